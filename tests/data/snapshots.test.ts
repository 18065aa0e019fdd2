import { randomUUID } from "node:crypto";
import fc from "fast-check";
import { expect, it, vi } from "vitest";
import { saveAnswer } from "@/lib/data/answers";
import { deleteBullet, restoreBullet, saveBullet } from "@/lib/data/bullets";
import { getCareer } from "@/lib/data/career";
import { database } from "@/lib/data/client";
import { addImport } from "@/lib/data/imports";
import { saveJob } from "@/lib/data/jobs";
import { saveNote } from "@/lib/data/notes";
import { saveProfile } from "@/lib/data/profiles";
import { purgeDeleted } from "@/lib/data/purge";
import { saveSection } from "@/lib/data/sections";
import { listSnapshots, undoImport } from "@/lib/data/snapshots";
import { saveVariant } from "@/lib/data/variants";
import { saveWording } from "@/lib/data/wordings";
import { SNAPSHOTS_MAX, UNDO_DAYS } from "@/lib/schemas/limits";
import { careerRowsSchema } from "@/lib/schemas/snapshot";
import {
  aJobChange,
  anAnswer,
  anImport,
  aNote,
  aProfile,
  aSection,
  aWording,
  plantOneOfEach,
  plantOwner,
  saved,
} from "../fixtures/builders";
import { anyCareer, plantCareer } from "../fixtures/careers";
import { columnsOf, KEPT_BESIDE, ownedRows, ownedTables } from "../fixtures/owned-rows";

/** Each table of a snapshot by its name in the database, with what of it is no part of a career. */
const TABLES: Record<string, { rows: keyof typeof careerRowsSchema.shape; but: string[] }> = {
  Profile: {
    rows: "profile",
    but: ["target", "background", "years", "spelling", "currentTense", "lineWords", "ending"],
  },
  Job: { rows: "jobs", but: [] },
  Bullet: { rows: "bullets", but: [] },
  Answer: { rows: "answers", but: [] },
  InterviewNote: { rows: "notes", but: [] },
  Wording: { rows: "wordings", but: [] },
  Dismissal: { rows: "dismissals", but: [] },
  Section: { rows: "sections", but: [] },
  Variant: { rows: "variants", but: [] },
};

/** A version stays through imports and their undoing, so that neither loses what the person kept. */
const NO_PART_OF_A_CAREER = ["Posting", ...KEPT_BESIDE];

it("a snapshot holds every table and column of a career", async () => {
  const tables = [...Object.keys(TABLES), ...NO_PART_OF_A_CAREER];
  expect((await ownedTables()).toSorted()).toEqual(tables.toSorted());
  const { ownerId } = await plantOneOfEach();
  const { career } = await database().snapshot.findFirstOrThrow({ where: { ownerId } });
  const kept = careerRowsSchema.parse(career);
  for (const [table, { rows, but }] of Object.entries(TABLES)) {
    const [row] = [kept[rows]].flat();
    const columns = (await columnsOf(table)).filter((column) => !but.includes(column));
    expect(Object.keys(Object(row)).toSorted(), table).toEqual(columns.toSorted());
  }
});

it("an undo puts back every row of any career, and the undo of the undo every row of the import", async () => {
  await fc.assert(
    fc.asyncProperty(anyCareer, fc.constantFrom("add", "replace"), async (career, mode) => {
      const ownerId = await plantCareer(career);
      const before = await ownedRows(ownerId);
      const profile = { name: "Imported", headline: "Imported", summary: "Imported" };
      const imported = await saved(addImport(ownerId, anImport({ profile }, mode)));
      const after = await ownedRows(ownerId);
      const undone = await saved(undoImport(ownerId, imported));
      expect(await ownedRows(ownerId)).toEqual(before);
      const redone = await saved(undoImport(ownerId, undone));
      expect(await ownedRows(ownerId)).toEqual(after);
      await saved(undoImport(ownerId, redone));
      expect(await ownedRows(ownerId)).toEqual(before);
    }),
    { numRuns: 12 },
  );
});

