import { randomUUID } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { moveBullet } from "@/lib/data/bullet-moves";
import { deleteBullet, restoreBullet } from "@/lib/data/bullets";
import { getCareer } from "@/lib/data/career";
import { database } from "@/lib/data/client";
import { deleteJob, moveJob, restoreJob } from "@/lib/data/jobs";
import { moved, ordered, placedAt, renumbered } from "@/lib/data/order";
import { purgeDeleted } from "@/lib/data/purge";
import { deleteSection, moveSection, restoreSection, saveSection } from "@/lib/data/sections";
import { includeWording, moveWording, orderWordings } from "@/lib/data/wordings";
import { variantLines } from "@/lib/resume/variant";
import { BULLETS_MAX, UNDO_DAYS } from "@/lib/schemas/limits";
import { aSection, plantBullet, plantJob, plantOneOfEach, plantOwner } from "../fixtures/builders";

async function aJobWith(texts: readonly string[]) {
  const ownerId = await plantOwner();
  const jobId = await plantJob(ownerId);
  const ids: Record<string, string> = {};
  for (const text of texts) ids[text] = await plantBullet(ownerId, jobId, { text });
  const id = (text: string) => ids[text] ?? "";
  return { ownerId, jobId, id };
}

async function textsOf(ownerId: string): Promise<string[][]> {
  const { jobs } = await getCareer(ownerId);
  return jobs.map((job) => job.bullets.map((bullet) => bullet.text));
}

async function variantOf(ownerId: string, track: "po" | "pm"): Promise<string[][]> {
  const { jobs } = await getCareer(ownerId);
  return jobs.map((job) => variantLines(job.bullets, track).map((line) => line.text));
}

describe("a move in a list", () => {
  const list = fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 30 });

  it("keeps every row once and numbers them without a gap", () => {
    fc.assert(
      fc.property(list, fc.nat(40), fc.nat(40), (ids, which, index) => {
        const rows = ids.map((id, at) => ({ id, position: at * 3 }));
        const id = ids[which % ids.length] ?? "";
        const after = placedAt(rows, id, index);
        const positions = new Map(after.map((row) => [row.id, row.position]));
        for (const row of renumbered(after)) positions.set(row.id, row.position);
        expect([...positions.keys()].toSorted()).toEqual(ids.toSorted());
        expect([...positions.values()]).toEqual(ids.map((_, at) => at));
        expect(after.findIndex((row) => row.id === id)).toBe(Math.min(index, ids.length - 1));
      }),
    );
  });

  it("up and then down is where it was", () => {
    const rows = ["a", "b", "c"].map((id, position) => ({ id, position }));
    expect(moved(moved(rows, "b", "up"), "b", "down")).toEqual(rows);
    expect(moved(rows, "a", "up")).toEqual(rows);
    expect(moved(rows, "c", "down")).toEqual(rows);
  });
});

it("a bullet moves to a place, past the end, and into another job", async () => {
  const { ownerId, jobId, id } = await aJobWith(["one", "two", "three"]);
  const other = await plantJob(ownerId);
  await plantBullet(ownerId, other, { text: "four" });
  await moveBullet(ownerId, { bulletId: id("three"), jobId, index: 0 });
  expect(await textsOf(ownerId)).toEqual([["three", "one", "two"], ["four"]]);
  await moveBullet(ownerId, { bulletId: id("three"), jobId, index: 99 });
  expect(await textsOf(ownerId)).toEqual([["one", "two", "three"], ["four"]]);
  await moveBullet(ownerId, { bulletId: id("one"), jobId: other, index: 0 });
  expect(await textsOf(ownerId)).toEqual([
    ["two", "three"],
    ["one", "four"],
  ]);
});

it("twenty moves at once leave every bullet once, in places 0 to 9", async () => {
  const texts = Array.from({ length: 10 }, (_, at) => `line ${at}`);
  const { ownerId, jobId, id } = await aJobWith(texts);
  const moves = Array.from({ length: 20 }, (_, at) =>
    moveBullet(ownerId, { bulletId: id(`line ${at % 10}`), jobId, index: (at * 7) % 10 }),
  );
  for (const outcome of await Promise.all(moves)) expect(outcome.kind).toBe("saved");
  const [job] = (await getCareer(ownerId)).jobs;
  expect(job?.bullets.map((bullet) => bullet.text).toSorted()).toEqual(texts);
  expect(job?.bullets.map((bullet) => bullet.position)).toEqual(texts.map((_, at) => at));
});

it("a variant has an order of its own, and a move passes what it leaves out", async () => {
  const { ownerId, id } = await aJobWith(["one", "two", "three"]);
  await includeWording(ownerId, { bulletId: id("two"), track: "po", included: false });
  await moveWording(ownerId, { bulletId: id("three"), track: "po", direction: "up" });
  expect(await variantOf(ownerId, "po")).toEqual([["three", "one"]]);
  expect(await variantOf(ownerId, "pm")).toEqual([["one", "two", "three"]]);
  expect(await textsOf(ownerId)).toEqual([["one", "two", "three"]]);
  await moveWording(ownerId, { bulletId: id("three"), track: "po", direction: "up" });
  await moveWording(ownerId, { bulletId: id("three"), track: "po", direction: "down" });
  expect(await variantOf(ownerId, "po")).toEqual([["one", "three"]]);
});

