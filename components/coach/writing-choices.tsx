"use client";

import { Pick, type Choice } from "@/components/ui/pick";
import type { WriterOptions } from "@/lib/engine";

export type Choices = Required<WriterOptions>;

const TENSES: readonly Choice<Choices["currentTense"]>[] = [
  {
    id: "either",
    text: "Either: the present for what goes on, the past for what is done.",
  },
  {
    id: "present",
    text: "Present: guides on this side keep a job you still hold in one tense, the one it goes on in.",
  },
  {
    id: "past",
    text: "Past: guides on this side tell every result in the past, because only what is done counts.",
  },
];

const LENGTHS: readonly Choice<`${Choices["lineWords"]}`>[] = [
  {
    id: "35",
    text: "35 words: guides on this side allow two printed lines, so that a reason and a result fit.",
  },
  {
    id: "20",
    text: "20 words: guides on this side ask for about one printed line, which a first glance takes in.",
  },
];

const ENDINGS: readonly Choice<Choices["ending"]>[] = [
  { id: "alike", text: "Either: all lines alike, which is what guides agree on." },
  {
    id: "open",
    text: "None: guides on this side say that a line without its subject is no sentence.",
  },
  {
    id: "stop",
    text: "Always: guides on this side end each line as any sentence ends.",
  },
];

/** What guides to resumes disagree on, both sides named, for the writer to settle once. */
export function WritingChoices({
  chosen,
  onChange,
}: {
  chosen: Choices;
  onChange: (change: Partial<Choices>) => void;
}) {
  return (
    <div className="grid gap-5">
      <p className="text-pretty text-ink-soft">
        Your choice holds for every line and for both resumes.
      </p>
      <Pick
        legend="Tense of a job you still hold"
        choices={TENSES}
        chosen={chosen.currentTense}
        onChoose={(currentTense) => onChange({ currentTense })}
      />
      <Pick
        legend="Longest line"
        choices={LENGTHS}
        chosen={`${chosen.lineWords}`}
        onChoose={(words) => onChange({ lineWords: words === "20" ? 20 : 35 })}
      />
      <Pick
        legend="Full stop at the end of a line"
        choices={ENDINGS}
        chosen={chosen.ending}
        onChoose={(ending) => onChange({ ending })}
      />
    </div>
  );
}

/** The three choices in a few words. */
export function writingWords({ currentTense, lineWords, ending }: Choices): string {
  const tense = { either: "Either tense", present: "The present", past: "The past" }[currentTense];
  const stop = { alike: "ends alike", open: "no full stop", stop: "full stops" }[ending];
  return `${tense} · ${lineWords} words · ${stop}`;
}
