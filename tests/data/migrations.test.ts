import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
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
