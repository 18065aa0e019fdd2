"use client";

import dynamic from "next/dynamic";
import { useId } from "react";
import { Chip } from "@/components/ui/chip";
import { Pick } from "@/components/ui/pick";
import type { AnswerValue, Known, Question } from "@/lib/engine";
import { ANSWER_MAX_CHARS } from "@/lib/schemas/limits";
import { Ask } from "./ask";
import { ResultField } from "./result-field";

const ExampleAnswer = dynamic(() =>
  import("./example-story").then(({ ExampleAnswer }) => ExampleAnswer),
);

export type AnswerFieldProps = {
  question: Question;
  value: AnswerValue | undefined;
  known: Known | null;
  /** Null takes the answer away. */
  onAnswer: (value: AnswerValue | null, known: Known | null) => void;
};

/** One question, asked in the way its type allows: a choice, or the rest of a sentence that is begun. */
export function AnswerField(props: AnswerFieldProps) {
  const { question, value, onAnswer } = props;
  if (question.type === "RUNG")
    return (
      <Pick
        legend={<Ask ask={question.ask} />}
        choices={question.choices ?? []}
        chosen={typeof value === "string" ? value : null}
        onChoose={(id) => onAnswer(id, null)}
      />
    );
  if (question.type === "RESULT") return <ResultField {...props} />;
  return <SentenceField {...props} />;
}

function SentenceField({ question, value, onAnswer }: AnswerFieldProps) {
  const id = useId();
  const words = typeof value === "string" ? value : "";
  function write(next: string) {
    onAnswer(next.trim() ? next : null, null);
  }
  return (
    <div className="grid gap-1.5">
      <label htmlFor={id} className="text-pretty">
        <Ask ask={question.ask} />
      </label>
      {question.verbs && <Verbs verbs={question.verbs} words={words} onWrite={write} />}
      <div className="flex items-baseline gap-2">
        {question.stem && <span className="stem shrink-0">{question.stem}</span>}
        <textarea
          id={id}
          rows={1}
          className="field answer min-w-0"
          maxLength={ANSWER_MAX_CHARS}
          value={words}
          aria-describedby={question.example ? `${id}-example` : undefined}
          onChange={(change) => write(change.target.value.replaceAll("\n", " "))}
        />
      </div>
      {question.example && (
        <p id={`${id}-example`} className="text-sm text-ink-faint">
          <ExampleAnswer question={question} />
        </p>
      )}
    </div>
  );
}

/** Verbs to begin with; none says more than the person's part allows. */
function Verbs({
  verbs,
  words,
  onWrite,
}: {
  verbs: readonly string[];
  words: string;
  onWrite: (words: string) => void;
}) {
  const begun = verbs.find((verb) => words === verb || words.startsWith(`${verb} `));
  return (
    <div className="flex flex-wrap gap-1.5" role="group" aria-label="Verbs to begin with">
      {verbs.map((verb) => (
        <Chip
          key={verb}
          aria-pressed={verb === begun}
          onClick={(press) => {
            onWrite(`${verb} ${begun ? words.slice(begun.length).trimStart() : words}`);
            const field =
              press.currentTarget.parentElement?.parentElement?.querySelector("textarea");
            field?.focus();
          }}
        >
          {verb}
        </Chip>
      ))}
    </div>
  );
}
