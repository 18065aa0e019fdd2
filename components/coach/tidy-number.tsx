"use client";

import { Pick } from "@/components/ui/pick";
import type { Known } from "@/lib/engine";
import type { AnswerRow, BulletRow } from "@/lib/schemas/bullet";
import { numberWords } from "./numbers";
import { KNOWN_CHOICES } from "./words";

/** One number of an answer, and how the person knows it. */
export function OpenNumberPick({
  bullet,
  answer,
  onKnown,
}: {
  bullet: BulletRow;
  answer: AnswerRow;
  onKnown: (known: Known) => void;
}) {
  return (
    <li className="tidy__number">
      <Pick
        legend={
          <span className="font-writer text-md font-normal break-words" dir="auto">
            {numberWords(answer.value)}
          </span>
        }
        choices={KNOWN_CHOICES}
        chosen={answer.known}
        onChoose={onKnown}
        row
      />
      <p className="truncate text-sm text-ink-faint" dir="auto">
        Told of: {bullet.text}
      </p>
    </li>
  );
}
