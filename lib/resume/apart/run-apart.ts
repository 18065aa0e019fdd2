import { spawn, type ChildProcessByStdio } from "node:child_process";
import { constants, setPriority } from "node:os";
import { parse } from "node:path";
import type { Readable, Writable } from "node:stream";
import type { ReadAnswer } from "../read/read-bytes";
import type { OnStep } from "../read/steps";
import { errorOf } from "./fault";
import { damaged, failed, tooMuchFound, tooMuchMemory, tooSlow } from "./refusals";
import type { ChildProgram, Order, Said } from "./wire";

export type ApartFile = { readonly bytes: Uint8Array; readonly name: string };

export type ApartBounds = {
  readonly timeMs: number;
  /** Of the whole process, Node itself (about 90 MB) included, as the system counts it. */
  readonly memoryBytes: number;
  /** Of all that it says: steps and answer. */
  readonly answerBytes: number;
};

export type ApartOptions = {
  readonly onStep?: OnStep | undefined;
  /** Hears of a fault of the reader's own, to log it: an error without a word of the file. */
  readonly onFault?: ((fault: Error) => void) | undefined;
  /** Ends the child; the promise then rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
};

type Child = ChildProcessByStdio<Writable, Readable, null>;

const MIB = 2 ** 20;
const LINE_END = 10;
const NAME_MAX_CHARS = 100;

/**
 * Reads a file in a child process that holds nothing but the program and the file: an empty environment,
 * the root folder, no right to open files, start programs or make code of text. It ends by itself when
 * this process does.
 * @returns what the child read, or a refusal: also where it was too slow, grew too large or crashed
 */
export function runApart(
  program: ChildProgram,
  file: ApartFile,
  bounds: ApartBounds,
  { onStep, onFault, signal }: ApartOptions = {},
): Promise<ReadAnswer> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason as Error);
    const child = start(program, bounds);
    const settle = (done: () => void) => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", leave);
      child.removeAllListeners();
      // What the system still says of a process that is gone is no news.
      child.on("error", () => undefined);
      child.stdout.removeAllListeners().destroy();
      child.stdin.destroy();
      child.kill("SIGKILL");
      done();
    };
    const give = (answer: ReadAnswer) => settle(() => resolve(answer));
    const leave = () => settle(() => reject(signal?.reason as Error));
    const timer = setTimeout(() => give(tooSlow()), bounds.timeMs);
    signal?.addEventListener("abort", leave, { once: true });
    child.on("error", (fault) => settle(() => reject(fault)));
    child.on("close", (_code, by) => give(afterEnd(by)));
    listen(child.stdout, bounds.answerBytes, { give, onStep, onFault });
    hand(child, program, file, bounds);
  });
}

/** Node aborts where the heap is full, and a system that runs out of memory kills. */
const afterEnd = (signal: NodeJS.Signals | null): ReadAnswer =>
  signal === "SIGABRT" || signal === "SIGKILL" ? tooMuchMemory() : damaged();

function start(program: ChildProgram, bounds: ApartBounds): Child {
  const args = [
    ...[permissionFlag(), "--allow-worker", "--disallow-code-generation-from-strings"],
    `--max-old-space-size=${Math.floor(bounds.memoryBytes / MIB)}`,
    ...["-e", program.guard],
  ];
  const child = spawn(process.execPath, args, {
    cwd: parse(process.execPath).root,
    env: systemOnly(),
    stdio: ["pipe", "pipe", "ignore"],
    windowsHide: true,
  });
  yieldToOthers(child.pid);
  return child;
}

/** Where pages are answered on the same cores, those go first. */
function yieldToOthers(pid: number | undefined): void {
  try {
    if (pid !== undefined) setPriority(pid, constants.priority.PRIORITY_BELOW_NORMAL);
  } catch {
    // It may be gone already, or the system may not allow it: then it runs as others do.
  }
}

const permissionFlag = (): string =>
  process.allowedNodeEnvironmentFlags.has("--permission")
    ? "--permission"
    : "--experimental-permission";

/** Windows starts no program without it; elsewhere nothing is needed. */
function systemOnly(): NodeJS.ProcessEnv {
  const { SystemRoot } = process.env;
  return (SystemRoot === undefined ? {} : { SystemRoot }) as NodeJS.ProcessEnv;
}

function hand(child: Child, program: ChildProgram, file: ApartFile, bounds: ApartBounds): void {
  const reader = Buffer.from(program.reader);
  const order: Order = {
    programBytes: reader.length,
    fileBytes: file.bytes.length,
    // The end says all that the name can say.
    fileName: file.name.slice(-NAME_MAX_CHARS),
    memoryBytes: bounds.memoryBytes,
  };
  // A child that ended early is told of by its end.
  child.stdin.on("error", () => undefined);
  child.stdin.write(`${JSON.stringify(order)}\n`);
  child.stdin.write(reader);
  child.stdin.write(file.bytes);
}

type Hearers = Pick<ApartOptions, "onStep" | "onFault"> & {
  readonly give: (answer: ReadAnswer) => void;
};

/** Takes the child's lines one by one up to its answer, and no more of them than the bound. */
function listen(stdout: Readable, maxBytes: number, { give, onStep, onFault }: Hearers): void {
  let heard = 0;
  let begun: Buffer[] = [];
  stdout.on("data", (chunk: Buffer) => {
    heard += chunk.length;
    if (heard > maxBytes) return give(tooMuchFound());
    let from = 0;
    for (let end = chunk.indexOf(LINE_END); end !== -1; end = chunk.indexOf(LINE_END, from)) {
      const said = parsed(Buffer.concat([...begun, chunk.subarray(from, end)]));
      if (!("step" in said)) {
        if ("fault" in said) onFault?.(errorOf(said.fault));
        return give("answer" in said ? said.answer : REFUSALS[said.over]());
      }
      onStep?.(said.step);
      begun = [];
      from = end + 1;
    }
    begun.push(chunk.subarray(from));
  });
}

const REFUSALS = { memory: tooMuchMemory, crash: damaged, fault: failed } as const;

/** What a child that has gone wrong says is no news but that. */
function parsed(line: Buffer): Said {
  try {
    return JSON.parse(line.toString()) as Said;
  } catch {
    return { over: "crash" };
  }
}
