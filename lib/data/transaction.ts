import "server-only";
import type { Saved } from "@/lib/schemas/saved";
import { database, type Transaction } from "./client";
import { Prisma } from "./generated/client";

const ATTEMPTS = 5;

/** Thrown inside a transaction to roll it back and answer with this value. */
class Undo extends Error {
  constructor(readonly answer: Saved<never, unknown>) {
    super(`rolled back: ${answer.kind}`);
  }
}

/**
 * Runs a write in one transaction. An answer other than "saved" rolls everything back.
 * A write conflict or a deadlock is tried again, with growing pauses.
 */
export async function inTransaction<Value, Theirs = never>(
  run: (tx: Transaction) => Promise<Saved<Value, Theirs>>,
): Promise<Saved<Value, Theirs>> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await database().$transaction(
        async (tx) => {
          const saved = await run(tx);
          if (saved.kind !== "saved") throw new Undo(saved as Saved<never, unknown>);
          return saved;
        },
        { maxWait: 10_000, timeout: 20_000 },
      );
    } catch (error) {
      if (error instanceof Undo) return error.answer as Saved<Value, Theirs>;
      if (attempt === ATTEMPTS || !isWriteConflict(error)) throw error;
      await new Promise((resolve) => setTimeout(resolve, attempt * attempt * 10));
    }
  }
}

/** At COMMIT the adapter's error has no code; in the middle it is P2034. */
export function isWriteConflict(error: unknown): boolean {
  if (error instanceof Prisma.PrismaClientKnownRequestError && error.code === "P2034") return true;
  const cause = error instanceof Error ? error.cause : undefined;
  return (
    typeof cause === "object" &&
    cause !== null &&
    "kind" in cause &&
    cause.kind === "TransactionWriteConflict"
  );
}

/** A unique index refused the row: it is there already. */
export function violatedUnique(error: unknown): boolean {
  return error instanceof Prisma.PrismaClientKnownRequestError && error.code === "P2002";
}

/**
 * Lets one change of order or number at a time run for this owner; held until the transaction ends.
 * NO KEY, so that rows which refer to the profile can still be written meanwhile.
 * @returns false where the owner is not there
 */
export async function lockCareer(tx: Transaction, ownerId: string): Promise<boolean> {
  const rows = await tx.$queryRaw<unknown[]>`
    SELECT 1 FROM "Profile" WHERE "ownerId" = ${ownerId}::uuid FOR NO KEY UPDATE`;
  return rows.length === 1;
}

/** Lets one change at a time run for this bullet. @returns false where it is not there or deleted */
export async function lockBullet(
  tx: Transaction,
  ownerId: string,
  bulletId: string,
): Promise<boolean> {
  const rows = await tx.$queryRaw<unknown[]>`
    SELECT 1 FROM "Bullet" JOIN "Job" ON "Job"."ownerId" = "Bullet"."ownerId" AND "Job"."id" = "Bullet"."jobId"
    WHERE "Bullet"."ownerId" = ${ownerId}::uuid AND "Bullet"."id" = ${bulletId}::uuid
      AND "Bullet"."deletedAt" IS NULL AND "Job"."deletedAt" IS NULL
    FOR NO KEY UPDATE OF "Bullet"`;
  return rows.length === 1;
}
