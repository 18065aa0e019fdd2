import { randomUUID } from "node:crypto";
import pg from "pg";
import { expect, it } from "vitest";
import * as bullets from "@/lib/data/bullets";
import { getCareer } from "@/lib/data/career";
import { database } from "@/lib/data/client";
import { addImport } from "@/lib/data/imports";
import { deleteJob } from "@/lib/data/jobs";
import { saveProfile } from "@/lib/data/profiles";
import { deleteSection } from "@/lib/data/sections";
import { listSnapshots, undoImport } from "@/lib/data/snapshots";
import { saveVariant } from "@/lib/data/variants";
import { includeWording, moveWording } from "@/lib/data/wordings";
import type { AddImportInput } from "@/lib/schemas/import";
import { BULLETS_MAX, JOBS_MAX, SECTION_ENTRIES_MAX, SECTIONS_MAX } from "@/lib/schemas/limits";
import {
  aJob,
  anImport,
  anImportedJob,
  aProfile,
  plantBullet,
  plantJob,
  plantOneOfEach,
  plantOwner,
  saved,
} from "../fixtures/builders";
import { ownedRows } from "../fixtures/owned-rows";

const texts = async (ownerId: string) =>
  (await getCareer(ownerId)).jobs.map((job) => job.bullets.map((bullet) => bullet.text));

/** The lines of the only job, in the order of a variant. */
async function inVariant(ownerId: string, track: "po" | "pm"): Promise<string[]> {
  const lines = (await getCareer(ownerId)).jobs[0]?.bullets ?? [];
  return lines
    .toSorted((one, other) => one.wordings[track].position - other.wordings[track].position)
    .map((line) => line.text);
}

it("a job that is there keeps its fields and takes the new lines below its own, in each variant", async () => {
  const ownerId = await plantOwner();
  const jobId = await plantJob(ownerId, { title: "Analyst" });
  const first = await plantBullet(ownerId, jobId, { text: "first" });
  await plantBullet(ownerId, jobId, { text: "second" });
  const last = await plantBullet(ownerId, jobId, { text: "last" });
  await saved(moveWording(ownerId, { bulletId: first, track: "po", direction: "down" }));
  await saved(bullets.deleteBullet(ownerId, last));
  const job = anImportedJob(["new", "newer"], { jobId, title: "Owner", current: true });
  const before = (await getCareer(ownerId)).jobs[0];
  await saved(addImport(ownerId, anImport({ jobs: [job] })));
  const after = (await getCareer(ownerId)).jobs[0];
  expect({ ...after, bullets: [] }).toEqual({ ...before, bullets: [] });
  await saved(bullets.restoreBullet(ownerId, last));
  expect(await texts(ownerId)).toEqual([["first", "second", "last", "new", "newer"]]);
  expect(await inVariant(ownerId, "po")).toEqual(["second", "first", "last", "new", "newer"]);
  expect(await inVariant(ownerId, "pm")).toEqual(["first", "second", "last", "new", "newer"]);
});

it("a request that comes again changes nothing and answers the same", async () => {
  const { ownerId, jobId } = await plantOneOfEach();
  const input = anImport({ jobs: [anImportedJob(["a", "b"], { jobId }), anImportedJob()] });
  const first = await saved(addImport(ownerId, input));
  const before = await ownedRows(ownerId);
  expect(await saved(addImport(ownerId, structuredClone(input)))).toEqual(first);
  expect(await ownedRows(ownerId)).toEqual(before);
  expect(await listSnapshots(ownerId)).toHaveLength(2);
});

it("of lines and answers that are there already none is added twice, or where it was taken away", async () => {
  const { ownerId, jobId, bulletId } = await plantOneOfEach();
  const told = { question: "act", value: "cut it", known: null };
  const job = anImportedJob(["new"], { jobId });
  const known = { bulletId, text: "Other words", answers: [told] };
  await saved(
    addImport(ownerId, anImport({ jobs: [{ ...job, bullets: [known, ...job.bullets] }] })),
  );
  const before = await texts(ownerId);
  expect(before).toEqual([
    ["Cut the claims form from forty fields to twelve", "Answered the claims line", "new"],
  ]);
  const [line] = (await getCareer(ownerId)).jobs.flatMap((one) => one.bullets);
  expect(line?.answers.map((answer) => answer.question)).toEqual(["because"]);
  await saved(addImport(ownerId, anImport({ jobs: [job, job] })));
  expect(await texts(ownerId)).toEqual(before);
});

