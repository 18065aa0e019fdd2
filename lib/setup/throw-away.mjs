// @ts-check
import { randomBytes } from "node:crypto";
import { mkdirSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { migrate } from "./migrate.mjs";
import { ensureDatabase, startPostgres } from "./postgres.mjs";
import { isRunning } from "./processes.mjs";
import { wordsOf } from "./sentence.mjs";

const PREFIX = "twotrack-throw-away-";

/**
 * A database server for one run of tests, migrated and empty, gone afterwards. Never the person's
 * DATABASE_URL; where the built-in Postgres cannot run, a database of TEST_DATABASE_URL's server.
 * @param {string} name of the database
 * @returns {Promise<{ url: string, stop: () => Promise<void> }>}
 */
export async function startThrowAway(name) {
  const given = process.env.TEST_DATABASE_URL;
  return given ? onServer(given, name) : builtIn(name);
}

/** @param {string} name */
async function builtIn(name) {
  removeAbandoned();
  const root = join(tmpdir(), `${PREFIX}${process.pid}-${randomBytes(3).toString("hex")}`);
  // Passable, not readable: where we are root, Postgres's own user has to walk through.
  mkdirSync(root, { mode: 0o711 });
  const wish = { folder: join(root, "database"), password: randomBytes(16).toString("hex") };
  const cluster = await startPostgres({ ...wish, log: join(root, "log"), throwAway: true });
  const stop = async () => {
    await cluster.stop();
    rmSync(root, { recursive: true, force: true });
  };
  try {
    const url = await ensureDatabase(cluster, name);
    await migrate(url);
    return { url, stop };
  } catch (reason) {
    await stop();
    throw reason;
  }
}

/**
 * @param {string} given
 * @param {string} name
 */
async function onServer(given, name) {
  const { default: pg } = await import("pg");
  const own = `twotrack_test_${process.pid}_${name}`;
  /** @param {string} sql */
  const ask = async (sql) => {
    const client = new pg.Client({ connectionString: given });
    await client.connect();
    await client.query(sql).finally(() => client.end());
  };
  await ask(`CREATE DATABASE ${own}`);
  const url = new URL(given);
  url.pathname = `/${own}`;
  await migrate(url.href);
  return { url: url.href, stop: () => ask(`DROP DATABASE IF EXISTS ${own} WITH (FORCE)`) };
}

/** Folders of runs that were killed before they could tidy up. */
function removeAbandoned() {
  for (const entry of readdirSync(tmpdir())) {
    const pid = entry.startsWith(PREFIX) ? Number(entry.slice(PREFIX.length).split("-")[0]) : 0;
    if (!pid || isRunning(pid)) continue;
    try {
      rmSync(join(tmpdir(), entry), { recursive: true, force: true });
    } catch (reason) {
      console.warn(`An abandoned folder stays: ${wordsOf(reason)}`);
    }
  }
}