it("an undo says what the person sees then, and so does the list", async () => {
  const { ownerId, secondBulletId } = await plantOneOfEach();
  await saved(deleteBullet(ownerId, secondBulletId));
  const { snapshotId } = await saved(addImport(ownerId, anImport({}, "replace")));
  expect(await saved(undoImport(ownerId, { snapshotId }))).toMatchObject({ jobs: 1, bullets: 1 });
  const [undo, replaced, first] = await listSnapshots(ownerId);
  expect(undo).toMatchObject({ reason: "undo", jobs: 1, bullets: 1 });
  expect(replaced).toMatchObject({ id: snapshotId, reason: "import-replace", bullets: 1 });
  expect(first).toMatchObject({ reason: "import-add", bullets: 2 });
});

it("a save from a tab that was open before meets a conflict after an undo", async () => {
  const { ownerId, jobId, bulletId, sectionId } = await plantOneOfEach();
  const { snapshotId } = await saved(addImport(ownerId, anImport()));
  await saved(saveBullet(ownerId, { bulletId, revision: 1, text: "Edited since" }));
  await saved(undoImport(ownerId, { snapshotId }));
  const before = await ownedRows(ownerId);
  const section = { ...aSection({ sectionId, revision: 1 }), entries: [] };
  const saves = [
    ...[1, 2].map((revision) => saveBullet(ownerId, { bulletId, revision, text: "Late" })),
    saveAnswer(ownerId, anAnswer(bulletId, { revision: 1, value: "late" })),
    saveNote(ownerId, aNote(bulletId, { revision: 1, text: "Late" })),
    saveWording(ownerId, aWording(bulletId)),
    saveJob(ownerId, aJobChange(jobId, { title: "Late" })),
    saveSection(ownerId, section),
    saveVariant(ownerId, { track: "po", revision: 1, headline: "Late", summary: "" }),
    saveProfile(ownerId, aProfile()),
  ];
  for (const save of saves) expect((await save).kind).toBe("stale");
  expect(await ownedRows(ownerId)).toEqual(before);
});

it("a row that went and came back twice is at a revision that no tab saw", async () => {
  const { ownerId, bulletId } = await plantOneOfEach();
  const replaced = await saved(addImport(ownerId, anImport({}, "replace")));
  const undone = await saved(undoImport(ownerId, replaced));
  const revisionNow = async () =>
    (await database().bullet.findFirst({ where: { ownerId, id: bulletId } }))?.revision ?? 0;
  const seen = await revisionNow();
  await saved(saveBullet(ownerId, { bulletId, revision: seen, text: "Edited" }));
  await saved(undoImport(ownerId, undone));
  expect(await revisionNow()).toBe(0);
  await saved(undoImport(ownerId, replaced));
  expect(await revisionNow()).toBeGreaterThan(seen + 1);
});

it("what was edited since the import is kept by its undo", async () => {
  const { ownerId, bulletId } = await plantOneOfEach();
  const { snapshotId } = await saved(addImport(ownerId, anImport()));
  await saved(saveBullet(ownerId, { bulletId, revision: 1, text: "Edited since" }));
  const edited = await ownedRows(ownerId);
  const undone = await saved(undoImport(ownerId, { snapshotId }));
  expect(JSON.stringify(await getCareer(ownerId))).not.toContain("Edited since");
  await saved(undoImport(ownerId, undone));
  expect(await ownedRows(ownerId)).toEqual(edited);
});

it("preferences that were changed since the import stay as they are", async () => {
  const { ownerId } = await plantOneOfEach();
  const { snapshotId } = await saved(addImport(ownerId, anImport()));
  const chosen = { name: "", contactLines: [], lineWords: 20, spelling: "british" } as const;
  await saved(saveProfile(ownerId, aProfile(chosen)));
  await saved(undoImport(ownerId, { snapshotId }));
  expect((await getCareer(ownerId)).profile).toMatchObject({ lineWords: 20, spelling: "british" });
});

