import { RUNG_CHOICES, type Known, type ResultAnswer, type Story, type Whose } from "../engine";
import { Misuse } from "./arguments";
import { visible } from "./terminal";

/** Stories beside the lines, and a sentence on each answer that no draft will use. */
export type Answers = {
  readonly stories: readonly (Story | null)[];
  readonly notices: readonly string[];
};

const namesOf = <Name extends string>(names: Readonly<Record<Name, true>>): readonly string[] =>
  Object.keys(names);

const QUESTIONS = ["who", "act", "instead", "because", "afterwards"];
const RESULT_FIELDS = namesOf<keyof ResultAnswer>({
  ...{ text: true, from: true, to: true, since: true, whose: true, known: true },
});
/** Answers that are one of a few, by the field that holds them. */
const CHOICES: Readonly<Record<string, readonly string[]>> = {
  who: RUNG_CHOICES.map(({ id }) => id),
  whose: namesOf<Whose>({ mine: true, ours: true, several: true }),
  known: namesOf<Known>({ "looked-up": true, "worked-out": true, estimate: true, none: true }),
};

const list = (names: readonly string[]): string => names.join(", ");
const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/**
 * Reads a JSON array of stories, one entry a line. What no question asks is passed over with a
 * notice. Throws Misuse, naming the entry and the field, where something else than an answer stands.
 */
export function readAnswers(text: string, file: string, lineCount: number): Answers {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    throw new Misuse(`${file} is not JSON.`);
  }
  if (!Array.isArray(parsed)) throw new Misuse(`${file} must hold a JSON array, one entry a line.`);
  if (parsed.length > lineCount)
    throw new Misuse(`${file} answers ${parsed.length} lines, but there are ${lineCount}.`);
  const notices: string[] = [];
  const stories = parsed.map((entry: unknown, at) => {
    const where = `${file}: entry ${at + 1}`;
    if (entry === null) return null;
    if (!isObject(entry))
      throw new Misuse(`${where} must be null or an object of answers: {"act": "ranked …"}.`);
    for (const [question, answer] of Object.entries(entry))
      notices.push(...readAnswer(where, question, answer));
    // Each answer was held against its shape.
    return entry as Story;
  });
  return { stories, notices };
}

/** What is passed over in one answer. Throws Misuse where it has another shape. */
function readAnswer(where: string, question: string, answer: unknown): readonly string[] {
  const name = `"${visible(question)}"`;
  if (!QUESTIONS.includes(question))
    return [`${where} answers ${name}, which no question asks; there are ${list(QUESTIONS)}.`];
  if (typeof answer === "string") return unknownChoice(where, question, answer);
  if (question !== "afterwards")
    throw new Misuse(`${where} answers ${name} with no text; a text in quotes may stand there.`);
  if (!isObject(answer))
    throw new Misuse(
      `${where} answers ${name} with no result; a text in quotes may stand there, or an object of ${list(RESULT_FIELDS)}.`,
    );
  return Object.entries(answer).flatMap(([field, value]) => {
    const inside = `${where}, ${name}`;
    if (!RESULT_FIELDS.includes(field))
      return [`${inside} has no field "${visible(field)}"; there are ${list(RESULT_FIELDS)}.`];
    if (typeof value !== "string")
      throw new Misuse(`${inside}: "${field}" must be a text in quotes.`);
    return unknownChoice(inside, field, value);
  });
}

function unknownChoice(where: string, field: string, said: string): readonly string[] {
  const choices = CHOICES[field];
  if (!choices || choices.includes(said)) return [];
  return [
    `${where}: "${field}" cannot be "${visible(said)}" and is passed over; there are ${list(choices)}.`,
  ];
}
