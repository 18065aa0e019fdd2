import { RUNG_CHOICES, type AnswerValue, type Question, type Story } from "@/lib/engine";

/** What was answered, in a sentence or two: our stem, then the person's words. */
export function SaidAnswers({
  questions,
  story,
}: {
  questions: readonly Question[];
  story: Story;
}) {
  const told = questions.flatMap(({ id, stem, type }) => {
    const words = answerText(story[id], type === "RUNG");
    return words ? [{ id, stem, words }] : [];
  });
  return (
    <ul className="said">
      {told.map(({ id, stem, words }) => (
        <li key={id}>
          {stem && <span className="text-ink-soft">{stem} </span>}
          <span className="font-[520]">{words}</span>
        </li>
      ))}
    </ul>
  );
}

function answerText(value: AnswerValue | undefined, isRung: boolean): string {
  if (value === undefined) return "";
  if (typeof value === "string")
    return isRung ? (RUNG_CHOICES.find(({ id }) => id === value)?.text ?? "") : value;
  const ends = [
    ["from", value.from],
    ["to", value.to],
    ["since", value.since],
  ] as const;
  // The sentence may hold the ends of the change already.
  const rest = ends.flatMap(([word, end]) =>
    end && !value.text?.includes(end) ? [`${word} ${end}`] : [],
  );
  const written = [value.text, ...rest].filter(Boolean).join(" ");
  return written || (value.known === "none" ? "no number" : "");
}
