/**
 * `npm run eval -- DIR [--disagreements [CATEGORY]] [--even | --odd]` measures the engine against what a hand has
 * said of the lines in DIR: any of pairs.jsonl, adjudicated.jsonl, signals.jsonl, role_bullets.jsonl;
 * what is absent is left out, and labeled lines stand for role lines. The project's own folder is
 * tests/fixtures/corpus.
 *
 * - Pairs: the share of before-and-after pairs whose strong side has the higher score; a tie is not ranked.
 * - AUC: the chance that a vague line scores below one that is not; .5 is guessing. "Real" leaves out
 *   the lines that guides show, which are shorter and easier than those of resumes.
 * - F1, with precision (P) and recall (R), by n lines that really have the label or show the signal:
 *   the harmonic mean of how often the engine is right when it says so and how many it finds.
 * - Lean: the chance that a line leaning to one track is told from one that leans to the other.
 * - Beside it what trivial readers get by the same arithmetic: "holds a digit"; that, a duty opener and
 *   the length; write-good; and the verdict that "no decision and no outcome" gives by the hand's labels.
 * - Where DIR holds resumes/, the readers of whole resumes are measured on it too.
 * - "held to" is what the project asks of itself on text that nobody tuned to; on text that somebody has
 *   read it should be a little above, and far above means that the engine was fitted to it.
 *
 * `--disagreements` lists the lines on which engine and hand differ, all or of one category (a label, a
 * signal, "verdict", "lean" or "pairs"). `--even` and `--odd` take only the lines with such a place in their
 * file: who reads the even disagreements alone can still measure by the odd lines.
 */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { tableOfFigures } from "./eval/columns";
import { disagreementsIn, told } from "./eval/disagreements";
import { figuresOf } from "./eval/figures";
import { halfOf, isIn, readGold, type Half, type RoleLine } from "./eval/gold";
import { reviewOf } from "./eval/readers";
import { percent } from "./measures";
import { reportResumes } from "./resume-figures";

const USAGE = "Usage: npm run eval -- DIR [--disagreements [CATEGORY]] [--even | --odd]\n";

/** What the engine says of whole resumes' lines, by role: nothing here is right or wrong. */
function tallyOf(lines: readonly RoleLine[]): string {
  const roles = [...new Set(lines.map(({ role }) => role))].map((role) => {
    const reviews = lines.filter((line) => line.role === role).map(({ text }) => reviewOf(text));
    const part = (verdict: string) =>
      `${verdict} ${percent(reviews.filter((one) => one.verdict === verdict).length, reviews.length)}`;
    const unread = reviews.filter(({ read }) => !read).length;
    return `  ${role.padEnd(8)} ${["vague", "thin", "strong"].map(part).join(", ")}, unread ${unread}`;
  });
  const counts = new Map<string, number>();
  for (const { text } of lines)
    for (const { rule, waits } of reviewOf(text).findings)
      if (!waits) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  const rules = [...counts]
    .sort((one, other) => other[1] - one[1])
    .map(([rule, count]) => `  ${String(count).padStart(5)}  ${rule}`);
  return [`Resume lines (${lines.length})`, ...roles, ...rules].join("\n");
}

/** Null where there is an option that nobody knows. */
function readArgs(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        disagreements: { type: "boolean" },
        even: { type: "boolean" },
        odd: { type: "boolean" },
      },
    });
  } catch {
    return null;
  }
}

async function main(args: readonly string[]): Promise<number> {
  const read = readArgs(args);
  const [dir, category] = read?.positionals ?? [];
  if (!read || !dir || !existsSync(dir) || (read.values.even && read.values.odd)) {
    process.stderr.write(USAGE);
    return 2;
  }
  const { values } = read;
  const half: Half | undefined = values.even ? "even" : values.odd ? "odd" : undefined;
  const whole = readGold(dir);
  if (values.disagreements) {
    const all = disagreementsIn(whole)
      .filter((one) => category === undefined || one.category === category)
      .filter(({ index }) => isIn(half, index));
    process.stdout.write(`${told(all).trimStart()}\n`);
    return 0;
  }
  const gold = halfOf(whole, half);
  process.stdout.write(`${tableOfFigures(figuresOf(gold))}\n`);
  if (gold.roleLines.length > 0) process.stdout.write(`\n${tallyOf(gold.roleLines)}\n`);
  const resumes = join(dir, "resumes");
  if (existsSync(resumes)) {
    process.stdout.write("\nWhole resumes\n");
    await reportResumes(resumes);
  }
  return 0;
}

process.exitCode = await main(process.argv.slice(2));
