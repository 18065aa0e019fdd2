import {
  ENGINE_VERSION,
  LINE_WORDS,
  draft,
  review,
  type Draft,
  type Kind,
  type Part,
  type Question,
  type Telling,
  type Track,
} from "../engine";
import { readAnswers } from "./answers";
import { Misuse, onlyFile, parseArguments } from "./arguments";
import { bulletLines, isEmptyLine, noteNoLine, readTextFile } from "./input";
import { columns, print, tint, UNREAD, visible } from "./terminal";
import { markOf, underlined, type Marked } from "./underline";

const OPTIONS = {
  track: ["po", "pm"],
  answers: "text",
  "line-words": ["35", "20"],
  json: null,
} as const;
const TRACK_NAMES: Readonly<Record<Track, string>> = { po: "Product Owner", pm: "Product Manager" };
const RESULT_NAMES: Readonly<Record<Draft["result"], string>> = {
  draft: "draft",
  shape: "not yet a line",
  both: "serves both",
  none: "nothing for this track here",
  keep: "keep it as it is",
  "leave-out": "leave it out",
};
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

const isOpenClaim = (part: Part): part is Extract<Part, { kind: "claim" }> =>
  part.kind === "claim" && !part.confirmed;

/** The mark of a part's origin; what is the person's own has none. */
function kindOf(part: Part): Kind | null {
  if (part.kind === "plain") return "form";
  if (part.kind === "slot") return "evidence";
  return isOpenClaim(part) ? "authority" : null;
}

function marksOf(parts: readonly Part[]): Marked[] {
  const marks: Marked[] = [];
  let start = 0;
  for (const part of parts) {
    const end = start + part.text.length;
    const kind = kindOf(part);
    const words = /\S(?:.*\S)?/su.exec(part.text);
    if (kind && words)
      marks.push({ kind, start: start + words.index, end: start + words.index + words[0].length });
    start = end;
  }
  return marks;
}

const INDENT = "    ";

/** What each mark means, once below all drafts. */
const legend = (): string =>
  [
    "no mark: your words",
    `${markOf("form")}${markOf("form")} connecting`,
    `${markOf("evidence")}${markOf("evidence")} blank: only you know`,
    `${markOf("authority")}${markOf("authority")} to confirm: says more with another word`,
  ].join("   ");

/** What waits for the person, each with the answer that fills it or the words to choose from. */
function waitingText(part: Part): string[] {
  if (part.kind === "slot") return [`blank       ${visible(part.text)} (${part.question})`];
  if (!isOpenClaim(part)) return [];
  const [strongest, middle, mildest] = part.choices.map((word) => `“${visible(word)}”`);
  return [`to confirm  ${mildest}, or only if it is true ${middle} or ${strongest}`];
}

function draftText(one: Draft): string {
  const marks = one.result === "keep" ? [] : marksOf(one.parts);
  const rows = underlined(one.text, marks, { width: columns() - INDENT.length, tinted: true });
  const notes = [
    ...one.parts.flatMap(waitingText),
    ...one.dropped.map((gone) => `left out    ${visible(gone.text)} (${visible(gone.reason)})`),
    ...(one.wouldHelp === undefined ? [] : [`would help  ${one.wouldHelp}`]),
  ];
  return [
    `  ${tint(TRACK_NAMES[one.track], "bold")} (${RESULT_NAMES[one.result]})`,
    ...(one.text === "" ? [] : rows.map((row) => INDENT + row)),
    ...notes.map((note) => `      ${note}`),
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
    ...(review(telling.text).read
      ? [...telling.questions.map(questionText), ...drafts.map(draftText)]
      : [UNREAD]),
  ].join("\n");

/** `coach draft`: one telling a line; with answers, drafts grow from them. */
export async function run(words: readonly string[]): Promise<number> {
  const { options, files } = parseArguments(words, OPTIONS);
  const file = onlyFile(files);
  const answersFile = options.get("answers");
  if (answersFile === "-" && file === "-")
    throw new Misuse("Standard input can hold the lines or the answers, not both.");
  const lines = bulletLines(await readTextFile(file));
  if (lines.every(isEmptyLine)) noteNoLine(file);
  const { stories, notices } =
    answersFile === undefined
      ? { stories: [], notices: [] }
      : readAnswers(await readTextFile(answersFile), answersFile, lines.length);
  for (const notice of notices) process.stderr.write(`coach: ${notice}\n`);
  const lineWords = LINE_WORDS.find((count) => `${count}` === options.get("line-words"));
  const track = options.get("track");
  const tellings = lines.map((line, at) => {
    if (isEmptyLine(line)) return null;
    const telling = draft(line, stories[at] ?? {}, lineWords ? { lineWords } : {});
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
    const marked = tellings.some((one) =>
      one?.drafts.some(({ parts }) => marksOf(parts).length > 0),
    );
    const all = marked ? [...texts, legend()] : texts;
    await print(all.length === 0 ? "" : `${all.join("\n\n")}\n`);
  }
  return 0;
}
