import { randomUUID } from "node:crypto";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { saveAnswer } from "@/lib/data/answers";
import { moveBullet } from "@/lib/data/bullet-moves";
import * as bullets from "@/lib/data/bullets";
import { getCareer } from "@/lib/data/career";
import { withOpenedWords } from "@/lib/data/confirmed";
import * as dismissals from "@/lib/data/dismissals";
import { addImport } from "@/lib/data/imports";
import * as jobs from "@/lib/data/jobs";
import { listLineTexts } from "@/lib/data/line-texts";
import { listNotes, saveNote } from "@/lib/data/notes";
import { saveProfile } from "@/lib/data/profiles";
import { purgeDeleted } from "@/lib/data/purge";
import * as readings from "@/lib/data/readings";
import * as sections from "@/lib/data/sections";
import { listSnapshots, undoImport } from "@/lib/data/snapshots";
import { deleteUser } from "@/lib/data/users";
import { saveVariant } from "@/lib/data/variants";
import { restoreVersion } from "@/lib/data/version-restore";
import * as versions from "@/lib/data/versions";
import * as wordings from "@/lib/data/wordings";
import {
  aBullet,
  aDismissal,
  aJobChange,
  anAnswer,
  aNote,
  aProfile,
  aSection,
  aWording,
  plantOneOfEach,
  plantOwner,
} from "../fixtures/builders";

type Theirs = Awaited<ReturnType<typeof plantOneOfEach>>;

