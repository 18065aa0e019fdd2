import type { Page } from "@playwright/test";
import { THREE_JOBS } from "./fixtures/career";
import { flowing, wordsOf } from "./fixtures/exported";
import { bring, draftCard, expectSaved, openStory, questionField } from "./fixtures/steps";
import { expect, expectAccessible, test } from "./fixtures/test";

const LINE = "Gathered requirements from branch managers and the card team";
const LABEL = "Managed vendor onboarding";
const STORY = { who: "decided", act: "ranked 31 requests by complaints saved" } as const;
const NOTE = "I read every complaint of the spring and counted them by form";
const SOURCE = "dashboard export, May";

async function tell(page: Page): Promise<void> {
  await page.locator("[data-questions]").getByRole("radio", { name: "I decided" }).check();
  await questionField(page, LINE, { who: STORY.who }, "act").fill(STORY.act);
}

test("a draft says why it is evidence, its card takes an answer, and the sheet prints both", async ({
  page,
  account,
}) => {
  expect(account.email).toContain("@");
  test.slow();
  await bring(page, THREE_JOBS, "Add 12 bullets");
  await openStory(page, LINE);
  const po = draftCard(page, "Product Owner");

  await test.step("why: one sentence that points at the words of the draft", async () => {
    await tell(page);
    await expect(po.locator(".draft__why")).toContainText(/anked 31 requests.*\bPO\b/);
    await po.getByRole("button", { name: "Use in PO resume" }).click();
  });

  await test.step("card: opened by keyboard, an answer noted, and Esc back to its button", async () => {
    await po.getByText("In an interview").focus();
    await page.keyboard.press("Enter");
    const ask = /Note an answer: What did you turn down/;
    await po.getByRole("button", { name: ask }).press("Enter");
    await page.keyboard.type(NOTE);
    await page.keyboard.press("Escape");
    await expect(
      po.getByRole("button", { name: /Change the note: What did you turn/ }),
    ).toBeFocused();
    await expect(po.locator(".note__text", { hasText: NOTE })).toBeVisible();
    await po.getByRole("button", { name: /Say where it is from/ }).click();
    await page.keyboard.type(SOURCE);
    await page.keyboard.press("ControlOrMeta+Enter");
    await expectSaved(page);
  });

  await test.step("sheet: the line comes first with its notes; what is missing leads to its question", async () => {
    await page.getByRole("link", { name: "Proof" }).first().click();
    await expect(page.getByRole("heading", { level: 1 })).toContainText("Interview sheet");
    const card = page.getByRole("article", { name: /31 requests/ });
    await expect(card).toContainText(NOTE);
    await expect(card).toContainText(SOURCE);
    await expect(page.getByRole("article")).toHaveCount(12);
    await page.reload();
    await expect(card).toContainText(NOTE);
    await expectAccessible(page);
  });

  await test.step("paper: cards and notes, and nothing of the page around them", async () => {
    await page.emulateMedia({ media: "print" });
    await expect(page.getByRole("button", { name: "Print" })).toBeHidden();
    await expect(page.getByRole("navigation", { name: "Main", exact: true })).toBeHidden();
    for (const format of ["A4", "Letter"]) {
      const words = flowing(await wordsOf("pdf", await page.pdf({ format })));
      for (const wanted of [
        "Interview sheet",
        "31 requests by complaints saved",
        NOTE,
        SOURCE,
        LABEL,
      ])
        expect(words, format).toContain(wanted);
      for (const chrome of ["Resumes", "Note an answer", "Say who settled it"])
        expect(words, format).not.toContain(chrome);
    }
    await page.emulateMedia({ media: null });
  });

  await test.step("the way back: the question that fills a gap", async () => {
    const card = page.getByRole("article", { name: /31 requests/ });
    await card.getByRole("link", { name: "Say why" }).click();
    await expect(page).toHaveURL(/\/coach\/[^/]+#question-because$/);
    await expect(page.locator("#question-because")).toBeInViewport();
  });
});

test("the sheet of the other resume is its own, and an empty one says what it will hold", async ({
  page,
  account,
}) => {
  expect(account.email).toContain("@");
  await page.goto("/proof");
  await expect(page.getByText("There is nothing to prepare for yet.")).toBeVisible();
  await bring(page, THREE_JOBS, "Add 12 bullets");
  await page.goto("/proof");
  await page.getByRole("navigation", { name: "Resume" }).getByRole("link").nth(1).click();
  await expect(page).toHaveURL(/\/proof\?track=pm$/);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Product Manager");
  await expect(page.getByRole("article", { name: LABEL })).toContainText("Say who settled it");
});
