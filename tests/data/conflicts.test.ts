import { randomUUID } from "node:crypto";
import { expect, it } from "vitest";
import { saveAnswer } from "@/lib/data/answers";
import { addBullet, saveBullet } from "@/lib/data/bullets";
import { getCareer } from "@/lib/data/career";
import { setAside, takeBack } from "@/lib/data/dismissals";
import { addImport } from "@/lib/data/imports";
import { addJob, saveJob } from "@/lib/data/jobs";
import { saveProfile } from "@/lib/data/profiles";
import { saveSection } from "@/lib/data/sections";
import { saveVariant } from "@/lib/data/variants";
import { saveWording } from "@/lib/data/wordings";
import {
  aBullet,
  aDismissal,
  aJob,
  aJobChange,
  anAnswer,
  aProfile,
  aSection,
  aWording,
  plantBullet,
  plantJob,
  plantOneOfEach,
  plantOwner,
} from "../fixtures/builders";

async function aLine() {
  const ownerId = await plantOwner();
  const jobId = await plantJob(ownerId);
  const bulletId = await plantBullet(ownerId, jobId);
  return { ownerId, jobId, bulletId };
}

it("of two saves that began at one revision exactly one wins, and the other gets its text", async () => {
  const { ownerId, bulletId } = await aLine();
  const texts = ["Cut the form to twelve fields", "Cut the form to ten fields"];
  const outcomes = await Promise.all(
    texts.map((text) => saveBullet(ownerId, { bulletId, revision: 1, text })),
  );
  const won = outcomes.findIndex((outcome) => outcome.kind === "saved");
  expect(outcomes.map((outcome) => outcome.kind).toSorted()).toEqual(["saved", "stale"]);
  expect(outcomes[1 - won]).toEqual({
    kind: "stale",
    theirs: { text: texts[won], revision: 2 },
  });
  const [job] = (await getCareer(ownerId)).jobs;
  expect(job?.bullets[0]).toMatchObject({ text: texts[won], revision: 2 });
});

it("of twenty saves of one answer that began together exactly one wins", async () => {
  const { ownerId, bulletId } = await aLine();
  const outcomes = await Promise.all(
    Array.from({ length: 20 }, (_, at) =>
      saveAnswer(ownerId, anAnswer(bulletId, { value: `reason ${at}` })),
    ),
  );
  expect(outcomes.filter((outcome) => outcome.kind === "saved")).toHaveLength(1);
  expect(outcomes.filter((outcome) => outcome.kind === "stale")).toHaveLength(19);
});

it("a stale save of each kind is answered with theirs and changes nothing", async () => {
  const { ownerId, jobId, bulletId, sectionId } = await plantOneOfEach();
  const before = await getCareer(ownerId);
  const stale = [
    saveJob(ownerId, aJobChange(jobId, { revision: 7, title: "Lead" })),
    saveBullet(ownerId, { bulletId, revision: 7, text: "Other words" }),
    saveAnswer(ownerId, anAnswer(bulletId, { revision: 7, value: "another reason" })),
    saveWording(ownerId, aWording(bulletId, { revision: 7 })),
    saveProfile(ownerId, aProfile({ revision: 7 })),
    saveVariant(ownerId, { track: "pm", revision: 7, headline: "Product", summary: "" }),
    saveSection(ownerId, {
      ...aSection({ sectionId }),
      revision: 7,
      kind: "education",
      entries: [],
    }),
  ];
  for (const outcome of await Promise.all(stale)) {
    expect(outcome).toMatchObject({ kind: "stale", theirs: { revision: 1 } });
  }
  expect(await getCareer(ownerId)).toEqual(before);
});

it("the same save sent again is answered as saved, at the revision that is there", async () => {
  const { ownerId, jobId, bulletId, sectionId } = await plantOneOfEach();
  const repeated = [
    () => saveJob(ownerId, aJobChange(jobId, { title: "Lead Analyst" })),
    () => saveBullet(ownerId, { bulletId, revision: 1, text: "Cut the form to ten fields" }),
    () =>
      saveAnswer(ownerId, anAnswer(bulletId, { revision: 1, value: { to: "ten", from: "12" } })),
    () => saveWording(ownerId, aWording(bulletId)),
    () => saveProfile(ownerId, aProfile()),
    () => saveVariant(ownerId, { track: "pm", revision: 1, headline: "Product", summary: "" }),
    () =>
      saveSection(ownerId, {
        ...aSection({ sectionId }),
        revision: 1,
        kind: "education",
        entries: [{ area: "Law", institution: "X" }],
      }),
  ];
  for (const save of repeated) {
    const first = await save();
    expect(first).toMatchObject({ kind: "saved", value: { revision: 2 } });
    expect(await save()).toEqual(first);
  }
});

it("a wording of other parts is another wording, though its text is the same", async () => {
  const { ownerId, bulletId } = await aLine();
  const text = "Chose twelve fields";
  const parts = [{ kind: "plain", text }] as const;
  await saveWording(ownerId, aWording(bulletId, { text, parts }));
  expect(await saveWording(ownerId, aWording(bulletId, { text, parts }))).toMatchObject({
    kind: "saved",
  });
  const answered = [{ kind: "answer", text, question: "act" }] as const;
  expect(await saveWording(ownerId, aWording(bulletId, { text, parts: answered }))).toMatchObject({
    kind: "stale",
    theirs: { parts },
  });
});

