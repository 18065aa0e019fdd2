import { randomUUID } from "node:crypto";
import { hashPassword } from "@/lib/auth/passwords";
import * as answers from "@/lib/data/answers";
import * as bullets from "@/lib/data/bullets";
import { database } from "@/lib/data/client";
import * as jobs from "@/lib/data/jobs";
import { saveProfile } from "@/lib/data/profiles";
import { saveSection } from "@/lib/data/sections";
import { createUser, deleteUser, findUserByEmail } from "@/lib/data/users";
import { saveVariant } from "@/lib/data/variants";
import { keepVersion } from "@/lib/data/versions";
import * as wordings from "@/lib/data/wordings";
import { draft, ENGINE_VERSION, TRACKS, type Story } from "@/lib/engine";
import { datesOf } from "@/lib/resume/read/interpret/dates-of";
import { plantBullet, plantJob, saved } from "@/tests/fixtures/builders";
import {
  EXAMPLE_EMAIL,
  EXAMPLE_JOBS,
  EXAMPLE_PASSWORD,
  EXAMPLE_PROFILE,
  EXAMPLE_SECTIONS,
  EXAMPLE_VARIANTS,
  EXAMPLE_VERSION,
  type ExampleJob,
  type ExampleLine,
} from "@/tests/fixtures/example-career";

/** Writes the example account anew; one that is there already, and only that, is replaced. */
async function seed(): Promise<void> {
  const before = await findUserByEmail(EXAMPLE_EMAIL);
  if (before) await deleteUser(before.id);
  const passwordHash = await hashPassword(EXAMPLE_PASSWORD);
  const user = await createUser({ email: EXAMPLE_EMAIL, passwordHash });
  if (!user) throw new Error("Another run is writing the example account.");
  await saved(saveProfile(user.id, { ...EXAMPLE_PROFILE, revision: 1 }));
  const leftOut: LeftOut[] = [];
  for (const job of EXAMPLE_JOBS) leftOut.push(...(await plantExampleJob(user.id, job)));
  for (const section of EXAMPLE_SECTIONS) {
    await saved(saveSection(user.id, { ...section, sectionId: randomUUID(), revision: 0 }));
  }
  const version = { versionId: randomUUID(), track: "po", name: EXAMPLE_VERSION } as const;
  await saved(keepVersion(user.id, version));
  for (const one of leftOut) {
    await saved(wordings.includeWording(user.id, { ...one, included: false }));
  }
  for (const track of TRACKS) {
    await saved(saveVariant(user.id, { track, revision: 1, ...EXAMPLE_VARIANTS[track] }));
  }
}

type LeftOut = { readonly bulletId: string; readonly track: "po" | "pm" | "both" };

/** @returns the lines that a resume leaves out */
async function plantExampleJob(
  ownerId: string,
  { lines, ...job }: ExampleJob,
): Promise<readonly LeftOut[]> {
  const { summary, ...fields } = job;
  const dates = datesOf(job.dateText);
  const jobId = await plantJob(ownerId, { ...fields, ...dates });
  if (summary) {
    await saved(jobs.saveJob(ownerId, { ...job, ...dates, jobId, revision: 1 }));
  }
  const leftOut: LeftOut[] = [];
  for (const line of lines) {
    const bulletId = await plantLine(ownerId, jobId, line);
    if (line.leftOut) leftOut.push({ bulletId, track: line.leftOut });
  }
  return leftOut;
}

async function plantLine(ownerId: string, jobId: string, line: ExampleLine): Promise<string> {
  const { text, triage, story } = line;
  const bulletId = await plantBullet(ownerId, jobId, { text });
  if (triage) await saved(bullets.chooseTriage(ownerId, { bulletId, triage }));
  if (story) await tell(ownerId, bulletId, text, story);
  return bulletId;
}

/** Saves the answers, and what the engine makes of them as the wording for each track. */
async function tell(ownerId: string, bulletId: string, text: string, story: Story): Promise<void> {
  let answersRevision = 0;
  for (const [question, value] of Object.entries(story)) {
    const known = typeof value === "string" ? null : (value.known ?? null);
    const answer = { bulletId, question, value, known, revision: 0 };
    ({ answersRevision } = await saved(answers.saveAnswer(ownerId, answer)));
  }
  for (const { track, result, text: wording, parts } of draft(text, story).drafts) {
    if (result !== "draft" && result !== "both") continue;
    await saved(
      wordings.saveWording(ownerId, {
        ...{ bulletId, track, revision: 1, text: wording, parts },
        ...{ engineVersion: ENGINE_VERSION, confirmed: {}, madeFrom: { line: text, story } },
        ...{ bulletRevision: 1, answersRevision },
      }),
    );
  }
}

await seed();
await database().$disconnect();
console.log(`An example account is there, with three jobs and fifteen lines.
  Address:  ${EXAMPLE_EMAIL}
  Password: ${EXAMPLE_PASSWORD}`);