it("a new line is read as one of the job that it comes into", async () => {
  const ownerId = await plantOwner();
  const jobId = await plantJob(ownerId, { current: true });
  const job = anImportedJob(["Managed vendors"], { jobId, current: false });
  await saved(addImport(ownerId, anImport({ jobs: [job] })));
  const bulletId = job.bullets[0]?.bulletId ?? "";
  const { readFindings } = await database().bullet.findFirstOrThrow({
    where: { ownerId, id: bulletId },
  });
  const typed = await plantBullet(ownerId, jobId, { text: "Managed vendors" });
  const there = await database().bullet.findFirstOrThrow({ where: { ownerId, id: typed } });
  expect(readFindings).toEqual(there.readFindings);
});

it("a section that is there takes on the entries that it does not hold yet", async () => {
  const { ownerId, sectionId } = await plantOneOfEach();
  // Fields in an order that is neither the alphabet’s nor the database’s.
  const there = { institution: "Harbor College", area: "Economics" };
  const fresh = { institution: "Ferry Lane College" };
  const section = { sectionId, kind: "education" as const, entries: [there, fresh] };
  await saved(addImport(ownerId, anImport({ sections: [section] })));
  expect((await getCareer(ownerId)).sections).toMatchObject([
    { entries: [{ institution: "Harbor College", area: "Economics" }, fresh], revision: 2 },
  ]);
  await saved(addImport(ownerId, anImport({ sections: [section] })));
  expect((await getCareer(ownerId)).sections).toMatchObject([{ revision: 2 }]);
});

it("an entry that says more than one that is there takes its place, and only that", async () => {
  const ownerId = await plantOwner();
  const sectionId = randomUUID();
  const ofSkills = (...entries: { name: string; keywords: string[] }[]) =>
    anImport({ sections: [{ sectionId, kind: "skills", entries }] });
  const [tools, methods] = [
    { name: "Tools", keywords: ["SQL", "Figma"] },
    { name: "Methods", keywords: ["Kanban"] },
  ];
  await saved(addImport(ownerId, ofSkills(tools, methods)));
  const more = { name: "Tools", keywords: ["SQL", "Figma", "Miro"] };
  const other = { name: "Tools", keywords: ["SQL"] };
  await saved(addImport(ownerId, ofSkills(more, other)));
  expect((await getCareer(ownerId)).sections[0]?.entries).toEqual([more, methods, other]);
});

const GONE: Record<
  string,
  (ids: Awaited<ReturnType<typeof plantOneOfEach>>) => Promise<AddImportInput>
> = {
  "a job that was deleted meanwhile": async ({ ownerId, jobId }) => {
    await saved(deleteJob(ownerId, jobId));
    return anImport({ jobs: [anImportedJob(["a"], { jobId })] });
  },
  "a section that was deleted meanwhile": async ({ ownerId, sectionId }) => {
    await saved(deleteSection(ownerId, sectionId));
    return anImport({ sections: [{ sectionId, kind: "education", entries: [] }] });
  },
  "a section of another kind": async ({ sectionId }) =>
    anImport({ sections: [{ sectionId, kind: "skills", entries: [] }] }),
};

it.each(Object.entries(GONE))(
  "what would go into %s is not lost there: it is missing",
  async (_name, plant) => {
    const ids = await plantOneOfEach();
    const input = await plant(ids);
    const before = await ownedRows(ids.ownerId);
    expect(await addImport(ids.ownerId, input)).toEqual({ kind: "missing" });
    expect(await ownedRows(ids.ownerId)).toEqual(before);
    expect(await listSnapshots(ids.ownerId)).toHaveLength(1);
  },
);

it("ids of another owner are as good as new ones", async () => {
  const theirs = await plantOneOfEach();
  const before = await ownedRows(theirs.ownerId);
  const me = await plantOwner();
  const { jobId, bulletId, sectionId } = theirs;
  const job = anImportedJob([], { jobId, title: "Mine", bullets: [{ bulletId, text: "mine" }] });
  const section = { sectionId, kind: "skills" as const, entries: [{ name: "SQL" }] };
  for (const mode of ["add", "replace"] as const) {
    await saved(addImport(me, anImport({ jobs: [job], sections: [section] }, mode)));
    const mine = await getCareer(me);
    expect(mine.jobs).toMatchObject([{ title: "Mine", bullets: [{ text: "mine" }] }]);
    expect(mine.sections).toMatchObject([{ kind: "skills", entries: [{ name: "SQL" }] }]);
  }
  expect(await ownedRows(theirs.ownerId)).toEqual(before);
});

