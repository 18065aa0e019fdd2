import type { Locator, Page } from "@playwright/test";
import { newAccount } from "./fixtures/account";
import { plantJob } from "./fixtures/career";
import { draftCard, expectSaved, questionField, sheetLines } from "./fixtures/steps";
import { expect, test } from "./fixtures/test";

const LINE = "Gathered requirements from branch managers and the card team";
const OTHER = "Cut the card replacement form from 31 fields to 12";
const RESUME = `Analyst, Quillfeather Bank, 2021\n• ${LINE}\n• ${OTHER}\n`;

test("signing up, bringing a resume, telling a story, ordering and exporting need no pointer", async ({
  page,
}) => {
  test.slow();
  const account = newAccount();
  await page.goto("/sign-up");
  await reach(page, page.getByLabel("Email address"));
  await page.keyboard.type(account.email);
  await page.keyboard.press("Tab");
  await page.keyboard.type(account.password);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/import$/);

  await reach(page, page.getByLabel("Resume text"));
  await page.keyboard.insertText(RESUME);
  await press(page, page.getByRole("button", { name: "Read this text" }));
  await expect(page.getByRole("heading", { name: "Check what was read" })).toBeFocused();
  await press(page, page.getByRole("button", { name: "Add 2 bullets" }));
  await expect(page).toHaveURL(/\/coach$/);

  await reach(
    page,
    page.getByRole("radiogroup", { name: OTHER }).getByRole("radio", { checked: true }),
  );
  await page.keyboard.press("l");
  await expect(page.getByRole("radiogroup", { name: OTHER }).getByLabel("Leave out")).toBeChecked();
  await page.keyboard.press("k");
  await expect(page.getByRole("radiogroup", { name: OTHER }).getByLabel("Keep")).toBeChecked();
  await press(page, page.getByRole("link", { name: new RegExp(`: ${LINE}`) }));
  await expect(page.getByLabel("Your bullet")).toHaveValue(LINE);

  const questions = page.locator("[data-questions]");
  await reach(page, questions.getByRole("radio").first());
  await page.keyboard.press("Space");
  await expect(questions.getByRole("radio", { name: "I decided" })).toBeChecked();
  await reach(page, questionField(page, LINE, { who: "decided" }, "act"));
  await page.keyboard.type("ranked 31 requests by complaints saved");
  const po = draftCard(page, "Product Owner");
  await press(page, po.getByRole("button", { name: /Ranked/ }));
  await press(page, po.getByRole("button", { name: "Yes, “Prioritized”" }));
  await press(page, po.getByRole("button", { name: "Use in PO resume" }));
  await expect(po.getByText("In your PO resume")).toBeVisible();
  await expectSaved(page);

  await press(page, page.getByRole("link", { name: "Resumes" }).first());
  await expect(page).toHaveURL(/\/resumes\/po$/);
  const up = page.getByRole("button", { name: `Move up: ${OTHER}` });
  await press(page, up);
  await expect(up, "the button keeps focus where the line went").toBeFocused();
  expect((await sheetLines(page))[0]).toContain(OTHER);
  const downloading = page.waitForEvent("download");
  await press(page, page.getByRole("button", { name: "Plain text" }));
  expect((await downloading).suggestedFilename()).toMatch(/\.txt$/);
});

const NEXT = "Responsible for reporting on card disputes";

test("one key leads from question to question, to both drafts, and on to the next story", async ({
  page,
  account,
}) => {
  expect(account.email).toContain("@");
  const { bulletIds } = await plantJob(page.request, [LINE, NEXT]);
  await page.goto(`/coach/${bulletIds[0]}`);
  const goOn = () => page.keyboard.press("ControlOrMeta+Enter");
  const questions = page.locator("[data-questions]");
  await page.getByLabel("Your bullet").focus();
  await goOn();
  await expect(questions.getByRole("radio").first()).toBeFocused();
  await page.keyboard.press("Space");
  await goOn();
  await expect(questionField(page, LINE, { who: "decided" }, "act")).toBeFocused();
  await page.keyboard.type("ranked 31 requests by complaints saved");
  const claim = page.locator("button.claim").first();
  for (let left = await questions.getByRole("textbox").count(); left > 0; left -= 1) await goOn();
  await expect(claim, "past the last question comes the word to confirm").toBeFocused();
  await page.keyboard.press("Enter");
  await press(page, page.getByRole("button", { name: "Yes, “Prioritized”" }));
  const use = page.getByRole("button", { name: "Use in PO resume" });
  await expect(use, "nothing is open any more").toBeFocused();
  await goOn();
  await expect(page.getByRole("button", { name: "Use in PM resume" })).toBeFocused();
  await goOn();
  await expect(page.getByText("Answered", { exact: true })).toBeVisible();
  await expect(page.getByRole("link", { name: "Next story" })).toBeFocused();
  await goOn();
  await expect(page.getByLabel("Your bullet")).toHaveValue(NEXT);
  await page.keyboard.press("Alt+PageUp");
  await expect(page.getByLabel("Your bullet")).toHaveValue(LINE);
  await expect(page.getByRole("heading", { level: 1 }), "focus goes along").toBeFocused();
  await page.keyboard.press("m");
  await expect(page.getByRole("radio", { name: "Clean" })).toBeChecked();
  await page.keyboard.press("n");
  await expect(page.getByLabel("Your bullet")).toHaveValue(NEXT);
  await page.keyboard.press("Alt+ArrowDown");
  await expect(questions.getByRole("radio").first()).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(page.getByLabel("Your bullet")).toBeFocused();
});

/** More stops than any page has; a part that Tab does not reach in so many is not reachable. */
const STOPS_MAX = 150;

/** Goes on by the Tab key until `target` has focus. */
async function reach(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  for (let stop = 0; stop < STOPS_MAX; stop += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab does not reach ${String(target)}.`);
}

async function press(page: Page, target: Locator): Promise<void> {
  await reach(page, target);
  await page.keyboard.press("Enter");
}
