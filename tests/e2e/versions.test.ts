import type { Page } from "@playwright/test";
import { plantJob } from "./fixtures/career";
import { callAction } from "./fixtures/call";
import { wording } from "./fixtures/owner";
import { expectSaved } from "./fixtures/steps";
import { allowFailedRequests, expect, expectAccessible, test } from "./fixtures/test";

const TOLD = "Chose the twelve fields that a claim needs";
const OTHER = "Answered the claims line";

const versions = (page: Page) => page.getByRole("region", { name: "Versions" });
const dialog = (page: Page) => page.getByRole("dialog");
const sheet = (page: Page) => page.locator(".desk, .sheet").first();

async function plantTold(page: Page): Promise<string> {
  const { bulletIds } = await plantJob(page.request, ["Cut the claims form", OTHER]);
  const bulletId = bulletIds[0] ?? "";
  const { outcome } = await callAction(page.request, "saveWording", wording(bulletId, TOLD));
  expect(outcome?.kind).toBe("done");
  return bulletId;
}

async function keep(page: Page, name: string) {
  await versions(page).getByRole("button", { name: "Keep this version" }).click();
  await page.keyboard.type(name);
  await page.keyboard.press("Enter");
  await expect(versions(page).getByText(name, { exact: true })).toBeVisible();
  await expectSaved(page);
}

test("a version is kept, read beside what changed since, restored, and the restore undone", async ({
  page,
  account,
}) => {
  expect(account.email).toContain("@");
  await plantTold(page);
  await page.goto("/resumes/po");
  await expect(versions(page)).toContainText("No version is kept yet.");
  await keep(page, "For the first interview");

  await page.getByRole("checkbox", { name: new RegExp(OTHER) }).uncheck();
  await page.getByLabel("Headline").fill("Claims lead");
  await expectSaved(page);
  await versions(page)
    .getByRole("button", { name: /^Look at/ })
    .click();
  await expect(dialog(page)).toContainText("Restoring it changes the headline and 1 line.");
  await expect(dialog(page).getByRole("row", { name: new RegExp(OTHER) })).toContainText(
    "Left out of this resume",
  );
  await expectAccessible(page);
  await dialog(page).getByRole("button", { name: "Restore this version" }).click();
  await expect(dialog(page)).toBeHidden();
  const bar = page.getByText("Restored “For the first interview”.");
  await expect(bar).toBeVisible();
  await expect(page.getByRole("checkbox", { name: new RegExp(OTHER) })).toBeChecked();
  await expect(page.getByLabel("Headline")).toHaveValue("");
  await expect(sheet(page)).toContainText(OTHER);
  await expect(versions(page)).toContainText("Before a version was restored");

  await page.getByRole("button", { name: "Undo", exact: true }).first().click();
  await expect(page.getByLabel("Headline")).toHaveValue("Claims lead");
  await expect(page.getByRole("checkbox", { name: new RegExp(OTHER) })).not.toBeChecked();
  await page.reload();
  await expect(page.getByLabel("Headline")).toHaveValue("Claims lead");
});

test("an import keeps both resumes as they stood, and a line that it took away can still be read", async ({
  page,
  account,
}) => {
  expect(account.email).toContain("@");
  await plantTold(page);
  const { outcome } = await callAction(page.request, "addImport", {
    mode: "replace",
    resume: { jobs: [], sections: [] },
  });
  expect(outcome?.kind).toBe("done");
  for (const track of ["po", "pm"]) {
    await page.goto(`/resumes/${track}`);
    await expect(versions(page)).toContainText("Before a resume replaced everything");
    await expect(versions(page)).toContainText("2 lines");
  }
  await versions(page)
    .getByRole("button", { name: /^Look at/ })
    .click();
  await expect(dialog(page)).toContainText("2 lines of it are no longer in your career history.");
  await expect(dialog(page)).toContainText(OTHER);
  await expect(dialog(page).getByRole("button", { name: "Restore this version" })).toHaveCount(0);
});

test("a version is named anew, deleted, and brought back by undo", async ({ page, account }) => {
  expect(account.email).toContain("@");
  await plantTold(page);
  await page.goto("/resumes/po");
  await keep(page, "Mine");
  const more = versions(page).getByLabel("More for “Mine”");
  await more.click();
  await versions(page).getByRole("button", { name: "Rename" }).click();
  await page.keyboard.type("Mine, in May");
  await page.keyboard.press("Enter");
  await expect(versions(page)).toContainText("Mine, in May");
  await versions(page).getByLabel("More for “Mine, in May”").click();
  await versions(page).getByRole("button", { name: "Delete" }).click();
  await expect(versions(page)).toContainText("No version is kept yet.");
  await expectSaved(page);
  await page.getByRole("button", { name: "Undo", exact: true }).first().click();
  await expect(versions(page)).toContainText("Mine, in May");
  await expectSaved(page);
  await page.reload();
  await expect(versions(page)).toContainText("Mine, in May");
});

test("offline a version is kept on the page, and one that cannot be read says so and is read later", async ({
  page,
  account,
  context,
  noise,
}) => {
  expect(account.email).toContain("@");
  await plantTold(page);
  await page.goto("/resumes/po");
  await keep(page, "Here");
  await context.setOffline(true);
  await versions(page).getByRole("button", { name: "Look at “Here”" }).click();
  await expect(dialog(page)).toContainText("could not be read just now");
  await context.setOffline(false);
  await dialog(page).getByRole("button", { name: "Try again" }).click();
  await expect(dialog(page)).toContainText("Your resume reads like this now.");
  await dialog(page).getByRole("button", { name: "Close" }).click();

  await page.getByLabel("Headline").fill("Claims lead");
  await expectSaved(page);
  await versions(page).getByRole("button", { name: "Look at “Here”" }).click();
  await context.setOffline(true);
  await dialog(page).getByRole("button", { name: "Restore this version" }).click();
  await expect(dialog(page)).toContainText("could not be restored just now");
  await context.setOffline(false);
  await dialog(page).getByRole("button", { name: "Restore this version" }).click();
  await expect(page.getByLabel("Headline")).toHaveValue("");
  allowFailedRequests(noise);
});
