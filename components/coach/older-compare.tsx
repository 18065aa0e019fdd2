"use client";

import { WordDiff } from "@/components/ui/word-diff";
import { RUNG_CHOICES, type AnswerValue, type Story } from "@/lib/engine";
import type { MadeFrom } from "@/lib/schemas/bullet";
import { ANSWER_WORDS } from "./words";

/** What is compared: a wording and what it was made from, with the line, answers and draft of today. */
export type OlderCompareProps = {
  text: string;
  madeFrom: MadeFrom | null;
  bullet: string;
  story: Story;
  /** Today's draft; null where there is none to put in its place. */
  next: string | null;
};

/** An older wording beside today's draft, and which of line and answers changed since. */
export function OlderCompare({ text, madeFrom, bullet, story, next }: OlderCompareProps) {
  const changes = madeFrom ? changesSince(madeFrom, { line: bullet, story }) : [];
  return (
    <dl className="mt-2 grid gap-2.5" data-compare>
      {changes.map(({ name, before, after }) => (
        <div key={name}>
          <dt className="text-ink-faint">{name}</dt>
          <dd className="font-writer text-base text-ink-soft">
            <WordDiff before={before} after={after} />
          </dd>
        </div>
      ))}
      <div>
        <dt className="text-ink-faint">
          {next === null ? "There is no draft to put in its place" : "A new draft would change"}
        </dt>
        {next !== null && (
          <dd className="font-writer text-base text-ink">
            <WordDiff before={text} after={next} />
          </dd>
        )}
      </div>
    </dl>
  );
}

type Change = { readonly name: string; readonly before: string; readonly after: string };

function changesSince(then: MadeFrom, now: MadeFrom): Change[] {
  const questions = Object.keys({ ...then.story, ...now.story });
  const answers = questions.map((question) => ({
    name: `Your answer: ${ANSWER_WORDS[question] ?? question}`,
    before: wordsOf(then.story[question]),
    after: wordsOf(now.story[question]),
  }));
  return [{ name: "Your line", before: then.line, after: now.line }, ...answers].filter(
    ({ before, after }) => before !== after,
  );
}

/** An answer as it may be read: a choice by its words, a change as "from … to …". */
function wordsOf(value: AnswerValue | undefined): string {
  if (value === undefined) return "";
  if (typeof value === "string") return RUNG_CHOICES.find(({ id }) => id === value)?.text ?? value;
  const { text, from, to, since } = value;
  return [text, from && `from ${from}`, to && `to ${to}`, since && `since ${since}`]
    .filter(Boolean)
    .join(" ");
}
