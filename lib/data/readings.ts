import "server-only";
import { createHash } from "node:crypto";
import {
  ENGINE_VERSION,
  placeOf,
  review,
  shownFindings,
  type FindingPlace,
  type Review,
} from "@/lib/engine";
import { seenReading, type News, type SeenReading } from "@/lib/schemas/news";
import { lineWordsSchema } from "@/lib/schemas/profile";
import { readingOptions } from "@/lib/schemas/reading-options";
import type { Saved } from "@/lib/schemas/saved";
import { database, type Transaction } from "./client";
import { inTransaction, lockCareer } from "./transaction";

// What each line's writer has seen of it: the engine's version that read it, and the keys of what
// that engine found. A later engine is held against them, so that it can say what it finds anew.

/** What of a job and its owner changes how its lines are read. */
export const READ_IN = {
  current: true,
  profile: { select: { lineWords: true } },
} as const;
type ReadIn = { readonly current: boolean; readonly profile: { readonly lineWords: number } };

/** The columns that go with a line's text whenever it is written: its writer sees what is found in it. */
export function readingOf(
  text: string,
  job: ReadIn,
): { readBy: string; readFindings: SeenReading } {
  return { readBy: ENGINE_VERSION, readFindings: read(text, job).seen };
}

function read(text: string, job: ReadIn): { reviewed: Review; seen: SeenReading } {
  const options = readingOptions(job, { lineWords: lineWordsSchema.parse(job.profile.lineWords) });
  const reviewed = review(text, options);
  const keys = shownFindings(reviewed).map((found) => keyOf(placeOf(text, found)));
  return { reviewed, seen: { options: JSON.stringify(options), keys: [...new Set(keys)] } };
}

/** The rule and a digest: two findings can be told apart without keeping the words once more. */
function keyOf({ rule, words, before, after }: FindingPlace): string {
  const digest = createHash("sha256").update([words, before, after].join("\0"));
  return `${rule}:${digest.digest("base64url").slice(0, 16)}`;
}

/**
 * What this engine finds in lines that an earlier one read and nobody changed since: in all lines
 * of the owner, or in one. Null where there is nothing to say. Lines that were never read, that
 * were read under other options or in another form, or in which nothing differs, count as seen from now on.
 */
export async function getNews(ownerId: string, bulletId?: string): Promise<News | null> {
  const rows = await unseen(database(), ownerId, bulletId);
  const compared = rows.map((row) => ({ row, differs: differenceOf(row) }));
  await record(
    database(),
    ownerId,
    compared.flatMap(({ row, differs }) => (differs ? [] : [row])),
  );
  const news: News["lines"] = Object.fromEntries(
    compared.flatMap(({ row, differs }) => (differs ? [[row.id, differs]] : [])),
  );
  return Object.keys(news).length === 0 ? null : { to: ENGINE_VERSION, lines: news };
}

/** Everything that is new to this owner counts as seen, in all lines at once. */
export function markSeen(ownerId: string): Promise<Saved<null>> {
  return inTransaction(async (tx) => {
    if (!(await lockCareer(tx, ownerId))) return { kind: "missing" };
    await record(tx, ownerId, await unseen(tx, ownerId));
    return { kind: "saved", value: null };
  });
}

type Row = Awaited<ReturnType<typeof unseen>>[number];

/** Each row with what this engine finds in it. */
async function unseen(tx: Transaction, ownerId: string, bulletId?: string) {
  const rows = await tx.bullet.findMany({
    where: {
      ownerId,
      ...(bulletId !== undefined && { id: bulletId }),
      deletedAt: null,
      job: { deletedAt: null },
      OR: [{ readBy: null }, { readBy: { not: ENGINE_VERSION } }],
    },
    select: {
      ...{ id: true, text: true, revision: true, readBy: true, readFindings: true },
      job: { select: READ_IN },
      dismissals: { select: { rule: true, words: true, before: true, after: true } },
    },
  });
  return rows.map((row) => ({ ...row, ...read(row.text, row.job) }));
}

/** Null where this engine says nothing else of the line than the one that read it last. */
function differenceOf(row: Row): News["lines"][string] | null {
  if (row.readBy === null) return null;
  const { data: before } = seenReading.safeParse(row.readFindings);
  if (before?.options !== row.seen.options) return null;
  const keys = new Set(before.keys);
  const places = placesIn(row.reviewed, row.dismissals);
  const fresh = places.filter((place) => !keys.has(keyOf(place)));
  const still = new Set([...placesIn(row.reviewed, []).map(keyOf), ...row.dismissals.map(keyOf)]);
  const gone = before.keys.filter((key) => !still.has(key)).length;
  return fresh.length + gone === 0 ? null : { since: row.readBy, fresh, gone };
}

function placesIn(reviewed: Review, setAside: readonly FindingPlace[]): readonly FindingPlace[] {
  // What waited and shows now because its root was set aside is no news of the engine's.
  return shownFindings(reviewed, setAside)
    .filter((found) => !found.waits)
    .map((found) => placeOf(reviewed.text, found));
}

/** One statement for all; a line that was written meanwhile has its newer reading already. */
async function record(tx: Transaction, ownerId: string, rows: readonly Row[]): Promise<void> {
  if (rows.length === 0) return;
  const readings = rows.map(({ id, revision, seen }) => ({ id, revision, findings: seen }));
  await tx.$executeRaw`
    UPDATE "Bullet" SET "readBy" = ${ENGINE_VERSION}, "readFindings" = reading.findings
    FROM jsonb_to_recordset(${JSON.stringify(readings)}::jsonb)
      AS reading(id uuid, revision int, findings jsonb)
    WHERE "Bullet"."ownerId" = ${ownerId}::uuid
      AND "Bullet"."id" = reading.id AND "Bullet"."revision" = reading.revision`;
}
