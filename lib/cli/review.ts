import {
  ENGINE_VERSION,
  KIND_LABELS,
  LINE_WORDS,
  review,
  reviewResume,
  type AcrossFinding,
  type Finding,
  type Review,
  type TextSpan,
  type Track,
  type WriterOptions,
} from "../engine";
import { isRefusal } from "../resume/read/limits";
import { readJson } from "../resume/read/json";
import { Misuse, onlyFile, parseArguments } from "./arguments";
import { bulletLines, isEmptyLine, nameOf, noteNoLine, readTextFile } from "./input";
import { print, tint, UNREAD, visible } from "./terminal";
import { markOf, underlined } from "./underline";

const OPTIONS = {
  track: ["po", "pm"],
  json: null,
  resume: "text",
  "current-tense": ["either", "present", "past"],
  "line-words": ["35", "20"],
  ending: ["alike", "open", "stop"],
} as const;

type Chosen = WriterOptions & { readonly track?: Track };

/** The values were held against their lists when the arguments were read. */
function chosenOf(options: ReadonlyMap<string, string>): Chosen {
  const words = LINE_WORDS.find((count) => `${count}` === options.get("line-words"));
  return {
    ...(options.has("track") && { track: options.get("track") as Track }),
    ...(options.has("current-tense") && {
      currentTense: options.get("current-tense") as Required<WriterOptions>["currentTense"],
    }),
    ...(options.has("ending") && {
      ending: options.get("ending") as Required<WriterOptions>["ending"],
    }),
    ...(words !== undefined && { lineWords: words }),
  };
}

const spanEntry = ({ text, start, end }: TextSpan): TextSpan => ({ text, start, end });

const findingEntry = (finding: Finding): object => ({
  rule: finding.rule,
  kind: finding.kind,
  severity: finding.severity,
  start: finding.start,
  end: finding.end,
  message: finding.message,
  advice:
    "edit" in finding.advice
      ? {
          edit: {
            start: finding.advice.edit.start,
            end: finding.advice.edit.end,
            text: finding.advice.edit.text,
          },
        }
      : { question: finding.advice.question },
  ...(finding.waits === undefined ? {} : { waits: true }),
});

/** The published form of one line's review; spans count UTF-16 units of `text`. */
export function reviewEntry(read: Review): object {
  const { opener, measures, outcome, purpose } = read.facts;
  return {
    text: read.text,
    verdict: read.verdict,
    score: read.score,
    findings: read.findings.map(findingEntry),
    signals: read.signals.map(({ signal, start, end }) => ({ signal, start, end })),
    lean: { po: read.lean.po, pm: read.lean.pm },
    facts: {
      opener:
        opener === null
          ? null
          : { text: opener.text, start: opener.start, end: opener.end, form: opener.form },
      measures: measures.map(spanEntry),
      ...(outcome === undefined ? {} : { outcome: spanEntry(outcome) }),
      ...(purpose === undefined ? {} : { purpose: spanEntry(purpose) }),
    },
    read: read.read,
    engine: ENGINE_VERSION,
  };
}

const hasFix = (findings: readonly { readonly severity: string }[]): boolean =>
  findings.some((one) => one.severity === "fix");

/** What a person should look at now: what waits for an answer, and notes on a line that stands, are left out. */
const shown = (read: Review): Finding[] =>
  read.findings.filter(
    (one) => one.waits !== true && !(read.verdict === "strong" && one.severity === "note"),
  );

function adviceText(finding: Finding): string {
  if ("question" in finding.advice) return visible(finding.advice.question);
  const { text } = finding.advice.edit;
  return text === "" ? "Leave these words out." : `Try: ${visible(text)}`;
}

function reviewText(read: Review): string {
  const findings = shown(read);
  const rows = underlined(read.text, findings);
  const notes = findings.map(
    (one) =>
      `  ${markOf(one.kind)} ${tint(KIND_LABELS[one.kind], "bold")}: ${visible(one.message)} ${adviceText(one)} ${tint(`(${one.rule})`, "dim")}`,
  );
  const unread = read.read ? [] : [UNREAD];
  return [
    ...rows,
    ...notes,
    ...unread,
    ...(notes.length + unread.length === 0 ? ["  Nothing to flag."] : []),
  ].join("\n");
}

/** An object or a list in JSON: no bullet begins like that and parses as well. */
function isJson(text: string): boolean {
  if (!/^\s*[[{]/.test(text)) return false;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

const acrossText = (finding: AcrossFinding): string =>
  `${markOf(finding.kind)} ${tint(KIND_LABELS[finding.kind], "bold")}: ${visible(finding.message)} ${tint(`(${finding.rule}; lines ${finding.lines.map((line) => line + 1).join(", ")})`, "dim")}`;

async function reviewLines(file: string, options: Chosen, json: boolean): Promise<number> {
  const text = await readTextFile(file);
  if (isJson(text))
    throw new Misuse(
      `${nameOf(file)} is JSON, not one bullet a line: for a JSON Resume, write review --resume FILE.`,
    );
  const lines = bulletLines(text);
  if (lines.every(isEmptyLine)) noteNoLine(file);
  const reads = lines.map((line) => (isEmptyLine(line) ? null : review(line, options)));
  if (json)
    await print(
      `${JSON.stringify(reads.map((read) => (read === null ? null : reviewEntry(read))))}\n`,
    );
  else {
    const texts = reads.flatMap((read) => (read === null ? [] : [reviewText(read)]));
    await print(texts.length === 0 ? "" : `${texts.join("\n\n")}\n`);
  }
  return reads.some((read) => read !== null && hasFix(read.findings)) ? 1 : 0;
}

async function reviewWhole(file: string, options: Chosen, json: boolean): Promise<number> {
  const answer = readJson(await readTextFile(file));
  if (isRefusal(answer)) throw new Misuse(`${file}: ${answer.message}`);
  const lines = (answer.resume.work ?? []).flatMap((work, job) =>
    (work.highlights ?? [])
      .filter((text) => !isEmptyLine(text))
      .map((text) => ({
        job,
        text,
        current: work.endDate === undefined && work.startDate !== undefined,
      })),
  );
  const reads = lines.map(({ text, current }) => review(text, { ...options, current }));
  const across = reviewResume(lines, options);
  if (json) {
    const entries = reads.map((read, at) => ({ job: lines[at]?.job ?? 0, ...reviewEntry(read) }));
    await print(`${JSON.stringify({ lines: entries, across })}\n`);
  } else await print(`${[...reads.map(reviewText), ...across.map(acrossText)].join("\n\n")}\n`);
  return reads.some((read) => hasFix(read.findings)) || hasFix(across) ? 1 : 0;
}

/** `coach review`: 0 clean, 1 something of severity fix. */
export async function run(words: readonly string[]): Promise<number> {
  const { options, files } = parseArguments(words, OPTIONS);
  const chosen = chosenOf(options);
  const json = options.has("json");
  const resume = options.get("resume");
  if (resume === undefined) return reviewLines(onlyFile(files), chosen, json);
  if (files.length > 0)
    throw new Misuse("Give either --resume FILE or a file of bullets, not both.");
  return reviewWhole(resume, chosen, json);
}
