import { expect, it } from "vitest";
import { getCareer } from "@/lib/data/career";
import { database } from "@/lib/data/client";
import { saveAnswer } from "@/lib/data/answers";
import { saveBullet } from "@/lib/data/bullets";
import { deleteUser, findUserByEmail } from "@/lib/data/users";
import { saveWording } from "@/lib/data/wordings";
import {
  anAnswer,
  aWording,
  plantBullet,
  plantJob,
  plantOneOfEach,
  plantOwner,
} from "../fixtures/builders";

async function countQueries(run: () => Promise<unknown>): Promise<number> {
  let queries = 0;
  let counting = true;
  database().$on("query", ({ query }) => {
    if (counting && /^SELECT/.test(query)) queries += 1;
  });
  await run();
  counting = false;
  return queries;
}

it("a career is read with as many queries for thirty bullets as for none", async () => {
  const small = await plantOwner();
  const large = await plantOwner();
  for (let job = 0; job < 3; job += 1) {
    const jobId = await plantJob(large);
    for (let line = 0; line < 10; line += 1) {
      const bulletId = await plantBullet(large, jobId, { text: `line ${job} ${line}` });
      await saveAnswer(large, anAnswer(bulletId));
    }
  }
  const few = await countQueries(() => getCareer(small));
  expect(few).toBe(8);
  expect(await countQueries(() => getCareer(large))).toBe(few);
});

it("a bullet has one wording for each track from the start, with the bullet's own words", async () => {
  const { ownerId } = await plantOneOfEach();
  const bullets = (await getCareer(ownerId)).jobs.flatMap((job) => job.bullets);
  for (const bullet of bullets) {
    expect(bullet.wordings.po).toMatchObject({
      track: "po",
      text: null,
      included: true,
      revision: 1,
    });
    expect(bullet.wordings.pm).toMatchObject({
      track: "pm",
      text: null,
      included: true,
      revision: 1,
    });
  }
});

it("what is read is what was written, parts and typed results included", async () => {
  const { ownerId, bulletId } = await plantOneOfEach();
  const value = { from: "forty", to: "twelve", whose: "ours", known: "looked-up" } as const;
  const text = "Cut the claims form for Brightwater";
  const confirmed = { brightwater: "Brightwater" };
  const parts = [
    { kind: "kept", text: "Cut the claims form", start: 0, end: 19 },
    { kind: "plain", text: "; " },
    { kind: "slot", text: "[what changed]", question: "afterwards", type: "RESULT" },
    { kind: "claim", text: "chose", choices: ["prioritized", "chose", "noted"], confirmed: false },
  ] as const;
  await saveAnswer(
    ownerId,
    anAnswer(bulletId, { question: "afterwards", value, known: "looked-up" }),
  );
  await saveWording(
    ownerId,
    aWording(bulletId, { parts, engineVersion: "1.0.0", text, confirmed }),
  );
  const [bullet] = (await getCareer(ownerId)).jobs.flatMap((job) => job.bullets);
  expect(bullet?.answers.find((answer) => answer.question === "afterwards")).toEqual({
    question: "afterwards",
    value,
    known: "looked-up",
    revision: 1,
  });
  expect(bullet?.wordings.po).toMatchObject({
    parts,
    engineVersion: "1.0.0",
    confirmed,
  });
});

it("a column that holds another shape is a failure, never passed on", async () => {
  const { ownerId, bulletId } = await plantOneOfEach();
  await database().answer.updateMany({ where: { ownerId, bulletId }, data: { value: 7 } });
  await expect(getCareer(ownerId)).rejects.toThrow();
});

it("text is stored without NUL, lone surrogates and CR, and otherwise as it was typed", async () => {
  const { ownerId, bulletId } = await plantOneOfEach();
  const typed = "\u0000Cut\r\nthe\rform \ud83d\ude00 \ud83d to\ude00 ‏עברית  <b>12</b> ";
  await saveBullet(ownerId, { bulletId, revision: 1, text: typed });
  await saveAnswer(ownerId, anAnswer(bulletId, { question: "afterwards", value: { text: typed } }));
  const stored = "Cut\nthe\nform \ud83d\ude00 \ufffd to\ufffd ‏עברית  <b>12</b> ";
  const [bullet] = (await getCareer(ownerId)).jobs.flatMap((job) => job.bullets);
  expect(bullet?.text).toBe(stored);
  expect(bullet?.answers.find((answer) => answer.question === "afterwards")?.value).toEqual({
    text: stored,
  });
});

it("an account can be found by its address and is gone when deleted", async () => {
  const ownerId = await plantOwner("leaving@example.com");
  expect(await findUserByEmail("leaving@example.com")).toMatchObject({ id: ownerId });
  await deleteUser(ownerId);
  expect(await findUserByEmail("leaving@example.com")).toBeNull();
});
