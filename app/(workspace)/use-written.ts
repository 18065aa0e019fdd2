"use client";

import { TYPING_RESTS_MS, type Save } from "@/lib/mirror/save-queue";
import { useSaves } from "./saves";

type Revision = { readonly revision: number };

export type Written<Words extends object> = {
  readonly key: string;
  /** "This job": as it stands in "… was also changed in another tab". */
  readonly what: string;
  readonly words: Words;
  /** `now` are the newest words, and the revision that they were written on. */
  readonly save: (
    now: () => readonly [Words, revision: number],
  ) => Pick<Save<Revision, Words & Revision>, "send" | "kept" | "again">;
  /** Shows the other tab's words in the place of these. */
  readonly show: (theirs: Words) => void;
  /** The words to read, to choose by and to copy. */
  readonly text: (words: Words) => string;
};

/** Saves what is written as one whole when the typing rests; where another tab was first, the person chooses. */
export function useWritten() {
  const { queue, newest, ask, reword } = useSaves();
  function write<Words extends object>({ key, what, words, ...acts }: Written<Words>) {
    newest.write(key, words);
    reword(key, acts.text(words));
    queue.put(
      key,
      {
        ...acts.save(() => [newest.words(key, words), newest.revision(key)]),
        words: () => acts.text(words),
        onDone: ({ revision }) => newest.number(key, revision),
        onStale: (theirs) => {
          let here = newest.words(key, words);
          ask({
            ...{ key, what, here: acts.text(here), there: acts.text(theirs) },
            rewrite(text) {
              const left = text === "here" ? here : theirs;
              acts.show(left);
              write({ ...acts, key, what, words: left });
            },
            keepHere: () => {
              here = newest.words(key, words);
              newest.number(key, theirs.revision);
              queue.resume(key);
            },
            keepThere: () => {
              here = newest.words(key, words);
              newest.take(key, theirs, theirs.revision);
              queue.drop(key);
              acts.show(theirs);
            },
          });
        },
      },
      TYPING_RESTS_MS,
    );
  }
  return write;
}
