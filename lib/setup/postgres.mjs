// @ts-check
// The built-in Postgres: a real server from an npm package, with its data in a folder of ours.
import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import {
  chownSync,
  closeSync,
  existsSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { homeFor } from "./postgres-home.mjs";
import { end, freePort, isRunning, until, workingIn } from "./processes.mjs";
import { Sentence, wordsOf } from "./sentence.mjs";

/**
 * @typedef {{
 *   folder: string,
 *   password: string,
 *   port?: number,
 *   log?: string,
 *   throwAway?: boolean,
 * }} Wish folder: absolute, made where it is missing · log: a file for what the server says ·
 *   throwAway: skip the waiting for the disk, for data that nobody will miss
 * @typedef {{
 *   port: number,
 *   pid: number,
 *   folder: string,
 *   url: (database: string) => string,
 *   stop: () => Promise<void>,
 *   died: Promise<void>,
 * }} Cluster folder: where the data really is, which for root may be another place · died: when it
 *   ends, by itself or not
 */

const USER = "twotrack";

/**
 * Starts the server in a folder, making the cluster there the first time. A server that an
 * interrupted run left behind in the same folder is stopped first.
 * @param {Wish} wish
 * @returns {Promise<Cluster>}
 * @throws {Sentence} when it cannot run here, with its own last words
 */
export async function startPostgres(wish) {
  const home = homeFor(wish.folder);
  const cluster = join(home.folder, "cluster");
  if (!existsSync(cluster)) await makeCluster(home, cluster, wish.password);
  await stopLeftOver(cluster);
  const port = wish.port ?? (await freePort());
  const { pid, died } = await launch(home, cluster, port, wish);
  const url = (/** @type {string} */ database) =>
    `postgresql://${USER}:${encodeURIComponent(wish.password)}@127.0.0.1:${port}/${database}`;
  const stop = () => end(pid, ["SIGINT", "SIGQUIT", "SIGKILL"], 10_000);
  try {
    await answer(url("postgres"), pid);
  } catch (reason) {
    await stop();
    throw reason;
  }
  return { port, pid, folder: home.folder, url, stop, died };
}

/**
 * The port of the server that runs on a folder's data.
 * @param {string} folder as given to startPostgres
 * @returns {number | null} null where none runs
 */
export function portOf(folder) {
  const { pid, port } = readPidFile(join(homeFor(folder).folder, "cluster"));
  return pid && port && isRunning(pid) ? port : null;
}

/**
 * Makes a database where it is missing.
 * @param {Cluster} cluster
 * @param {string} name
 * @param {string} [template] a database that nobody is connected to
 * @returns {Promise<string>} its address
 */
export async function ensureDatabase(cluster, name, template) {
  const { default: pg } = await import("pg");
  const client = new pg.Client({ connectionString: cluster.url("postgres") });
  await client.connect();
  try {
    const { rowCount } = await client.query("SELECT FROM pg_database WHERE datname = $1", [name]);
    const copied = template ? ` TEMPLATE ${client.escapeIdentifier(template)}` : "";
    if (!rowCount) await client.query(`CREATE DATABASE ${client.escapeIdentifier(name)}${copied}`);
  } finally {
    await client.end();
  }
  return cluster.url(name);
}

/**
 * @param {import("./postgres-home.mjs").Home} home
 * @param {string} cluster
 * @param {string} password
 */
async function makeCluster({ programs, folder, person }, cluster, password) {
  // Made beside and then renamed, so that an interrupted first start leaves nothing half made.
  const partial = `${cluster}.partial`;
  const passwordFile = join(folder, `password-${randomBytes(4).toString("hex")}`);
  rmSync(partial, { recursive: true, force: true });
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (person) chownSync(passwordFile, person.uid, person.gid);
  try {
    await run(join(programs, "initdb"), person, [
      ...["--pgdata", partial, "--username", USER, "--pwfile", passwordFile],
      // One collation everywhere, whatever the machine's language is.
      ...["--auth", "scram-sha-256", "--encoding", "UTF8", "--locale", "C"],
      ...["--locale-provider", "builtin", "--builtin-locale", "C.UTF-8", "--no-instructions"],
    ]);
  } finally {
    rmSync(passwordFile, { force: true });
  }
  renameSync(partial, cluster);
}

/**
 * @param {string} program
 * @param {import("./postgres-home.mjs").Person | null} person
 * @param {string[]} args
 * @returns {Promise<void>}
 */
function run(program, person, args) {
  return new Promise((done, fail) => {
    const child = spawn(program, args, { ...(person ?? {}), cwd: "/", env: plainEnvironment() });
    let said = "";
    child.stdout.on("data", (chunk) => (said += chunk));
    child.stderr.on("data", (chunk) => (said += chunk));
    child.on("error", fail);
    child.on("exit", (code) => {
      const last = said.trim().split("\n").slice(-3).join(" ");
      if (code === 0) done();
      else fail(new Sentence(`The built-in Postgres could not make its data folder: ${last}`));
    });
  });
}

/**
 * Postgres's own PG… variables, when the person has set them for other servers, are not for ours.
 * @returns {NodeJS.ProcessEnv}
 */
function plainEnvironment() {
  /** @type {NodeJS.ProcessEnv} */
  const env = { ...process.env, LC_ALL: "C" };
  for (const name of Object.keys(env)) if (/^(PG|LANG)/.test(name)) delete env[name];
  return env;
}

/**
 * @param {import("./postgres-home.mjs").Home} home
 * @param {string} cluster
 * @param {number} port
 * @param {Wish} wish
 */
async function launch({ programs, person }, cluster, port, wish) {
  const settings = [
    ...["listen_addresses=127.0.0.1", "unix_socket_directories=", "max_connections=100"],
    ...(wish.throwAway ? ["fsync=off", "synchronous_commit=off", "full_page_writes=off"] : []),
  ];
  const log = wish.log ? openSync(wish.log, "a", 0o600) : null;
  const child = spawn(
    join(programs, "postgres"),
    ["-D", cluster, "-p", String(port), ...settings.flatMap((each) => ["-c", each])],
    {
      ...(person ?? {}),
      cwd: "/",
      env: plainEnvironment(),
      // Its own session: Ctrl-C reaches us alone, and we stop it after the app.
      detached: process.platform !== "win32",
      windowsHide: true,
      stdio: ["ignore", log ?? "ignore", log ?? "ignore"],
    },
  );
  if (log !== null) closeSync(log);
  child.unref();
  await once(child, "spawn");
  return { pid: child.pid ?? 0, died: once(child, "exit").then(() => {}) };
}

/**
 * @param {string} url
 * @param {number} pid
 */
async function answer(url, pid) {
  const { default: pg } = await import("pg");
  let last = "";
  const answered = await until(async () => {
    if (!isRunning(pid)) return true;
    const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
    client.on("error", (reason) => (last = wordsOf(reason)));
    try {
      await client.connect();
      await client.end();
      return true;
    } catch (reason) {
      last = wordsOf(reason);
      // Another password will not come to fit by waiting.
      if (/password authentication/.test(last)) throw new Sentence(otherPassword);
      return false;
    }
  }, 60_000);
  if (!answered || !isRunning(pid)) {
    throw new Sentence(`The built-in Postgres did not start: ${last || "its log says why"}.`);
  }
}

const otherPassword =
  "The built-in Postgres refuses the password kept beside its data: bring back the secrets file that belongs to it, or move the data folder away to begin anew.";

/** @param {string} cluster */
function readPidFile(cluster) {
  try {
    const lines = readFileSync(join(cluster, "postmaster.pid"), "utf8").split("\n");
    return { pid: Number(lines[0]), port: Number(lines[3]) };
  } catch {
    return { pid: 0, port: 0 };
  }
}

/**
 * Whoever calls holds the folder, so a server found in it is one that lost its owner.
 * @param {string} cluster
 */
async function stopLeftOver(cluster) {
  const { pid } = readPidFile(cluster);
  if (!pid) return;
  const ours = process.platform !== "linux" || workingIn(cluster).includes(pid);
  if (ours && isRunning(pid)) await end(pid, ["SIGINT", "SIGQUIT"], 10_000);
  // Server processes outlive a killed postmaster for a moment; the data is theirs until they go.
  if (!(await until(() => workingIn(cluster).length === 0, 15_000))) {
    throw new Sentence(
      `Processes of an earlier Postgres still work in ${cluster}: end them first.`,
    );
  }
  // Postgres takes any live process with that number, even a zombie, for itself and would not start.
  rmSync(join(cluster, "postmaster.pid"), { force: true });
}