it("a whole order of a variant leaves the other variant and the history as they are", async () => {
  const { ownerId, jobId, id } = await aJobWith(["one", "two", "three"]);
  const bulletIds = [id("three"), id("one"), id("two")];
  await orderWordings(ownerId, { jobId, track: "pm", bulletIds });
  expect(await variantOf(ownerId, "pm")).toEqual([["three", "one", "two"]]);
  expect(await variantOf(ownerId, "po")).toEqual([["one", "two", "three"]]);
  expect(await textsOf(ownerId)).toEqual([["one", "two", "three"]]);
});

it("an order from before a line was added or deleted orders what it knows", async () => {
  const { ownerId, jobId, id } = await aJobWith(["one", "two", "three"]);
  const bulletIds = [id("three"), id("two"), id("one"), randomUUID()];
  await plantBullet(ownerId, jobId, { text: "four" });
  await deleteBullet(ownerId, id("two"));
  const outcome = await orderWordings(ownerId, { jobId, track: "po", bulletIds });
  expect(outcome).toEqual({ kind: "saved", value: null });
  expect(await variantOf(ownerId, "po")).toEqual([["three", "one", "four"]]);
});

it("any order of any lines leaves each of them once, and the ones it does not name in their place", () => {
  const ids = fc.uniqueArray(fc.nat(20).map(String), { maxLength: 12 });
  fc.assert(
    fc.property(ids, fc.array(fc.nat(20).map(String), { maxLength: 15 }), (rows, named) => {
      const after = ordered(
        rows.map((id) => ({ id })),
        named,
      ).map(({ id }) => id);
      expect(after.toSorted()).toEqual(rows.toSorted());
      const isNamed = (id: string | undefined) => id !== undefined && named.includes(id);
      rows.forEach((id, at) => isNamed(id) || expect(after[at]).toBe(id));
      expect(after.filter(isNamed)).toEqual([...new Set(named)].filter((id) => rows.includes(id)));
    }),
  );
});

it("jobs and sections move by one place", async () => {
  const ownerId = await plantOwner();
  const jobs = [await plantJob(ownerId), await plantJob(ownerId), await plantJob(ownerId)];
  await moveJob(ownerId, jobs[2] ?? "", "up");
  const [first, second] = [aSection(), aSection()];
  await saveSection(ownerId, first);
  await saveSection(ownerId, second);
  await moveSection(ownerId, { sectionId: first.sectionId, direction: "down" });
  const career = await getCareer(ownerId);
  expect(career.jobs.map((job) => job.id)).toEqual([jobs[0], jobs[2], jobs[1]]);
  expect(career.sections.map((section) => section.id)).toEqual([second.sectionId, first.sectionId]);
});

it("a deletion undone brings back the answers, wordings and places too", async () => {
  const { ownerId, jobId, bulletId, sectionId } = await plantOneOfEach();
  const before = await getCareer(ownerId);
  await deleteBullet(ownerId, bulletId);
  await deleteJob(ownerId, jobId);
  await deleteSection(ownerId, sectionId);
  expect(await getCareer(ownerId)).toMatchObject({ jobs: [], sections: [] });
  await restoreSection(ownerId, sectionId);
  await restoreJob(ownerId, jobId);
  await restoreBullet(ownerId, bulletId);
  expect(await getCareer(ownerId)).toEqual(before);
});

it("a job comes back only where its bullets still have room", async () => {
  const ownerId = await plantOwner();
  const [kept, gone] = [await plantJob(ownerId), await plantJob(ownerId)];
  await plantBullet(ownerId, gone);
  const ids = Array.from({ length: BULLETS_MAX }, () => randomUUID());
  await deleteJob(ownerId, gone);
  await database().bullet.createMany({
    data: ids.map((id, position) => ({ ownerId, id, jobId: kept, text: "Cut the form", position })),
  });
  expect(await restoreJob(ownerId, gone)).toMatchObject({ kind: "full" });
  await deleteBullet(ownerId, ids[0] ?? "");
  expect(await restoreJob(ownerId, gone)).toMatchObject({ kind: "saved" });
});

it("what was deleted longer ago than can be undone is gone for good; the rest waits", async () => {
  const { ownerId, jobId, bulletId } = await plantOneOfEach();
  await deleteBullet(ownerId, bulletId);
  const inDays = (days: number) => new Date(Date.now() + days * 86_400_000);
  await purgeDeleted(ownerId, inDays(UNDO_DAYS - 1));
  expect(await restoreBullet(ownerId, bulletId)).toEqual({ kind: "saved", value: null });
  await deleteBullet(ownerId, bulletId);
  await purgeDeleted(ownerId, inDays(UNDO_DAYS + 1));
  expect(await restoreBullet(ownerId, bulletId)).toEqual({ kind: "missing" });
  expect(await restoreJob(ownerId, jobId)).toEqual({ kind: "saved", value: null });
});
