/**
 * `npm run eval -- DIR` measures the engine against text that nobody here wrote. DIR holds any of
 * pairs.jsonl, adjudicated.jsonl, role_bullets.jsonl, signals.jsonl; what is absent is left out.
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { review } from "@/lib/engine";
import { auc, f1, percent, type Scored } from "./measures";

const Pair = z.object({ weak: z.string(), strong: z.string() });
const Labelled = z.object({
  text: z.string(),
  kind: z.string().default(""),
  vague: z.boolean(),
  labels: z.record(z.string(), z.boolean()),
});
const RoleLine = z.object({ role: z.string(), text: z.string() });
const Signalled = z.object({
  text: z.string(),
  lean: z.enum(["po", "pm", "both", "neither"]),
  signals: z.record(z.string(), z.boolean()),
});

/** Which findings answer to which label. */
const ANSWERS: Readonly<Record<string, readonly string[]>> = {
  weak_verb: ["own-the-work"],
  no_outcome: ["show-the-result", "outcome-over-output"],
  no_measure: ["give-the-measure"],
  no_decision: ["show-the-decision"],
  vague_scope: ["name-the-scope"],
  too_short: ["say-enough"],
  too_long: ["keep-it-short", "one-idea"],
  duty_phrase: ["open-with-action"],
  no_action_verb_start: ["open-with-action"],
  buzzword: ["drop-the-buzzword"],
  passive_voice: ["use-active-voice"],
  first_person: ["leave-out-the-person"],
  filler: ["cut-filler", "cut-the-wordy-phrase"],
};

/** The baselines that an engine has to beat clearly to be worth having. */
const hasDigit = (text: string) => (/\d/.test(text) ? 1 : 0);
const digitDutyLength = (text: string) =>
  hasDigit(text) * 10 -
  (/^(?:was )?(?:responsible|helped|assisted|worked|participated|duties)\b/i.test(text) ? 5 : 0) +
  Math.min(text.split(/\s+/).length, 35) / 10;

function rows<T>(dir: string, file: string, shape: z.ZodType<T>): T[] | null {
  const path = join(dir, file);
  if (!existsSync(path)) return null;
  return readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => shape.parse(JSON.parse(line)));
}

const say = (line: string) => process.stdout.write(`${line}\n`);
const engineScore = (text: string) => review(text).score;
const SCORERS: readonly (readonly [string, (text: string) => number])[] = [
  ["engine", engineScore],
  ["digit", hasDigit],
  ["digit, duty, length", digitDutyLength],
];

function reportPairs(pairs: readonly z.infer<typeof Pair>[]): void {
  say(`\nPairs (${pairs.length})`);
  for (const [name, score] of SCORERS) {
    let right = 0;
    let ties = 0;
    for (const { weak, strong } of pairs) {
      const difference = score(strong) - score(weak);
      if (difference > 0) right += 1;
      else if (difference === 0) ties += 1;
    }
    say(
      `  ${name.padEnd(22)} ranked ${percent(right, pairs.length)}, ties ${percent(ties, pairs.length)}`,
    );
  }
  const strongVague = pairs.filter(({ strong }) => review(strong).verdict === "vague");
  const weakStrong = pairs.filter(({ weak }) => review(weak).verdict === "strong");
  say(`  strong sides called vague ${percent(strongVague.length, pairs.length)}`);
  say(`  weak sides called strong  ${percent(weakStrong.length, pairs.length)}`);
  say(
    `  strong sides with a fix   ${percent(pairs.filter(({ strong }) => hasFix(strong)).length, pairs.length)}`,
  );
  if (process.argv.includes("--show")) {
    for (const { strong } of strongVague) say(`    vague: ${strong}`);
    for (const { weak } of weakStrong) say(`    strong: ${weak}`);
    for (const { strong } of pairs)
      if (hasFix(strong)) say(`    fix: ${strong} [${fixes(strong)}]`);
    for (const { weak, strong } of pairs)
      if (engineScore(strong) <= engineScore(weak)) say(`    order: ${weak} | ${strong}`);
  }
}

const fixes = (text: string) =>
  review(text)
    .findings.filter(({ severity }) => severity === "fix")
    .map(({ rule }) => rule)
    .join(", ");
const hasFix = (text: string) => fixes(text) !== "";

