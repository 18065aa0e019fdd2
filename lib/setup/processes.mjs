// @ts-check
import { once } from "node:events";
import { readdirSync, readFileSync, readlinkSync } from "node:fs";
import { createServer } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";

/**
 * When a process began, as a word that a later process with the same number does not share; empty
 * where the system does not tell (no /proc).
 * @param {number} pid
 */
export function birthOf(pid) {
  try {
    // The name may hold spaces and brackets, so the fields are counted from its last bracket.
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(")").pop()?.trim().split(" ");
    return fields?.[19] ?? "";
  } catch {
    return "";
  }
}

/**
 * Whether a process is there and at work; a zombie is not.
 * @param {number} pid
 */
export function isRunning(pid) {
  try {
    process.kill(pid, 0);
  } catch (reason) {
    return reason instanceof Error && "code" in reason && reason.code === "EPERM";
  }
  try {
    return !/\) [ZX] /.test(readFileSync(`/proc/${pid}/stat`, "utf8"));
  } catch {
    return true;
  }
}

/**
 * Processes that work inside a folder, as Postgres's do; none where there is no /proc to ask.
 * @param {string} folder
 * @returns {number[]}
 */
export function workingIn(folder) {
  const pids = list("/proc").map(Number).filter(Number.isInteger);
  return pids.filter((pid) => {
    try {
      return readlinkSync(`/proc/${pid}/cwd`) === folder && isRunning(pid);
    } catch {
      return false;
    }
  });
}

/** @param {string} folder */
function list(folder) {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/**
 * Waits until something holds.
 * @param {() => boolean | Promise<boolean>} holds
 * @param {number} limitMs
 * @param {number} [stepMs]
 * @returns {Promise<boolean>} false when the time ran out
 */
export async function until(holds, limitMs, stepMs = 50) {
  const end = Date.now() + limitMs;
  while (Date.now() < end) {
    if (await holds()) return true;
    await sleep(stepMs);
  }
  return await holds();
}

/**
 * Ends a process: the first signal, then the next where it does not go.
 * @param {number} pid
 * @param {readonly NodeJS.Signals[]} signals
 * @param {number} patienceMs for each signal
 */
export async function end(pid, signals, patienceMs) {
  for (const signal of signals) {
    if (!isRunning(pid)) return;
    try {
      process.kill(pid, signal);
    } catch {
      return;
    }
    if (await until(() => !isRunning(pid), patienceMs)) return;
  }
}

/**
 * A port of the loopback address that nobody holds at this moment.
 * @returns {Promise<number>}
 */
export async function freePort() {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  return typeof address === "object" && address ? address.port : 0;
}
