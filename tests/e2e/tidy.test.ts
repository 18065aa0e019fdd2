import type { Page } from "@playwright/test";
import { callAction } from "./fixtures/call";
import { careerOf, plantJob } from "./fixtures/career";
import { expectSaved, sheetLines } from "./fixtures/steps";
import { expect, expectAccessible, test } from "./fixtures/test";

const LINES = [
  "I rebuilt the rota for 30 drivers in order to cut overtime from 90 to 40 hours a week",
  "Successfully moved 9 depots to one system",
  "Hired 14 cooks for two kitchens in one spring.",
  "Wired 40 flats in a year",
];
const TIDIED = [
  "Rebuilt the rota for 30 drivers to cut overtime from 90 to 40 hours a week",
  "Moved 9 depots to one system",
  "Hired 14 cooks for two kitchens in one spring",
  "Wired 40 flats in a year",
];

const line = (page: Page, at: number, ids: readonly string[]) =>
  page.locator(`[data-tidy="${ids[at]}"]`);

test("all small edits of all lines are taken in one press", async ({ page, account }) => {
  expect(account.email).toContain("@");
  const { bulletIds } = await plantJob(page.request, LINES);
  await page.goto("/coach");
  await page.getByRole("link", { name: "Tidy 4 small edits" }).click();
  await expect(line(page, 0, bulletIds).getByRole("checkbox")).toHaveCount(2);
  await expectAccessible(page);
  await page.getByRole("button", { name: "Take 4 edits" }).click();
  await expect(page.getByText("4 edits taken in 3 lines.")).toBeVisible();
  await expect(page.getByText("Nothing to tidy.")).toBeVisible();
  await expectSaved(page);
  await page.goto("/resumes/po");
  expect(await sheetLines(page)).toEqual(TIDIED);

  await page.goto("/coach/tidy");
  await expect(page.getByText("Nothing to tidy.")).toBeVisible();
});

test("one undo brings every line back, also on another page", async ({ page, account }) => {
  expect(account.email).toContain("@");
  await plantJob(page.request, LINES);
  await page.goto("/coach/tidy");
  await page.getByRole("button", { name: "Take 4 edits" }).click();
  await page.getByRole("link", { name: "Back to your bullets" }).click();
  await expect(page.getByRole("radiogroup", { name: TIDIED[0] ?? "" })).toBeVisible();
  await page.keyboard.press("ControlOrMeta+z");
  for (const text of LINES)
    await expect(page.getByRole("radiogroup", { name: text.slice(0, 80) })).toBeVisible();
  await expectSaved(page);
  const kept = await careerOf(page.request);
  for (const text of LINES) expect(kept).toContain(text);
});

test("by keys alone an edit is left, the rest is taken, and the left one is set aside", async ({
  page,
  account,
}) => {
  expect(account.email).toContain("@");
  const { bulletIds } = await plantJob(page.request, LINES);
  await page.goto("/coach/tidy");
  const filler = line(page, 1, bulletIds);
  await filler.getByRole("checkbox").focus();
  await page.keyboard.press("Space");
  await expect(page.getByRole("button", { name: "Take 3 edits" })).toBeVisible();
  await page.keyboard.press("ControlOrMeta+Enter");
  await expect(page.getByText("3 edits taken in 2 lines.")).toBeVisible();
  await expectSaved(page);
  expect(await careerOf(page.request)).toContain(LINES[1]);

  await filler.getByRole("button", { name: /^Set aside/ }).focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("3");
  await expect(page.getByText("Nothing to tidy.")).toBeVisible();
  await expectSaved(page);
  await page.goto("/set-aside");
  await expect(page.locator('[data-aside="cut-filler"]')).toContainText("It is not true here");
});

test("how a number is known is asked once of each, and kept with its answer", async ({
  page,
  account,
}) => {
  expect(account.email).toContain("@");
  const { bulletIds } = await plantJob(page.request, ["Managed vendor onboarding"]);
  const answer = {
    ...{ bulletId: bulletIds[0], question: "afterwards", known: null, revision: 0 },
    value: { text: "late invoices fell from 40 to 22 a week" },
  };
  const { outcome, said } = await callAction(page.request, "saveAnswer", answer);
  expect(outcome?.kind, said).toBe("done");
  await page.goto("/coach/tidy");
  const numbers = page.getByRole("region", { name: "How you know your numbers" });
  await expect(numbers).toContainText("late invoices fell from 40 to 22 a week");
  await numbers.getByRole("radio", { name: "It is an estimate" }).check();
  await expect(numbers).toContainText("All of them are said.");
  await expectSaved(page);
  expect(await careerOf(page.request)).toContain('"known":"estimate"');
  await page.reload();
  await expect(page.getByText("Nothing to tidy.")).toBeVisible();
  await expect(numbers).toHaveCount(0);
});

test("on a phone the preview fits, and its button stands above the dock", async ({
  page,
  account,
}) => {
  expect(account.email).toContain("@");
  await plantJob(page.request, LINES);
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto("/coach/tidy");
  const take = page.getByRole("button", { name: "Take 4 edits" });
  await expect(take).toBeInViewport({ ratio: 1 });
  await take.click();
  await expect(page.getByText("4 edits taken in 3 lines.")).toBeVisible();
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(wide).toBeLessThanOrEqual(0);
});