const many = <Row>(count: number, row: () => Row) => Array.from({ length: count }, row);
const skills = (count: number) => many(count, () => ({ name: randomUUID() }));
const skillsSection = (count: number, sectionId: string = randomUUID()) => ({
  ...{ sectionId, kind: "skills" as const },
  entries: skills(count),
});

/** What is there to its limit, and one more. */
const TOO_MUCH: Record<string, { there: AddImportInput; more: AddImportInput; said: RegExp }> = {
  "1,000 lines": {
    there: anImport({ jobs: [anImportedJob(many(BULLETS_MAX, () => "x"))] }),
    more: anImport(),
    said: /can hold 1,000 lines/,
  },
  "60 jobs": {
    there: anImport({ jobs: many(JOBS_MAX, () => anImportedJob([])) }),
    more: anImport(),
    said: /can hold 60 jobs/,
  },
  "40 sections": {
    there: anImport({ sections: many(SECTIONS_MAX, () => skillsSection(1)) }),
    more: anImport({ sections: [skillsSection(1)] }),
    said: /can hold 40 sections/,
  },
  ...(() => {
    const full = skillsSection(SECTION_ENTRIES_MAX);
    return {
      "100 entries": {
        there: anImport({ sections: [full] }),
        more: anImport({ sections: [skillsSection(1, full.sectionId)] }),
        said: /can hold 100 entries/,
      },
    };
  })(),
};

it.each(Object.entries(TOO_MUCH))(
  "beyond %s nothing is added, with a sentence",
  async (_name, { there, more, said }) => {
    const ownerId = await plantOwner();
    const { snapshotId } = await saved(addImport(ownerId, there));
    const before = await ownedRows(ownerId);
    expect(await addImport(ownerId, more)).toEqual({
      kind: "full",
      message: expect.stringMatching(said),
    });
    expect(await ownedRows(ownerId)).toEqual(before);
    expect(await listSnapshots(ownerId)).toMatchObject([{ id: snapshotId }]);
    await saved(addImport(ownerId, { ...more, mode: "replace" }));
  },
);

it.each(["add", "replace"] as const)(
  "a failure in the middle of %s leaves all as it was",
  async (mode) => {
    const { ownerId } = await plantOneOfEach();
    const before = await ownedRows(ownerId);
    const answers = [{ question: "act", value: "cut", known: "hearsay" as "none" }];
    const bullet = { bulletId: randomUUID(), text: "x", answers };
    const jobs = [anImportedJob([], { bullets: [bullet] })];
    await expect(addImport(ownerId, anImport({ jobs }, mode))).rejects.toThrow();
    expect(await ownedRows(ownerId)).toEqual(before);
    expect(await listSnapshots(ownerId)).toHaveLength(1);
  },
);

it("in its stead, everything that stood goes and the import stands there alone", async () => {
  const { ownerId, jobId, secondBulletId } = await plantOneOfEach();
  await saved(bullets.deleteBullet(ownerId, secondBulletId));
  const section = { ...skillsSection(2), sectionId: randomUUID() };
  const profile = { name: "Imported", summary: "Imported" };
  await saved(saveProfile(ownerId, aProfile()));
  const variant = { revision: 1, headline: "Mine", summary: "Mine" };
  await saved(saveVariant(ownerId, { ...variant, track: "pm", confirmed: { chose: "decided" } }));
  const imported = anImport({ profile, sections: [section] }, "replace");
  await saved(addImport(ownerId, imported));
  const career = await getCareer(ownerId);
  expect(await texts(ownerId)).toEqual([["Answered the claims line"]]);
  expect(career.sections).toMatchObject([{ kind: "skills", position: 0 }]);
  expect(career.profile).toEqual({
    ...aProfile({ name: "Imported" }),
    revision: expect.any(Number),
  });
  expect(career.variants.pm).toMatchObject({
    // It spoke of the lines that are gone, and the snapshot keeps it.
    ...{ headline: "", summary: "Imported", confirmed: {} },
  });
  expect(career.variants.po).toMatchObject({ headline: "", summary: "Imported" });
  expect(await bullets.restoreBullet(ownerId, secondBulletId)).toEqual({ kind: "missing" });
  expect(await bullets.addBullet(ownerId, { bulletId: randomUUID(), jobId, text: "x" })).toEqual({
    kind: "missing",
  });
});

