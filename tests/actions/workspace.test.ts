import { randomUUID } from "node:crypto";
import { readdirSync } from "node:fs";
import { basename, dirname, join, sep } from "node:path";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { z } from "zod";
import { signUp } from "@/app/(public)/sign-up/actions";
import * as coach from "@/app/(workspace)/coach/actions";
import * as imports from "@/app/(workspace)/import/actions";
import * as proof from "@/app/(workspace)/proof/actions";
import * as resumes from "@/app/(workspace)/resumes/actions";
import { action } from "@/lib/actions/action";
import type { Outcome } from "@/lib/actions/outcome";
import { currentUser } from "@/lib/auth/current-user";
import { getCareer } from "@/lib/data/career";
import { database } from "@/lib/data/client";
import { BULLET_MAX_CHARS } from "@/lib/schemas/limits";
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
} from "../fixtures/builders";
import { Browser, form, redirectOf, use } from "./browser";

vi.mock("next/headers", async () => (await import("./browser")).nextHeaders());

type Theirs = Awaited<ReturnType<typeof plantOneOfEach>>;
type Called = Promise<Outcome<unknown, unknown>>;

function jobFields(jobId: string) {
  const { startDate: _start, endDate: _end, ...job } = aJobChange(jobId);
  return job;
}
function newJobFields(jobId: string) {
  const { summary: _summary, revision: _revision, ...job } = jobFields(jobId);
  return job;
}

/** Every action of the workspace, with ids that are in the database. */
const ACTIONS: Record<string, (ids: Theirs) => Called> = {
  "coach.addJob": ({ jobId }) => coach.addJob(newJobFields(jobId)),
  "coach.saveJob": ({ jobId }) => coach.saveJob(jobFields(jobId)),
  "coach.moveJob": ({ jobId }) => coach.moveJob({ jobId, direction: "up" }),
  "coach.deleteJob": ({ jobId }) => coach.deleteJob({ jobId }),
  "coach.restoreJob": ({ jobId }) => coach.restoreJob({ jobId }),
  "coach.addBullet": ({ jobId }) => coach.addBullet(aBullet(jobId)),
  "coach.saveBullet": ({ bulletId }) =>
    coach.saveBullet({ bulletId, revision: 1, text: "New words" }),
  "coach.chooseTriage": ({ bulletId }) => coach.chooseTriage({ bulletId, triage: "tell" }),
  "coach.moveBullet": ({ bulletId, jobId }) => coach.moveBullet({ bulletId, jobId, index: 0 }),
  "coach.deleteBullet": ({ bulletId }) => coach.deleteBullet({ bulletId }),
  "coach.restoreBullet": ({ bulletId }) => coach.restoreBullet({ bulletId }),
  "coach.saveAnswer": ({ bulletId }) => coach.saveAnswer(anAnswer(bulletId, { question: "act" })),
  "coach.saveWording": ({ bulletId }) => coach.saveWording(aWording(bulletId)),
  "coach.includeWording": ({ bulletId }) =>
    coach.includeWording({ bulletId, track: "both", included: false }),
  "coach.setAside": ({ bulletId }) => coach.setAside(aDismissal(bulletId)),
  "coach.takeBack": ({ bulletId, dismissalId }) => coach.takeBack({ dismissalId, bulletId }),
  "coach.markSeen": () => coach.markSeen({}),
  "coach.saveProfile": () => coach.saveProfile(aProfile()),
  "coach.saveSection": ({ sectionId }) => coach.saveSection(aSection({ sectionId, revision: 1 })),
  "coach.moveSection": ({ sectionId }) => coach.moveSection({ sectionId, direction: "up" }),
  "coach.deleteSection": ({ sectionId }) => coach.deleteSection({ sectionId }),
  "coach.restoreSection": ({ sectionId }) => coach.restoreSection({ sectionId }),
  "import.addImport": ({ jobId, bulletId }) => imports.addImport(anImport(jobId, bulletId)),
  "import.undoImport": ({ snapshotId }) => imports.undoImport({ snapshotId }),
  "proof.saveNote": ({ bulletId }) => proof.saveNote(aNote(bulletId, { question: "reason" })),
  "resumes.saveVariant": () =>
    resumes.saveVariant({ track: "po", revision: 1, headline: "Product Owner", summary: "" }),
  "resumes.moveWording": ({ bulletId }) =>
    resumes.moveWording({ bulletId, track: "po", direction: "down" }),
  "resumes.orderWordings": ({ jobId, bulletId }) =>
    resumes.orderWordings({ jobId, track: "po", bulletIds: [bulletId] }),
  "resumes.keepVersion": () =>
    resumes.keepVersion({ versionId: randomUUID(), track: "po", name: "Mine" }),
  "resumes.renameVersion": ({ versionId }) => resumes.renameVersion({ versionId, name: "Mine" }),
  "resumes.deleteVersion": ({ versionId }) => resumes.deleteVersion({ versionId }),
  "resumes.bringBackVersion": ({ versionId }) => resumes.bringBackVersion({ versionId }),
  "resumes.readVersion": ({ versionId }) => resumes.readVersion({ versionId }),
  "resumes.restoreVersion": ({ versionId }) =>
    resumes.restoreVersion({ versionId, beforeId: randomUUID() }),
};

/** With another's id a person makes or changes a row of their own. */
const FOR_ONESELF = new Set([
  "coach.addJob",
  "coach.markSeen",
  "coach.saveProfile",
  "import.addImport",
  "resumes.saveVariant",
  "resumes.keepVersion",
]);

