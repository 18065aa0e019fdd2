import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { FORMATS, type Format } from "@/lib/resume/schema";
import { signIn } from "./fixtures/account";
import { THREE_JOBS } from "./fixtures/career";
import { flowing, placesIn, timesIn, wordsOf } from "./fixtures/exported";
import {
  draftCard,
  expectSaved,
  openStory,
  pasteText,
  questionField,
  sheetLines,
  signOut,
} from "./fixtures/steps";
import { expect, test } from "./fixtures/test";

const LINE = "Gathered requirements from branch managers and the card team";
const STORY = {
  who: "decided",
  act: "ranked 31 requests by complaints saved",
  because: "half of the calls were about one form",
};
const CHOSE =
  "Chose which of 40 dispute requests went into the spring release, by complaints saved and effort";
const LEFT_OUT = "Answered questions from readers by phone and email";

/** The other lines as they came in, in the order of the resume. */
const BANK = [
  "Cut the card replacement form from 31 fields to 12, and calls about it fell by a third",
  "Responsible for reporting on card disputes",
];
const OTHERS = [
  "Managed vendor onboarding",
  "Wrote the weekly rota for 22 drivers",
  "Stopped two weekly reports that no depot had opened since June",
  "Helped with the rollout of handheld scanners at four depots",
  "Trained nine volunteers on the new catalog",
  "Found that half of the missed holds came from one mislabeled shelf, and the label was changed",
  "Documented opening and closing routines",
];

const FORMAT_BUTTONS: Readonly<Record<Format, string>> = {
  pdf: "Export PDF",
  docx: "Word",
  txt: "Plain text",
  md: "Markdown",
  json: "JSON",
};

test("a pasted resume becomes two variants, each exported five ways, and all of it is there the next time", async ({
  page,
  account,
}) => {
  test.setTimeout(180_000);
  await test.step("paste: three jobs and twelve bullets are shown, and nothing is added before Add", async () => {
    await pasteText(page, THREE_JOBS);
    await expect(page.getByRole("heading", { name: "Check what was read" })).toBeVisible();
    for (const job of ["Quillfeather Bank", "Oxbow Logistics", "Pennygate Library Trust"])
      await expect(
        page.getByRole("region", { name: new RegExp(job) }).getByText("4 bullets"),
      ).toBeVisible();
    await expect(page.getByRole("checkbox", { name: CHOSE })).toBeChecked();
    await page.getByRole("button", { name: "Add 12 bullets" }).click();
    await expect(page.getByText("Added 12 bullets in 3 jobs.")).toBeVisible();
  });

  await test.step("triage: one line is told, one left out", async () => {
    await page.getByRole("radiogroup", { name: LINE }).getByText("Tell").click();
    await page.getByRole("radiogroup", { name: LEFT_OUT }).getByText("Leave out").click();
    await expect(page.getByText(/1 left out/)).toBeVisible();
    await expectSaved(page);
  });

  let told: Told = { po: "", pm: "" };
  await test.step("tell: both drafts grow; a word is confirmed once, for both", async () => {
    await openStory(page, LINE);
    told = await tellTheStory(page);
    expect(told.po).toContain("Prioritized 31 requests");
    expect(told.pm, "one yes serves both").toContain("Prioritized 31 requests");
  });
  const wanted = {
    po: [CHOSE, told.po, ...BANK, ...OTHERS],
    pm: [told.pm, ...BANK, CHOSE, ...OTHERS],
  };

  await test.step("variants: a headline, a summary and an order of their own", async () => {
    await page.getByRole("link", { name: "Resumes" }).first().click();
    await page.getByLabel("Headline").fill("Product owner for card services");
    await page.getByLabel("Summary").fill("Orders competing requests by what they save.");
    for (let step = 0; step < 3; step += 1)
      await page.getByRole("button", { name: "Move up: Chose which of 40" }).click();
    await expectSaved(page);
    expect(await sheetLines(page)).toEqual(wanted.po);
    await page.getByRole("navigation", { name: "Resume" }).getByRole("link").nth(1).click();
    await expect(page).toHaveURL(/\/resumes\/pm$/);
    await page.getByLabel("Headline").fill("Product manager for card services");
    await expectSaved(page);
  });

  await test.step("export: both variants in all formats hold every line, in order, once", async () => {
    await expect(
      page.getByRole("button", { name: "Export PDF" }),
      "nothing waits once the word is confirmed",
    ).toHaveAttribute("aria-disabled", "false");
    await expectExports(page, "pm", wanted.pm);
    await page.goto("/resumes/po");
    await expectExports(page, "po", wanted.po);
  });

  await test.step("sign out leaves nothing in the browser; after signing in all is there", async () => {
    await signOut(page);
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
    await page.goto("/coach");
    await expect(page).toHaveURL(/\/sign-in/);
    await signIn(page, account);
    await expect(page.getByRole("radiogroup")).toHaveCount(12);
    await openStory(page, LINE);
    await expect(questionField(page, LINE, STORY, "act")).toHaveValue(STORY.act);
    await expect(draftCard(page, "Product Owner").getByText("In your PO resume")).toBeVisible();
    for (const track of ["po", "pm"] as const) {
      await page.goto(`/resumes/${track}`);
      await expect(page.getByLabel("Headline")).toHaveValue(/^Product (owner|manager) for card/);
      expect(plainly(await sheetLines(page))).toEqual(wanted[track]);
    }
  });
});

