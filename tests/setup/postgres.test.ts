import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { afterAll, expect, it } from "vitest";
import { openDatabase } from "@/lib/setup/database.mjs";
import { ensureDatabase, startPostgres } from "@/lib/setup/postgres.mjs";
import { freePort } from "@/lib/setup/processes.mjs";

const root = mkdtempSync(join(tmpdir(), "twotrack-postgres-"));
chmodSync(root, 0o711);
afterAll(() => rmSync(root, { recursive: true, force: true }));
const wish = { folder: join(root, "database"), password: "for-tests-only" };

async function ask(url: string, sql: string) {
  const client = new pg.Client({ connectionString: url });
  // The server may be killed under it.
  client.on("error", () => {});
  await client.connect();
  const { rows } = await client.query(sql);
  await client.end();
  return rows;
}

it("keeps what was written when the server is killed, and starts again at once", async () => {
  const first = await startPostgres(wish);
  const url = await ensureDatabase(first, "kept");
  await ask(url, "CREATE TABLE word (text text); INSERT INTO word VALUES ('kept')");
  process.kill(first.pid, "SIGKILL");
  const second = await startPostgres(wish);
  expect(await ask(second.url("kept"), "SELECT text FROM word")).toEqual([{ text: "kept" }]);
  await second.stop();
});

it("takes over from a server that lost its owner", async () => {
  const lost = await startPostgres(wish);
  const next = await startPostgres(wish);
  await lost.died;
  expect(await ask(next.url("postgres"), "SELECT 1 AS one")).toEqual([{ one: 1 }]);
  await next.stop();
});

it("says in a sentence that the password beside the data is another's", async () => {
  const started = startPostgres({ ...wish, password: "not-that-one" });
  await expect(started).rejects.toThrow(/refuses the password kept beside its data/);
});

it("says in a sentence that a database of the person's own refuses", async () => {
  process.env["DATABASE_URL"] = `postgresql://a:b@127.0.0.1:${await freePort()}/none`;
  const opened = openDatabase(root, wish.password, () => {});
  await expect(opened).rejects.toThrow(/^The database that DATABASE_URL names refuses \(.+\)/);
  delete process.env["DATABASE_URL"];
});
