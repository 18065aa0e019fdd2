import {
  ENGINE_VERSION,
  draft,
  type AnswerValue,
  type Draft,
  type Part,
  type Question,
  type Story,
  type Telling,
  type Track,
} from "../engine";
import { Misuse, onlyFile, parseArguments } from "./arguments";
import { bulletLines, isEmptyLine, readTextFile } from "./input";
import { print, tint, visible } from "./terminal";

const OPTIONS = { track: ["po", "pm"], answers: "text", json: null } as const;
const TRACK_NAMES: Readonly<Record<Track, string>> = { po: "Product Owner", pm: "Product Manager" };
const RESULT_NAMES: Readonly<Record<Draft["result"], string>> = {
  draft: "draft",
  shape: "not yet a line",
  both: "serves both",
  none: "nothing for this track here",
  keep: "keep it as it is",
  "leave-out": "leave it out",
};
const RESULT_FIELDS = ["text", "from", "to", "since", "whose", "known"];

const isFields = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function isAnswer(value: unknown): value is AnswerValue {
  if (typeof value === "string") return true;
  return (
    isFields(value) &&
    Object.entries(value).every(
      ([field, inner]) => RESULT_FIELDS.includes(field) && typeof inner === "string",
    )
  );
}

/** Stories beside the lines: a JSON array of objects or null, no longer than the lines. Throws Misuse. */
function parseAnswers(text: string, file: string, lineCount: number): (Story | null)[] {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    throw new Misuse(`${file} is not JSON.`);
  }
  if (!Array.isArray(parsed)) throw new Misuse(`${file} must hold a JSON array, one entry a line.`);
  if (parsed.length > lineCount)
    throw new Misuse(`${file} answers ${parsed.length} lines, but there are ${lineCount}.`);
  return parsed.map((entry: unknown, at) => {
    if (entry === null) return null;
    if (!isFields(entry) || !Object.values(entry).every(isAnswer)) {
      throw new Misuse(`${file}: entry ${at + 1} must be null or an object of answers.`);
    }
    return entry as Story;
  });
}

const questionEntry = ({ id, ask, stem, type, choices, verbs }: Question): object => ({
  id,
  ask,
  stem,
  type,
  ...(choices === undefined ? {} : { choices }),
  ...(verbs === undefined ? {} : { verbs }),
});

const draftEntry = ({ track, result, text, parts, dropped, wouldHelp }: Draft): object => ({
  track,
  result,
  text,
  parts,
  dropped,
  ...(wouldHelp === undefined ? {} : { wouldHelp }),
});

/** The published form of one line's telling. */
const tellingEntry = (telling: Telling, drafts: readonly Draft[]): object => ({
  text: telling.text,
  gate: telling.gate,
  questions: telling.questions.map(questionEntry),
  drafts: drafts.map(draftEntry),
  engine: ENGINE_VERSION,
});

/** Where each piece of a draft comes from, one line a piece, so that it reads without color. */
function partText(part: Part): string {
  const words = visible(part.text.trim());
  switch (part.kind) {
    case "kept":
    case "answer":
      return `      yours       ${words}`;
    case "plain":
      return tint(`      connecting  ${words}`, "dim");
    case "slot":
      return tint(`      blank       ${words}`, "gold");
    case "claim":
      return part.confirmed
        ? `      confirmed   ${words}`
        : tint(`      confirm     ${words} (${part.choices.join(" · ")})`, "violet");
  }
}

function draftText(one: Draft): string {
  const pieces = one.parts.filter((part) => /[\p{L}\p{N}]/u.test(part.text)).map(partText);
  return [
    `  ${tint(TRACK_NAMES[one.track], "bold")} (${RESULT_NAMES[one.result]})`,
    ...(one.text === "" ? [] : [`    ${visible(one.text)}`]),
    ...(one.result === "keep" ? [] : pieces),
    ...one.dropped.map(
      (gone) => `      left out    ${visible(gone.text)} (${visible(gone.reason)})`,
    ),
    ...(one.wouldHelp === undefined ? [] : [`    Would help: ${one.wouldHelp}`]),
  ].join("\n");
}

function questionText(question: Question): string {
  const offered = question.choices?.map((choice) => choice.id) ?? question.verbs;
  const stem = question.stem === "" ? "" : ` ${question.stem} …`;
  return `  ? ${visible(question.ask)}${stem} ${tint(`(${question.id}${offered === undefined ? "" : `: ${offered.join(", ")}`})`, "dim")}`;
}

const tellingText = (telling: Telling, drafts: readonly Draft[]): string =>
  [
    tint(visible(telling.text), "bold"),
    ...telling.questions.map(questionText),
    ...drafts.map(draftText),
  ].join("\n");

/** `coach draft`: one telling a line; with answers, drafts grow from them. */
export async function run(words: readonly string[]): Promise<number> {
  const { options, files } = parseArguments(words, OPTIONS);
  const file = onlyFile(files);
  const answersFile = options.get("answers");
  if (answersFile === "-" && file === "-")
    throw new Misuse("Standard input can hold the lines or the answers, not both.");
  const lines = bulletLines(await readTextFile(file));
  const stories =
    answersFile === undefined
      ? []
      : parseAnswers(await readTextFile(answersFile), answersFile, lines.length);
  const track = options.get("track");
  const tellings = lines.map((line, at) => {
    if (isEmptyLine(line)) return null;
    const telling = draft(line, stories[at] ?? {});
    return {
      telling,
      drafts: telling.drafts.filter((one) => track === undefined || one.track === track),
    };
  });
  if (options.has("json")) {
    await print(
      `${JSON.stringify(tellings.map((one) => (one === null ? null : tellingEntry(one.telling, one.drafts))))}\n`,
    );
  } else {
    const texts = tellings.flatMap((one) =>
      one === null ? [] : [tellingText(one.telling, one.drafts)],
    );
    await print(texts.length === 0 ? "" : `${texts.join("\n\n")}\n`);
  }
  return 0;
}
