import "server-only";
import { PrismaPg } from "@prisma/adapter-pg";
import { env } from "@/lib/env";
import { PrismaClient } from "./generated/client";

function connect() {
  const { DATABASE_URL, DATABASE_POOL } = env();
  const adapter = new PrismaPg({ connectionString: DATABASE_URL, max: DATABASE_POOL });
  return new PrismaClient({ adapter, log: [{ emit: "event", level: "query" }] });
}

export type Database = ReturnType<typeof connect>;
/** The client inside a transaction. */
export type Transaction = Omit<
  Database,
  "$connect" | "$disconnect" | "$on" | "$transaction" | "$extends"
>;

const kept = globalThis as typeof globalThis & { twotrackDatabase?: Database };

/** One pool of connections a process; kept on globalThis because a development reload loads this file again. */
export function database(): Database {
  kept.twotrackDatabase ??= connect();
  return kept.twotrackDatabase;
}
