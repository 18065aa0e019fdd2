import { randomUUID } from "node:crypto";
import { expect, it, vi } from "vitest";
import { addBullet, deleteBullet, restoreBullet, saveBullet } from "@/lib/data/bullets";
import { getCareer } from "@/lib/data/career";
import { database } from "@/lib/data/client";
import { addImport } from "@/lib/data/imports";
import { purgeDeleted } from "@/lib/data/purge";
import { undoImport } from "@/lib/data/snapshots";
import { saveVariant } from "@/lib/data/variants";
import { restoreVersion } from "@/lib/data/version-restore";
import {
  bringBackVersion,
  deleteVersion,
  getVersion,
  keepVersion,
  listVersions,
  readVersions,
  renameVersion,
} from "@/lib/data/versions";
import { includeWording, moveWording, saveWording } from "@/lib/data/wordings";
import {
  AUTOMATIC_VERSIONS_MAX,
  KEPT_VERSIONS_MAX,
  UNDO_DAYS,
  VERSION_MAX_CHARS,
} from "@/lib/schemas/limits";
import { variantLines } from "@/lib/resume/variant";
import {
  aBullet,
  anImport,
  aWording,
  plantBullet,
  plantJob,
  plantOwner,
  saved,
} from "../fixtures/builders";
import { ownedRows } from "../fixtures/owned-rows";

/** A resume of three lines: one told for PO, one in its own words, one left out of PO. */
async function aResume() {
  const ownerId = await plantOwner();
  const jobId = await plantJob(ownerId);
  const told = await plantBullet(ownerId, jobId);
  const own = await plantBullet(ownerId, jobId, { text: "Answered the claims line" });
  const out = await plantBullet(ownerId, jobId, { text: "Ordered the paper" });
  await saved(saveWording(ownerId, aWording(told)));
  await saved(includeWording(ownerId, { bulletId: out, track: "po", included: false }));
  await saved(
    saveVariant(ownerId, { track: "po", revision: 1, headline: "Product Owner", summary: "Nine." }),
  );
  return { ownerId, jobId, told, own, out };
}

async function kept(ownerId: string, name = "Before the interview"): Promise<string> {
  const versionId = randomUUID();
  await saved(keepVersion(ownerId, { versionId, track: "po", name }));
  return versionId;
}

const restore = (ownerId: string, versionId: string, beforeId = randomUUID()) =>
  restoreVersion(ownerId, { versionId, beforeId });

async function poLines(ownerId: string): Promise<string[]> {
  const { jobs } = await getCareer(ownerId);
  return jobs.flatMap((job) => variantLines(job.bullets, "po").map(({ text }) => text));
}

const TOLD = "Chose the twelve fields that a claim needs";

/** Changes every kind of thing that a version holds. */
async function changeAll({ ownerId, told, own, out }: Awaited<ReturnType<typeof aResume>>) {
  await saved(saveWording(ownerId, aWording(told, { revision: 2, text: "Cut the form" })));
  await saved(includeWording(ownerId, { bulletId: out, track: "po", included: true }));
  await saved(moveWording(ownerId, { bulletId: own, track: "po", direction: "up" }));
  await saved(saveVariant(ownerId, { track: "po", revision: 2, headline: "Owner", summary: "" }));
}

it("a version holds what the resume showed, in its order, and is listed with how much that was", async () => {
  const { ownerId, told, own } = await aResume();
  const id = await kept(ownerId);
  expect(await listVersions(ownerId, "po")).toEqual([
    expect.objectContaining({ id, name: "Before the interview", reason: "kept", lines: 2 }),
  ]);
  expect(await listVersions(ownerId, "pm")).toEqual([]);
  const job = "Business Analyst, Ferry Lane Insurance";
  expect(await saved(getVersion(ownerId, id))).toEqual({
    headline: "Product Owner",
    summary: "Nine.",
    lines: [
      { bulletId: told, job, text: TOLD },
      { bulletId: own, job, text: "Answered the claims line" },
    ],
  });
});

it("a restore puts back words, places, what is in, headline and summary, and undone all is as it was", async () => {
  const resume = await aResume();
  const { ownerId } = resume;
  const first = await ownedRows(ownerId);
  const id = await kept(ownerId);
  await changeAll(resume);
  const changed = await ownedRows(ownerId);
  expect(changed).not.toEqual(first);
  const { beforeId, ...counts } = await saved(restore(ownerId, id));
  expect(counts).toEqual({ changed: 3, leftOut: 0, gone: 0 });
  expect(await ownedRows(ownerId)).toEqual(first);
  const undone = await saved(restore(ownerId, beforeId ?? ""));
  expect(await ownedRows(ownerId)).toEqual(changed);
  await saved(restore(ownerId, undone.beforeId ?? ""));
  expect(await ownedRows(ownerId)).toEqual(first);
});