it("a save from a tab that was open before meets a conflict where the same id stands in its stead", async () => {
  const { ownerId, jobId, bulletId } = await plantOneOfEach();
  const job = anImportedJob([], { jobId, bullets: [{ bulletId, text: "Imported" }] });
  await saved(addImport(ownerId, anImport({ jobs: [job] }, "replace")));
  expect(await bullets.saveBullet(ownerId, { bulletId, revision: 1, text: "Late" })).toMatchObject({
    kind: "stale",
    theirs: { text: "Imported" },
  });
});

it.each(["add", "replace"] as const)(
  "two different imports at once by %s are one after the other",
  async (mode) => {
    const { ownerId } = await plantOneOfEach();
    const before = await ownedRows(ownerId);
    const inputs = ["one", "other"].map((text) =>
      anImport({ jobs: [anImportedJob([text])] }, mode),
    );
    await Promise.all(inputs.map((input) => saved(addImport(ownerId, input))));
    const lines = (await texts(ownerId)).flat();
    expect(lines).toHaveLength(mode === "add" ? 4 : 1);
    const [second, first] = await listSnapshots(ownerId);
    await saved(undoImport(ownerId, { snapshotId: second?.id ?? "" }));
    expect((await texts(ownerId)).flat()).toHaveLength(mode === "add" ? 3 : 1);
    await saved(undoImport(ownerId, { snapshotId: first?.id ?? "" }));
    expect(await ownedRows(ownerId)).toEqual(before);
  },
);

it("an edit that was being saved as the import began is in the snapshot", async () => {
  const { ownerId, bulletId } = await plantOneOfEach();
  const edit = new pg.Client({ connectionString: process.env["DATABASE_URL"] });
  await edit.connect();
  try {
    await edit.query("BEGIN");
    const where = `WHERE "ownerId" = $1 AND "bulletId" = $2 AND track = 'pm'`;
    await edit.query(`UPDATE "Wording" SET text = 'Just saved' ${where}`, [ownerId, bulletId]);
    const importing = saved(addImport(ownerId, anImport({}, "replace")));
    const waiting = `SELECT count(*)::int AS count FROM pg_stat_activity
      WHERE datname = current_database() AND wait_event_type = 'Lock'`;
    await expect.poll(async () => (await edit.query(waiting)).rows).toEqual([{ count: 1 }]);
    await edit.query("COMMIT");
    await saved(undoImport(ownerId, await importing));
  } finally {
    await edit.end();
  }
  const lines = (await getCareer(ownerId)).jobs.flatMap((job) => job.bullets);
  expect(lines.find((line) => line.id === bulletId)?.wordings.pm.text).toBe("Just saved");
});

it("edits that meet an import are saved, or answered as what happened to their line", async () => {
  const { ownerId, bulletId } = await plantOneOfEach();
  const [edit, imported] = await Promise.all([
    bullets.saveBullet(ownerId, { bulletId, revision: 1, text: "Edited" }),
    saved(addImport(ownerId, anImport({}, "replace"))),
    includeWording(ownerId, { bulletId, track: "po", included: false }),
  ]);
  await saved(undoImport(ownerId, imported));
  const line = await database().bullet.findFirstOrThrow({ where: { ownerId, id: bulletId } });
  expect([edit.kind, line.text === "Edited"]).toEqual(
    edit.kind === "saved" ? ["saved", true] : ["missing", false],
  );
});

it("a job without lines is a job", async () => {
  const ownerId = await plantOwner();
  const { startDate, endDate, ...fields } = aJob();
  const job = { ...fields, startDate, endDate, summary: "", bullets: [] };
  expect(await saved(addImport(ownerId, anImport({ jobs: [job] })))).toMatchObject({
    jobs: 1,
    bullets: 0,
  });
  expect((await getCareer(ownerId)).jobs).toMatchObject([{ startDate, endDate, position: 0 }]);
});
