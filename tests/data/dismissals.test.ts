import { expect, it } from "vitest";
import { saveBullet } from "@/lib/data/bullets";
import { getCareer } from "@/lib/data/career";
import { setAside, takeBack } from "@/lib/data/dismissals";
import { isAtOneOf, placeOf, review, shownFindings, type Finding } from "@/lib/engine";
import { DISMISSALS_PER_BULLET_MAX } from "@/lib/schemas/limits";
import { aDismissal, plantBullet, plantJob, plantOwner } from "../fixtures/builders";

const LINE = "Gathered requirements from various teams in the claims office";

async function plantLine() {
  const ownerId = await plantOwner();
  const bulletId = await plantBullet(ownerId, await plantJob(ownerId), { text: LINE });
  return { ownerId, bulletId };
}

async function bulletOf(ownerId: string) {
  const [bullet] = (await getCareer(ownerId)).jobs.flatMap((job) => job.bullets);
  if (!bullet) throw new Error("The line is not there.");
  return bullet;
}

/** A finding on the line that stays out of the way of the edits below. */
function firstFinding(): Finding {
  const [finding] = shownFindings(review(LINE));
  if (!finding) throw new Error("Nothing is found in the line.");
  return finding;
}

it("keeps the reason, the person's own words and when", async () => {
  const { ownerId, bulletId } = await plantLine();
  const before = Date.now();
  const place = placeOf(LINE, firstFinding());
  const input = aDismissal(bulletId, { ...place, reason: "other", note: "Nobody asked for one" });
  await setAside(ownerId, input);
  const [row] = (await bulletOf(ownerId)).dismissals;
  expect(row).toMatchObject({ ...place, reason: "other", note: "Nobody asked for one" });
  expect(Date.parse(row?.setAsideAt ?? "")).toBeGreaterThanOrEqual(before - 60_000);
});

it("holds across edits elsewhere, and no longer once its words change", async () => {
  const { ownerId, bulletId } = await plantLine();
  const finding = firstFinding();
  const { words, rule } = placeOf(LINE, finding);
  await setAside(ownerId, aDismissal(bulletId, placeOf(LINE, finding)));
  const open = async () => {
    const { text, dismissals } = await bulletOf(ownerId);
    return shownFindings(review(text), dismissals).some((one) => one.rule === rule);
  };
  expect(await open()).toBe(false);
  await saveBullet(ownerId, { bulletId, revision: 1, text: `${LINE} of 2 depots` });
  expect(await open()).toBe(false);
  const reworded = LINE.replace(words, words.replace("requirements", "all requirements"));
  expect(reworded).not.toBe(LINE);
  await saveBullet(ownerId, { bulletId, revision: 2, text: reworded });
  expect(await open()).toBe(true);
  await saveBullet(ownerId, { bulletId, revision: 3, text: LINE });
  expect(await open(), "the words are back, and so is the choice").toBe(false);
});

it("is one row though two tabs set the same words aside, and is taken back and again", async () => {
  const { ownerId, bulletId } = await plantLine();
  const place = placeOf(LINE, firstFinding());
  const [one, two] = [aDismissal(bulletId, place), aDismissal(bulletId, place)];
  const answers = await Promise.all([setAside(ownerId, one), setAside(ownerId, two)]);
  expect(answers[0]).toEqual(answers[1]);
  const [row] = (await bulletOf(ownerId)).dismissals;
  expect((await bulletOf(ownerId)).dismissals).toHaveLength(1);
  expect(isAtOneOf(LINE, firstFinding(), [place])).toBe(true);
  await takeBack(ownerId, bulletId, row?.id ?? "");
  expect((await bulletOf(ownerId)).dismissals).toEqual([]);
  await setAside(ownerId, one);
  expect((await bulletOf(ownerId)).dismissals).toHaveLength(1);
});

it("has a limit for each line, and says it", async () => {
  const { ownerId, bulletId } = await plantLine();
  for (let at = 0; at < DISMISSALS_PER_BULLET_MAX; at += 1)
    await setAside(ownerId, aDismissal(bulletId, { words: `word ${at}` }));
  expect(await setAside(ownerId, aDismissal(bulletId, { words: "one more" }))).toMatchObject({
    kind: "full",
    message: expect.stringContaining(`${DISMISSALS_PER_BULLET_MAX} findings`),
  });
});
