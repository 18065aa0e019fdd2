import { randomUUID } from "node:crypto";
import pg from "pg";
import { afterAll, beforeAll, expect, it } from "vitest";
import { plantOneOfEach, plantOwner } from "../fixtures/builders";

// Past all our code: what the tables themselves refuse.

const client = new pg.Client({ connectionString: process.env["DATABASE_URL"] });
beforeAll(() => client.connect());
afterAll(() => client.end());

const FOREIGN_KEY = "23503";
const CHECK = "23514";

type Ids = { readonly stranger: string; readonly jobId: string; readonly bulletId: string };

/** The ids are ours and UUIDs, so they may stand in the statement. */
const ACROSS_OWNERS: Record<string, (ids: Ids) => string> = {
  "a bullet in another's job": ({ stranger, jobId }) =>
    `INSERT INTO "Bullet" ("ownerId", id, "jobId", text, position)
     VALUES ('${stranger}', '${randomUUID()}', '${jobId}', 'x', 0)`,
  "an answer about another's bullet": ({ stranger, bulletId }) =>
    `INSERT INTO "Answer" ("ownerId", "bulletId", question, value)
     VALUES ('${stranger}', '${bulletId}', 'because', '"x"')`,
  "a wording of another's bullet": ({ stranger, bulletId }) =>
    `INSERT INTO "Wording" ("ownerId", "bulletId", track, position)
     VALUES ('${stranger}', '${bulletId}', 'po', 0)`,
  "a note on another's bullet": ({ stranger, bulletId }) =>
    `INSERT INTO "InterviewNote" ("ownerId", "bulletId", question, text)
     VALUES ('${stranger}', '${bulletId}', 'reason', 'x')`,
  "a dismissal on another's bullet": ({ stranger, bulletId }) =>
    `INSERT INTO "Dismissal" ("ownerId", id, "bulletId", rule, words, reason)
     VALUES ('${stranger}', '${randomUUID()}', '${bulletId}', 'r', 'w', 'untrue')`,
};

it.each(Object.entries(ACROSS_OWNERS))("the database refuses %s", async (_name, statement) => {
  const { jobId, bulletId } = await plantOneOfEach();
  const stranger = await plantOwner();
  await expect(client.query(statement({ stranger, jobId, bulletId }))).rejects.toMatchObject({
    code: FOREIGN_KEY,
  });
});

it("the database refuses to hand a row to another owner", async () => {
  const { bulletId } = await plantOneOfEach();
  const stranger = await plantOwner();
  await expect(
    client.query(`UPDATE "Bullet" SET "ownerId" = $1 WHERE id = $2`, [stranger, bulletId]),
  ).rejects.toMatchObject({ code: FOREIGN_KEY });
});

it("every table that a person owns begins its key with the owner, and so does each of its links", async () => {
  const owned = await client.query<{ table: string }>(
    `SELECT table_name AS table FROM information_schema.columns
     WHERE column_name = 'ownerId' AND table_schema = 'public'`,
  );
  const tables = owned.rows.map((row) => row.table);
  expect(tables.length).toBeGreaterThanOrEqual(9);
  const keys = await client.query<{ table: string; kind: string; first: string }>(
    `SELECT c.conrelid::regclass::text AS table, c.contype AS kind, a.attname AS first
     FROM pg_constraint c
     JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = c.conkey[1]
     WHERE c.contype IN ('p', 'f') AND c.connamespace = 'public'::regnamespace`,
  );
  for (const table of tables) {
    const own = keys.rows.filter((key) => key.table === `"${table}"`);
    expect(own.map((key) => key.kind)).toContain("p");
    for (const key of own) expect(key).toMatchObject({ table: `"${table}"`, first: "ownerId" });
  }
});

const AGAINST_CHECKS: Record<string, string> = {
  "an address in capitals": `UPDATE "User" SET email = upper(email) WHERE id = $1`,
  "a background nobody knows": `UPDATE "Profile" SET background = 'pirate' WHERE "ownerId" = $1`,
  "a negative place": `UPDATE "Job" SET position = -1 WHERE "ownerId" = $1`,
  "words for a date": `UPDATE "Job" SET "startDate" = 'spring' WHERE "ownerId" = $1`,
  "a number known by hearsay": `UPDATE "Answer" SET known = 'hearsay' WHERE "ownerId" = $1`,
  "parts without a text": `UPDATE "Wording" SET parts = '[]' WHERE "ownerId" = $1`,
  "a snapshot without a shape": `UPDATE "Snapshot" SET career = '{}' WHERE "ownerId" = $1`,
  "a snapshot that nothing asked for": `UPDATE "Snapshot" SET reason = 'mood' WHERE "ownerId" = $1`,
  "a version without a shape": `UPDATE "Version" SET content = '{}' WHERE "ownerId" = $1`,
  "a version that nothing kept": `UPDATE "Version" SET reason = 'mood' WHERE "ownerId" = $1`,
  "a version of fewer than no lines": `UPDATE "Version" SET lines = -1 WHERE "ownerId" = $1`,
  "entries that are no list": `UPDATE "Section" SET entries = '{}' WHERE "ownerId" = $1`,
};

it.each(Object.entries(AGAINST_CHECKS))("the database refuses %s", async (_name, sql) => {
  const { ownerId } = await plantOneOfEach();
  await expect(client.query(sql, [ownerId])).rejects.toMatchObject({ code: CHECK });
});

it("an account that goes takes everything it owns along", async () => {
  const { ownerId } = await plantOneOfEach();
  await client.query(`DELETE FROM "User" WHERE id = $1`, [ownerId]);
  const left = await client.query(
    `SELECT 1 FROM "Profile" WHERE "ownerId" = $1 UNION ALL SELECT 1 FROM "Bullet" WHERE "ownerId" = $1
     UNION ALL SELECT 1 FROM "Wording" WHERE "ownerId" = $1 UNION ALL SELECT 1 FROM "InterviewNote" WHERE "ownerId" = $1
     UNION ALL SELECT 1 FROM "Section" WHERE "ownerId" = $1 UNION ALL SELECT 1 FROM "Snapshot" WHERE "ownerId" = $1
     UNION ALL SELECT 1 FROM "Version" WHERE "ownerId" = $1`,
    [ownerId],
  );
  expect(left.rowCount).toBe(0);
});