type Told = { readonly po: string; readonly pm: string };

/** Answers the questions, confirms the PO draft's word and uses both drafts. */
async function tellTheStory(page: Page): Promise<Told> {
  const before: Record<string, string> = {};
  await page.locator("[data-questions]").getByRole("radio", { name: "I decided" }).check();
  before["who"] = STORY.who;
  for (const id of ["act", "because"] as const) {
    await questionField(page, LINE, before, id).fill(STORY[id]);
    before[id] = STORY[id];
  }
  const po = draftCard(page, "Product Owner");
  const pm = draftCard(page, "Product Manager");
  await po.getByRole("button", { name: /Ranked/ }).click();
  await po.getByRole("button", { name: "Yes, “Prioritized”" }).click();
  await expect(po.locator(".draft-text")).toContainText("Prioritized 31 requests");
  await po.getByRole("button", { name: "Use in PO resume" }).click();
  await pm.getByRole("button", { name: "Use in PM resume" }).click();
  await expect(po.getByText("In your PO resume")).toBeVisible();
  await expect(pm.getByText("In your PM resume")).toBeVisible();
  await expectSaved(page);
  const [poWords = "", pmWords = ""] = plainly([
    await po.locator(".draft-text").innerText(),
    await pm.locator(".draft-text").innerText(),
  ]);
  return { po: poWords, pm: pmWords };
}

/** Lines without the sign that a word waits to be confirmed. */
function plainly(lines: readonly string[]): string[] {
  return lines.map((line) => flowing(line.replace(/\s*confirm\b/g, "")));
}

async function expectExports(page: Page, track: string, lines: readonly string[]) {
  for (const format of FORMATS) {
    const downloading = page.waitForEvent("download");
    await page.getByRole("button", { name: FORMAT_BUTTONS[format], exact: true }).click();
    const download = await downloading;
    expect(download.suggestedFilename()).toMatch(
      new RegExp(`tilda-marsh.*${track}.*\\.${format}$`, "i"),
    );
    await expect(page.getByText(`Saved as ${download.suggestedFilename()}.`)).toBeVisible();
    const words = await wordsOf(format, await readFile(await download.path()));
    const times = lines.map((line) => `${timesIn(words, line)} × ${line}`);
    expect(times, `${track}.${format}`).toEqual(lines.map((line) => `1 × ${line}`));
    const places = placesIn(words, lines);
    expect(places, `${track}.${format} in order`).toEqual(places.toSorted((a, b) => a - b));
    expect(timesIn(words, LEFT_OUT), `${track}.${format} without what was left out`).toBe(0);
  }
}
