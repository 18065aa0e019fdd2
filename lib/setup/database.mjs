// @ts-check
import { realpathSync } from "node:fs";
import { join } from "node:path";
import { migrate } from "./migrate.mjs";
import { ensureDatabase, portOf, startPostgres } from "./postgres.mjs";
import { step } from "./run.mjs";
import { Sentence, wordsOf } from "./sentence.mjs";

const NAME = "twotrack";

/**
 * @typedef {{ url: string, done: string, died: Promise<void> }} Database
 *   done: what was done to have it, in few words · died: when it ends, if it was started here
 */

/**
 * The database: the person's own where DATABASE_URL is set, else the built-in one; migrated.
 * @param {string} folder the data folder
 * @param {string} password of the built-in one
 * @param {(undo: () => unknown) => void} later
 * @returns {Promise<Database>}
 * @throws {Sentence} when it refuses
 */
export async function openDatabase(folder, password, later) {
  const given = process.env.DATABASE_URL;
  const database = await step("database", async () => {
    const opened = given ? await ownersDatabase(given) : await builtIn(folder, password, later);
    return [opened.done, opened];
  });
  await step("migrations", async () => {
    const applied = await migrate(process.env.DATABASE_DIRECT_URL || database.url);
    return [applied.length ? `${applied.length} applied` : "unchanged", null];
  });
  return database;
}

/**
 * @param {string} url
 * @returns {Promise<Database>}
 */
async function ownersDatabase(url) {
  const { default: pg } = await import("pg");
  try {
    const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
    client.on("error", () => {});
    await client.connect();
    await client.end();
  } catch (reason) {
    throw new Sentence(
      `The database that DATABASE_URL names refuses (${wordsOf(reason)}): correct DATABASE_URL, or unset it to use the built-in Postgres.`,
    );
  }
  return { url, done: "connected", died: new Promise(() => {}) };
}

/**
 * @param {string} folder
 * @param {string} password
 * @param {(undo: () => unknown) => void} later
 * @returns {Promise<Database>}
 */
async function builtIn(folder, password, later) {
  const wish = { folder: join(folder, "database"), password, log: join(folder, "postgres.log") };
  const cluster = await startPostgres(wish);
  later(cluster.stop);
  const url = await ensureDatabase(cluster, NAME);
  const away = !cluster.folder.startsWith(realpathSync(folder));
  return { url, done: away ? `in ${cluster.folder}` : "started", died: cluster.died };
}

/**
 * The address of the built-in database that another process of ours has started.
 * @param {string} folder the data folder
 * @param {string} password
 * @returns {string | null} null where none runs
 */
export function runningDatabase(folder, password) {
  const port = portOf(join(folder, "database"));
  return port ? `postgresql://twotrack:${password}@127.0.0.1:${port}/${NAME}` : null;
}
