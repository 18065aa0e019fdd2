import { createHash } from "node:crypto";
import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { afterAll, beforeAll, expect, it } from "vitest";
import { migrate } from "@/lib/setup/migrate.mjs";

const client = new pg.Client({ connectionString: process.env["DATABASE_URL"] });
beforeAll(() => client.connect());
afterAll(() => client.end());

it("records each migration with the checksum that Prisma would compare", async () => {
  const { rows } = await client.query(
    `SELECT migration_name AS name, checksum FROM "_prisma_migrations" ORDER BY migration_name`,
  );
  expect(rows.length).toBeGreaterThan(0);
  for (const { name, checksum } of rows) {
    const sql = readFileSync(`prisma/migrations/${name}/migration.sql`);
    expect(checksum).toBe(createHash("sha256").update(sql).digest("hex"));
  }
});

it("applies nothing a second time, though two ask at once", async () => {
  const url = process.env["DATABASE_URL"] ?? "";
  expect(await Promise.all([migrate(url), migrate(url)])).toEqual([[], []]);
});

/** An empty database of its own, with the migrations that came before `name`. */
async function databaseBefore(name: string): Promise<string> {
  const url = new URL(process.env["DATABASE_URL"] ?? "");
  url.pathname = `${url.pathname}_before`;
  const database = url.pathname.slice(1);
  await client.query(`DROP DATABASE IF EXISTS ${database} WITH (FORCE)`);
  await client.query(`CREATE DATABASE ${database}`);
  const folder = mkdtempSync(join(tmpdir(), "twotrack-migrations-"));
  try {
    const filter = (path: string) =>
      (path.split(/[\\/]/).find((part) => /^\d{14}_/.test(part)) ?? "") < name;
    cpSync("prisma/migrations", folder, { recursive: true, filter });
    await migrate(url.href, folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
  return url.href;
}

it("what was set aside with a sentence keeps it, as a reason or as the person's own words", async () => {
  const url = await databaseBefore("20261124120000");
  const old = new pg.Client({ connectionString: url });
  await old.connect();
  try {
    await old.query(`
      WITH person AS (INSERT INTO "User" (id, email) VALUES (gen_random_uuid(), 'a@example.com') RETURNING id),
        profile AS (INSERT INTO "Profile" ("ownerId") SELECT id FROM person RETURNING "ownerId"),
        job AS (INSERT INTO "Job" ("ownerId", id, position) SELECT "ownerId", gen_random_uuid(), 0 FROM profile RETURNING *),
        line AS (INSERT INTO "Bullet" ("ownerId", id, "jobId", text, position)
          SELECT "ownerId", gen_random_uuid(), id, 'Cut forms', 0 FROM job RETURNING *)
      INSERT INTO "Dismissal" ("ownerId", id, "bulletId", rule, words, reason)
      SELECT line."ownerId", gen_random_uuid(), line.id, rule, 'forms', reason FROM line,
        (VALUES ('a', 'The answer is confidential'), ('b', 'It is in another bullet'),
          ('c', 'It is not true here'), ('d', 'Nobody asked'), ('e', '')) AS given (rule, reason)`);
    expect(await migrate(url)).toContain("20261124120000_what_was_seen");
    const { rows } = await old.query(
      `SELECT reason, note, "setAsideAt" FROM "Dismissal" ORDER BY rule`,
    );
    const at = { setAsideAt: null };
    expect(rows).toEqual([
      { reason: "confidential", note: "", ...at },
      { reason: "elsewhere", note: "", ...at },
      { reason: "untrue", note: "", ...at },
      { reason: "other", note: "Nobody asked", ...at },
      { reason: "other", note: "", ...at },
    ]);
    const lines = await old.query(`SELECT text, "readBy", "readFindings" FROM "Bullet"`);
    expect(lines.rows).toEqual([{ text: "Cut forms", readBy: null, readFindings: null }]);
  } finally {
    await old.end();
  }
});