it("a line that was deleted before an import can still come back after its undo", async () => {
  const { ownerId, secondBulletId } = await plantOneOfEach();
  await saved(deleteBullet(ownerId, secondBulletId));
  const { snapshotId } = await saved(addImport(ownerId, anImport({}, "replace")));
  await saved(undoImport(ownerId, { snapshotId }));
  await saved(restoreBullet(ownerId, secondBulletId));
  expect((await getCareer(ownerId)).jobs[0]?.bullets).toHaveLength(2);
});

it("an undo that is sent again changes nothing and answers the same, also at once", async () => {
  const { ownerId } = await plantOneOfEach();
  const { snapshotId } = await saved(addImport(ownerId, anImport()));
  const both = await Promise.all([1, 2].map(() => saved(undoImport(ownerId, { snapshotId }))));
  expect(both[1]).toEqual(both[0]);
  const before = await getCareer(ownerId);
  expect(await saved(undoImport(ownerId, { snapshotId }))).toEqual(both[0]);
  expect(await getCareer(ownerId)).toEqual(before);
});

it("an import that was undone can be made again", async () => {
  const { ownerId } = await plantOneOfEach();
  const input = anImport();
  const imported = await saved(addImport(ownerId, input));
  const after = await ownedRows(ownerId);
  await saved(undoImport(ownerId, imported));
  const again = await saved(addImport(ownerId, input));
  expect(again.snapshotId).not.toBe(imported.snapshotId);
  expect(await ownedRows(ownerId)).toEqual(after);
});

it("the newest snapshots are kept, in the order in which they were taken, whatever the clock says", async () => {
  const ownerId = await plantOwner();
  const taken: string[] = [];
  const clock = vi.spyOn(Date, "now");
  for (let at = 0; at < SNAPSHOTS_MAX + 2; at += 1) {
    clock.mockReturnValue(2e12 - at * 1000);
    taken.unshift((await saved(addImport(ownerId, anImport()))).snapshotId);
  }
  const kept = (await listSnapshots(ownerId)).map((row) => row.id);
  expect(kept).toEqual(taken.slice(0, SNAPSHOTS_MAX));
  const dropped = taken.at(-1) ?? "";
  expect(await undoImport(ownerId, { snapshotId: dropped })).toEqual({ kind: "missing" });
});

it("a snapshot goes when deletions of its time go", async () => {
  const { ownerId, snapshotId } = await plantOneOfEach();
  const inDays = (days: number) => new Date(Date.now() + days * 86_400_000);
  await purgeDeleted(ownerId, inDays(UNDO_DAYS - 1));
  expect(await listSnapshots(ownerId)).toMatchObject([{ id: snapshotId }]);
  await purgeDeleted(ownerId, inDays(UNDO_DAYS + 1));
  expect(await listSnapshots(ownerId)).toEqual([]);
});

it("a snapshot of another shape is refused with a sentence, and nothing changes", async () => {
  const { ownerId, snapshotId } = await plantOneOfEach();
  await saved(addImport(ownerId, anImport()));
  await database().snapshot.updateMany({
    where: { ownerId, id: snapshotId },
    data: { career: { shape: 0, lines: [] } },
  });
  const before = await ownedRows(ownerId);
  expect(await undoImport(ownerId, { snapshotId })).toEqual({
    kind: "full",
    message: expect.stringContaining("Nothing was changed."),
  });
  expect(await ownedRows(ownerId)).toEqual(before);
  expect(await listSnapshots(ownerId)).toHaveLength(2);
});

it("a snapshot that is not there is missing", async () => {
  const { ownerId } = await plantOneOfEach();
  expect(await undoImport(ownerId, { snapshotId: randomUUID() })).toEqual({ kind: "missing" });
});
