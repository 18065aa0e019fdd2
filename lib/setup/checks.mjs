// @ts-check
// The checks of `npm run check`, `npm test` and `npm run verify`: each gives its counts, and one
// summary adds them up.
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { join, relative } from "node:path";
import { ROOT } from "./folders.mjs";
import { toolEnvironment } from "./make.mjs";
import { runProgram, seconds, Stopped, wasAsked } from "./run.mjs";

/**
 * @typedef {{ name: string, passed: number, failed: number }} Count
 * @typedef {{ name: string, run: () => Promise<Count[]> }} Check
 */

const RESULTS = join(ROOT, "test-results");
const BIN = {
  prettier: join("prettier", "bin", "prettier.cjs"),
  eslint: join("eslint", "bin", "eslint.js"),
  next: join("next", "dist", "bin", "next"),
  tsc: join("typescript", "bin", "tsc"),
  tsx: join("tsx", "dist", "cli.mjs"),
  vitest: join("vitest", "vitest.mjs"),
  playwright: join("@playwright", "test", "cli.js"),
};

/** @type {Check} */
export const format = once("format", [["prettier", "--check", "."]]);
/** @type {Check} */
export const lint = once("lint", [["eslint", "--max-warnings", "0", "."]]);
/** @type {Check} */
export const types = once("types", [
  ["next", "typegen"],
  ["tsc", "--noEmit"],
]);

/**
 * A check by a program of the project's own, which fails with a status.
 * @param {string} name
 * @param {string} file
 * @returns {Check}
 */
export function script(name, file) {
  return once(name, [["tsx", file]]);
}

/**
 * Vitest's projects, counted folder by folder.
 * @param {readonly string[]} projects
 * @param {import("./run.mjs").Variables} [env]
 * @param {readonly string[]} [more]
 * @returns {Check}
 */
export function vitest(projects, env = {}, more = []) {
  const name = projects.join(", ");
  return {
    name,
    run: async () => {
      const report = freshReport(`vitest-${projects.join("-")}.json`);
      const chosen = projects.flatMap((project) => ["--project", project]);
      const args = ["run", ...chosen, "--reporter=default", "--reporter=json", ...more];
      const { status } = await tool("vitest", [...args, `--outputFile.json=${report}`], env);
      return orFailed(name, status, countVitest(readReport(report)));
    },
  };
}

/**
 * @param {import("./run.mjs").Variables} env
 * @returns {Check}
 */
export function browserTests(env) {
  const name = "browser";
  return {
    name,
    run: async () => {
      const report = freshReport("browser.json");
      const { status } = await tool("playwright", ["test"], env);
      const stats = readReport(report)?.stats;
      const counts = stats
        ? [{ name, passed: stats.expected, failed: stats.unexpected + stats.flaky + stats.skipped }]
        : [];
      return orFailed(name, status, counts);
    },
  };
}

/**
 * Runs the checks one after the other and sums up; the last line is "N passed, N failed".
 * @param {readonly Check[]} checks
 * @returns {Promise<number>} the exit status
 */
export async function runChecks(checks) {
  const from = performance.now();
  /** @type {Count[]} */
  const counts = [];
  for (const check of checks) {
    const start = performance.now();
    const found = await check.run();
    if (wasAsked()) throw new Stopped();
    const failed = sum(found, "failed");
    const verdict = failed ? `${failed} failed` : `${sum(found, "passed")} passed`;
    const took = seconds(performance.now() - start);
    console.log(`  ${check.name.padEnd(16)} ${verdict.padEnd(22)} ${took}`);
    counts.push(...found);
  }
  console.log(`\nSummary, after ${seconds(performance.now() - from)}`);
  for (const { name, passed, failed } of counts) {
    console.log(`  ${name.padEnd(16)} ${passed} passed, ${failed} failed`);
  }
  console.log(`${sum(counts, "passed")} passed, ${sum(counts, "failed")} failed`);
  return sum(counts, "failed") ? 1 : 0;
}

/**
 * @param {string} name
 * @param {readonly [keyof typeof BIN, ...string[]][]} commands one check together
 * @returns {Check}
 */
function once(name, commands) {
  return {
    name,
    run: async () => {
      for (const [program, ...args] of commands) {
        const { status } = await tool(program, args);
        if (status) return [{ name, passed: 0, failed: 1 }];
      }
      return [{ name, passed: 1, failed: 0 }];
    },
  };
}

/**
 * Runs a tool of the project, and shows the end of what it said where it failed.
 * @param {keyof typeof BIN} program
 * @param {readonly string[]} args
 * @param {import("./run.mjs").Variables} [env]
 */
async function tool(program, args, env = {}) {
  const whole = { ...toolEnvironment(), ...testEnvironment(), ...env };
  const command = [join("node_modules", BIN[program]), ...args];
  const ran = await runProgram(process.execPath, command, { cwd: ROOT, env: whole });
  if (ran.status) console.log(ran.said.trimEnd().split("\n").slice(-120).join("\n"));
  return ran;
}

/** Tests never see the person's own database, nor the colours of a terminal. */
function testEnvironment() {
  return {
    DATABASE_URL: undefined,
    DATABASE_DIRECT_URL: undefined,
    NEXT_TELEMETRY_DISABLED: "1",
    NO_COLOR: "1",
    FORCE_COLOR: undefined,
  };
}

/**
 * @param {string} name
 * @returns {string} the path of a report that is not there yet
 */
function freshReport(name) {
  mkdirSync(RESULTS, { recursive: true });
  rmSync(join(RESULTS, name), { force: true });
  return join(RESULTS, name);
}

/** @param {string} path */
function readReport(path) {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch {
    return null;
  }
}

/**
 * By the folder below tests/. A test that was skipped proves nothing and counts as failed; so does
 * a file that could not be loaded.
 * @param {{ testResults: { name: string, status: string, assertionResults: { status: string }[] }[] } | null} report
 * @returns {Count[]}
 */
function countVitest(report) {
  /** @type {Map<string, Count>} */
  const counts = new Map();
  for (const { name: file, status, assertionResults } of report?.testResults ?? []) {
    const name = relative(join(ROOT, "tests"), file).split(/[\\/]/)[0] ?? file;
    const count = counts.get(name) ?? { name, passed: 0, failed: 0 };
    const passed = assertionResults.filter((each) => each.status === "passed").length;
    const failed = assertionResults.length - passed;
    count.passed += passed;
    count.failed += failed || (status === "failed" ? 1 : 0);
    counts.set(name, count);
  }
  return [...counts.values()].sort((a, b) => a.name.localeCompare(b.name));
}

/**
 * A runner that ended badly without a failed test has failed itself.
 * @param {string} name
 * @param {number} status
 * @param {Count[]} counts
 */
function orFailed(name, status, counts) {
  const silent = counts.length === 0 || (status !== 0 && sum(counts, "failed") === 0);
  return silent ? [...counts, { name: `${name}, the run`, passed: 0, failed: 1 }] : counts;
}

/**
 * @param {readonly Count[]} counts
 * @param {"passed" | "failed"} what
 */
function sum(counts, what) {
  return counts.reduce((total, count) => total + count[what], 0);
}
