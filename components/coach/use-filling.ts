import { useEffect, useRef, useState } from "react";
import type { AnswerValue, Draft, Part, Story } from "@/lib/engine";
import type { Filling, Slot } from "./draft-words";

type Begun = {
  readonly slot: Slot;
  /** The line as it stood, so that the field keeps its place while the draft behind it grows. */
  readonly parts: readonly Part[];
  readonly before: AnswerValue | null;
};

/**
 * Filling the blanks of a draft with every key: the other draft and the questions follow at once, and
 * this line keeps its form until the field is left.
 */
export function useFilling(
  draft: Draft,
  story: Story,
  onFill: ((question: string, value: AnswerValue | null) => void) | undefined,
) {
  const [begun, setBegun] = useState<Begun | null>(null);
  const line = useRef<HTMLParagraphElement>(null);
  /** The blank that was left by a key; it takes focus again where it is still there. */
  const leftByKey = useRef<string | null>(null);
  useEffect(() => {
    const left = leftByKey.current;
    leftByKey.current = null;
    if (begun || left === null) return;
    const blanks = [...(line.current?.querySelectorAll<HTMLElement>("button.blank") ?? [])];
    const same = blanks.find((blank) => blank.dataset["question"] === left);
    (same ?? blanks[0] ?? line.current)?.focus();
  }, [begun]);
  const filling: Filling | undefined = onFill && {
    slot: begun?.slot ?? null,
    words: ({ question }) => wordsOf(story[question]),
    onBegin: (slot) => setBegun({ slot, parts: draft.parts, before: story[slot.question] ?? null }),
    onWrite: (words) => {
      if (!begun) return;
      const { question, type } = begun.slot;
      const value = type === "RESULT" ? { ...typed(story[question]), text: words } : words;
      onFill(question, words.trim() === "" ? null : value);
    },
    onLeave: (how) => {
      if (!begun) return;
      const { question } = begun.slot;
      const changed = wordsOf(story[question]) !== wordsOf(begun.before ?? undefined);
      if (how === "undo" && changed) onFill(question, begun.before);
      if (how !== "elsewhere") leftByKey.current = question;
      setBegun(null);
    },
  };
  return { filling, line, parts: begun?.parts ?? draft.parts };
}

const typed = (value: AnswerValue | undefined) => (typeof value === "object" ? value : {});

const wordsOf = (value: AnswerValue | undefined): string =>
  typeof value === "object" ? (value.text ?? "") : (value ?? "");
