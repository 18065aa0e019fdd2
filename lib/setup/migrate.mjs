// @ts-check
// Applies prisma/migrations as `prisma migrate deploy` would, and keeps the same record of it, so
// that either may follow the other; without Prisma's engine, in a tenth of the time.
import { createHash, randomUUID } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Sentence, wordsOf } from "./sentence.mjs";

/** The lock that Prisma itself takes, so that the two never work at once. */
const LOCK = 72707369;

const RECORD = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
  "id" VARCHAR(36) PRIMARY KEY NOT NULL,
  "checksum" VARCHAR(64) NOT NULL,
  "finished_at" TIMESTAMPTZ,
  "migration_name" VARCHAR(255) NOT NULL,
  "logs" TEXT,
  "rolled_back_at" TIMESTAMPTZ,
  "started_at" TIMESTAMPTZ NOT NULL DEFAULT now(),
  "applied_steps_count" INTEGER NOT NULL DEFAULT 0
)`;

/**
 * @param {string} url a direct address, not one of a transaction pool
 * @param {string} [folder] of migrations
 * @returns {Promise<string[]>} the names of those applied now, in order
 * @throws {Sentence} when the database cannot be reached or a migration does not apply
 */
export async function migrate(url, folder = ownFolder()) {
  const { default: pg } = await import("pg");
  const client = new pg.Client({ connectionString: url });
  client.on("error", () => {});
  await client.connect();
  try {
    await client.query("SELECT pg_advisory_lock($1)", [LOCK]);
    return await applyNew(client, folder);
  } finally {
    await client.end();
  }
}

function ownFolder() {
  return fileURLToPath(new URL("../../prisma/migrations", import.meta.url));
}

/**
 * @param {import("pg").Client} client
 * @param {string} folder
 */
async function applyNew(client, folder) {
  await client.query(RECORD);
  const { rows } = await client.query(
    `SELECT migration_name AS name, finished_at IS NOT NULL AS finished
     FROM "_prisma_migrations" WHERE rolled_back_at IS NULL`,
  );
  const stuck = rows.find((row) => !row.finished);
  if (stuck) throw new Sentence(`Migration ${stuck.name} was begun and never finished.`);
  const known = new Set(rows.map((row) => row.name));
  const fresh = migrationsIn(folder).filter((name) => !known.has(name));
  for (const name of fresh) {
    await apply(client, name, readFileSync(join(folder, name, "migration.sql"), "utf8"));
  }
  return fresh;
}

/** @param {string} folder */
function migrationsIn(folder) {
  const entries = readdirSync(folder, { withFileTypes: true });
  return entries.flatMap((each) => (each.isDirectory() ? [each.name] : [])).sort();
}

/**
 * One migration and its record, whole or not at all.
 * @param {import("pg").Client} client
 * @param {string} name
 * @param {string} sql
 */
async function apply(client, name, sql) {
  const checksum = createHash("sha256").update(sql).digest("hex");
  try {
    await client.query("BEGIN");
    await client.query(sql);
    await client.query(
      `INSERT INTO "_prisma_migrations"
         (id, checksum, finished_at, migration_name, applied_steps_count)
       VALUES ($1, $2, clock_timestamp(), $3, 1)`,
      [randomUUID(), checksum, name],
    );
    await client.query("COMMIT");
  } catch (reason) {
    await client.query("ROLLBACK");
    throw new Sentence(`Migration ${name} does not apply: ${wordsOf(reason)}.`);
  }
}
