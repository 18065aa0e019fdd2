import { existsSync, readdirSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { isRefusal } from "../../lib/resume/read/limits";
import { readBytes } from "../../lib/resume/read/read-bytes";
import { NO_SCORE, score, sum, wordsLost, type Gold, type Score } from "./resume-gold";

const FORMATS = [".txt", ".md", ".pdf", ".docx"];

/** What the reader is held to on whole resumes. */
const HELD = "held to: bullets precision and recall .97, jobs right .90, words kept .995";

const share = (part: number, whole: number): string =>
  whole === 0 ? "-" : (part / whole).toFixed(3);

/** Null where the file is not there. */
const textOf = (path: string): string | null =>
  existsSync(path) ? readFileSync(path, "utf8") : null;

async function measure(folder: string, file: string, verbose: boolean): Promise<Score> {
  const name = file.slice(0, -extname(file).length);
  const bytes = readFileSync(join(folder, file));
  const isText = /\.(txt|md)$/.test(file);
  const source =
    textOf(join(folder, "gold", `${name}.words.txt`)) ?? (isText ? bytes.toString("utf8") : "");
  const goldText = textOf(join(folder, "gold", `${name}.json`));
  const gold = goldText === null ? null : (JSON.parse(goldText) as Gold);
  const started = performance.now();
  const read = await readBytes(new Uint8Array(bytes), file);
  const spent = Math.round(performance.now() - started);
  const refused = isRefusal(read);
  const one = score(source, gold, refused ? null : read);
  const counts =
    gold === null
      ? "no gold"
      : `bullets ${one.hit}/${one.gold} of ${one.found} found   jobs ${one.jobsRight}/${one.jobs} of ${one.jobsFound}`;
  const kept = one.words === 0 ? "-" : `${((100 * one.kept) / one.words).toFixed(1)}%`;
  console.log(
    `${file.padEnd(62)} words ${kept.padStart(6)}   ${counts}   ${spent} ms${refused ? `   refused: ${read.message}` : ""}`,
  );
  if (verbose && !refused) {
    console.log("   lost:", wordsLost(source, read).lost.join(" "));
    console.log(JSON.stringify(read.resume, null, 1), "\nunread", read.unread);
  }
  return one;
}

/** Jobs found too many are told apart from jobs with a wrong name: both show in `of … found`. */
function report(what: string, files: number, total: Score): void {
  const { hit, found, gold, jobs, jobsRight, jobsFound, kept, words } = total;
  const tooMany = Math.max(0, jobsFound - jobs);
  console.log(
    `${what} (${files} files): bullets precision ${share(hit, found)}, recall ${share(hit, gold)} of ${gold}; ` +
      `jobs right (organization and title) ${share(jobsRight, jobs)} of ${jobs}, found too many ${tooMany}, ` +
      `precision ${share(jobsRight, jobsFound)}; words kept ${share(kept, words)}`,
  );
}

/** Reads each resume of a folder and prints what was found of its gold: by file, by format, of all. */
export async function reportResumes(dir: string, verbose = false): Promise<void> {
  const scores: { format: string; one: Score }[] = [];
  for (const file of readdirSync(dir).sort()) {
    const format = extname(file);
    if (FORMATS.includes(format)) scores.push({ format, one: await measure(dir, file, verbose) });
  }
  console.log("");
  for (const format of FORMATS) {
    const of = scores.filter((row) => row.format === format).map(({ one }) => one);
    if (of.length > 0) report(format.slice(1), of.length, of.reduce(sum, NO_SCORE));
  }
  report("all", scores.length, scores.map(({ one }) => one).reduce(sum, NO_SCORE));
  console.log(HELD);
}
