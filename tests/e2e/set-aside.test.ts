import type { Page } from "@playwright/test";
import { signIn } from "./fixtures/account";
import { careerOf, plantJob } from "./fixtures/career";
import { expectSaved } from "./fixtures/steps";
import { expect, test } from "./fixtures/test";

const LINE = "Responsible for reporting on card disputes";

function card(page: Page) {
  return page.locator(".finding").first();
}

/** Sets the first finding aside with a reason of one's own. @returns the rule that made it */
async function setAside(page: Page, note: string): Promise<string> {
  const rule = (await card(page).getAttribute("data-rule")) ?? "";
  await card(page).getByRole("button", { name: "Set aside…" }).click();
  await page.getByRole("button", { name: "Another reason" }).click();
  await page.getByLabel("Your reason").fill(note);
  await page.keyboard.press("Enter");
  await expect(page.locator(`.finding[data-rule="${rule}"]`)).toHaveCount(0);
  await expectSaved(page);
  return rule;
}

test("a finding is set aside with a reason, listed, taken back, and set aside again by undo", async ({
  page,
  account,
}) => {
  expect(account.email).toContain("@");
  const { bulletIds } = await plantJob(page.request, [LINE]);
  await page.goto("/set-aside");
  await expect(page.getByText("Nothing is set aside.")).toBeVisible();

  await page.goto(`/coach/${bulletIds[0]}`);
  const rule = await setAside(page, "The bank asked for these words");
  await page.getByLabel("Account and display").click();
  await page.getByRole("link", { name: "Set aside" }).click();
  const listed = page.locator(`[data-aside="${rule}"]`);
  await expect(listed).toContainText("The bank asked for these words");
  await expect(page.getByRole("link", { name: /open this line/ })).toHaveAttribute(
    "href",
    `/coach/${bulletIds[0]}`,
  );

  await listed.getByRole("button", { name: /^Take back/ }).click();
  await expect(page.getByText("Nothing is set aside.")).toBeVisible();
  await expectSaved(page);
  expect(await careerOf(page.request)).not.toContain("The bank asked");
  await page.getByRole("button", { name: "Undo", exact: true }).click();
  await expect(listed).toBeVisible();
  await expectSaved(page);
  expect(await careerOf(page.request)).toContain("The bank asked");

  await listed.getByRole("button", { name: /^Take back/ }).click();
  await page.getByRole("link", { name: "Go to your bullets" }).click();
  await page.getByRole("link", { name: new RegExp(LINE) }).click();
  await expect(page.locator(`.finding[data-rule="${rule}"]`)).toBeVisible();
});

test("what waited behind the root finding is shown once that one is set aside", async ({
  page,
  account,
}) => {
  expect(account.email).toContain("@");
  const { bulletIds } = await plantJob(page.request, [LINE]);
  await page.goto(`/coach/${bulletIds[0]}`);
  await expect(page.locator(".finding[data-rule]")).toHaveCount(1);
  await setAside(page, "Said in the line above");
  await expect(page.getByText("Nothing to flag.")).toHaveCount(0);
  await expect(page.locator(".finding[data-rule='open-with-action']")).toBeVisible();
  for (let left = await page.locator(".finding[data-rule]").count(); left > 0; left -= 1) {
    await setAside(page, "Said there too");
    await expect(page.locator(".finding[data-rule]")).toHaveCount(left - 1);
  }
  await expect(page.getByText("Nothing else to flag: what was found is set aside.")).toBeVisible();
});

test("by keys alone: x asks, a figure answers, and the list is reached from the coach", async ({
  page,
  account,
}) => {
  expect(account.email).toContain("@");
  const { bulletIds } = await plantJob(page.request, [LINE]);
  await page.goto(`/coach/${bulletIds[0]}`);
  await card(page)
    .getByRole("link", { name: /^Why this/ })
    .focus();
  await page.keyboard.press("x");
  const first = page.getByRole("button", { name: "The answer is confidential" });
  await expect(first).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(card(page).getByRole("button", { name: "Set aside…" })).toBeFocused();
  await page.keyboard.press("x");
  await page.keyboard.press("3");
  await expect(page.locator("#findings")).toBeFocused();
  await expectSaved(page);

  await page.goto("/coach");
  await page.getByRole("link", { name: "1 finding set aside" }).press("Enter");
  await expect(page).toHaveURL(/\/set-aside$/);
  await expect(page.locator("[data-aside]")).toContainText("It is not true here");
});

test("it outlives edits elsewhere, returns with a change of its words, and the list says so", async ({
  page,
  account,
  openWindow,
}) => {
  const { bulletIds } = await plantJob(page.request, [LINE]);
  await page.goto(`/coach/${bulletIds[0]}`);
  const rule = await setAside(page, "Ours says so");
  const words = await page.locator("details li .font-writer").first().textContent();
  await page.getByLabel("Your bullet").fill("Took on the card disputes desk");
  await expectSaved(page);

  const other = await openWindow();
  await signIn(other, account);
  await other.goto("/set-aside");
  const listed = other.locator(`[data-aside="${rule}"]`);
  await expect(listed).toContainText(words ?? "");
  await expect(listed).toContainText("These words no longer stand in the line.");

  await page.getByLabel("Your bullet").fill(LINE);
  await expectSaved(page);
  await other.reload();
  await expect(listed).not.toContainText("no longer stand");
  await page.reload();
  await expect(page.locator(`.finding[data-rule="${rule}"]`)).toHaveCount(0);
});

test("what only the whole resume shows is set aside, listed, and found again when its line changes", async ({
  page,
  account,
}) => {
  expect(account.email).toContain("@");
  const lines = ["hiring", "the move", "a crew", "the night shift"].map(
    (what) => `Led ${what} at the Brightwater depot for two years`,
  );
  const { bulletIds } = await plantJob(page.request, lines);
  await page.goto("/resumes/po");
  const check = page.locator('.check[data-rule="vary-the-opener"]');
  await check.getByRole("button", { name: /^Set aside/ }).click();
  await check.getByRole("button", { name: "Another reason" }).click();
  await check.getByLabel("Your reason").fill("Leading is what they ask for");
  await page.keyboard.press("Enter");
  await expect(check).toHaveCount(0);
  await expectSaved(page);
  await page.getByRole("button", { name: "Undo", exact: true }).click();
  await expect(check).toBeVisible();
  await check.getByRole("button", { name: /^Set aside/ }).click();
  await check.getByRole("button", { name: "It is not true here" }).click();
  await expectSaved(page);
  await page.reload();
  await expect(page.getByRole("heading", { name: "Before you send it" })).toBeVisible();
  await expect(check).toHaveCount(0);

  await page.getByRole("link", { name: "1 set aside" }).click();
  const listed = page.locator('[data-aside="vary-the-opener"]');
  await expect(listed).toContainText("Vary the first verb");
  await expect(listed).not.toContainText("no longer stand");

  await page.goto(`/coach/${bulletIds[0]}`);
  await page.getByLabel("Your bullet").fill("Led hiring at the Brightwater depot for a year");
  await expectSaved(page);
  await page.goto("/resumes/po");
  await expect(check).toBeVisible();
});
