import type { Page } from "@playwright/test";
import { plantJob } from "./fixtures/career";
import { draftCard, expectSaved, questionField } from "./fixtures/steps";
import { expect, test } from "./fixtures/test";

const LINE = "Gathered requirements from branch managers and the card team";
const OTHER = "Cut the card replacement form from 31 fields to 12";
const DECIDED = { who: "decided" };

/** Presses a button by its keys, and waits until focus is on something that can be seen. */
async function press(page: Page, name: RegExp | string): Promise<void> {
  const exact = typeof name === "string" && { exact: true };
  const button = page.getByRole("button", { name, ...exact }).first();
  await button.focus();
  await page.keyboard.press("Enter");
  await expectFocus(page, String(name));
}

async function expectFocus(page: Page, after: string): Promise<void> {
  const focused = () =>
    page.evaluate(() => {
      const { activeElement } = document;
      return activeElement !== document.body && activeElement?.checkVisibility() === true;
    });
  await expect.poll(focused, `focus after ${after}`).toBe(true);
}

test("no act on a story or a line drops focus on the page itself", async ({ page, account }) => {
  expect(account.email).toContain("@");
  const { bulletIds } = await plantJob(page.request, [LINE, OTHER]);
  await page.goto(`/coach/${bulletIds[0]}`);
  await page.getByLabel("I decided").check();
  await questionField(page, LINE, DECIDED, "act").fill("ranked 31 requests by complaints saved");
  await press(page, /^Ranked\s*confirm/);
  await press(page, "Yes, “Prioritized”");
  await press(page, "Use in PO resume");
  await press(page, "Undo");
  await press(page, "Use in PO resume");
  await press(page, "Use my own line");
  await press(page, "Leave out");
  await press(page, "Bring back to PO resume");
  await press(page, "Close this note");
  await press(page, "Set aside…");
  await page.keyboard.press("3");
  await expectFocus(page, "setting aside by a figure");
  await press(page, "Undo");
  await expectSaved(page);

  await page.goto("/coach");
  const more = page.getByLabel(`More for: ${OTHER.slice(0, 60)}`);
  await more.focus();
  await page.keyboard.press("Enter");
  await press(page, "Delete");
  await press(page, "Undo");
  await expectSaved(page);
});

test("Alt 2 reaches the acts of the other track where one text serves both", async ({
  page,
  account,
}) => {
  expect(account.email).toContain("@");
  const { bulletIds } = await plantJob(page.request, [OTHER]);
  await page.goto(`/coach/${bulletIds[0]}`);
  await expect(page.locator(".pair[data-shared]")).toBeVisible();
  await page.keyboard.press("Alt+2");
  const inside = await draftCard(page, "Product Manager").evaluate((card) =>
    card.contains(document.activeElement),
  );
  expect(inside).toBe(true);
});
