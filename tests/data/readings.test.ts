import { expect, it } from "vitest";
import { restoreBullet, deleteBullet, saveBullet } from "@/lib/data/bullets";
import { database } from "@/lib/data/client";
import { setAside } from "@/lib/data/dismissals";
import { addImport } from "@/lib/data/imports";
import { saveJob } from "@/lib/data/jobs";
import { saveProfile } from "@/lib/data/profiles";
import { getNews, markSeen } from "@/lib/data/readings";
import { ENGINE_VERSION, placeOf, review, shownFindings } from "@/lib/engine";
import {
  aDismissal,
  aJobChange,
  aProfile,
  plantBullet,
  plantJob,
  plantOwner,
} from "../fixtures/builders";

const LINE = "Responsible for reporting on card disputes";
const OTHER = "Managed vendor onboarding for three depots";
const EARLIER = "0.9.0";

async function plantLine(text = LINE) {
  const ownerId = await plantOwner();
  const jobId = await plantJob(ownerId);
  return { ownerId, jobId, bulletId: await plantBullet(ownerId, jobId, { text }) };
}

function columns(ownerId: string, id: string) {
  return database().bullet.findFirstOrThrow({
    where: { ownerId, id },
    select: { readBy: true, readFindings: true },
  });
}

type Stored = { options: string; keys: string[] };

/** As an earlier engine would have left it: with these keys, or with those that `change` makes of today's. */
async function readEarlier(
  ownerId: string,
  id: string,
  change: (keys: readonly string[]) => readonly string[] = (keys) => keys,
) {
  const { options, keys } = (await columns(ownerId, id)).readFindings as Stored;
  await database().bullet.updateMany({
    where: { ownerId, id },
    data: { readBy: EARLIER, readFindings: { options, keys: [...change(keys)] } },
  });
}

function placesIn(text: string) {
  return shownFindings(review(text)).map((finding) => placeOf(text, finding));
}

it("a line is read when it is added, saved and imported, and nothing is new right after", async () => {
  const { ownerId, jobId, bulletId } = await plantLine();
  const added = await columns(ownerId, bulletId);
  expect(added).toMatchObject({ readBy: ENGINE_VERSION, readFindings: { options: "{}" } });
  expect((added.readFindings as Stored).keys).toHaveLength(placesIn(LINE).length);

  await readEarlier(ownerId, bulletId, () => []);
  await saveBullet(ownerId, { bulletId, revision: 1, text: OTHER });
  expect(await columns(ownerId, bulletId)).toMatchObject({ readBy: ENGINE_VERSION });

  const { revision: _, startDate: _s, endDate: _e, ...job } = aJobChange(jobId);
  const [inJob, line] = [crypto.randomUUID(), crypto.randomUUID()];
  await addImport(ownerId, {
    resume: {
      jobs: [{ ...job, jobId: inJob, bullets: [{ bulletId: line, text: LINE }] }],
      sections: [],
    },
  });
  expect(await columns(ownerId, line)).toMatchObject({ readBy: ENGINE_VERSION });
  expect(await getNews(ownerId)).toBeNull();
});

it("what an earlier engine did not find in the same words is new, and what it found alone is gone", async () => {
  const { ownerId, jobId, bulletId } = await plantLine();
  const untouched = await plantBullet(ownerId, jobId, { text: OTHER });
  await readEarlier(ownerId, bulletId, () => ["a-rule-of-then:0123456789abcdef"]);
  await readEarlier(ownerId, untouched);
  const news = { since: EARLIER, fresh: placesIn(LINE), gone: 1 };
  expect(news.fresh.length).toBeGreaterThan(0);
  expect(await getNews(ownerId)).toEqual({ to: ENGINE_VERSION, lines: { [bulletId]: news } });
  expect(await getNews(ownerId, bulletId)).toMatchObject({ lines: { [bulletId]: news } });
  expect(await getNews(ownerId, untouched)).toBeNull();
  expect(await columns(ownerId, untouched), "a line without news is as good as seen").toMatchObject(
    { readBy: ENGINE_VERSION },
  );
});

