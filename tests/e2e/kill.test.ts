import { request as anyRequest, type APIRequestContext } from "@playwright/test";
import { startApp, type App } from "@/lib/setup/app.mjs";
import { startThrowAway } from "@/lib/setup/throw-away.mjs";
import { newAccount } from "./fixtures/account";
import { callAction, callFormAction } from "./fixtures/call";
import { careerOf, plantJob } from "./fixtures/career";
import { expect, test } from "./fixtures/test";

const SAVES = 200;
const KILLED_AFTER = 100;
const AT_ONCE = 4;

const oldWords = (at: number) => `Line ${at} as it was brought in`;
const newWords = (at: number) => `Line ${at} as it was saved`;

test("kill -9 of the server in the middle of 200 saves loses none that was acknowledged", async () => {
  // Two starts and 300 saves: more than a page of one person, on a busy machine.
  test.setTimeout(180_000);
  // An app and a database of its own: nobody else's test is served by what dies here.
  const port = Number(process.env["TWOTRACK_TEST_PORT"] ?? 3210) + 1;
  const place = { host: "127.0.0.1", port, address: `http://127.0.0.1:${port}` };
  const database = await startThrowAway("kill");
  const start = () =>
    startApp("start", place, {
      NODE_ENV: "production",
      DATABASE_URL: database.url,
      AUTH_SECRET: "a-secret-for-tests-only-a-secret-for-tests-only",
    });
  let app = await start();
  const person = await anyRequest.newContext({ baseURL: place.address });
  try {
    await callFormAction(person, "signUp", newAccount());
    const lines = Array.from({ length: SAVES }, (_, at) => oldWords(at));
    const { bulletIds } = await plantJob(person, lines);

    let killed: Promise<void> | null = null;
    const first = await saveAll(person, bulletIds, async (acknowledged) => {
      if (acknowledged >= KILLED_AFTER) await (killed ??= kill(app));
    });
    expect(first.acknowledged.size).toBeGreaterThanOrEqual(KILLED_AFTER);
    expect(first.failed.size, "it died in the middle").toBeGreaterThan(0);
    app = await start();
    const after = await careerOf(person);
    const lost = [...first.acknowledged].filter((at) => !after.includes(newWords(at)));
    expect(lost, "acknowledged, and not there").toEqual([]);
    const garbled = lines.filter(
      (old, at) => !after.includes(old) && !after.includes(newWords(at)),
    );
    expect(garbled, "neither the old words nor the new").toEqual([]);

    // Whoever was not answered asks again: what was saved all the same is no conflict.
    const again = await saveAll(person, bulletIds);
    expect([...again.failed]).toEqual([]);
    const end = await careerOf(person);
    expect(lines.filter((_, at) => !end.includes(newWords(at)))).toEqual([]);
  } finally {
    await person.dispose();
    await app.stop();
    await database.stop();
  }
});

type Answers = { readonly acknowledged: Set<number>; readonly failed: Set<number> };

/** Saves new words for every bullet, a few at once; a save is acknowledged when its answer says done. */
async function saveAll(
  request: APIRequestContext,
  bulletIds: readonly string[],
  onDone: (acknowledged: number) => Promise<void> = async () => {},
): Promise<Answers> {
  const answers: Answers = { acknowledged: new Set(), failed: new Set() };
  let next = 0;
  async function work() {
    for (let at = next++; at < bulletIds.length; at = next++) {
      const input = { bulletId: bulletIds[at], revision: 1, text: newWords(at) };
      const called = await callAction(request, "saveBullet", input).catch(() => null);
      answers[called?.outcome?.kind === "done" ? "acknowledged" : "failed"].add(at);
      await onDone(answers.acknowledged.size);
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return answers;
}

async function kill(app: App): Promise<void> {
  process.kill(app.pid, "SIGKILL");
  await app.died;
}