it("adding the same thing again, or ten times at once, adds it once", async () => {
  const ownerId = await plantOwner();
  const job = aJob();
  const bullet = aBullet(job.jobId);
  const ten = <T>(add: () => Promise<T>) => Promise.all(Array.from({ length: 10 }, add));
  await ten(() => addJob(ownerId, job));
  await ten(() => addBullet(ownerId, bullet));
  const aside = aDismissal(bullet.bulletId);
  const ids = await ten(() => setAside(ownerId, { ...aside, dismissalId: randomUUID() }));
  const career = await getCareer(ownerId);
  expect(career.jobs).toHaveLength(1);
  expect(career.jobs[0]?.bullets).toHaveLength(1);
  expect(career.jobs[0]?.bullets[0]?.dismissals).toHaveLength(1);
  expect(new Set(ids.map((outcome) => JSON.stringify(outcome))).size).toBe(1);
});

it("an id that is taken by other words is stale, so the later words are not lost unseen", async () => {
  const { ownerId, jobId, bulletId } = await aLine();
  expect(await addBullet(ownerId, aBullet(jobId, { bulletId, text: "Later words" }))).toMatchObject(
    {
      kind: "stale",
      theirs: { revision: 1 },
    },
  );
});

it("each change of the answers counts the bullet's answersRevision up, and nothing else does", async () => {
  const { ownerId, bulletId } = await aLine();
  const steps = [
    anAnswer(bulletId),
    anAnswer(bulletId),
    anAnswer(bulletId, { question: "instead", value: "adding fields" }),
    anAnswer(bulletId, { value: null, revision: 1 }),
    anAnswer(bulletId, { value: null, revision: 1 }),
  ];
  const counts: unknown[] = [];
  for (const step of steps) counts.push(await saveAnswer(ownerId, step));
  expect(counts).toMatchObject(
    [
      [1, 1],
      [1, 1],
      [1, 2],
      [0, 3],
      [0, 3],
    ].map(([revision, answersRevision]) => ({
      kind: "saved",
      value: { revision, answersRevision },
    })),
  );
  await saveBullet(ownerId, { bulletId, revision: 1, text: "Other words" });
  expect((await getCareer(ownerId)).jobs[0]?.bullets[0]?.answersRevision).toBe(3);
});

it("an answer that another tab took away is not brought back unseen", async () => {
  const { ownerId, bulletId } = await aLine();
  await saveAnswer(ownerId, anAnswer(bulletId));
  await saveAnswer(ownerId, anAnswer(bulletId, { value: null, revision: 1 }));
  expect(await saveAnswer(ownerId, anAnswer(bulletId, { value: "mine", revision: 1 }))).toEqual({
    kind: "stale",
    theirs: { question: "because", value: "", known: null, revision: 0 },
  });
});

it("taking back what is already back is no failure", async () => {
  const { ownerId, bulletId, dismissalId } = await plantOneOfEach();
  const back = { kind: "saved", value: null };
  expect(await takeBack(ownerId, bulletId, dismissalId)).toEqual(back);
  expect(await takeBack(ownerId, bulletId, dismissalId)).toEqual(back);
  expect((await getCareer(ownerId)).jobs[0]?.bullets[0]?.dismissals).toEqual([]);
});

it("an import brings the answers that were told before, once", async () => {
  const ownerId = await plantOwner();
  const { startDate: _start, endDate: _end, ...job } = aJob();
  const bulletId = randomUUID();
  const answers = [
    { question: "act", value: "cut the form", known: null },
    { question: "afterwards", value: { to: "twelve", known: "estimate" as const }, known: null },
  ];
  const bullets = [{ bulletId, text: "Cut the form", answers }];
  const input = { resume: { jobs: [{ ...job, summary: "", bullets }], sections: [] } };
  await addImport(ownerId, input);
  await addImport(ownerId, input);
  const [bullet] = (await getCareer(ownerId)).jobs[0]?.bullets ?? [];
  expect(bullet).toMatchObject({ answersRevision: 2 });
  expect(bullet?.answers).toHaveLength(2);
  expect(bullet?.answers).toEqual(
    expect.arrayContaining(answers.map((answer) => ({ ...answer, revision: 1 }))),
  );
});

it("an import that is sent three times at once adds its jobs once, and fills only what is empty", async () => {
  const ownerId = await plantOwner();
  const { startDate: _start, ...job } = aJob();
  const input = {
    resume: {
      profile: {
        name: "Nora Tamm",
        headline: "Analyst",
        contactLines: [{ kind: "place" as const, text: "Bristol" }],
      },
      jobs: [
        {
          ...job,
          summary: "",
          bullets: ["Cut the form", "Answered the line"].map((text) => ({
            bulletId: randomUUID(),
            text,
          })),
        },
      ],
      sections: [{ sectionId: randomUUID(), kind: "skills" as const, entries: [{ name: "SQL" }] }],
    },
  };
  const outcomes = await Promise.all([1, 2, 3].map(() => addImport(ownerId, input)));
  for (const outcome of outcomes) {
    expect(outcome).toMatchObject({ kind: "saved", value: { jobs: 1, bullets: 2 } });
    expect(outcome).toEqual(outcomes[0]);
  }
  await addImport(ownerId, {
    resume: { profile: { name: "Another", headline: "Another" }, jobs: [], sections: [] },
  });
  const career = await getCareer(ownerId);
  expect(career.profile.name).toBe("Nora Tamm");
  expect(career.variants.po.headline).toBe("Analyst");
  expect(career.jobs).toHaveLength(1);
  expect(career.jobs[0]?.bullets.map((bullet) => bullet.text)).toEqual([
    "Cut the form",
    "Answered the line",
  ]);
  expect(career.sections).toHaveLength(1);
});
