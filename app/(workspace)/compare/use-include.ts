"use client";

import { TRACK_WORDS } from "@/components/coach/words";
import type { Track } from "@/lib/engine";
import { withWording } from "@/lib/mirror/lines";
import type { BulletRow } from "@/lib/schemas/bullet";
import { sends } from "../acts";
import { useSaves } from "../saves";

/** Puts lines into a resume: shown at once, sent by themselves, undone as one. */
export function useInclude() {
  const { queue, lines, say } = useSaves();

  function set(bullets: readonly BulletRow[], track: Track, included: boolean) {
    for (const bullet of bullets) {
      lines.of(bullet).change((row) => withWording(row, track, { included }));
      queue.put(
        `${bullet.id}:included:${track}`,
        sends("includeWording", () => ({ bulletId: bullet.id, track, included })),
      );
    }
  }

  return function add(bullets: readonly BulletRow[], track: Track) {
    set(bullets, track, true);
    say({
      said: `In your ${TRACK_WORDS[track].short} resume.`,
      undo: () => set(bullets, track, false),
      redo: () => set(bullets, track, true),
    });
  };
}