it("the other resume stays as it is", async () => {
  const resume = await aResume();
  const { ownerId, told } = resume;
  const id = await kept(ownerId);
  await changeAll(resume);
  await saved(saveWording(ownerId, aWording(told, { track: "pm", text: "Sold it" })));
  await saved(restore(ownerId, id));
  const { jobs, variants } = await getCareer(ownerId);
  expect(jobs[0]?.bullets[0]?.wordings.pm.text).toBe("Sold it");
  expect(variants.pm.revision).toBe(1);
});

it("a line that was rewritten since reads as it did then, and its own words stay", async () => {
  const { ownerId, own } = await aResume();
  const before = await poLines(ownerId);
  const id = await kept(ownerId);
  await saved(saveBullet(ownerId, { bulletId: own, revision: 1, text: "Led the claims line" }));
  const rewritten = await ownedRows(ownerId);
  const { beforeId } = await saved(restore(ownerId, id));
  expect(await poLines(ownerId)).toEqual(before);
  const line = (await getCareer(ownerId)).jobs[0]?.bullets.find((row) => row.id === own);
  expect(line).toMatchObject({
    text: "Led the claims line",
    wordings: { po: { text: "Answered the claims line", bulletRevision: 1 } },
  });
  await saved(restore(ownerId, beforeId ?? ""));
  expect(await ownedRows(ownerId)).toEqual(rewritten);
});

it("a line that was deleted since is counted, not brought back, and can still be read", async () => {
  const { ownerId, own } = await aResume();
  const id = await kept(ownerId);
  await saved(deleteBullet(ownerId, own));
  expect(await saved(restore(ownerId, id))).toEqual({
    ...{ beforeId: null, changed: 0, leftOut: 0, gone: 1 },
  });
  expect(await poLines(ownerId)).toEqual([TOLD]);
  expect((await saved(getVersion(ownerId, id))).lines).toHaveLength(2);
  await saved(restoreBullet(ownerId, own));
  expect(await poLines(ownerId)).toHaveLength(2);
});

it("a line that came since is left out of that resume and stays in the career history", async () => {
  const { ownerId, jobId } = await aResume();
  const before = await poLines(ownerId);
  const id = await kept(ownerId);
  const added = aBullet(jobId, { text: "Came later" });
  await saved(addBullet(ownerId, added));
  const withIt = await ownedRows(ownerId);
  const { beforeId, ...counts } = await saved(restore(ownerId, id));
  expect(counts).toEqual({ changed: 0, leftOut: 1, gone: 0 });
  expect(await poLines(ownerId)).toEqual(before);
  expect((await getCareer(ownerId)).jobs[0]?.bullets).toHaveLength(4);
  await saved(restore(ownerId, beforeId ?? ""));
  expect(await ownedRows(ownerId)).toEqual(withIt);
});

it("a save from a tab that was open before meets a conflict after a restore", async () => {
  const resume = await aResume();
  const { ownerId, told } = resume;
  const id = await kept(ownerId);
  await changeAll(resume);
  await saved(restore(ownerId, id));
  const late = [
    saveWording(ownerId, aWording(told, { revision: 3, text: "Late" })),
    saveVariant(ownerId, { track: "po", revision: 3, headline: "Late", summary: "" }),
  ];
  for (const save of late) expect((await save).kind).toBe("stale");
});

async function isWaitingForLock(): Promise<boolean> {
  const waiting = await database().$queryRaw<unknown[]>`
    SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`;
  return waiting.length > 0;
}

it("a save that is under way while a restore begins is kept by the version before it", async () => {
  const resume = await aResume();
  const { ownerId, told } = resume;
  const id = await kept(ownerId);
  await changeAll(resume);
  const restoring = await database().$transaction(async (tx) => {
    await tx.wording.updateMany({
      where: { ownerId, bulletId: told, track: "po" },
      data: { text: "At once", revision: { increment: 1 } },
    });
    const begun = saved(restore(ownerId, id));
    await expect.poll(isWaitingForLock).toBe(true);
    return { begun };
  });
  const { beforeId } = await restoring.begun;
  expect((await poLines(ownerId))[0]).toBe(TOLD);
  const { lines } = await saved(getVersion(ownerId, beforeId ?? ""));
  expect(lines.map(({ text }) => text)).toContain("At once");
});

