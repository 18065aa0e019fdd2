import "server-only";
import { TRACKS, type Track } from "@/lib/engine/types";
import type { WordingRow } from "@/lib/schemas/bullet";
import type { Revision, Saved } from "@/lib/schemas/saved";
import {
  confirmedSchema,
  madeFromSchema,
  partsSchema,
  type IncludeWordingInput,
  type MoveWordingInput,
  type OrderWordingsInput,
  type SaveWordingInput,
} from "@/lib/schemas/wording";
import { canonical } from "./canonical";
import { clean } from "./clean";
import { database, type Transaction } from "./client";
import { withOpenedWords } from "./confirmed";
import { Prisma, type Wording } from "./generated/client";
import { ordered, renumbered, type Placed } from "./order";
import { inTransaction, lockCareer } from "./transaction";

const VISIBLE = { bullet: { deletedAt: null, job: { deletedAt: null } } } as const;

/**
 * Saves the text of a bullet for a track, if nobody saved since `revision`; null is the bullet's own
 * words. A yes to words that were never open is not kept.
 */
export async function saveWording(
  ownerId: string,
  input: SaveWordingInput,
): Promise<Saved<Revision, WordingRow>> {
  const { bulletId, track, revision, ...fields } = await withOpenedWords(ownerId, clean(input));
  const parts = fields.text === null ? null : fields.parts;
  const { count } = await database().wording.updateMany({
    where: { ownerId, bulletId, track, revision, ...VISIBLE },
    data: {
      ...fields,
      parts: stored(parts),
      madeFrom: fields.madeFrom ?? Prisma.DbNull,
      revision: { increment: 1 },
    },
  });
  if (count === 1) return { kind: "saved", value: { revision: revision + 1 } };
  const there = await database().wording.findFirst({
    where: { ownerId, bulletId, track, ...VISIBLE },
  });
  return there ? again(wordingRow(there), { ...fields, parts }) : { kind: "missing" };
}

type Fields = Omit<SaveWordingInput, "bulletId" | "track" | "revision">;

/** A JSON column takes its own kind of null. */
function stored(parts: Fields["parts"]) {
  return parts === null ? Prisma.DbNull : ([...parts] satisfies Prisma.InputJsonArray);
}

function again(there: WordingRow, mine: Fields): Saved<Revision, WordingRow> {
  const held: Fields = {
    text: there.text,
    parts: there.parts,
    engineVersion: there.engineVersion,
    confirmed: there.confirmed,
    madeFrom: there.madeFrom,
    bulletRevision: there.bulletRevision,
    answersRevision: there.answersRevision,
  };
  const same = canonical(held) === canonical(mine);
  return same
    ? { kind: "saved", value: { revision: there.revision } }
    : { kind: "stale", theirs: there };
}

/** Takes a bullet into the variant of a track, or leaves it out. The last choice stands. */
export async function includeWording(
  ownerId: string,
  { bulletId, track, included }: IncludeWordingInput,
): Promise<Saved<null>> {
  const tracks = track === "both" ? [...TRACKS] : [track];
  const { count } = await database().wording.updateMany({
    where: { ownerId, bulletId, track: { in: tracks }, ...VISIBLE },
    data: { included },
  });
  return count === tracks.length ? { kind: "saved", value: null } : { kind: "missing" };
}

/** Moves a bullet within its job past the next one that the variant includes. */
export function moveWording(
  ownerId: string,
  { bulletId, track, direction }: MoveWordingInput,
): Promise<Saved<null>> {
  return inTransaction(async (tx) => {
    if (!(await lockCareer(tx, ownerId))) return { kind: "missing" };
    const bullet = await tx.bullet.findFirst({
      where: { ownerId, id: bulletId, deletedAt: null, job: { deletedAt: null } },
    });
    if (!bullet) return { kind: "missing" };
    const rows = await wordingsOf(tx, ownerId, bullet.jobId, track);
    const past = direction === "up" ? [...rows].reverse() : rows;
    const from = past.findIndex((row) => row.id === bulletId);
    const to = past.findIndex((row, at) => at > from && row.included);
    if (to === -1) return { kind: "saved", value: null };
    const order = [
      ...past.slice(0, from),
      ...past.slice(from + 1, to + 1),
      ...past.slice(from, from + 1),
      ...past.slice(to + 1),
    ];
    if (direction === "up") order.reverse();
    await place(tx, ownerId, track, order);
    return { kind: "saved", value: null };
  });
}

/** Gives a job's lines of a variant an order; a line that it does not name, added meanwhile, keeps its place. */
export function orderWordings(
  ownerId: string,
  { jobId, track, bulletIds }: OrderWordingsInput,
): Promise<Saved<null>> {
  return inTransaction(async (tx) => {
    if (!(await lockCareer(tx, ownerId))) return { kind: "missing" };
    const job = await tx.job.findFirst({ where: { ownerId, id: jobId, deletedAt: null } });
    if (!job) return { kind: "missing" };
    const rows = await wordingsOf(tx, ownerId, jobId, track);
    await place(tx, ownerId, track, ordered(rows, bulletIds));
    return { kind: "saved", value: null };
  });
}

async function place(tx: Transaction, ownerId: string, track: Track, rows: readonly Placed[]) {
  for (const { id, position } of renumbered(rows))
    await tx.wording.updateMany({ where: { ownerId, bulletId: id, track }, data: { position } });
}

/** The wordings of a job's visible bullets, in the order of the track's variant; `id` is the bullet's. */
async function wordingsOf(
  tx: Transaction,
  ownerId: string,
  jobId: string,
  track: MoveWordingInput["track"],
): Promise<(Placed & { readonly included: boolean })[]> {
  const rows = await tx.wording.findMany({
    where: { ownerId, track, bullet: { jobId, deletedAt: null } },
    orderBy: [{ position: "asc" }, { bulletId: "asc" }],
  });
  return rows.map(({ bulletId: id, position, included }) => ({ id, position, included }));
}

/** A stored wording, its JSON checked. @throws where a column holds something else */
export function wordingRow(row: Wording): WordingRow {
  return {
    track: row.track,
    text: row.text,
    parts: partsSchema.nullable().parse(row.parts),
    engineVersion: row.engineVersion,
    confirmed: confirmedSchema.parse(row.confirmed),
    madeFrom: madeFromSchema.nullable().parse(row.madeFrom),
    bulletRevision: row.bulletRevision,
    answersRevision: row.answersRevision,
    included: row.included,
    position: row.position,
    revision: row.revision,
  };
}
