// @ts-check
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { writing } from "./folders.mjs";
import { birthOf, isRunning, until } from "./processes.mjs";
import { codeOf, Sentence } from "./sentence.mjs";

/** @typedef {{ pid: number, birth: string, what: string }} Holder */

/**
 * Who holds the data folder at this moment.
 * @param {string} folder
 * @returns {Holder | null} null when nobody does, or whoever did is gone
 */
export function holderOf(folder) {
  const holder = read(join(folder, "lock"));
  if (!holder || holder.pid === process.pid) return null;
  // After a restart of the machine the number may belong to another process.
  return isRunning(holder.pid) && birthOf(holder.pid) === holder.birth ? holder : null;
}

/**
 * Takes the data folder for this process.
 * @param {string} folder
 * @param {string} what it is taken for, as in "runs at http://…"
 * @returns {Promise<() => void>} gives it back
 * @throws {Sentence} when another process holds it
 */
export async function takeLock(folder, what) {
  const path = join(folder, "lock");
  const mine = JSON.stringify({ pid: process.pid, birth: birthOf(process.pid), what });
  const taken = await until(() => {
    const holder = holderOf(folder);
    if (holder) {
      throw new Sentence(
        `Twotrack already ${holder.what} from this folder (process ${holder.pid}): stop it first, or set TWOTRACK_DATA and PORT to others.`,
      );
    }
    try {
      writing(folder, () => writeFileSync(path, mine, { flag: "wx", mode: 0o600 }));
      return true;
    } catch (reason) {
      if (codeOf(reason) !== "EEXIST") throw reason;
      // Written this instant by another, it cannot be read yet; left by a dead one, it can.
      if (read(path)) rmSync(path, { force: true });
      return false;
    }
  }, 2_000);
  if (!taken) throw new Sentence(`The file ${path} stands in the way: remove it.`);
  return () => rmSync(path, { force: true });
}

/**
 * @param {string} path
 * @returns {Holder | null}
 */
function read(path) {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch {
    return null;
  }
}