/** Every function of the data layer, called by a stranger with another person's ids. */
const AS_A_STRANGER: Record<string, (stranger: string, theirs: Theirs) => Promise<unknown>> = {
  "answers.saveAnswer": (me, { bulletId }) =>
    saveAnswer(me, anAnswer(bulletId, { revision: 1, value: "taken over" })),
  "bullet-moves.moveBullet": (me, { bulletId, jobId }) =>
    moveBullet(me, { bulletId, jobId, index: 1 }),
  "bullets.addBullet": (me, { jobId }) => bullets.addBullet(me, aBullet(jobId)),
  "bullets.saveBullet": (me, { bulletId }) =>
    bullets.saveBullet(me, { bulletId, revision: 1, text: "taken over" }),
  "bullets.chooseTriage": (me, { bulletId }) =>
    bullets.chooseTriage(me, { bulletId, triage: "keep" }),
  "bullets.deleteBullet": (me, { bulletId }) => bullets.deleteBullet(me, bulletId),
  "bullets.restoreBullet": (me, { bulletId }) => bullets.restoreBullet(me, bulletId),
  "confirmed.withOpenedWords": async (me, { bulletId }) => {
    const wording = aWording(bulletId, { confirmed: { twelve: "twelve" } });
    return { kind: (await withOpenedWords(me, wording)) === wording ? "missing" : "read" };
  },
  "dismissals.setAside": (me, { bulletId }) => dismissals.setAside(me, aDismissal(bulletId)),
  "dismissals.takeBack": (me, { bulletId, dismissalId }) =>
    dismissals.takeBack(me, bulletId, dismissalId),
  "imports.addImport": (me, { jobId, bulletId }) => addImport(me, anImportOver(jobId, bulletId)),
  "jobs.addJob": (me, { jobId }) => jobs.addJob(me, { ...aJobChange(jobId), startDate: null }),
  "jobs.saveJob": (me, { jobId }) => jobs.saveJob(me, aJobChange(jobId, { title: "taken over" })),
  "jobs.moveJob": (me, { jobId }) => jobs.moveJob(me, jobId, "down"),
  "jobs.deleteJob": (me, { jobId }) => jobs.deleteJob(me, jobId),
  "jobs.restoreJob": (me, { jobId }) => jobs.restoreJob(me, jobId),
  "line-texts.listLineTexts": async (me) => {
    const found = await listLineTexts(me);
    return { kind: found.length > 0 ? "read" : "missing" };
  },
  "notes.listNotes": async (me, theirs) => {
    const found = [...(await listNotes(me)), ...(await listNotes(me, theirs.bulletId))];
    return { kind: found.length > 0 ? "read" : "missing" };
  },
  "notes.saveNote": (me, { bulletId }) =>
    saveNote(me, aNote(bulletId, { revision: 1, text: "taken over" })),
  "profiles.saveProfile": (me) => saveProfile(me, aProfile({ name: "taken over" })),
  "purge.purgeDeleted": (me) => purgeDeleted(me, new Date("2100-01-01")),
  "readings.getNews": async (me, { bulletId }) =>
    (await readings.getNews(me, bulletId)) ?? { kind: "missing" },
  "readings.markSeen": (me) => readings.markSeen(me),
  "sections.saveSection": (me, { sectionId }) =>
    sections.saveSection(me, aSection({ sectionId, revision: 1 })),
  "sections.moveSection": (me, { sectionId }) =>
    sections.moveSection(me, { sectionId, direction: "down" }),
  "sections.deleteSection": (me, { sectionId }) => sections.deleteSection(me, sectionId),
  "sections.restoreSection": (me, { sectionId }) => sections.restoreSection(me, sectionId),
  "snapshots.listSnapshots": async (me) => {
    const found = await listSnapshots(me);
    return { kind: found.length > 0 ? "read" : "missing" };
  },
  "snapshots.undoImport": (me, { snapshotId }) => undoImport(me, { snapshotId }),
  "users.deleteUser": (me) => deleteUser(me),
  "variants.saveVariant": (me) =>
    saveVariant(me, { track: "po", revision: 1, headline: "taken over", summary: "" }),
  "version-restore.restoreVersion": (me, { versionId }) =>
    restoreVersion(me, { versionId, beforeId: randomUUID() }),
  "versions.listVersions": async (me) => {
    const found = await versions.listVersions(me);
    return { kind: found.length > 0 ? "read" : "missing" };
  },
  "versions.readVersions": async (me) => {
    const found = await versions.readVersions(me);
    return { kind: found.length > 0 ? "read" : "missing" };
  },
  "versions.getVersion": (me, { versionId }) => versions.getVersion(me, versionId),
  "versions.keepVersion": (me, { versionId }) =>
    versions.keepVersion(me, { versionId, track: "po", name: "taken over" }),
  "versions.renameVersion": (me, { versionId }) =>
    versions.renameVersion(me, { versionId, name: "taken over" }),
  "versions.deleteVersion": (me, { versionId }) => versions.deleteVersion(me, versionId),
  "versions.bringBackVersion": (me, { versionId }) => versions.bringBackVersion(me, versionId),
  "wordings.saveWording": (me, { bulletId }) => wordings.saveWording(me, aWording(bulletId)),
  "wordings.includeWording": (me, { bulletId }) =>
    wordings.includeWording(me, { bulletId, track: "both", included: false }),
  "wordings.moveWording": (me, { bulletId }) =>
    wordings.moveWording(me, { bulletId, track: "po", direction: "down" }),
  "wordings.orderWordings": (me, { jobId, bulletId }) =>
    wordings.orderWordings(me, { jobId, track: "po", bulletIds: [bulletId] }),
  "career.getCareer": async (me, theirs) => {
    const text = JSON.stringify(await getCareer(me));
    return { kind: holdsAny(text, theirs) ? "read" : "missing" };
  },
};

/** A stranger may use the same ids for rows of their own, and may tend their own account. */
const FOR_ONESELF = new Set([
  "jobs.addJob",
  "imports.addImport",
  "profiles.saveProfile",
  "variants.saveVariant",
  "versions.keepVersion",
  "purge.purgeDeleted",
  "readings.markSeen",
  "users.deleteUser",
]);

