import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { beforeAll, describe, expect, it } from "vitest";
import { childProgram } from "@/lib/resume/apart/child-program";
import { readApart } from "@/lib/resume/apart/read-apart";
import { runApart, type ApartBounds } from "@/lib/resume/apart/run-apart";
import { Turns } from "@/lib/resume/apart/turns";
import type { ChildProgram } from "@/lib/resume/apart/wire";
import { FILE_MAX_BYTES } from "@/lib/resume/read/limits";
import { readBytes } from "@/lib/resume/read/read-bytes";
import type { ReadStep } from "@/lib/resume/read/steps";
import { writeResume } from "@/lib/resume/write/write-resume";
import { FORMATS } from "@/lib/resume/schema";
import { isRunning, until } from "@/lib/setup/processes.mjs";
import { demo } from "./builders";

const BOUNDS: ApartBounds = { timeMs: 20_000, memoryBytes: 256_000_000, answerBytes: 100_000 };
const FILE = { bytes: new TextEncoder().encode("Ada Fern"), name: "ada.txt" };
const GONE_WITHIN_MS = 10_000;

let program: ChildProgram;
beforeAll(async () => {
  program = await childProgram();
});

/** A child whose reading thread runs this; it first tells the number of its process, as a page. */
function childThat(does: string): ChildProgram {
  const reader = `
    const { parentPort, workerData } = require("node:worker_threads");
    const say = (what) => parentPort.postMessage(JSON.stringify(what) + "\\n");
    const answer = (message) => say({ answer: { kind: "damaged", message: String(message) } });
    say({ step: { step: "page", page: process.pid, of: 0 } });
    ${does}`;
  return { guard: program.guard, reader };
}

function run(does: string, bounds: Partial<ApartBounds> = {}, signal?: AbortSignal) {
  let found: (pid: number) => void = () => undefined;
  const pid = new Promise<number>((done) => (found = done));
  const onStep = (step: ReadStep) => "page" in step && found(step.page);
  const faults: Error[] = [];
  const onFault = (fault: Error) => faults.push(fault);
  const hears = { onStep, onFault, signal };
  const answer = runApart(childThat(does), FILE, { ...BOUNDS, ...bounds }, hears);
  return { pid, answer, faults };
}

const isGone = async (pid: number) => until(() => !isRunning(pid), GONE_WITHIN_MS);

describe("a child that reads", () => {
  it("gives what the reader gives where it is called, with its steps", async () => {
    for (const format of FORMATS) {
      const bytes = await writeResume(demo, format, { track: "po", paper: "a4" });
      const steps: string[] = [];
      const onStep = ({ step }: ReadStep) => steps.push(step);
      const apart = await readApart(bytes, `demo.${format}`, { onStep });
      expect(apart).toEqual(await readBytes(bytes, `demo.${format}`));
      expect(apart).toMatchObject({ resume: { basics: { name: demo.basics?.name } } });
      expect([steps[0], steps.at(-1)]).toEqual(["open", "understand"]);
    }
  });

  it("is not started for a file that is too large", async () => {
    const answer = await readApart(new Uint8Array(FILE_MAX_BYTES + 1), "large.txt");
    expect(answer).toMatchObject({ kind: "too-large", message: expect.stringContaining("5 MB") });
  });

  it("leaves this process's timers alone while it burns a core, and is ended in time", async () => {
    let ticks = 0;
    const timer = setInterval(() => (ticks += 1), 10);
    const { pid, answer } = run("for (;;);", { timeMs: 1_000 });
    expect(await answer).toMatchObject({
      kind: "too-slow",
      message: expect.stringContaining("15 seconds"),
    });
    clearInterval(timer);
    expect(ticks).toBeGreaterThan(20);
    expect(await isGone(await pid)).toBe(true);
  });

  it.each([
    ["outside the heap", "const all = []; for (;;) all.push(new Uint8Array(1e6).fill(1));"],
    [
      "on the heap",
      "const all = []; for (;;) all.push({ at: all.length, text: `${all.length}` });",
    ],
  ])("is ended where it grows too large %s", async (_where, does) => {
    const { pid, answer } = run(does);
    expect(await answer).toMatchObject({
      kind: "too-much-memory",
      message: expect.stringContaining("256 MB"),
    });
    expect(await isGone(await pid)).toBe(true);
  });

  it.each([
    ["leaves", "process.exit(0)"],
    ["falls", `setTimeout(() => process.kill(process.pid, "SIGSEGV"), 200)`],
    ["says nonsense", `parentPort.postMessage("nonsense\\n")`],
  ])("that %s is a damaged file, with no word of it", async (_how, does) => {
    const { pid, answer } = run(does);
    const refusal = await answer;
    expect(refusal).toMatchObject({ kind: "damaged" });
    expect(JSON.stringify(refusal)).not.toContain("Ada");
    expect(await isGone(await pid)).toBe(true);
  });

  it.each([
    [
      "an error",
      `function readName() { throw new RangeError("Ada\\n    at Fern:1:1") } readName();`,
    ],
    ["a rejection", `async function readName() { throw new RangeError("Ada Fern") } readName();`],
  ])(
    "that ends in %s failed by itself: told by kind and place, without a word",
    async (_by, does) => {
      const { answer, faults } = run(does);
      const refusal = await answer;
      expect(refusal).toMatchObject({ kind: "failed", message: expect.stringMatching(/^Reading/) });
      expect(faults).toMatchObject([
        {
          name: "RangeError",
          stack: expect.stringMatching(/\n\s+at (async )?readName .*:\d+:\d+/),
        },
      ]);
      expect(JSON.stringify([refusal, faults[0]?.message, faults[0]?.stack])).not.toMatch(
        /Ada|Fern/,
      );
    },
  );

  it("says no more than its bound", async () => {
    const { pid, answer } = run(`for (;;) say({ step: { step: "open" } });`);
    expect(await answer).toMatchObject({ kind: "too-long" });
    expect(await isGone(await pid)).toBe(true);
  });

  it("ends when its caller goes away", async () => {
    const caller = new AbortController();
    const { pid, answer } = run("for (;;);", {}, caller.signal);
    const ended = expect(answer).rejects.toThrow("gone home");
    const child = await pid;
    caller.abort(new Error("gone home"));
    await ended;
    expect(await isGone(child)).toBe(true);
  });

  it("ends when the process that started it is killed", async () => {
    const parent = spawn(
      process.execPath,
      ["--import", "tsx", join("tests", "resume", "apart-parent.ts")],
      { stdio: ["pipe", "pipe", "inherit"] },
    );
    parent.stdin.end(JSON.stringify(childThat("for (;;);")));
    const pid = await new Promise<number>((done) =>
      parent.stdout.once("data", (said: Buffer) => done(Number(said.toString()))),
    );
    expect(isRunning(pid)).toBe(true);
    parent.kill("SIGKILL");
    expect(await isGone(pid)).toBe(true);
  });
});

