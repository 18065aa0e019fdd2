"use client";

import { useState } from "react";
import type { Profile } from "@/components/coach/about-form";
import type { ProfileRow } from "@/lib/schemas/profile";
import { sends } from "../acts";
import { useSaves } from "../saves";
import { useWritten } from "../use-written";

const KEY = "profile";

/** What the person says about themselves, saved as it is typed. */
export function useProfile(start: ProfileRow) {
  const { newest } = useSaves();
  const write = useWritten();
  const fromTab = (): Profile => newest.of(KEY, wordsOf(start), start.revision);
  const [profile, setProfile] = useState(fromTab);
  const [seen, setSeen] = useState(start);
  if (start !== seen) {
    setSeen(start);
    setProfile(fromTab());
  }
  return {
    profile,
    change(part: Partial<Profile>) {
      const words = { ...profile, ...part };
      setProfile(words);
      write<Profile>({
        key: KEY,
        what: "What you say about yourself",
        words,
        save: (now) =>
          sends("saveProfile", () => {
            const [{ contactLines, ...rest }, revision] = now();
            const written = contactLines.filter((line) => line.text.trim() !== "");
            return { ...rest, revision, contactLines: written };
          }),
        show: (theirs) => setProfile(wordsOf(theirs)),
        text: textOf,
      });
    },
  };
}

function wordsOf({ revision: _, ...words }: Profile & { readonly revision?: number }): Profile {
  return words;
}

function textOf({ contactLines, ...rest }: Profile): string {
  const others = Object.values(rest).filter(Boolean).map(String);
  return [...others, ...contactLines.map((line) => line.text)].join("\n");
}
