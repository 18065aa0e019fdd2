import { extname } from "node:path";
import { isRefusal } from "../resume/read/limits";
import { readJson } from "../resume/read/json";
import type { ReadResume } from "../resume/read/line";
import { readMarkdown } from "../resume/read/markdown";
import { readText } from "../resume/read/text";
import { periodText } from "../resume/write/outline";
import { Misuse, parseArguments } from "./arguments";
import { decode, readBytes } from "./input";
import { print, tint, visible } from "./terminal";

const READERS: Readonly<Record<string, typeof readText>> = {
  ".md": readMarkdown,
  ".markdown": readMarkdown,
  ".json": readJson,
};

/** What a file is, by its first bytes: a name can be wrong. */
function documentKind(bytes: Uint8Array): string | null {
  const start = String.fromCharCode(...bytes.slice(0, 5));
  if (start === "%PDF-") return "PDF";
  return start.startsWith("PK\u0003\u0004") ? "Word" : null;
}

async function readOne(file: string): Promise<ReadResume> {
  const bytes = await readBytes(file);
  const kind = documentKind(bytes);
  if (kind !== null)
    throw new Misuse(`${file}: ${kind} files cannot be imported yet; txt, md and json can.`);
  const text = decode(bytes, file);
  const answer = (READERS[extname(file).toLowerCase()] ?? readText)(text);
  if (isRefusal(answer)) throw new Misuse(`${file}: ${answer.message}`);
  return answer;
}

function readAloud({ resume, unread }: ReadResume): string {
  const jobs = (resume.work ?? []).flatMap((job) => [
    "",
    tint(
      visible(
        [job.name, job.position, job.location].filter((text) => text !== undefined).join(" · ") ||
          "(no names)",
      ),
      "bold",
    ),
    ...[periodText(job)].filter((text) => text !== "").map((text) => `  ${visible(text)}`),
    ...(job.highlights ?? []).map((text) => `  • ${visible(text)}`),
  ]);
  const bullets = (resume.work ?? []).reduce((sum, job) => sum + (job.highlights ?? []).length, 0);
  const sections = Object.entries(resume).filter(
    ([kind, value]) => kind !== "work" && Array.isArray(value),
  );
  const others = sections.map(
    ([kind, value]) => `${kind} ${Array.isArray(value) ? value.length : 0}`,
  );
  return [
    `${tint(visible(resume.basics?.name ?? "(no name)"), "bold")}: ${resume.work?.length ?? 0} jobs, ${bullets} bullets${others.length === 0 ? "" : `; ${others.join(", ")}`}`,
    ...jobs,
    ...(unread.length === 0
      ? []
      : ["", `Not placed (${unread.length}):`, ...unread.map((line) => `  ${visible(line)}`)]),
  ].join("\n");
}

/** `coach import`: JSON Resume and what found no place; an array where several files are given. */
export async function run(words: readonly string[]): Promise<number> {
  const { options, files } = parseArguments(words, { json: null });
  if (files.length === 0) throw new Misuse("import needs a file: txt, md or json.");
  const reads: ReadResume[] = [];
  for (const file of files) reads.push(await readOne(file));
  if (options.has("json")) {
    const entries = reads.map(({ resume, unread }) => ({ resume, unread }));
    await print(`${JSON.stringify(entries.length === 1 ? entries[0] : entries)}\n`);
  } else await print(`${reads.map(readAloud).join("\n\n")}\n`);
  return 0;
}