function anImport(jobId: string, bulletId: string) {
  const job = {
    ...newJobFields(jobId),
    summary: "",
    bullets: [{ bulletId, text: "Ran the desk" }],
  };
  return { resume: { jobs: [job], sections: [] } };
}

async function signedIn(): Promise<string> {
  use(new Browser());
  await database().rateLimiterFlexible.deleteMany();
  const account = form({ email: `${randomUUID()}@example.com`, password: "violet harbor ladder" });
  await redirectOf(signUp({ kind: "idle" }, account));
  return (await currentUser())?.id ?? "";
}

beforeEach(() => {
  use(new Browser());
});

it("every action of the workspace is in this table; signing out has its own tests", async () => {
  const workspace = join(process.cwd(), "app", "(workspace)");
  const paths = readdirSync(workspace, { recursive: true, encoding: "utf8" });
  const names = paths
    .filter((path) => basename(path) === "actions.ts")
    .map(async (path) => {
      const exported = (await import(join(workspace, path))) as Record<string, unknown>;
      return Object.keys(exported).map((name) => [...dirname(path).split(sep), name].join("."));
    });
  const known = [...Object.keys(ACTIONS), "..signOut"];
  expect((await Promise.all(names)).flat().toSorted()).toEqual(known.toSorted());
});

describe.each(Object.entries(ACTIONS))("%s", (name, call) => {
  it("tells a visitor that they are signed out, and changes nothing", async () => {
    const theirs = await plantOneOfEach();
    const before = await getCareer(theirs.ownerId);
    expect(await call(theirs)).toEqual({
      kind: "refused",
      message: expect.stringContaining("your words are still on the page"),
    });
    expect(await getCareer(theirs.ownerId)).toEqual(before);
  });

  it("tells a stranger that it is not there, and changes nothing", async () => {
    const theirs = await plantOneOfEach();
    const before = await getCareer(theirs.ownerId);
    await signedIn();
    const outcome = await call(theirs);
    if (FOR_ONESELF.has(name)) expect(outcome.kind).toBe("done");
    else
      expect(outcome).toMatchObject({
        kind: "refused",
        message: expect.stringContaining("not there"),
      });
    expect(await getCareer(theirs.ownerId)).toEqual(before);
  });
});

describe("a person's own afternoon", () => {
  it("goes from a job to two wordings, all of it there afterwards", async () => {
    const ownerId = await signedIn();
    const [jobId, bulletId] = [randomUUID(), randomUUID()];
    expect(
      await coach.addJob({
        jobId,
        organization: "Pier Nine",
        title: "Analyst",
        place: "",
        dateText: "March 2020 – now",
        current: true,
      }),
    ).toEqual({ kind: "done", value: { revision: 1 } });
    await coach.addBullet({ bulletId, jobId, text: "Gathered requirements" });
    await coach.chooseTriage({ bulletId, triage: "tell" });
    await coach.saveAnswer(anAnswer(bulletId));
    expect(await coach.saveWording(aWording(bulletId, { answersRevision: 1 }))).toEqual({
      kind: "done",
      value: { revision: 2 },
    });
    expect(await coach.saveWording(aWording(bulletId, { text: "Other" }))).toMatchObject({
      kind: "stale",
      message: expect.stringContaining("Nothing was overwritten"),
      theirs: { revision: 2, text: "Chose the twelve fields that a claim needs" },
    });
    const career = await getCareer(ownerId);
    expect(career.jobs[0]).toMatchObject({
      startDate: "2020-03",
      endDate: null,
      dateText: "March 2020 – now",
      current: true,
    });
    expect(career.jobs[0]?.bullets[0]).toMatchObject({ triage: "tell", answersRevision: 1 });
  });
});

describe("what does not fit", () => {
  it("is answered by field, with the limit in the sentence", async () => {
    await signedIn();
    const bulletId = randomUUID();
    expect(
      await coach.saveBullet({ bulletId, revision: 1, text: "x".repeat(BULLET_MAX_CHARS + 1) }),
    ).toEqual({
      kind: "invalid",
      fields: { text: "A line can hold 2,000 characters; this has 2,001." },
    });
    expect(await coach.saveProfile({ ...aProfile(), years: 81 })).toEqual({
      kind: "invalid",
      fields: { years: "Years are 80 or fewer." },
    });
  });

  it("is refused whatever arrives in place of the input", async () => {
    await signedIn();
    const anything = z.any().parse(null) as Parameters<typeof coach.saveBullet>[0];
    expect(await coach.saveBullet(anything)).toMatchObject({ kind: "invalid" });
  });

  it("has no fields beyond those that are known: an owner cannot be slipped in", async () => {
    const ownerId = await signedIn();
    const extra = { ...aProfile(), ownerId: randomUUID() };
    expect(await coach.saveProfile(extra)).toMatchObject({ kind: "invalid" });
    expect((await getCareer(ownerId)).profile.name).toBe("");
  });
});

it("what throws is a calm sentence for the person and no word of theirs in the log", async () => {
  await signedIn();
  const log = vi.spyOn(console, "error").mockImplementation(() => undefined);
  const failing = action(z.object({ text: z.string() }), async (_owner, { text }) => {
    throw new Error(`could not store "${text}"`);
  });
  expect(await failing({ text: "my private line" })).toEqual({
    kind: "refused",
    message: expect.stringContaining("Your words are still on the page"),
  });
  expect(log).toHaveBeenCalledOnce();
  expect(String(log.mock.calls)).toContain("workspace.test.ts");
  expect(String(log.mock.calls)).not.toContain("my private line");
});
