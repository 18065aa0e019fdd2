import type { Page } from "@playwright/test";
import { EXAMPLE_NAME } from "@/lib/resume/example-resume";
import { careerOf, plantJob } from "./fixtures/career";
import { expectSaved } from "./fixtures/steps";
import { expect, expectAccessible, test } from "./fixtures/test";

const STRONG = "Cut the monthly close from nine days to four by dropping three unused reports";
const OPEN = "Responsible for reporting on card disputes";
const LABEL = "Managed stakeholder communication";

const choices = (page: Page, line: string) => page.getByRole("radiogroup", { name: line });
const filter = (page: Page, name: RegExp) =>
  page.getByRole("navigation", { name: "Lines shown" }).getByRole("link", { name });

test("a newcomer has the whole way in one press, marked as an example, and it can be taken out again", async ({
  page,
  account,
}) => {
  expect(account.email).toContain("@");
  await page.goto("/coach");
  await page.getByRole("link", { name: "Try it on an example" }).click();
  await expect(page.getByRole("heading", { name: "Check what was read" })).toBeVisible();
  await expect(page).toHaveURL(/\/import$/);
  await page.getByRole("button", { name: "Add 14 bullets" }).click();
  await expect(page.getByRole("radiogroup")).toHaveCount(14);
  expect(await careerOf(page.request)).toContain(EXAMPLE_NAME);
  await expect(page.getByText("5 stories to tell.")).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Undo", exact: true }).click();
  await expect(page.getByText("No bullets yet.")).toBeVisible();
  expect(await careerOf(page.request)).not.toContain(EXAMPLE_NAME);
});

test("what the person wrote in the import box is never replaced by the example", async ({
  page,
  account,
}) => {
  expect(account.email).toContain("@");
  await page.getByLabel("Resume text").fill("My own words");
  await expect(page.getByRole("button", { name: "Try it on an example" })).toHaveCount(0);
  await page.goto("/import?example");
  await expect(page).toHaveURL(/\/import$/);
  await expect(page.getByLabel("Resume text")).toHaveValue("My own words");
});

test("by keys: rows by arrows and J, a choice by one key, and its undo and redo", async ({
  page,
  account,
}) => {
  expect(account.email).toContain("@");
  await plantJob(page.request, [STRONG, OPEN, LABEL]);
  await page.goto("/coach");
  await expect(choices(page, STRONG).getByLabel("Keep")).toBeChecked();
  await expect(choices(page, OPEN).getByLabel("Tell")).toBeChecked();
  await page.keyboard.press("j");
  await expect(choices(page, STRONG).getByLabel("Keep")).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await expect(choices(page, OPEN).getByLabel("Tell")).toBeFocused();
  await page.keyboard.press("l");
  await expect(choices(page, OPEN).getByLabel("Leave out")).toBeChecked();
  await expect(page.getByText("1 story to tell. 1 line kept, 1 left out.")).toBeVisible();
  await page.keyboard.press("ControlOrMeta+z");
  await expect(choices(page, OPEN).getByLabel("Tell")).toBeChecked();
  await page.keyboard.press("ControlOrMeta+Shift+z");
  await expect(choices(page, OPEN).getByLabel("Leave out")).toBeChecked();
  await expectSaved(page);
  await page.reload();
  await expect(choices(page, OPEN).getByLabel("Leave out")).toBeChecked();
});

test("filters stand in the address, Back goes to the one before, and an empty one says so", async ({
  page,
  account,
}) => {
  expect(account.email).toContain("@");
  await plantJob(page.request, [STRONG, OPEN, LABEL]);
  await page.goto("/coach");
  await expect(filter(page, /^To tell 2/)).toBeVisible();
  await filter(page, /^To tell/).click();
  await expect(page).toHaveURL(/\?show=tell$/);
  await expect(page.getByRole("radiogroup")).toHaveCount(2);
  await expect(page.getByText("1 other line not shown")).toBeVisible();

  await choices(page, OPEN).getByText("Keep").click();
  await expect(filter(page, /^To tell 1/)).toBeVisible();
  await expect(choices(page, OPEN), "nothing leaves under the hand").toBeVisible();
  await filter(page, /^Kept/).click();
  await expect(page.getByRole("radiogroup")).toHaveCount(2);
  await filter(page, /^Left out/).click();
  await expect(page.getByText("No line is left out.")).toBeVisible();
  await page.goBack();
  await expect(page).toHaveURL(/\?show=kept$/);
  await expect(choices(page, STRONG)).toBeVisible();
  await page.goBack();
  await expect(page.getByRole("radiogroup")).toHaveCount(1);
  await page.reload();
  await expect(choices(page, LABEL)).toBeVisible();
  await expect(choices(page, STRONG)).toHaveCount(0);
});

test("once nothing waits to be told, the page says so and what comes next", async ({
  page,
  account,
}) => {
  expect(account.email).toContain("@");
  await plantJob(page.request, [`${STRONG}.`, `Successfully ran 12 depots for two years`]);
  await page.goto("/coach");
  for (const group of await page.getByRole("radiogroup").all())
    await group.getByText("Keep").click();
  const end = page.getByRole("region", { name: "No story waits to be told." });
  await expect(end.getByRole("link", { name: "See your two resumes" })).toBeVisible();
  await end.getByRole("link", { name: /^Tidy \d small edits?/ }).click();
  await expect(page).toHaveURL(/\/coach\/tidy$/);
});