it("a restore that is sent again changes nothing and answers the same, also at once and after new changes", async () => {
  const resume = await aResume();
  const { ownerId, told } = resume;
  const id = await kept(ownerId);
  await changeAll(resume);
  const beforeId = randomUUID();
  const both = await Promise.all([1, 2].map(() => saved(restore(ownerId, id, beforeId))));
  expect(both[1]).toEqual(both[0]);
  await saved(saveWording(ownerId, aWording(told, { revision: 4, text: "Written since" })));
  expect(await saved(restore(ownerId, id, beforeId))).toEqual(both[0]);
  expect((await poLines(ownerId))[0]).toBe("Written since");
  expect(await listVersions(ownerId)).toHaveLength(2);
});

it("restoring what stands already changes nothing and keeps nothing", async () => {
  const { ownerId } = await aResume();
  const id = await kept(ownerId);
  const before = await getCareer(ownerId);
  expect((await saved(restore(ownerId, id))).beforeId).toBeNull();
  expect(await getCareer(ownerId)).toEqual(before);
  expect(await listVersions(ownerId)).toHaveLength(1);
});

it.each(["add", "replace"] as const)(
  "an import to %s keeps both resumes as they stood, once for a request",
  async (mode) => {
    const { ownerId } = await aResume();
    const input = anImport({}, mode);
    const { snapshotId } = await saved(addImport(ownerId, input));
    await saved(addImport(ownerId, input));
    const reason = mode === "add" ? "before-import" : "before-replace";
    const [po, pm, ...others] = await listVersions(ownerId);
    expect(others).toEqual([]);
    expect([po, pm].map((row) => [row?.track, row?.reason, row?.lines]).toSorted()).toEqual([
      ["pm", reason, 3],
      ["po", reason, 2],
    ]);
    await saved(undoImport(ownerId, { snapshotId }));
    expect(await listVersions(ownerId)).toHaveLength(2);
  },
);

it("an import into an account that holds nothing keeps no version", async () => {
  const ownerId = await plantOwner();
  await saved(addImport(ownerId, anImport()));
  expect(await listVersions(ownerId)).toEqual([]);
});

it("after an import that replaced everything the lines of a version are gone, and back after its undo", async () => {
  const { ownerId } = await aResume();
  const before = await poLines(ownerId);
  const id = await kept(ownerId);
  const { snapshotId } = await saved(addImport(ownerId, anImport({}, "replace")));
  expect(await saved(restore(ownerId, id))).toMatchObject({ gone: 2, leftOut: 1 });
  await saved(undoImport(ownerId, { snapshotId }));
  await saved(restore(ownerId, id));
  expect(await poLines(ownerId)).toEqual(before);
});

it("a version that was kept before an import and its undo changes nothing after both", async () => {
  const { ownerId } = await aResume();
  const id = await kept(ownerId);
  const { snapshotId } = await saved(addImport(ownerId, anImport({}, "replace")));
  await saved(undoImport(ownerId, { snapshotId }));
  expect((await saved(restore(ownerId, id))).beforeId).toBeNull();
});

it("keeping is known by its id: sent again it is there once, and a taken one keeps nothing over it", async () => {
  const { ownerId } = await aResume();
  const input = { versionId: randomUUID(), track: "po", name: " Mine " } as const;
  const both = await Promise.all([1, 2].map(() => saved(keepVersion(ownerId, input))));
  expect(both[1]).toEqual(both[0]);
  expect(both[0]).toMatchObject({ name: "Mine", lines: 2 });
  expect(await keepVersion(ownerId, { ...input, track: "pm" })).toEqual({ kind: "missing" });
  expect(await listVersions(ownerId)).toHaveLength(1);
});

it("so many may be kept, then a sentence says so; deleting one makes room", async () => {
  const { ownerId } = await aResume();
  const ids: string[] = [];
  for (let at = 0; at < KEPT_VERSIONS_MAX; at += 1) ids.push(await kept(ownerId, `No. ${at}`));
  const more = { versionId: randomUUID(), track: "po", name: "One more" } as const;
  expect(await keepVersion(ownerId, more)).toEqual({
    kind: "full",
    message: "A resume can keep 20 versions. Delete one, then keep this one.",
  });
  const [first = ""] = ids;
  await saved(deleteVersion(ownerId, first));
  await saved(keepVersion(ownerId, more));
  expect((await bringBackVersion(ownerId, first)).kind).toBe("full");
  expect(await listVersions(ownerId, "po")).toHaveLength(KEPT_VERSIONS_MAX);
});

