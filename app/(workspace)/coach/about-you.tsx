"use client";

import { AboutForm } from "@/components/coach/about-form";
import type { ProfileRow } from "@/lib/schemas/profile";
import { useProfile } from "./use-profile";

export function AboutYou({ start }: { start: ProfileRow }) {
  const { profile, change } = useProfile(start);
  return (
    <section aria-labelledby="about-title" className="grid gap-4">
      <h2 id="about-title" className="text-md font-semibold">
        About you
      </h2>
      <AboutForm profile={profile} onChange={change} />
    </section>
  );
}
