"use client";

import { useState } from "react";
import type { Profile } from "@/components/coach/about-form";
import type { ProfileRow } from "@/lib/schemas/profile";
import { useSaves } from "../saves";
import { saveProfile } from "./actions";

const TYPING_RESTS_MS = 600;

/** What the person says about themselves, saved as it is typed. */
export function useProfile(start: ProfileRow) {
  const { queue, say } = useSaves();
  const [profile, setProfile] = useState<Profile>(start);
  const [saved] = useState(() => ({ revision: start.revision }));

  function put(next: Profile) {
    const { name, target, background, years, spelling } = next;
    const contactLines = next.contactLines.filter((line) => line.text.trim() !== "");
    queue.put(
      "profile",
      {
        send: () =>
          saveProfile({
            revision: saved.revision,
            name,
            contactLines,
            target,
            background,
            years,
            spelling,
          }),
        onDone: ({ revision }) => {
          saved.revision = revision;
        },
        onStale: (theirs) => {
          saved.revision = theirs.revision;
          setProfile(theirs);
          say({
            said: "This was also changed in another tab, and its words are shown now.",
            undo: () => {
              setProfile(next);
              put(next);
            },
          });
        },
      },
      TYPING_RESTS_MS,
    );
  }

  return {
    profile,
    change(part: Partial<Profile>) {
      const next = { ...profile, ...part };
      setProfile(next);
      put(next);
    },
  };
}
