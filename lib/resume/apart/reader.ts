/** The thread of the child that reads; each of its messages is one line of the child's output. */
import { parentPort, workerData } from "node:worker_threads";
import { readBytes, type ReadAnswer } from "../read/read-bytes";
import { damaged } from "./refusals";
import type { ReadTask, Said } from "./wire";

const say = (what: Said): void => parentPort?.postMessage(`${JSON.stringify(what)}\n`);

const { bytes, fileName } = workerData as ReadTask;
void readBytes(bytes, fileName, (step) => say({ step }))
  // A file can bring a library to throw anything, and nothing of the file may reach a log.
  .catch((): ReadAnswer => damaged())
  .then((answer) => say({ answer }));
