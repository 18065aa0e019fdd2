import "server-only";
import type { Track } from "@/lib/engine";
import {
  VERSION_SHAPE,
  versionContentSchema,
  type Restored,
  type VersionContent,
  type VersionLine,
} from "@/lib/schemas/version";
import { canonical } from "./canonical";
import type { Transaction } from "./client";
import { Prisma } from "./generated/client";
import { variantRow } from "./variants";
import { wordingRow } from "./wordings";

// A resume as its rows: read, compared and put back at once, in a number of statements that does not
// grow with it. Only for a transaction that holds `lockCareer`.

/** Holds the rows against saves that need no lock of the career, until the transaction ends. Parents first. */
async function holdRows(tx: Transaction, ownerId: string, track: Track): Promise<void> {
  await tx.$executeRaw`
    SELECT count(*) FROM
      (SELECT 1 FROM "Bullet" WHERE "ownerId" = ${ownerId}::uuid FOR NO KEY UPDATE) AS held`;
  await tx.$executeRaw`
    SELECT count(*) FROM (SELECT 1 FROM "Wording"
      WHERE "ownerId" = ${ownerId}::uuid AND track = ${track}::"Track" FOR NO KEY UPDATE) AS held`;
  await tx.$executeRaw`
    SELECT count(*) FROM (SELECT 1 FROM "Variant"
      WHERE "ownerId" = ${ownerId}::uuid AND track = ${track}::"Track" FOR NO KEY UPDATE) AS held`;
}

/** The resume as it stands, held until the transaction ends. */
export async function readStanding(
  tx: Transaction,
  ownerId: string,
  track: Track,
): Promise<VersionContent> {
  await holdRows(tx, ownerId, track);
  const variant = await tx.variant.findFirstOrThrow({ where: { ownerId, track } });
  const { track: _track, revision: _revision, ...opening } = variantRow(variant);
  const rows = await tx.wording.findMany({
    where: { ownerId, track, bullet: { deletedAt: null, job: { deletedAt: null } } },
    include: { bullet: { include: { job: true } } },
    orderBy: [
      { bullet: { job: { position: "asc" } } },
      { bullet: { jobId: "asc" } },
      { position: "asc" },
      { bulletId: "asc" },
    ],
  });
  const lines = rows.map(({ bullet, ...row }) => {
    const { track: _, revision: _r, ...wording } = wordingRow(row);
    return {
      ...{ bulletId: bullet.id, jobId: bullet.jobId, job: nameOf(bullet.job) },
      ...{ own: bullet.text, ownRevision: bullet.revision },
      ...wording,
    };
  });
  // What could not be put back must not be kept either.
  return versionContentSchema.parse({ shape: VERSION_SHAPE, opening, lines });
}

function nameOf({ title, organization }: { title: string; organization: string }): string {
  return [title, organization].filter((words) => words.trim() !== "").join(", ");
}

/** What the line reads like. */
export const wordsOf = ({ text, own }: VersionLine): string => text ?? own;

/** Whether the resume shows it. */
export const isShown = (line: VersionLine): boolean => line.included && wordsOf(line).trim() !== "";

/** What is to be written so that the resume reads as it did. */
export type Restoring = Omit<Restored, "beforeId"> & {
  readonly lines: readonly VersionLine[];
  /** Null where headline and summary stand already. */
  readonly opening: VersionContent["opening"] | null;
};

/**
 * A line that stood with its own words reads with them again, also where the line was rewritten
 * since; one that came since is left out.
 */
export function restoring(kept: VersionContent, now: VersionContent): Restoring {
  const before = new Map(kept.lines.map((line) => [line.bulletId, line]));
  const there = new Set(now.lines.map((line) => line.bulletId));
  const lines = now.lines.flatMap((line) => {
    const old = before.get(line.bulletId);
    const next = old ? putBack(old, line) : { ...line, included: false };
    return canonical(next) === canonical(line) ? [] : [next];
  });
  const shownNow = new Set(now.lines.filter(isShown).map((line) => line.bulletId));
  const isOld = (line: VersionLine) => before.has(line.bulletId);
  return {
    lines,
    opening: canonical(kept.opening) === canonical(now.opening) ? null : kept.opening,
    changed: lines.filter((line) => isOld(line) && (isShown(line) || shownNow.has(line.bulletId)))
      .length,
    leftOut: lines.filter((line) => !isOld(line) && shownNow.has(line.bulletId)).length,
    gone: kept.lines.filter((line) => isShown(line) && !there.has(line.bulletId)).length,
  };
}

/** The line of today with the wording of then. */
function putBack(old: VersionLine, now: VersionLine): VersionLine {
  const { bulletId, jobId, job, own, ownRevision } = now;
  const line = { ...old, bulletId, jobId, job, own, ownRevision };
  const isRewritten = old.own !== own;
  if (isRewritten && old.text === null && isShown(old))
    return {
      ...line,
      text: old.own,
      madeFrom: { line: old.own, story: {} },
      bulletRevision: old.ownRevision,
    };
  // An undone import numbers rows anew; a wording that was made from the newest words still is.
  const ofNewest = old.bulletRevision === old.ownRevision && !isRewritten;
  return { ...line, bulletRevision: ofNewest ? ownRevision : old.bulletRevision };
}

/** Writes over what is held, with every revision raised, so that a save from an open tab meets a conflict. */
export async function writeStanding(
  tx: Transaction,
  ownerId: string,
  track: Track,
  { lines, opening }: Pick<Restoring, "lines" | "opening">,
): Promise<void> {
  const json = JSON.stringify(lines);
  await tx.$executeRaw`
    UPDATE "Wording" AS w
    SET text = n.text, parts = n.parts, "engineVersion" = n."engineVersion", confirmed = n.confirmed,
      "madeFrom" = n."madeFrom", "bulletRevision" = n."bulletRevision",
      "answersRevision" = n."answersRevision", included = n.included, position = n.position,
      revision = w.revision + 1
    FROM jsonb_populate_recordset(NULL::"Wording", ${json}::jsonb) AS n
    WHERE w."ownerId" = ${ownerId}::uuid AND w.track = ${track}::"Track" AND w."bulletId" = n."bulletId"`;
  if (!opening) return;
  await tx.variant.updateMany({
    where: { ownerId, track },
    data: {
      ...opening,
      headlineMade: stored(opening.headlineMade),
      summaryMade: stored(opening.summaryMade),
      revision: { increment: 1 },
    },
  });
}

/** A JSON column takes its own kind of null. */
function stored(made: VersionContent["opening"]["headlineMade"]) {
  return made === null ? Prisma.DbNull : (JSON.parse(JSON.stringify(made)) as object);
}