it("of automatic versions the oldest go first, and what the person kept stays", async () => {
  const { ownerId } = await aResume();
  const id = await kept(ownerId);
  const clock = vi.spyOn(Date, "now").mockReturnValue(2e12);
  for (let at = 0; at < AUTOMATIC_VERSIONS_MAX + 2; at += 1) {
    clock.mockReturnValue(2e12 - at * 1000);
    await saved(addImport(ownerId, anImport()));
  }
  clock.mockRestore();
  const rows = await listVersions(ownerId, "po");
  expect(rows.filter(({ reason }) => reason !== "kept").map(({ lines }) => lines)).toEqual(
    Array.from({ length: AUTOMATIC_VERSIONS_MAX }, (_, at) => 13 - at),
  );
  expect(rows.at(-1)?.id).toBe(id);
});

it("the oldest automatic version stays while it is restored", async () => {
  const { ownerId } = await aResume();
  for (let at = 0; at < AUTOMATIC_VERSIONS_MAX; at += 1)
    await saved(addImport(ownerId, anImport()));
  const oldest = (await listVersions(ownerId, "po")).at(-1)?.id ?? "";
  const beforeId = randomUUID();
  const answer = await saved(restore(ownerId, oldest, beforeId));
  expect(await saved(restore(ownerId, oldest, beforeId))).toEqual(answer);
});

it("a version that is given a name becomes the person's own, and the last name stands", async () => {
  const { ownerId } = await aResume();
  await saved(addImport(ownerId, anImport()));
  const [row] = await listVersions(ownerId, "po");
  const versionId = row?.id ?? "";
  await saved(renameVersion(ownerId, { versionId, name: "The long one" }));
  expect(await listVersions(ownerId, "po")).toMatchObject([
    { name: "The long one", reason: "kept", lines: 2 },
  ]);
});

it("a deleted version comes back, until it is purged; automatic ones go with deletions of their time", async () => {
  const { ownerId } = await aResume();
  const [first, second] = [await kept(ownerId, "One"), await kept(ownerId, "Two")];
  await saved(addImport(ownerId, anImport()));
  await saved(deleteVersion(ownerId, first));
  expect(await getVersion(ownerId, first)).toEqual({ kind: "missing" });
  expect(await restore(ownerId, first)).toEqual({ kind: "missing" });
  await saved(bringBackVersion(ownerId, first));
  expect(await listVersions(ownerId, "po")).toHaveLength(3);
  await saved(deleteVersion(ownerId, first));
  await purgeDeleted(ownerId, new Date(Date.now() + (UNDO_DAYS + 1) * 86_400_000));
  expect(await bringBackVersion(ownerId, first)).toEqual({ kind: "missing" });
  expect(await listVersions(ownerId)).toMatchObject([{ id: second }]);
});

it("a version of another shape is refused with a sentence, and nothing changes", async () => {
  const resume = await aResume();
  const { ownerId } = resume;
  const id = await kept(ownerId);
  await changeAll(resume);
  await database().version.updateMany({
    where: { ownerId, id },
    data: { content: { shape: 0, words: [] } },
  });
  const before = await ownedRows(ownerId);
  for (const answer of [await restore(ownerId, id), await getVersion(ownerId, id)])
    expect(answer).toEqual({
      kind: "full",
      message: expect.stringContaining("Nothing was changed."),
    });
  expect(await ownedRows(ownerId)).toEqual(before);
});

it("a resume too large for a version is neither kept nor restored over, and can still be imported into", async () => {
  const resume = await aResume();
  const { ownerId, told, own } = resume;
  const id = await kept(ownerId);
  await changeAll(resume);
  const engineVersion = "x".repeat(VERSION_MAX_CHARS);
  await database().wording.updateMany({
    where: { ownerId, bulletId: { in: [told, own] }, track: "po" },
    data: { engineVersion },
  });
  const full = { kind: "full", message: expect.stringContaining("too large") };
  expect(await restore(ownerId, id)).toEqual(full);
  expect(
    await keepVersion(ownerId, { versionId: randomUUID(), track: "po", name: "Large" }),
  ).toEqual(full);
  await saved(addImport(ownerId, anImport()));
  expect(await listVersions(ownerId, "po")).toHaveLength(1);
});

it("what is not there is missing", async () => {
  const { ownerId } = await aResume();
  const versionId = randomUUID();
  const missing = { kind: "missing" };
  expect(await getVersion(ownerId, versionId)).toEqual(missing);
  expect(await restore(ownerId, versionId)).toEqual(missing);
  expect(await renameVersion(ownerId, { versionId, name: "Mine" })).toEqual(missing);
  expect(await deleteVersion(ownerId, versionId)).toEqual(missing);
  expect(await bringBackVersion(ownerId, versionId)).toEqual(missing);
  expect(await readVersions(ownerId)).toEqual([]);
});
