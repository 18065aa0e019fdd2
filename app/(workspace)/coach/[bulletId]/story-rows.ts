import type { AnswerValue, Known } from "@/lib/engine";
import type { AnswerRow, BulletRow } from "@/lib/schemas/bullet";

// A bullet's row with one thing changed.

export function findAnswer(row: BulletRow, question: string): AnswerRow | undefined {
  return row.answers.find((answer) => answer.question === question);
}

export function withAnswer(
  row: BulletRow,
  question: string,
  value: AnswerValue | null,
  known: Known | null,
): BulletRow {
  const others = row.answers.filter((answer) => answer.question !== question);
  const revision = findAnswer(row, question)?.revision ?? 0;
  return {
    ...row,
    answers: value === null ? others : [...others, { question, value, known, revision }],
  };
}

export function answerWords(value: AnswerValue | undefined): string {
  if (value === undefined) return "";
  if (typeof value === "string") return value;
  const change = [value.from && `from ${value.from}`, value.to && `to ${value.to}`].filter(Boolean);
  return [value.text, ...change].filter(Boolean).join(" ");
}
