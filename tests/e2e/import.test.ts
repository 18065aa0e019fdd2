import type { Locator, Page } from "@playwright/test";
import { careerOf, THREE_JOBS } from "./fixtures/career";
import { plantOneOfEach } from "./fixtures/owner";
import { bring, readText, signOut } from "./fixtures/steps";
import { expect, expectAccessible, test } from "./fixtures/test";

/** A wrapped line with a mark of its own, a label, and a job without dates. */
const ODD = `Tilda Marsh
tilda.marsh@example.org

Experience

Business Analyst, Quillfeather Bank
March 2021 to May 2023
• Gathered requirements from branch managers
• and from the card team
• Various tasks

Planner, Oxbow Logistics
• Wrote the weekly rota for 22 drivers
`;

const heading = (page: Page) => page.getByRole("heading", { name: "Check what was read" });
const first = (page: Page) => page.getByRole("region", { name: "Look at these first" });
const bulletsOf = (page: Page, job: RegExp) =>
  page.getByRole("region", { name: job }).getByRole("checkbox");

test("what was read wrongly is put right by keys alone, added, undone, and there to be checked again", async ({
  page,
  account,
}) => {
  expect(account.email).toContain("@");
  test.slow();
  const before = await careerOf(page.request);
  await readText(page, ODD);
  await expect(heading(page)).toBeFocused();
  await expect(first(page).getByRole("status")).toHaveText(/^0 of \d settled$/);

  await press(page, page.getByRole("button", { name: /^Join with the line above: and from/ }));
  await expect(bulletsOf(page, /Quillfeather/)).toHaveCount(2);
  await press(page, page.getByRole("button", { name: "Leave it out: Various tasks" }));
  await expect(first(page).getByRole("status")).toHaveText(/^2 of \d settled$/);
  await page.keyboard.press("ControlOrMeta+z");
  await expect(first(page).getByRole("status")).toHaveText(/^1 of \d settled$/);
  await page.keyboard.press("ControlOrMeta+Shift+z");
  await expect(first(page).getByRole("status")).toHaveText(/^2 of \d settled$/);

  await press(page, first(page).getByRole("button", { name: "Edit job" }));
  await expect(page.getByLabel("Dates, as you write them")).toBeFocused();
  await page.keyboard.type("June 2019 to Feb 2021");
  await expect(page.getByText("read as 2019-06 to 2021-02")).toBeVisible();

  const line = page.getByRole("list", { name: "What was read" }).getByRole("button", {
    name: "• Wrote the weekly rota",
  });
  await page.getByRole("list", { name: "What was read" }).getByRole("button").first().focus();
  for (let row = 0; row < 20 && !(await hasFocus(line)); row += 1)
    await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await press(page, page.getByRole("button", { name: "A job’s heading" }));
  await expect(line).toBeFocused();
  await press(page, page.getByRole("button", { name: /^Undo: Line \d+ now heads a job/ }));

  await press(page, page.getByRole("button", { name: "Add 2 bullets" }));
  await expect(page).toHaveURL(/\/coach$/);
  await expect(page.getByText("Added 2 bullets in 2 jobs.")).toBeVisible();
  await expect(
    page.getByRole("radiogroup", { name: /branch managers and from the card team/ }),
  ).toBeVisible();

  await press(page, page.getByRole("button", { name: "Undo", exact: true }));
  await expect(page.getByText("Your career history is as it was before.")).toBeVisible();
  expect(plain(await careerOf(page.request))).toBe(plain(before));
  await page.goto("/import");
  await expect(heading(page)).toBeVisible();
  await page.getByRole("button", { name: "Add 2 bullets" }).click();
  await expect(page.getByText("Added 2 bullets in 2 jobs.")).toBeVisible();
});

