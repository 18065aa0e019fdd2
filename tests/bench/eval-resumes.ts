/**
 * Measures the resume reader on a folder of resumes (NAME.txt with gold/NAME.json beside them):
 * `npm run eval:resumes -- DIR`. The folder is no part of the project.
 * gold: {experiences: [{organisation, title, bullets}], bullets: [text]}.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isRefusal } from "../../lib/resume/read/limits";
import type { ReadResume } from "../../lib/resume/read/line";
import { readText } from "../../lib/resume/read/text";

type Gold = {
  experiences: { organisation: string | null; title: string | null; bullets: string[] }[];
  bullets: string[];
};

const normal = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

function values(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    Array.isArray(value) ? values(inner) : [key, ...values(inner)],
  );
}

/** Share of the source's words, each as often as it stands there, that are in the resume or unread. */
function wordsKept(
  source: string,
  read: ReadResume,
): { kept: number; all: number; lost: string[] } {
  const there = new Map<string, number>();
  for (const word of words([...values(read.resume), ...read.unread].join(" ")))
    there.set(word, (there.get(word) ?? 0) + 1);
  const lost: string[] = [];
  const all = words(source);
  for (const word of all) {
    const count = there.get(word) ?? 0;
    if (count === 0) lost.push(word);
    else there.set(word, count - 1);
  }
  return { kept: all.length - lost.length, all: all.length, lost };
}

function matched(gold: readonly string[], found: readonly string[]): number {
  const rest = found.map(normal);
  return gold.filter((text) => {
    const at = rest.indexOf(normal(text));
    if (at >= 0) rest.splice(at, 1);
    return at >= 0;
  }).length;
}

const dir = process.argv[2];
if (dir === undefined || !existsSync(dir)) {
  console.error("Usage: npm run eval:resumes -- DIR   (a folder with NAME.txt and gold/NAME.json)");
  process.exit(2);
}
const total = { gold: 0, found: 0, hit: 0, jobs: 0, jobsRight: 0, kept: 0, all: 0, files: 0 };
const verbose = process.argv.includes("--verbose");
const started = performance.now();
for (const name of readdirSync(dir)
  .filter((file) => file.endsWith(".txt"))
  .sort()) {
  const source = readFileSync(join(dir, name), "utf8");
  const read = readText(source);
  if (isRefusal(read)) {
    console.log(`${name}: refused, ${read.message}`);
    continue;
  }
  const { kept, all, lost } = wordsKept(source, read);
  total.kept += kept;
  total.all += all;
  total.files += 1;
  const goldFile = join(dir, "gold", name.replace(/\.txt$/, ".json"));
  let line = `${name.padEnd(62)} words ${((100 * kept) / all).toFixed(1)}%`;
  const work = read.resume.work ?? [];
  if (existsSync(goldFile)) {
    const gold = JSON.parse(readFileSync(goldFile, "utf8")) as Gold;
    const found = work.flatMap((job) => job.highlights ?? []);
    const hit = matched(gold.bullets, found);
    const right = gold.experiences.filter((wanted) =>
      work.some(
        (job) =>
          normal(job.name ?? "") === normal(wanted.organisation ?? "") &&
          normal(job.position ?? "") === normal(wanted.title ?? ""),
      ),
    ).length;
    total.gold += gold.bullets.length;
    total.found += found.length;
    total.hit += hit;
    total.jobs += gold.experiences.length;
    total.jobsRight += right;
    line += `   bullets ${hit}/${gold.bullets.length} of ${found.length} found   jobs ${right}/${gold.experiences.length} of ${work.length}`;
  }
  console.log(line);
  if (verbose && lost.length > 0) console.log("   lost:", lost.join(" "));
  if (verbose) console.log(JSON.stringify(read.resume, null, 1), "\nunread", read.unread);
}
const share = (part: number, whole: number): string =>
  whole === 0 ? "-" : (part / whole).toFixed(3);
console.log(`
files ${total.files}, ${Math.round(performance.now() - started)} ms
bullets: precision ${share(total.hit, total.found)}, recall ${share(total.hit, total.gold)} (${total.gold} in gold)
jobs right (organization and title): ${share(total.jobsRight, total.jobs)} (${total.jobs} in gold)
words kept: ${share(total.kept, total.all)}`);
