import { readApart } from "../resume/apart/read-apart";
import { FILE_MAX_BYTES, isRefusal } from "../resume/read/limits";
import type { ReadResume } from "../resume/read/line";
import { periodText } from "../resume/write/outline-text";
import { Misuse, parseArguments } from "./arguments";
import { nameOf, readBytes } from "./input";
import { print, tint, visible } from "./terminal";

async function readOne(file: string): Promise<ReadResume> {
  const bytes = await readBytes(file, FILE_MAX_BYTES + 1);
  const answer = await readApart(bytes, file);
  if (isRefusal(answer)) throw new Misuse(`${nameOf(file)}: ${answer.message}`);
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

/** `coach import`: JSON Resume and what found no place; an array where several files are given. One that is refused stops it. */
export async function run(words: readonly string[]): Promise<number> {
  const { options, files } = parseArguments(words, { json: null });
  if (files.length === 0)
    throw new Misuse("import needs a file: pdf, docx, zip (LinkedIn), txt, md or json.");
  const reads: ReadResume[] = [];
  for (const file of files) reads.push(await readOne(file));
  if (options.has("json")) {
    const entries = reads.map(({ resume, unread }) => ({ resume, unread }));
    await print(`${JSON.stringify(entries.length === 1 ? entries[0] : entries)}\n`);
  } else await print(`${reads.map(readAloud).join("\n\n")}\n`);
  return 0;
}