test("what was checked outlives a reload, the way back to the text and a visit elsewhere", async ({
  page,
  account,
}) => {
  expect(account.email).toContain("@");
  await readText(page, ODD);
  await page.getByRole("button", { name: /^Join with the line above: and from/ }).click();
  const joined = page.getByRole("checkbox", { name: /branch managers and from the card team/ });
  await expect(joined).toBeChecked();
  await page.reload();
  await expect(joined).toBeChecked();
  await page.getByRole("button", { name: "Back to the text" }).click();
  await expect(page.getByLabel("Resume text")).toHaveValue(ODD);
  await page.getByLabel("Resume text").fill(`${ODD}\nMore`);
  await page.getByRole("button", { name: "Go on checking" }).click();
  await expect(joined).toBeChecked();
  await page.getByRole("link", { name: "Resumes" }).first().click();
  await expect(page).toHaveURL(/\/resumes\/po$/);
  await page.goto("/import");
  await expect(joined).toBeChecked();
  await signOut(page);
  await expect(page.getByRole("link", { name: "Sign in" }).first()).toBeVisible();
  expect(await page.evaluate(() => Object.keys(sessionStorage))).toEqual([]);
});

test("the same resume again adds nothing; in the stead of what is there it can be undone", async ({
  page,
  account,
}) => {
  expect(account.email).toContain("@");
  test.slow();
  await plantOneOfEach(page.request, "Requests");
  await bring(page, THREE_JOBS, "Add 12 bullets");
  const before = await careerOf(page.request);

  await page.goto("/import");
  await readText(page, THREE_JOBS);
  await expect(page.getByText("You have every bullet of this already.")).toBeVisible();
  await expect(page.getByText("Nothing is ticked yet.")).toBeVisible();

  await page.getByText("Replace what is there").click();
  await expect(page.getByText(/^Takes out what is there: 4 jobs, 14 bullets/)).toBeVisible();
  await page.getByRole("button", { name: "Replace with 12 bullets" }).click();
  await expect(page.getByText("Replaced what was there with 12 bullets in 3 jobs.")).toBeVisible();
  await expect(page.getByRole("radiogroup")).toHaveCount(12);

  await page.goto("/import");
  const earlier = page.getByRole("region", { name: "Earlier imports" });
  await expect(earlier.getByText("Before it: 4 jobs, 14 bullets")).toBeVisible();
  await expectAccessible(page);
  await earlier.getByRole("button", { name: /^Undo: A resume replaced/ }).click();
  await expect(page.getByText("Your career history is as it was before.")).toBeVisible();
  expect(plain(await careerOf(page.request))).toBe(plain(before));
});

test("axe finds nothing in the check with a line chosen, a job open and what is there replaced", async ({
  page,
  account,
}) => {
  expect(account.email).toContain("@");
  test.slow();
  await bring(page, THREE_JOBS, "Add 12 bullets");
  await page.goto("/import");
  await readText(page, ODD);
  await page.getByText("Replace what is there").click();
  await page.getByRole("button", { name: /• Various tasks/ }).click();
  await first(page).getByRole("button", { name: "Edit job" }).first().click();
  for (const width of [1440, 390]) {
    await page.setViewportSize({ width, height: 900 });
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      await settled(page);
      await expectAccessible(page);
    }
    const over = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(over, `nothing runs off the side at ${width}`).toBe(0);
  }
  await page.getByText("What we read", { exact: true }).first().click();
  await expect(page.getByRole("group", { name: /^Line \d+$/ })).toBeVisible();
  await expectAccessible(page);
});

/** Until colors that change with the scheme have arrived: axe would measure them on their way. */
const settled = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
  });

/** A career without what rises at each write. */
function plain(career: string): string {
  return career.replace(/"(?:revision|answersRevision|bulletRevision)":\d+/g, "");
}

/** More stops than this page has. */
const STOPS_MAX = 150;

const hasFocus = (target: Locator) =>
  target.evaluate((element) => element === document.activeElement);

/** Goes on by the Tab key until `target` has focus, and presses it. */
async function press(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  for (let stop = 0; stop < STOPS_MAX; stop += 1) {
    if (await hasFocus(target)) return page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab does not reach ${String(target)}.`);
}
