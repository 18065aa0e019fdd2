// @ts-check
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { join } from "node:path";
import { ROOT } from "./folders.mjs";
import { end, until } from "./processes.mjs";
import { codeOf, Sentence, wordsOf } from "./sentence.mjs";

/**
 * @typedef {{ host: string, port: number, address: string }} Place address: to open in a browser
 * @typedef {{ pid: number, died: Promise<number>, stop: () => Promise<void> }} App
 *   died: its exit status, when it ends by itself or not
 */

/**
 * Where the app is to answer: PORT and HOST, else 3000 of the loopback address.
 * @returns {Promise<Place>}
 * @throws {Sentence} when that is taken, not ours to take, or no port
 */
export async function placeFromEnvironment() {
  const host = process.env.HOST || "127.0.0.1";
  const port = Number(process.env.PORT || 3000);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new Sentence(`PORT is ${process.env.PORT}, which is no port from 1 to 65535.`);
  }
  await refuseIfTaken(host, port);
  const shown = ["0.0.0.0", "::"].includes(host) ? "localhost" : host;
  const address = `http://${shown.includes(":") ? `[${shown}]` : shown}:${port}`;
  return { host, port, address };
}

/**
 * @param {string} host
 * @param {number} port
 */
async function refuseIfTaken(host, port) {
  const server = createServer();
  try {
    server.listen({ host, port });
    await once(server, "listening");
  } catch (reason) {
    const code = codeOf(reason);
    if (code === "EADDRINUSE") {
      throw new Sentence(`Port ${port} is taken: stop what uses it, or set PORT to another.`);
    }
    if (code === "EACCES") {
      throw new Sentence(`Port ${port} needs rights that this user has not: set PORT to another.`);
    }
    throw new Sentence(`HOST ${host} cannot be listened on: ${wordsOf(reason)}.`);
  }
  server.close();
  await once(server, "close");
}

/**
 * Starts Next and waits until it answers.
 * @param {"start" | "dev"} mode
 * @param {Place} place
 * @param {NodeJS.ProcessEnv} env
 * @param {string} [folder] of the app
 * @returns {Promise<App>}
 * @throws {Sentence} with what it said, when it ends before
 */
export async function startApp(mode, place, env, folder = ROOT) {
  const next = join(ROOT, "node_modules", "next", "dist", "bin", "next");
  const follow = new URL("follow-parent.mjs", import.meta.url).href;
  const child = spawn(
    process.execPath,
    ["--import", follow, next, mode, "-H", place.host, "-p", String(place.port)],
    {
      cwd: folder,
      env: { ...process.env, ...env, NEXT_TELEMETRY_DISABLED: "1" },
      stdio: ["ignore", "pipe", "pipe", "ipc"],
      // Its own session: Ctrl-C reaches us alone, and we stop it before the database.
      detached: process.platform !== "win32",
      windowsHide: true,
    },
  );
  const pid = child.pid ?? 0;
  const died = once(child, "exit").then(([code]) => Number(code ?? 1));
  const stop = () => end(pid, ["SIGTERM", "SIGKILL"], 10_000);
  const hold = holdOutput(child);
  if (await answers(place, child)) {
    hold.passOn();
    return { pid, died, stop };
  }
  await stop();
  throw new Sentence(`The app did not start:\n${hold.said().trim()}`);
}

/**
 * What is said before the app answers is Next's banner, or the reason why it does not.
 * @param {import("node:child_process").ChildProcess} child
 */
function holdOutput(child) {
  let held = "";
  let through = false;
  /** @param {NodeJS.WriteStream} out */
  const to = (out) => (/** @type {Buffer} */ chunk) => {
    if (through) out.write(chunk);
    else held += chunk;
  };
  child.stdout?.on("data", to(process.stdout));
  child.stderr?.on("data", to(process.stderr));
  return {
    said: () => held,
    passOn: () => {
      through = true;
    },
  };
}

/**
 * @param {Place} place
 * @param {import("node:child_process").ChildProcess} child
 */
async function answers({ address }, child) {
  let there = false;
  await until(
    async () => {
      there = await fetch(`${address}/icon.svg`, { redirect: "manual" }).then(
        () => true,
        () => false,
      );
      return there || child.exitCode !== null || child.signalCode !== null;
    },
    60_000,
    25,
  );
  return there && child.exitCode === null;
}