function reportLabels(all: readonly z.infer<typeof Labelled>[]): void {
  const real = all.filter(({ kind }) => kind.startsWith("role"));
  say(`\nVague (${all.length} lines, ${real.length} of them real)`);
  for (const [name, score] of SCORERS) {
    const scored = (lines: typeof all): Scored[] =>
      lines.map(({ text, vague }) => ({ score: -score(text), positive: vague }));
    say(
      `  ${name.padEnd(22)} AUC ${auc(scored(all)).toFixed(3)} all, ${auc(scored(real)).toFixed(3)} real`,
    );
  }
  const verdict = f1(all.map(({ text, vague }) => [review(text).verdict === "vague", vague]));
  say(
    `  verdict vague          F1 ${verdict.f1.toFixed(3)} (precision ${verdict.precision.toFixed(2)}, recall ${verdict.recall.toFixed(2)})`,
  );
  say("\nCategories");
  for (const [label, rules] of Object.entries(ANSWERS)) {
    const outcome = f1(all.map(({ text, labels }) => [found(text, rules), labels[label] ?? false]));
    say(
      `  ${label.padEnd(22)} F1 ${outcome.f1.toFixed(2)}  P ${outcome.precision.toFixed(2)}  R ${outcome.recall.toFixed(2)}  n ${outcome.positives}`,
    );
    if (process.argv.includes(`--show=${label}`)) showMisses(all, label, rules);
  }
  if (process.argv.includes("--show"))
    for (const { text, vague } of all)
      if ((review(text).verdict === "vague") !== vague)
        say(`    ${vague ? "should be vague" : "not vague"}: ${text}`);
}

function showMisses(
  all: readonly z.infer<typeof Labelled>[],
  label: string,
  rules: readonly string[],
): void {
  for (const { text, labels } of all) {
    const wanted = labels[label] ?? false;
    if (found(text, rules) !== wanted) say(`      ${wanted ? "missed" : "too much"}: ${text}`);
  }
}

const found = (text: string, rules: readonly string[]) =>
  review(text).findings.some(({ rule }) => rules.includes(rule));

function reportSignals(all: readonly z.infer<typeof Signalled>[]): void {
  say(`\nSignals (${all.length} lines)`);
  const ids = Object.keys(all[0]?.signals ?? {});
  let sum = 0;
  for (const id of ids) {
    const engineId = id.replaceAll("_", "-");
    const shows = (text: string) => review(text).signals.some(({ signal }) => signal === engineId);
    const outcome = f1(all.map(({ text, signals }) => [shows(text), signals[id] ?? false]));
    sum += outcome.f1;
    say(
      `  ${engineId.padEnd(22)} F1 ${outcome.f1.toFixed(2)}  P ${outcome.precision.toFixed(2)}  R ${outcome.recall.toFixed(2)}  n ${outcome.positives}`,
    );
    if (process.argv.includes(`--show=${id}`))
      for (const { text, signals } of all)
        if (shows(text) !== (signals[id] ?? false))
          say(`      ${signals[id] ? "missed" : "too much"}: ${text}`);
  }
  say(`  mean                   F1 ${(sum / Math.max(ids.length, 1)).toFixed(3)}`);
  for (const track of ["po", "pm"] as const) {
    const scored = all.map(({ text, lean }) => ({
      score: review(text).lean[track],
      positive: lean === track || lean === "both",
    }));
    say(`  lean ${track}                AUC ${auc(scored).toFixed(3)}`);
  }
}

function reportRoleLines(all: readonly z.infer<typeof RoleLine>[]): void {
  say(`\nResume lines (${all.length})`);
  for (const role of [...new Set(all.map((line) => line.role))]) {
    const lines = all.filter((line) => line.role === role).map(({ text }) => review(text));
    const share = (verdict: string) =>
      percent(lines.filter((line) => line.verdict === verdict).length, lines.length);
    say(
      `  ${role.padEnd(8)} vague ${share("vague")}, thin ${share("thin")}, strong ${share("strong")}, unread ${lines.filter(({ read }) => !read).length}`,
    );
  }
  const counts = new Map<string, number>();
  for (const { text } of all)
    for (const { rule, waits } of review(text).findings)
      if (!waits) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  for (const [rule, count] of [...counts].sort((a, b) => b[1] - a[1]))
    say(`  ${String(count).padStart(5)}  ${rule}`);
}

function main(): void {
  const dir = process.argv[2];
  if (!dir || !existsSync(dir)) {
    process.stderr.write("Usage: npm run eval -- DIR [--show]   (a folder of .jsonl files)\n");
    process.exit(2);
  }
  const pairs = rows(dir, "pairs.jsonl", Pair);
  if (pairs) reportPairs(pairs);
  const labelled = rows(dir, "adjudicated.jsonl", Labelled);
  if (labelled) reportLabels(labelled);
  const signalled = rows(dir, "signals.jsonl", Signalled);
  if (signalled) reportSignals(signalled);
  const lines = rows(dir, "role_bullets.jsonl", RoleLine);
  if (lines) reportRoleLines(lines);
}

main();
