import type { Page } from "@playwright/test";
import { newAccount, signUp } from "./fixtures/account";
import { plantJob, THREE_JOBS } from "./fixtures/career";
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

test("a story is told with thumbs at 360 pixels, with its drafts in sight of every question", async ({
  openWindow,
}) => {
  const page = await openWindow({
    viewport: { width: 360, height: 740 },
    isMobile: true,
    hasTouch: true,
  });
  await signUp(page, newAccount());
  const { bulletIds } = await plantJob(page.request, [
    LINE,
    "Responsible for reporting on card disputes",
  ]);
  await page.goto(`/coach/${bulletIds[0]}`);
  const dock = page.getByRole("navigation", { name: "Main, at the bottom" });
  const peek = page.getByRole("button", { name: /^Go to the drafts/ });
  await expect(peek, "the drafts are below the questions").toBeInViewport();
  await page.getByLabel("I decided").tap();
  const act = questionField(page, LINE, { who: "decided" }, "act");
  await act.tap();
  await expect(dock, "the keyboard has the room").toBeHidden();
  await page.keyboard.type("ranked 31 requests by complaints saved");
  await page.getByRole("heading", { name: /^Findings/ }).tap();
  await expect(dock).toBeVisible();
  await expect(peek).toContainText("anked 31 requests");
  await expectToFit(page);
  // At the place itself: a tap by name would scroll to where the strip stands in the page.
  const strip = await peek.boundingBox();
  expect(strip, "the strip is on the screen").not.toBeNull();
  await page.touchscreen.tap((strip?.x ?? 0) + 40, (strip?.y ?? 0) + 20);
  await expect(draftCard(page, "Product Owner")).toBeInViewport();
  await page.locator("button.claim:visible").first().tap();
  await page.getByRole("button", { name: "Keep “Ranked”" }).tap();
  await page.getByRole("button", { name: "Use in both resumes" }).tap();
  await expect(page.getByRole("link", { name: "Next story" })).toBeInViewport();
  await expect(page.getByText("Answered", { exact: true })).toBeVisible();
  await expectToFit(page);
  await page.getByRole("button", { name: "All bullets" }).tap();
  const sheet = page.getByRole("dialog", { name: "Career history" });
  await expect(sheet).toBeVisible();
  for (const target of await page.locator(".story :is(button, a, summary):visible").all()) {
    const box = await target.boundingBox();
    if (!box) continue;
    const words = await target.getAttribute("class");
    // A blank or a word to confirm is text in a line.
    if (!/claim|blank|yours/.test(words ?? ""))
      expect(box.height, String(words)).toBeGreaterThan(43);
  }
  await sheet.getByRole("link", { name: /Responsible for reporting/ }).tap();
  await expect(page.getByLabel("Your bullet")).toHaveValue(/Responsible for/);
  await expectToFit(page);
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
