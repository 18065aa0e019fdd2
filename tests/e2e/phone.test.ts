import type { Page } from "@playwright/test";
import { newAccount, signUp } from "./fixtures/account";
import { THREE_JOBS } from "./fixtures/career";
import { bring, draftCard, expectSaved, openStory, questionField, signOut } from "./fixtures/steps";
import { expect, test } from "./fixtures/test";

const LINE = "Gathered requirements from branch managers and the card team";

test("on a phone nothing runs off the side, and one draft stands at a time", async ({
  openWindow,
}) => {
  const page = await openWindow({
    viewport: { width: 390, height: 844 },
    isMobile: true,
    hasTouch: true,
  });
  for (const path of ["/", "/sign-in", "/privacy", "/accessibility"]) {
    await page.goto(path);
    await expectToFit(page);
  }
  await signUp(page, newAccount());
  await expectToFit(page);
  await bring(page, THREE_JOBS, "Add 12 bullets");
  await expectToFit(page);
  await openStory(page, LINE);
  await page.locator("[data-questions]").getByRole("radio", { name: "I decided" }).check();
  await questionField(page, LINE, { who: "decided" }, "act").fill("ranked 31 requests");
  const story = { who: "decided", act: "ranked 31 requests" };
  await questionField(page, LINE, story, "because").fill(
    "branch managers lost half a day a week to three of them",
  );
  // What gave way is told to a Product Owner alone, so that there are two drafts to choose between.
  await questionField(page, LINE, story, "instead").fill("the order in which they had come");
  await expectToFit(page);

  await expect(draftCard(page, "Product Owner")).toBeVisible();
  await expect(draftCard(page, "Product Manager")).toBeHidden();
  await page.getByRole("radiogroup", { name: "Draft shown" }).getByText("PM draft").tap();
  await expect(draftCard(page, "Product Manager")).toBeVisible();
  await expect(draftCard(page, "Product Owner")).toBeHidden();
  await draftCard(page, "Product Manager").getByRole("button", { name: "Use in PM resume" }).tap();
  await expect(page.getByText("In your PM resume", { exact: true })).toBeVisible();
  await expectSaved(page);

  const dock = page.getByRole("navigation", { name: "Main, at the bottom" });
  await dock.getByRole("link", { name: "Resumes" }).tap();
  await expect(page).toHaveURL(/\/resumes\/po$/);
  await expectToFit(page);
  await page.goto("/resumes/pm");
  await expect(page.getByRole("article", { name: "Resume page" })).toContainText(
    "because branch managers lost half a day",
  );
  await expectToFit(page);
  await signOut(page);
});

test("the start page fits 320 pixels", async ({ openWindow }) => {
  const page = await openWindow({ viewport: { width: 320, height: 700 }, isMobile: true });
  await page.goto("/");
  await expectToFit(page);
});

test("a long entry of a section is cut, and the page stays as wide as the phone", async ({
  openWindow,
}) => {
  const page = await openWindow({ viewport: { width: 390, height: 844 }, isMobile: true });
  await signUp(page, newAccount());
  await page.goto("/coach");
  await page.getByRole("button", { name: "Add", exact: true }).click();
  await page
    .getByLabel("School")
    .fill("The Northern Institute of Applied Economics and Statistics");
  await page.keyboard.press("Escape");
  await expectSaved(page);
  await expectToFit(page);
});

/** The page is no wider than the screen; a reader of one column never scrolls sideways. */
async function expectToFit(page: Page): Promise<void> {
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(wide, `${page.url()} is wider than the phone by`).toBeLessThanOrEqual(0);
}