it("news stays until it is marked as seen, for all lines at once and for this owner alone", async () => {
  const mine = await plantLine();
  const second = await plantBullet(mine.ownerId, mine.jobId, { text: OTHER });
  const theirs = await plantLine();
  for (const { ownerId, bulletId } of [mine, { ...mine, bulletId: second }, theirs])
    await readEarlier(ownerId, bulletId, () => []);
  expect(Object.keys((await getNews(mine.ownerId))?.lines ?? {})).toHaveLength(2);
  expect(Object.keys((await getNews(mine.ownerId))?.lines ?? {})).toHaveLength(2);

  expect(await markSeen(mine.ownerId)).toEqual({ kind: "saved", value: null });
  expect(await getNews(mine.ownerId)).toBeNull();
  expect(await columns(mine.ownerId, second)).toMatchObject({ readBy: ENGINE_VERSION });
  expect(await getNews(theirs.ownerId)).not.toBeNull();
});

it("lines from before readings were kept count as seen, and are read from then on", async () => {
  const { ownerId, bulletId } = await plantLine();
  const before = await columns(ownerId, bulletId);
  await database().$executeRaw`
    UPDATE "Bullet" SET "readBy" = NULL, "readFindings" = NULL WHERE "id" = ${bulletId}::uuid`;
  expect(await getNews(ownerId)).toBeNull();
  expect(await columns(ownerId, bulletId)).toEqual(before);
});

it("a line that is read in another way since is not the engine's news", async () => {
  const { ownerId, jobId, bulletId } = await plantLine("Manage the depot and run the rota");
  await readEarlier(ownerId, bulletId, () => []);
  await saveJob(ownerId, aJobChange(jobId, { current: true }));
  expect(await getNews(ownerId)).toBeNull();
  expect(await columns(ownerId, bulletId)).toMatchObject({
    readBy: ENGINE_VERSION,
    readFindings: { options: '{"current":true}' },
  });
});

it("a line is read with the length that its writer chose, and another length is not the engine's news", async () => {
  const { ownerId, jobId, bulletId } = await plantLine();
  await readEarlier(ownerId, bulletId, () => []);
  await saveProfile(ownerId, aProfile({ lineWords: 20 }));
  expect(await getNews(ownerId)).toBeNull();
  const saved = await plantBullet(ownerId, jobId, { text: OTHER });
  await saveBullet(ownerId, { bulletId: saved, revision: 1, text: LINE });
  const imported = crypto.randomUUID();
  const { revision: _, startDate: _s, endDate: _e, ...job } = aJobChange(crypto.randomUUID());
  await addImport(ownerId, {
    resume: { jobs: [{ ...job, bullets: [{ bulletId: imported, text: LINE }] }], sections: [] },
  });
  for (const id of [bulletId, saved, imported])
    expect((await columns(ownerId, id)).readFindings).toMatchObject({
      options: '{"lineWords":20}',
    });
});

it("a reading that was kept in another form counts as none", async () => {
  const { ownerId, bulletId } = await plantLine();
  await database().bullet.updateMany({
    where: { ownerId, id: bulletId },
    data: { readBy: EARLIER, readFindings: { found: ["a-rule-of-then"] } },
  });
  expect(await getNews(ownerId)).toBeNull();
  expect(await columns(ownerId, bulletId)).toMatchObject({ readBy: ENGINE_VERSION });
});

it("a finding that was set aside is neither new nor gone, whichever engine reads it", async () => {
  const { ownerId, bulletId } = await plantLine();
  for (const place of placesIn(LINE))
    await setAside(ownerId, aDismissal(bulletId, { ...place, reason: "untrue" }));
  await readEarlier(ownerId, bulletId);
  expect(await getNews(ownerId)).toBeNull();
  await readEarlier(ownerId, bulletId, () => []);
  expect(await getNews(ownerId)).toBeNull();
});

it("a line that was deleted has no news, and brings its own along when it is restored", async () => {
  const { ownerId, bulletId } = await plantLine();
  await readEarlier(ownerId, bulletId, () => []);
  await deleteBullet(ownerId, bulletId);
  expect(await getNews(ownerId)).toBeNull();
  await markSeen(ownerId);
  await restoreBullet(ownerId, bulletId);
  expect(await getNews(ownerId)).toMatchObject({ lines: { [bulletId]: { since: EARLIER } } });
});

it("marking as seen overtakes no line that is written meanwhile", async () => {
  const { ownerId, bulletId } = await plantLine();
  await readEarlier(ownerId, bulletId, () => []);
  await Promise.all([
    markSeen(ownerId),
    saveBullet(ownerId, { bulletId, revision: 1, text: OTHER }),
  ]);
  const now = await columns(ownerId, bulletId);
  expect((now.readFindings as Stored).keys).toHaveLength(placesIn(OTHER).length);
  expect(await getNews(ownerId)).toBeNull();
});
