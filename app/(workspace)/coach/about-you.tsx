"use client";

import { AboutForm, BACKGROUNDS, type Profile } from "@/components/coach/about-form";
import { Folded } from "@/components/coach/folded";
import { WritingChoices, writingWords } from "@/components/coach/writing-choices";
import type { ProfileRow } from "@/lib/schemas/profile";
import { useProfile } from "./use-profile";

export function AboutYou({ start }: { start: ProfileRow }) {
  const { profile, change } = useProfile(start);
  return (
    <>
      <Folded title="About you" filled={start.name !== ""} inShort={aboutWords(profile)}>
        <AboutForm profile={profile} onChange={change} />
      </Folded>
      <Folded title="Where guides disagree" filled inShort={writingWords(profile)}>
        <WritingChoices chosen={profile} onChange={change} />
      </Folded>
    </>
  );
}

function aboutWords({ name, background }: Profile): string {
  return [name, BACKGROUNDS.find((one) => one.id === background)?.text].filter(Boolean).join(" · ");
}
