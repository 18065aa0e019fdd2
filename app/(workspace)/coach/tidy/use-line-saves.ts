"use client";

import { withKnown } from "@/components/coach/numbers";
import type { Known } from "@/lib/engine";
import type { Line } from "@/lib/mirror/lines";
import { newId } from "@/lib/mirror/new-id";
import { sends } from "../../acts";
import { useSaves } from "../../saves";

/** Saves what is changed in many lines at once: each by itself, none over what another tab wrote. */
export function useLineSaves() {
  const { queue, ask } = useSaves();

  function writeText(line: Line, text: string) {
    const { id } = line.get();
    const key = `${id}:text`;
    line.change((row) => ({ ...row, text }));
    queue.put(key, {
      ...sends("saveBullet", () => {
        const { revision, text: newest } = line.get();
        return { bulletId: id, revision, text: newest };
      }),
      words: () => line.get().text,
      onDone: ({ revision }) => line.change((row) => ({ ...row, revision })),
      onStale: (theirs) => {
        const keepHere = () => {
          line.change((row) => ({ ...row, revision: theirs.revision }));
          queue.resume(key);
        };
        ask({
          ...{ key, what: "This bullet", here: line.get().text, there: theirs.text, keepHere },
          keepThere: () => {
            line.change((row) => ({ ...row, text: theirs.text, revision: theirs.revision }));
            queue.drop(key);
          },
          keepBoth: () => {
            const other = { bulletId: newId(), jobId: line.get().jobId, text: theirs.text };
            queue.put(other.bulletId, {
              ...sends("addBullet", () => other),
              words: () => other.text,
            });
            keepHere();
          },
        });
      },
    });
  }

  /** Says of an answer how its number is known; null takes that back. */
  function writeKnown(line: Line, question: string, known: Known | null) {
    const { id } = line.get();
    const key = `${id}:answer:${question}`;
    const find = () => line.get().answers.find((one) => one.question === question);
    line.change((row) => withKnown(row, question, known));
    queue.put(key, {
      ...sends("saveAnswer", () => {
        const now = find();
        return {
          ...{ bulletId: id, question, value: now?.value ?? null, known: now?.known ?? null },
          revision: line.answerRevisions.get(question) ?? 0,
        };
      }),
      onDone: ({ revision, answersRevision }) => {
        line.answerRevisions.set(question, revision);
        line.change((row) => ({ ...row, answersRevision }));
      },
      // What the other tab says of the answer is newer than a word on its number.
      onStale: (theirs) => {
        line.answerRevisions.set(question, theirs.revision);
        const { value } = theirs;
        line.change((row) => ({
          ...row,
          answers: row.answers.flatMap((one) =>
            one.question !== question
              ? [one]
              : value === null
                ? []
                : [{ ...one, ...theirs, value }],
          ),
        }));
        queue.drop(key);
      },
    });
  }

  return { writeText, writeKnown };
}
