/**
 * The main thread of the child: it starts the thread that reads and stays free itself, so that it sees
 * memory grow and its parent go away while the other one is busy. Standard input brings the order, the
 * program of the reader and the file, and then stays open: its end says that nobody waits any more.
 */
import { Worker } from "node:worker_threads";
import { faultOf } from "./fault";
import type { Order, ReadTask, Said } from "./wire";

/** A reader fills some ten megabytes in this time. */
const LOOK_EVERY_MS = 10;
/** For a last word to a parent that may be slow. */
const LAST_WORD_MS = 500;
const MIB = 2 ** 20;
/** Young objects are few where each is read once; a small room for them keeps the process small. */
const YOUNG_MIB = 16;
const LINE_END = 10;

/** Cut at the first line end, which the order's line alone has. */
type Begun = { readonly order: Order; readonly lineBytes: number };

let begun: Begun | undefined;
let ended = false;
let heard = 0;
let received: Buffer[] = [];

process.stdin.on("data", take);
for (const end of ["end", "close", "error"]) process.stdin.on(end, stop);
process.stdout.on("error", stop);

function take(chunk: Buffer): void {
  received.push(chunk);
  heard += chunk.length;
  begun ??= firstLine(Buffer.concat(received));
  if (begun === undefined) return;
  const { order, lineBytes } = begun;
  const fileAt = lineBytes + order.programBytes;
  if (heard < fileAt + order.fileBytes) return;
  const whole = Buffer.concat(received);
  received = [];
  const bytes = Uint8Array.from(whole.subarray(fileAt));
  const program = whole.subarray(lineBytes, fileAt).toString();
  read(program, { bytes, fileName: order.fileName }, order.memoryBytes);
}

function firstLine(start: Buffer): Begun | undefined {
  const end = start.indexOf(LINE_END);
  if (end === -1) return undefined;
  return { order: JSON.parse(start.subarray(0, end).toString()) as Order, lineBytes: end + 1 };
}

function read(program: string, task: ReadTask, memoryBytes: number): void {
  setInterval(() => {
    if (process.memoryUsage.rss() > memoryBytes) end({ over: "memory" });
  }, LOOK_EVERY_MS);
  const worker = new Worker(program, {
    eval: true,
    env: {},
    workerData: task,
    transferList: [task.bytes.buffer as ArrayBuffer],
    resourceLimits: {
      maxOldGenerationSizeMb: Math.floor(memoryBytes / MIB),
      maxYoungGenerationSizeMb: YOUNG_MIB,
    },
  });
  worker.on("message", (line: string) => {
    if (!ended) process.stdout.write(line);
  });
  worker.on("error", (thrown: unknown) => {
    end(isOutOfMemory(thrown) ? { over: "memory" } : { over: "fault", fault: faultOf(thrown) });
  });
  worker.on("exit", () => end({ over: "crash" }));
}

const isOutOfMemory = (thrown: unknown): boolean =>
  thrown instanceof Error && "code" in thrown && thrown.code === "ERR_WORKER_OUT_OF_MEMORY";

/** Says a last word and ends the process at once, whatever the other thread does. */
function end(word: Said): void {
  if (ended) return;
  ended = true;
  process.stdout.write(`${JSON.stringify(word)}\n`, stop);
  setTimeout(stop, LAST_WORD_MS);
}

/** No orderly exit: that would wait for the other thread. */
function stop(): void {
  process.kill(process.pid, "SIGKILL");
}
