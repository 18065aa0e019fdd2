// @ts-check
// Tries `npm start` on fresh clones of the last commit, in the four places where it has to work:
// started, asked, stopped as Ctrl-C does, started again. Prints a table; fails where one fails.
import { execFileSync, spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { ROOT } from "../../lib/setup/folders.mjs";
import { freePort, isRunning, until } from "../../lib/setup/processes.mjs";

const FIRST_START_LIMIT_MS = 15 * 60_000;
const AGAIN_LIMIT_MS = 2 * 60_000;

/**
 * @typedef {{ uid: number, gid: number }} Person
 * @typedef {{ name: string, folder: string, person?: Person }} Place
 */

const asRoot = process.getuid?.() === 0;
const run = mkdtempSync(join(tmpdir(), "twotrack-install-"));
execFileSync("chmod", ["755", run]);

/** @type {Place[]} */
const places = [
  { name: asRoot ? "as root" : "as this user", folder: join(run, "plain") },
  { name: "a path with spaces", folder: join(run, "a path with spaces", "two track") },
  { name: "below a 0700 folder", folder: join(run, "closed", "clone") },
  ...(asRoot
    ? [{ name: "as an ordinary user", folder: join(run, "ordinary", "clone"), person: nobody() }]
    : []),
];

function nobody() {
  const row = readFileSync("/etc/passwd", "utf8").match(/^nobody:[^:]*:(\d+):(\d+):/m);
  return { uid: Number(row?.[1] ?? 65534), gid: Number(row?.[2] ?? 65534) };
}

/** @param {Place} place */
function clone({ folder, person }) {
  mkdirSync(dirname(folder), { recursive: true, mode: 0o755 });
  if (dirname(folder).endsWith("closed")) execFileSync("chmod", ["700", dirname(folder)]);
  execFileSync("git", ["clone", "--quiet", "--no-hardlinks", ROOT, folder]);
  if (!person) return;
  mkdirSync(join(dirname(folder), "home"));
  execFileSync("chown", ["-R", `${person.uid}:${person.gid}`, dirname(folder)]);
}

/**
 * Starts, asks for a page, stops as Ctrl-C does, and looks whether anything is left.
 * @param {Place} place
 * @param {number} limitMs
 * @returns {Promise<{ seconds: string, fault: string | null, said: string }>}
 */
async function startAndStop(place, limitMs) {
  const port = await freePort();
  /** @type {NodeJS.ProcessEnv} */
  const env = { ...process.env, PORT: String(port), HOST: "127.0.0.1" };
  for (const name of Object.keys(env))
    if (/^(npm_|INIT_CWD|DATABASE_|AUTH_|TWOTRACK_)/.test(name)) delete env[name];
  if (place.person) env.HOME = join(dirname(place.folder), "home");
  const from = performance.now();
  const options = { cwd: place.folder, env, detached: true, ...(place.person ?? {}) };
  const child = spawn("npm", ["start"], options);
  let said = "";
  child.stdout.on("data", (chunk) => (said += chunk));
  child.stderr.on("data", (chunk) => (said += chunk));
  const gone = () => child.exitCode !== null || child.signalCode !== null;
  await until(() => gone() || said.includes("Twotrack is at"), limitMs, 50);
  const seconds = ((performance.now() - from) / 1000).toFixed(1);
  const asked = await fetch(`http://127.0.0.1:${port}/`).then(
    ({ status }) => status,
    () => 0,
  );
  const holder = holderIn(place.folder);
  process.kill(-(child.pid ?? 0), "SIGINT");
  await until(() => gone() && !isRunning(holder), 30_000);
  const left = await leftovers(place.folder, port, holder, said);
  return { seconds, fault: asked === 200 ? left : `the page answered ${asked || "nothing"}`, said };
}

/** @param {string} folder */
function holderIn(folder) {
  try {
    return Number(JSON.parse(readFileSync(join(folder, ".twotrack", "lock"), "utf8")).pid);
  } catch {
    return 0;
  }
}

/**
 * @param {string} folder
 * @param {number} port
 * @param {number} holder
 * @param {string} said
 */
async function leftovers(folder, port, holder, said) {
  const log = join(folder, ".twotrack", "postgres.log");
  const last = existsSync(log) ? readFileSync(log, "utf8").trimEnd().split("\n").at(-1) : "";
  if (holder && isRunning(holder)) return "it did not stop";
  if (existsSync(join(folder, ".twotrack", "lock"))) return "the lock stayed";
  if (await isOpen(port)) return "the port stayed open";
  if (!last?.includes("database system is shut down"))
    return "the database was not stopped cleanly";
  if (!said.includes("Stopping")) return "it did not say that it stops";
  return null;
}

/**
 * @param {number} port
 * @returns {Promise<boolean>}
 */
function isOpen(port) {
  return new Promise((done) => {
    const socket = connect(port, "127.0.0.1");
    socket.on("connect", () => done(true)).on("error", () => done(false));
    socket.on("connect", () => socket.destroy());
  });
}

/** @param {Place} place */
async function tryPlace(place) {
  clone(place);
  const first = await startAndStop(place, FIRST_START_LIMIT_MS);
  const again = first.fault ? null : await startAndStop(place, AGAIN_LIMIT_MS);
  const fault = first.fault ?? again?.fault ?? null;
  if (fault) console.error(`${place.name}: ${fault}\n${(again ?? first).said}`);
  const away = first.said.match(/in (\/var\/lib\/twotrack\/[0-9a-f]+)\/database/)?.[1];
  if (away) rmSync(away, { recursive: true, force: true });
  rmSync(place.folder, { recursive: true, force: true });
  const row = { "first start": `${first.seconds} s`, again: again ? `${again.seconds} s` : "–" };
  return { place: place.name, ...row, stopped: fault ?? "cleanly", ok: !fault };
}

const rows = [];
try {
  for (const place of places) rows.push(await tryPlace(place));
} finally {
  rmSync(run, { recursive: true, force: true });
}
console.table(rows.map(({ ok, ...row }) => row));
const passed = rows.filter(({ ok }) => ok).length;
console.log(`${passed} passed, ${rows.length - passed} failed`);
process.exit(passed === rows.length ? 0 : 1);
