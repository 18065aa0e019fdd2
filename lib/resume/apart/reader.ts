/** The thread of the child that reads; each of its messages is one line of the child's output. */
import { parentPort, workerData } from "node:worker_threads";
import { readBytes } from "../read/read-bytes";
import type { ReadTask, Said } from "./wire";

const say = (what: Said): void => parentPort?.postMessage(`${JSON.stringify(what)}\n`);

const { bytes, fileName } = workerData as ReadTask;
// What is thrown ends this thread, and the guard tells of it.
void readBytes(bytes, fileName, (step) => say({ step })).then((answer) => say({ answer }));
