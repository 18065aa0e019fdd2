"use client";

import { TRACK_WORDS } from "@/components/coach/words";
import type { Track } from "@/lib/engine";
import { withWording } from "@/lib/mirror/lines";
import type { BulletRow, WordingRow } from "@/lib/schemas/bullet";
import { sends } from "../../acts";
import { useSaves } from "../../saves";

/** Says what stands in this resume for a line; `onChange` shows it on the page, the queue saves it. */
export function useRewording(
  track: Track,
  onChange: (bullet: BulletRow, change: (row: BulletRow) => BulletRow) => void,
) {
  const { queue, lines, say, ask } = useSaves();

  function put(bullet: BulletRow, { revision: _, ...fields }: Partial<WordingRow>) {
    const key = `${bullet.id}:wording:${track}`;
    const line = lines.of(bullet);
    const show = (next: Partial<WordingRow>) => {
      const change = (row: BulletRow) => withWording(row, track, next);
      line.change(change);
      onChange(bullet, change);
    };
    const words = () => line.get().wordings[track].text ?? line.get().text;
    show(fields);
    queue.put(key, {
      ...sends("saveWording", () => wordingOf(line.get(), track)),
      words,
      onDone: ({ revision }) => show({ revision }),
      onStale: (theirs) =>
        ask({
          ...{ key, what: `The ${TRACK_WORDS[track].short} wording`, here: words() },
          there: theirs.text ?? line.get().text,
          keepHere: () => {
            show({ revision: theirs.revision });
            queue.resume(key);
          },
          keepThere: () => {
            show(theirs);
            queue.drop(key);
          },
        }),
    });
  }

  function reword(bullet: BulletRow, said: string, fields: Partial<WordingRow>) {
    const before = bullet.wordings[track];
    put(bullet, fields);
    say({ said, undo: () => put(bullet, before), redo: () => put(bullet, fields) });
  }

  return {
    /** The words become the person's own. */
    confirm(bullet: BulletRow, words: Readonly<Record<string, string>>) {
      const confirmed = { ...bullet.wordings[track].confirmed, ...words };
      reword(bullet, "Confirmed. These words are yours.", { confirmed });
    },
    toOwnLine(bullet: BulletRow) {
      reword(bullet, `Your own line stands in the ${TRACK_WORDS[track].short} resume.`, {
        ...{ text: null, parts: null, engineVersion: null, madeFrom: null },
        ...{ bulletRevision: null, answersRevision: null },
      });
    },
  };
}

/** A wording as it is saved; made from what the server has numbered by then. */
function wordingOf({ id, revision: line, answersRevision, wordings }: BulletRow, track: Track) {
  const { text, parts, engineVersion, confirmed, madeFrom, revision, ...from } = wordings[track];
  const atMost = (made: number | null, now: number) => (made === null ? null : Math.min(made, now));
  return {
    ...{ bulletId: id, track, revision, text, parts, engineVersion, confirmed, madeFrom },
    bulletRevision: atMost(from.bulletRevision, line),
    answersRevision: atMost(from.answersRevision, answersRevision),
  };
}
