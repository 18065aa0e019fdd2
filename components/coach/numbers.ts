import type { AnswerValue, Known } from "@/lib/engine";
import type { AnswerRow, BulletRow } from "@/lib/schemas/bullet";

/** A number in an answer of which nobody has said yet how it is known. */
export type OpenNumber = { readonly bullet: BulletRow; readonly answer: AnswerRow };

export function openNumbers(bullets: readonly BulletRow[]): readonly OpenNumber[] {
  return bullets.flatMap((bullet) =>
    bullet.answers.filter(isOpen).map((answer) => ({ bullet, answer })),
  );
}

/** Only a result carries how its number is known; other answers tell of one without resting on it. */
function isOpen({ value, known, question }: AnswerRow): boolean {
  const said = known ?? (typeof value === "string" ? null : value.known);
  const isResult = typeof value !== "string" || question === RESULT;
  return !said && isResult && /\d/.test(numberWords(value));
}

/** The question whose answer is a result; a short one is kept as a plain sentence. */
const RESULT = "afterwards";

export function numberWords(value: AnswerValue): string {
  if (typeof value === "string") return value;
  const change = [value.from && `from ${value.from}`, value.to && `to ${value.to}`];
  return [value.text, ...change].filter(Boolean).join(" ");
}

/** The bullet with what was said of one of its numbers; the answer keeps its place. */
export function withKnown(row: BulletRow, question: string, known: Known | null): BulletRow {
  return {
    ...row,
    answers: row.answers.map((answer) =>
      answer.question === question
        ? { ...answer, known, value: valueWith(answer.value, known) }
        : answer,
    ),
  };
}

function valueWith(value: AnswerValue, known: Known | null): AnswerValue {
  const { known: _, ...result } = typeof value === "string" ? { text: value } : value;
  return known ? { ...result, known } : result;
}
