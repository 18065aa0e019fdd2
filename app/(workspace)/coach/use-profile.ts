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
  const { newest, say } = useSaves();
  const write = useWritten();
  const fromTab = (): Profile => newest.of(KEY, wordsOf(start), start.revision);
  const [profile, setProfile] = useState(fromTab);
  const [seen, setSeen] = useState(start);
  if (start !== seen) {
    setSeen(start);
    setProfile(fromTab());
  }
  function put(words: Profile) {
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
  }
  return {
    profile,
    change(part: Partial<Profile>) {
      put({ ...profile, ...part });
      const said = choiceWords(part);
      if (!said) return;
      // Only the choice goes back: what was typed since stays.
      const choose = (choice: Profile) => {
        const now = newest.words<Profile>(KEY, profile);
        put({ ...now, ...pickOf(choice, part) });
      };
      const after = { ...profile, ...part };
      say({ said, undo: () => choose(profile), redo: () => choose(after) });
    },
  };
}

/** What was typed is undone where it is typed; a choice is undone like any other act. */
function choiceWords(part: Partial<Profile>): string {
  const [name] = Object.keys(part);
  return CHOICES[name ?? ""] ?? "";
}

const CHOICES: Readonly<Record<string, string>> = {
  target: "Roles you aim at changed.",
  background: "Where you come from changed.",
  spelling: "Spelling of drafts changed.",
  currentTense: "Tense of a job you still hold changed.",
  lineWords: "Longest line changed.",
  ending: "Full stops at the ends of lines changed.",
};

/** Of the one what the other names. */
function pickOf(profile: Profile, part: Partial<Profile>): Partial<Profile> {
  return Object.fromEntries(Object.entries(profile).filter(([name]) => name in part));
}

function wordsOf({ revision: _, ...words }: Profile & { readonly revision?: number }): Profile {
  return words;
}

function textOf({ contactLines, ...rest }: Profile): string {
  const others = Object.values(rest).filter(Boolean).map(String);
  return [...others, ...contactLines.map((line) => line.text)].join("\n");
}