describe("what a child may", () => {
  const asks = `
    const tries = {
      reading: () => require("node:fs").readFileSync(process.execPath),
      listing: () => require("node:fs").readdirSync("."),
      writing: () => require("node:fs").writeFileSync("apart.txt", ""),
      starting: () => require("node:child_process").spawnSync("node"),
      making: () => new Function("return 1")(),
    };
    const done = Object.keys(tries).filter((name) => { try { tries[name](); return true } catch { return false } });
    answer(JSON.stringify({ done, env: process.env, cwd: process.cwd() }));`;

  it("neither open a file, start a program nor make code of text", async () => {
    const answer = (await run(asks).answer) as { message: string };
    const { done, env, cwd } = JSON.parse(answer.message) as Record<string, unknown>;
    expect({ done, env }).toEqual({ done: [], env: {} });
    expect(cwd).toMatch(/^(\/|[A-Z]:\\)$/);
  });

  it("see nothing of this process's environment", async () => {
    const { pid, answer } = run("for (;;);", { timeMs: 1_000 });
    const environ = `/proc/${await pid}/environ`;
    if (existsSync(environ)) expect(readFileSync(environ, "utf8")).toBe("");
    await answer;
  });
});

describe("turns", () => {
  /** Work that ends when told to. */
  function piece() {
    let end: () => void = () => undefined;
    const ended = new Promise<void>((done) => (end = done));
    const seen = { begun: false };
    const work = async () => {
      seen.begun = true;
      await ended;
      return "done";
    };
    return { seen, work, end };
  }

  it("are taken by a few at once, the others wait in line, and who finds it full is told", async () => {
    const turns = new Turns(2, 1);
    const pieces = [piece(), piece(), piece(), piece()];
    const taken = pieces.map(({ work }) => turns.take(work));
    expect(await taken[3]).toBeNull();
    expect(pieces.map(({ seen }) => seen.begun)).toEqual([true, true, false, false]);
    pieces[1]?.end();
    expect(await taken[1]).toBe("done");
    await pause();
    expect(pieces[2]?.seen.begun).toBe(true);
    pieces[0]?.end();
    pieces[2]?.end();
    expect(await Promise.all([taken[0], taken[2]])).toEqual(["done", "done"]);
    const next = [piece(), piece()];
    const more = next.map(({ work }) => turns.take(work));
    expect(next.map(({ seen }) => seen.begun)).toEqual([true, true]);
    next.forEach(({ end }) => end());
    await Promise.all(more);
  });

  it("are passed on by work that fails, and given up by who goes away", async () => {
    const turns = new Turns(1, 2);
    const first = piece();
    const taken = turns.take(first.work);
    const caller = new AbortController();
    const never = piece();
    const left = turns.take(never.work, caller.signal);
    const last = turns.take(() => Promise.reject(new Error("fell")));
    caller.abort(new Error("gone home"));
    await expect(left).rejects.toThrow("gone home");
    first.end();
    expect(await taken).toBe("done");
    await expect(last).rejects.toThrow("fell");
    expect(never.seen.begun).toBe(false);
    expect(await turns.take(async () => "free")).toBe("free");
  });
});
