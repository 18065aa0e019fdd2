import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { draft, ENGINE_VERSION, type AnswerValue, type Draft } from "../../lib/engine";
import {
  hashOf,
  hasWords,
  isOfWords,
  readingOf,
  readingPath,
  SETS,
  storiesOf,
  totalsLine,
  totalsOf,
  type Judgment,
  type SetName,
  type ToldLine,
} from "./readings";

const WIDTH = 64;

type Drafted = ToldLine & { readonly text: string; readonly drafts: readonly Draft[] };

/** The words of a line that the table names by file and index; a pair's weak side. */
function lineText(folder: string, line: string): string {
  const [file = "", index = ""] = line.split("#");
  const row = readFileSync(join(folder, file), "utf8").trim().split("\n")[Number(index)];
  if (row === undefined) throw new Error(`${folder} has no line ${line}.`);
  const { text, weak } = JSON.parse(row) as { text?: string; weak?: string };
  return text ?? weak ?? "";
}

const draftAll = (folder: string, set: SetName): Drafted[] =>
  storiesOf(set).map((told) => {
    const text = lineText(folder, told.line);
    return { ...told, text, drafts: draft(text, told.story).drafts };
  });

const said = (value: AnswerValue): string =>
  typeof value === "string"
    ? value
    : Object.entries(value)
        .map(([field, words]) => (field === "text" ? words : `${field}: ${words}`))
        .join(", ");

function wrap(text: string): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < WIDTH)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

function sideBySide(left: readonly string[], right: readonly string[]): string {
  const rows = Math.max(left.length, right.length);
  return Array.from({ length: rows }, (_, at) =>
    `  ${(left[at] ?? "").padEnd(WIDTH + 3)}${right[at] ?? ""}`.trimEnd(),
  ).join("\n");
}

function verdictLine(judged: Judgment | undefined, now: Draft): string {
  if (judged === undefined) return "not read yet";
  const { verdict, remark, hash } = judged;
  const words = isOfWords(verdict)
    ? `${verdict.true ? "true" : "NOT TRUE"}, ${verdict.grammatical ? "grammatical" : "NOT GRAMMATICAL"}, ${verdict.sendable ? "sendable" : "not sendable"}`
    : verdict.right
      ? "rightly so"
      : "not rightly so";
  const changed = hash === hashOf(now) ? "" : "CHANGED since it was read: ";
  return `${changed}${words}${remark === undefined ? "" : ` (${remark})`}`;
}

const column = (now: Draft, judged: Judgment | undefined): string[] => [
  `${now.track.toUpperCase()} ${now.result} ${hashOf(now)}`,
  ...wrap(now.text === "" ? `would help: ${now.wouldHelp ?? "-"}` : now.text),
  ...wrap(`> ${verdictLine(judged, now)}`),
];

/** The reading to fill: verdicts of unchanged drafts stay, the others are open. */
function renewed(drafted: readonly Drafted[], judgments: readonly Judgment[]) {
  const date = new Date().toISOString().slice(0, 10);
  const rows = drafted.flatMap(({ line, drafts }) =>
    drafts.map((now) => {
      const hash = hashOf(now);
      const judged = judgments.find((row) => row.line === line && row.track === now.track);
      if (judged?.hash === hash) return judged;
      const verdict = hasWords(now.result)
        ? { true: null, grammatical: null, sendable: null }
        : { right: null };
      return { line, track: now.track, result: now.result, hash, verdict };
    }),
  );
  return { engine: ENGINE_VERSION, date, judgments: rows };
}

function show(drafted: readonly Drafted[], judgments: readonly Judgment[]): number {
  let changed = 0;
  for (const { line, text, story, drafts } of drafted) {
    const answers = Object.entries(story).map(([id, value]) => `${id}: ${said(value)}`);
    const columns = drafts.map((now) => {
      const judged = judgments.find((row) => row.line === line && row.track === now.track);
      if (judged !== undefined && judged.hash !== hashOf(now)) changed += 1;
      return column(now, judged);
    });
    const [po = [], pm = []] = columns;
    process.stdout.write(
      `\n${line}  ${text}\n${answers.map((answer) => `    ${answer}\n`).join("")}${sideBySide(po, pm)}\n`,
    );
  }
  return changed;
}

const USAGE = `npm run read:drafts -- DIR [--set ${SETS.join("|")}] [--renew]\n`;

function main(args: readonly string[]): number {
  const [folder] = args;
  const named = args.includes("--set") ? args[args.indexOf("--set") + 1] : "dev";
  const set = SETS.find((name) => name === named);
  if (folder === undefined || !existsSync(folder) || set === undefined) {
    process.stderr.write(
      `${USAGE}DIR holds the lines that the table names; it is no part of the project.\n`,
    );
    return 2;
  }
  const drafted = draftAll(folder, set);
  const first = readingOf(set, "first");
  const last = readingOf(set, "last") ?? first;
  const judgments = last?.judgments ?? [];
  const changed = show(drafted, judgments);
  if (first)
    process.stdout.write(`\nfirst (${first.engine}): ${totalsLine(totalsOf(first.judgments))}\n`);
  if (last && last !== first)
    process.stdout.write(`last (${last.engine}): ${totalsLine(totalsOf(last.judgments))}\n`);
  process.stdout.write(
    `${changed} drafts of engine ${ENGINE_VERSION} are not those that were read.\n`,
  );
  if (args.includes("--renew")) {
    const path = readingPath(set, first === null ? "first" : "last");
    writeFileSync(path, `${JSON.stringify(renewed(drafted, judgments), null, 2)}\n`);
    process.stdout.write(`${path}: fill every null.\n`);
  }
  return 0;
}

if (process.argv[1]?.endsWith("read-drafts.ts")) process.exitCode = main(process.argv.slice(2));
