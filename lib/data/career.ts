import "server-only";
import { TRACKS } from "@/lib/engine/types";
import type { BulletRow } from "@/lib/schemas/bullet";
import type { Career } from "@/lib/schemas/career";
import { answerRow } from "./answers";
import { database } from "./client";
import { dismissalRow } from "./dismissals";
import type { Answer, Bullet, Dismissal, Wording } from "./generated/client";
import { profileRow } from "./profiles";
import { sectionRow } from "./sections";
import { variantRow } from "./variants";
import { wordingRow } from "./wordings";

/**
 * Everything this owner keeps, as it was at one moment, in the order of the career history.
 * Eight queries, whatever its size: one for each table, joined here.
 * @throws where the owner has no profile, which every account has from its first moment
 */
export async function getCareer(ownerId: string): Promise<Career> {
  const rows = await readAll(ownerId);
  const bullets = bulletsOf(rows);
  return {
    profile: profileRow(rows.profile),
    jobs: rows.jobs.map(({ ownerId: _owner, deletedAt: _deleted, ...job }) => ({
      ...job,
      bullets: bullets.filter((bullet) => bullet.jobId === job.id),
    })),
    sections: rows.sections.map(sectionRow),
    variants: byTrack(rows.variants.map(variantRow)),
  };
}

async function readAll(ownerId: string) {
  const db = database();
  const visible = { ownerId, deletedAt: null };
  const ofVisible = { ownerId, bullet: { deletedAt: null, job: { deletedAt: null } } };
  const byPosition = [{ position: "asc" }, { id: "asc" }] as const;
  const [profile, variants, sections, jobs, bullets, answers, wordings, dismissals] =
    await db.$transaction(
      [
        db.profile.findUniqueOrThrow({ where: { ownerId } }),
        db.variant.findMany({ where: { ownerId } }),
        db.section.findMany({ where: visible, orderBy: [...byPosition] }),
        db.job.findMany({ where: visible, orderBy: [...byPosition] }),
        db.bullet.findMany({
          where: { ...visible, job: { deletedAt: null } },
          orderBy: [...byPosition],
        }),
        db.answer.findMany({ where: ofVisible, orderBy: { question: "asc" } }),
        db.wording.findMany({ where: ofVisible }),
        db.dismissal.findMany({ where: ofVisible, orderBy: { id: "asc" } }),
      ],
      { isolationLevel: "RepeatableRead" },
    );
  return { profile, variants, sections, jobs, bullets, answers, wordings, dismissals };
}

type OfBullets = {
  readonly bullets: readonly Bullet[];
  readonly answers: readonly Answer[];
  readonly wordings: readonly Wording[];
  readonly dismissals: readonly Dismissal[];
};

function bulletsOf(rows: OfBullets): BulletRow[] {
  const answers = byBullet(rows.answers);
  const wordings = byBullet(rows.wordings);
  const dismissals = byBullet(rows.dismissals);
  return rows.bullets.map(
    ({ ownerId: _, deletedAt: _d, readBy: _b, readFindings: _f, ...bullet }) => ({
      ...bullet,
      answers: (answers.get(bullet.id) ?? []).map(answerRow),
      wordings: byTrack((wordings.get(bullet.id) ?? []).map(wordingRow)),
      dismissals: (dismissals.get(bullet.id) ?? []).map(dismissalRow),
    }),
  );
}

function byBullet<Row extends { readonly bulletId: string }>(
  rows: readonly Row[],
): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(row.bulletId);
    if (group) group.push(row);
    else groups.set(row.bulletId, [row]);
  }
  return groups;
}

/** Both tracks' rows by their track. @throws where one is not there: both are made with the bullet or account */
function byTrack<Row extends { readonly track: "po" | "pm" }>(
  rows: readonly Row[],
): Readonly<Record<"po" | "pm", Row>> {
  const [po, pm] = TRACKS.map((track) => rows.find((row) => row.track === track));
  if (!po || !pm) throw new Error("A row for one of the two tracks is missing.");
  return { po, pm };
}
