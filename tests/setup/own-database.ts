import pg from "pg";
import { inject } from "vitest";

// Runs before each test file, in its worker: the file finds an empty, migrated database of its own.
const template = new URL(inject("templateUrl"));
const name = `worker_${process.env["VITEST_POOL_ID"] ?? "0"}`;

const maintenance = new URL(template);
maintenance.pathname = "/postgres";
const client = new pg.Client({ connectionString: maintenance.href });
await client.connect();
await client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
await client.query(`CREATE DATABASE ${name} TEMPLATE "${template.pathname.slice(1)}"`);
await client.end();

const own = new URL(template);
own.pathname = `/${name}`;
process.env["DATABASE_URL"] = own.href;
process.env["AUTH_SECRET"] = "a-secret-for-tests-only-a-secret-for-tests-only";
