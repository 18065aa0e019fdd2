import pg from "pg";
import { startApp, type App } from "@/lib/setup/app.mjs";
import { startThrowAway } from "@/lib/setup/throw-away.mjs";
import { plantJob } from "./fixtures/career";
import { openStory } from "./fixtures/steps";
import { expect, expectAccessible, test } from "./fixtures/test";

const LINE = "Responsible for reporting on card disputes";
const OTHER = "Cut the card replacement form from 31 fields to 12";

// An app and a database of its own, as only the database can tell of an engine that read before.
const port = Number(process.env["TWOTRACK_TEST_PORT"] ?? 3210) + 2;
const place = { host: "127.0.0.1", port, address: `http://127.0.0.1:${port}` };
test.use({ baseURL: place.address });

let database: Awaited<ReturnType<typeof startThrowAway>>;
let app: App;

test.beforeAll(async () => {
  database = await startThrowAway("news");
  app = await startApp("start", place, {
    NODE_ENV: "production",
    DATABASE_URL: database.url,
    AUTH_SECRET: "a-secret-for-tests-only-a-secret-for-tests-only",
  });
});
test.afterAll(async () => {
  await app.stop();
  await database.stop();
});

/** As an engine would have left the line that found nothing in it. */
async function readEarlier(bulletId: string | undefined): Promise<void> {
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  await client.query(
    `UPDATE "Bullet" SET "readBy" = '0.9.0',
       "readFindings" = jsonb_set("readFindings"::jsonb, '{keys}', '[]') WHERE "id" = $1::uuid`,
    [bulletId],
  );
  await client.end();
}

test("what a later engine finds is marked as new, on the list and in the story, until it is seen", async ({
  page,
  account,
}) => {
  expect(account.email).toContain("@");
  const { bulletIds } = await plantJob(page.request, [LINE, OTHER]);
  await readEarlier(bulletIds[0]);

  await page.goto("/coach");
  const note = page.getByRole("region", { name: "The reading has changed, your lines have not" });
  await expect(note).toContainText("0.9.0 did before. 1 finding in 1 line is new");
  await expect(page.getByText("1 new", { exact: true })).toHaveCount(1);
  await expectAccessible(page);

  await openStory(page, LINE);
  const card = page.locator(".finding[data-rule]").first();
  await expect(card.getByText("New", { exact: true })).toBeVisible();
  await expectAccessible(page);

  await page.goBack();
  await page.getByRole("button", { name: "Mark as seen" }).click();
  await expect(note).toHaveCount(0);
  await expect(page.getByText("1 new", { exact: true })).toHaveCount(0);
  await expect(page.locator("[data-save=saved]")).toContainText("Saved");
  await page.reload();
  await expect(page.getByRole("heading", { name: "Your bullets" })).toBeVisible();
  await expect(note).toHaveCount(0);
});
