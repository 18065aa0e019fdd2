// @ts-check
// Running steps: each shows itself and its time, and an interruption ends what runs at that moment.
import { spawn } from "node:child_process";
import { Sentence } from "./sentence.mjs";

/**
 * @typedef {Record<string, string | undefined>} Variables of an environment
 * @typedef {Omit<import("node:child_process").SpawnOptions, "env"> & { env?: Variables }} Options
 */

/** @type {Set<import("node:child_process").ChildProcess>} */
const running = new Set();

let asked = false;
/** @type {() => void} */
let tell = () => {};
const askedToStop = new Promise((done) => {
  tell = () => done(undefined);
});

/** The person's wish to stop, which is no failure. */
export class Stopped extends Error {}

/**
 * Runs a command until it is done or the person stops it; whatever `later` was told is then undone,
 * last first.
 * @param {(later: (undo: () => unknown) => void) => Promise<number>} work
 * @param {number} [whenStopped] the exit status when the person stopped it
 * @returns {Promise<number>} the exit status
 */
export async function stoppable(work, whenStopped = 0) {
  /** @type {(() => unknown)[]} */
  const undo = [];
  const onSignal = () => {
    asked = true;
    for (const child of running) child.kill("SIGTERM");
    tell();
  };
  // npm passes on a signal that the terminal has sent as well: the second one changes nothing.
  for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"])) {
    process.on(signal, onSignal);
  }
  const watch = watchParent(onSignal);
  try {
    return await work((step) => undo.push(step));
  } catch (reason) {
    if (asked) return whenStopped;
    throw reason;
  } finally {
    clearInterval(watch);
    for (const step of undo.reverse()) await step();
  }
}

/**
 * npm puts a shell between itself and us that passes no signal on: when a supervisor ends npm, we
 * only notice that our parent is another.
 * @param {() => void} onLoss
 */
function watchParent(onLoss) {
  const parent = process.ppid;
  const byNpm = Boolean(process.env.npm_lifecycle_event);
  const check = () => byNpm && process.ppid !== parent && onLoss();
  return setInterval(check, 250).unref();
}

/** Whether the person has asked to stop. */
export function wasAsked() {
  return asked;
}

/** Resolves when the person asks to stop. */
export function untilAsked() {
  return askedToStop;
}

/**
 * One step, with its time.
 * @template T
 * @param {string} name
 * @param {() => Promise<[string, T]>} work gives what was done, in a word or two, and its result
 * @returns {Promise<T>}
 */
export async function step(name, work) {
  const from = performance.now();
  process.stdout.write(`  ${name.padEnd(16)} `);
  try {
    const [done, result] = await work();
    if (asked) throw new Stopped();
    process.stdout.write(`${done.padEnd(22)} ${seconds(performance.now() - from)}\n`);
    return result;
  } catch (reason) {
    process.stdout.write(asked ? "stopped\n" : "failed\n");
    throw reason;
  }
}

/** @param {number} ms */
export function seconds(ms) {
  return `${(ms / 1000).toFixed(1)} s`;
}

/**
 * Runs a program and keeps what it says to itself unless it fails.
 * @param {string} what it is, for the sentence
 * @param {string} program
 * @param {string[]} args
 * @param {Options} options
 * @returns {Promise<string>} what it said
 */
export async function runQuietly(what, program, args, options) {
  const { status, said } = await runProgram(program, args, { ...options, stdio: "pipe" });
  if (asked) throw new Stopped();
  if (status === 0) return said;
  const last = said.trimEnd().split("\n").slice(-25).join("\n");
  throw new Sentence(`${what} failed with status ${status}:\n${last}`);
}

/**
 * @param {string} program
 * @param {string[]} args
 * @param {Options} options
 * @returns {Promise<{ status: number, said: string }>}
 */
export function runProgram(program, args, options) {
  return new Promise((done, fail) => {
    const env = /** @type {NodeJS.ProcessEnv} */ (options.env ?? process.env);
    const child = spawn(program, args, { windowsHide: true, ...options, env });
    running.add(child);
    let said = "";
    child.stdin?.end();
    child.stdout?.on("data", (chunk) => (said += chunk));
    child.stderr?.on("data", (chunk) => (said += chunk));
    child.on("error", fail);
    child.on("close", (code) => {
      running.delete(child);
      done({ status: code ?? 1, said });
    });
  });
}
