import type { ReadAnswer } from "../read/read-bytes";
import type { ReadStep } from "../read/steps";
import type { Fault } from "./fault";

/** The one line that stands before program and file on the child's standard input. */
export type Order = {
  readonly programBytes: number;
  readonly fileBytes: number;
  readonly fileName: string;
  /** Of the whole process, as the system counts it. */
  readonly memoryBytes: number;
};

/** What the reading thread is given. */
export type ReadTask = { readonly bytes: Uint8Array; readonly fileName: string };

/** A line of the child's standard output; the last is an answer, or says why there is none. */
export type Said =
  | { readonly step: ReadStep }
  | { readonly answer: ReadAnswer }
  | { readonly over: "memory" | "crash" }
  | { readonly over: "fault"; readonly fault: Fault };

/** What the child runs: text, so that it needs no file of ours. */
export type ChildProgram = {
  /** Of its main thread. */
  readonly guard: string;
  /** Of the thread that reads. */
  readonly reader: string;
};