/** Of these none reads or writes rows of a person by itself. */
const NO_OWNER: Record<string, string> = {
  "client.database": "gives the connection",
  "canonical.canonical": "is pure",
  "clean.clean": "is pure",
  "order.moved": "is pure",
  "order.ordered": "is pure",
  "order.placedAt": "is pure",
  "order.renumbered": "is pure",
  "transaction.inTransaction": "runs what it is given",
  "transaction.isWriteConflict": "is pure",
  "transaction.violatedUnique": "is pure",
  "transaction.lockCareer": "is part of a write that is called here",
  "transaction.lockBullet": "is part of a write that is called here",
  "bullets.countBullets": "is part of a write that is called here",
  "bullets.nextPosition": "is part of a write that is called here",
  "career-rows.readRows": "is part of a write that is called here",
  "career-rows.removeRows": "is part of a write that is called here",
  "career-rows.writeRows": "is part of a write that is called here",
  "career-rows.countVisible": "is pure",
  "career-rows.revisionAbove": "is pure",
  "career-rows.atRevision": "is pure",
  "career-rows.areSame": "is pure",
  "import-rows.newJobs": "is pure",
  "import-rows.newBullets": "is pure",
  "import-rows.newSections": "is pure",
  "import-rows.grownSections": "is pure",
  "import-rows.addsToDeleted": "is pure",
  "snapshots.takeSnapshot": "is part of a write that is called here",
  "snapshots.findTaken": "is part of a write that is called here",
  "version-keeping.keepBeforeImport": "is part of a write that is called here",
  "version-keeping.writeAutomatic": "is part of a write that is called here",
  "version-keeping.writeVersion": "is part of a write that is called here",
  "version-keeping.contentOf": "is pure",
  "version-keeping.versionRow": "is pure",
  "version-rows.readStanding": "is part of a write that is called here",
  "version-rows.writeStanding": "is part of a write that is called here",
  "version-rows.restoring": "is pure",
  "version-rows.isShown": "is pure",
  "version-rows.wordsOf": "is pure",
  "jobs.nextPosition": "is part of a write that is called here",
  "sections.nextPosition": "is part of a write that is called here",
  "sections.json": "is pure",
  "answers.answerRow": "is pure",
  "profiles.profileRow": "is pure",
  "dismissals.dismissalRow": "is pure",
  "readings.readingOf": "is pure",
  "sections.sectionRow": "is pure",
  "variants.variantRow": "is pure",
  "wordings.wordingRow": "is pure",
  "users.findUserByEmail": "is asked before anybody is signed in",
  "users.createUser": "makes the owner",
  "sessions.startSession": "is called when a password fits",
};

function anImportOver(jobId: string, bulletId: string) {
  const { revision: _, startDate: _start, endDate: _end, ...job } = aJobChange(jobId);
  return {
    resume: { jobs: [{ ...job, bullets: [{ bulletId, text: "taken over" }] }], sections: [] },
  };
}

function holdsAny(text: string, theirs: Theirs): boolean {
  return Object.values(theirs).some((id) => text.includes(id));
}

async function exportedFunctions(): Promise<string[]> {
  const folder = join(process.cwd(), "lib", "data");
  const files = readdirSync(folder).filter((name) => name.endsWith(".ts"));
  const names = files.map(async (file) => {
    const exported = (await import(join(folder, file))) as Record<string, unknown>;
    return Object.keys(exported)
      .filter((name) => typeof exported[name] === "function")
      .map((name) => `${file.replace(".ts", "")}.${name}`);
  });
  return (await Promise.all(names)).flat();
}

it("every function of the data layer is tried by a stranger, or says why it has no owner", async () => {
  const known = [...Object.keys(AS_A_STRANGER), ...Object.keys(NO_OWNER)];
  expect((await exportedFunctions()).toSorted()).toEqual(known.toSorted());
});

it.each(Object.entries(AS_A_STRANGER))("a stranger changes nothing by %s", async (name, call) => {
  const theirs = await plantOneOfEach();
  const stranger = await plantOwner();
  const before = await getCareer(theirs.ownerId);
  const notes = await listNotes(theirs.ownerId);
  expect(notes).toHaveLength(1);
  const snapshots = await listSnapshots(theirs.ownerId);
  expect(snapshots).toHaveLength(1);
  const kept = await versions.listVersions(theirs.ownerId);
  expect(kept).toHaveLength(3);
  const outcome = await call(stranger, theirs);
  if (!FOR_ONESELF.has(name)) expect(outcome).toEqual({ kind: "missing" });
  expect(await getCareer(theirs.ownerId)).toEqual(before);
  expect(await listNotes(theirs.ownerId)).toEqual(notes);
  expect(await listSnapshots(theirs.ownerId)).toEqual(snapshots);
  expect(await versions.listVersions(theirs.ownerId)).toEqual(kept);
});

it("nobody's id finds nothing", async () => {
  const theirs = await plantOneOfEach();
  await expect(getCareer(randomUUID())).rejects.toThrow();
  expect(await jobs.deleteJob(randomUUID(), theirs.jobId)).toEqual({ kind: "missing" });
});
