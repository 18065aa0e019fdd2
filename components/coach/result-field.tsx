"use client";

import dynamic from "next/dynamic";
import { useId, useState } from "react";
import { Chip } from "@/components/ui/chip";
import { Field } from "@/components/ui/field";
import { Pick } from "@/components/ui/pick";
import type { AnswerValue, Known, ResultAnswer } from "@/lib/engine";
import { ANSWER_MAX_CHARS } from "@/lib/schemas/limits";
import type { AnswerFieldProps } from "./answer-field";
import { Ask } from "./ask";
import { KNOWN_CHOICES, WHOSE_CHOICES } from "./words";

const ExampleAnswer = dynamic(() =>
  import("./example-story").then(({ ExampleAnswer }) => ExampleAnswer),
);

function toResult(value: AnswerValue | undefined): ResultAnswer {
  return typeof value === "string" ? { text: value } : (value ?? {});
}

/** Null where nothing is told; empty words are left out, so that "nothing written" has one spelling. */
function tidy(result: ResultAnswer): ResultAnswer | null {
  const told = Object.entries(result).filter(([, words]) => words && words.trim() !== "");
  return told.length === 0 ? null : Object.fromEntries(told);
}

function hasDigit(result: ResultAnswer): boolean {
  return /\d/.test(`${result.text ?? ""}${result.from ?? ""}${result.to ?? ""}`);
}

/** Kinds of result, each with what a good sentence of it holds. A quality that is kept is a result too. */
const RESULT_KINDS = [
  { id: "change", text: "From … to …", hint: "What changed, then how it was and how it is." },
  {
    id: "level",
    text: "Something held",
    hint: "What stayed as it was, though something pulled at it. For example: on-time deliveries stayed at 98% with one van fewer",
  },
  {
    id: "event",
    text: "Something happened",
    hint: "What was met, stopped, adopted or agreed, and when. For example: both depots took over the checklist in March",
  },
  {
    id: "noticed",
    text: "Somebody noticed",
    hint: "Who, and what that person saw. For example: the night nurses no longer phoned to ask for bed numbers",
  },
] as const;
type ResultKind = (typeof RESULT_KINDS)[number]["id"];

const NO_NUMBER_HINT =
  "That is fine. Say what was different afterwards, and who noticed: what nobody has to ask, wait for or do twice any more.";

/** What was different afterwards: in one sentence, or from one state to another; "no number" is a good answer. */
export function ResultField({ question, value, known, onAnswer }: AnswerFieldProps) {
  const id = useId();
  const result = toResult(value);
  const isChange = Boolean(result.from ?? result.to ?? result.since);
  const [kind, setKind] = useState<ResultKind | null>(isChange ? "change" : null);
  const hint = RESULT_KINDS.find((one) => one.id === kind)?.hint;
  function tell(change: ResultAnswer, nextKnown: Known | null = known) {
    const next = tidy({ ...result, ...change, ...(nextKnown && { known: nextKnown }) });
    onAnswer(next, next ? nextKnown : null);
  }
  const noNumber = known === "none";
  return (
    <div className="grid gap-2">
      <div className="grid gap-1.5">
        <label htmlFor={id} className="text-pretty">
          <Ask ask={question.ask} />
        </label>
        <div className="flex items-baseline gap-2">
          {question.stem && <span className="stem shrink-0">{question.stem}</span>}
          <textarea
            id={id}
            rows={1}
            className="field answer min-w-0"
            maxLength={ANSWER_MAX_CHARS}
            value={result.text ?? ""}
            aria-describedby={`${id}-hint`}
            onChange={(change) => tell({ text: change.target.value.replaceAll("\n", " ") })}
          />
        </div>
        <p id={`${id}-hint`} className="text-sm text-ink-faint">
          {hint ?? (
            <>
              {noNumber && `${NO_NUMBER_HINT} `}
              {question.example && <ExampleAnswer question={question} figure={!noNumber} />}
            </>
          )}
        </p>
      </div>
      <div className="flex flex-wrap gap-1.5" role="group" aria-label="What kind of result">
        {RESULT_KINDS.map((one) => (
          <Chip
            key={one.id}
            aria-pressed={one.id === kind}
            onClick={() => setKind(one.id === kind ? null : one.id)}
          >
            {one.text}
          </Chip>
        ))}
        <Chip
          aria-pressed={noNumber}
          onClick={() => {
            if (!noNumber) return tell({}, "none");
            const rest = Object.fromEntries(
              Object.entries(result).filter(([name]) => name !== "known"),
            );
            onAnswer(tidy(rest), null);
          }}
        >
          I have no number
        </Chip>
      </div>
      {kind === "change" && <ChangeFields result={result} onTell={tell} />}
      {hasDigit(result) && !noNumber && (
        <Pick
          legend="Where does this number come from?"
          choices={KNOWN_CHOICES}
          chosen={known}
          onChoose={(next) => tell({}, next)}
        />
      )}
      {tidy(result) && (
        <Pick
          legend="Whose change was it?"
          choices={WHOSE_CHOICES}
          chosen={result.whose ?? null}
          onChoose={(whose) => tell({ whose })}
          row
        />
      )}
    </div>
  );
}

function ChangeFields({
  result,
  onTell,
}: {
  result: ResultAnswer;
  onTell: (change: ResultAnswer) => void;
}) {
  return (
    <div className="grid grid-cols-3 gap-2">
      {(["from", "to", "since"] as const).map((end) => (
        <Field
          key={end}
          label={end === "from" ? "From" : end === "to" ? "To" : "Since"}
          className="answer"
          maxLength={ANSWER_MAX_CHARS}
          value={result[end] ?? ""}
          onChange={(change) => onTell({ [end]: change.target.value })}
        />
      ))}
    </div>
  );
}
