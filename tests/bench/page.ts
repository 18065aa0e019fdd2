import { gzipSync } from "node:zlib";
import type { Browser, Page } from "@playwright/test";
import { withBareApp } from "./bare-app";
import { BARE_FIELD, typeMeasured, type Keystroke } from "./keystrokes";
import { rowsOfKeystrokes, rowsOfPages } from "./page-rows";
import { bareInteractions, measureWorkspace } from "./responses";
import { aStory, launchBrowser, PLACE, withServedApp, type AStory } from "./served-app";
import type { Row } from "./table";

const LINE = "Responsible for reporting on card disputes";
/** Has blanks before anything is answered. */
const LINE_WITH_BLANKS = "Interviewed 14 churned customers by phone";
const BULLETS = 300;
const TYPED = "late claims fell from nine to two a week after the form was cut";

/**
 * All JavaScript that one story's page loads until it is usable, above a bare page of the same Next;
 * and in a workspace of 300 bullets how soon a key is drawn, what stops a scroll and what jumps,
 * beside a field and a button of a bare page.
 */
export async function measurePage(root: string): Promise<readonly Row[]> {
  const browser = await launchBrowser();
  try {
    const served = await withServedApp(() => measureServed(browser));
    const bare = await withBareApp(root, () => bareBytes(browser));
    const field = await bareKeystrokes(browser);
    return [
      { what: "JavaScript of /coach/[bulletId]", value: served.bytes / 1000, unit: "kB gzip" },
      { what: "JavaScript of a bare Next page", value: bare / 1000, unit: "kB gzip" },
      {
        what: "the story's page above the bare one",
        value: (served.bytes - bare) / 1000,
        unit: "kB gzip",
        limit: { atMost: 90 },
      },
      ...rowsOfKeystrokes(`a key in a story's line, ${BULLETS} bullets`, served.pages.marks, {
        percent: 95,
        atMost: 1,
      }),
      ...rowsOfKeystrokes(`a key in a blank, ${BULLETS} bullets`, served.blank, {
        percent: 50,
        atMost: 1,
      }),
      ...rowsOfKeystrokes("a key in a field of a bare page", field),
      ...rowsOfPages(served.pages, await bareInteractions(browser, TYPED)),
    ];
  } finally {
    await browser.close();
  }
}

async function measureServed(browser: Browser) {
  const bytes = await storyBytes(browser);
  const others = Array.from({ length: BULLETS - 1 }, (_, at) => `${LINE} of branch ${at + 2}`);
  const story = await aStory(browser, [LINE_WITH_BLANKS, ...others], LINE_WITH_BLANKS);
  const blank = await blankKeystrokes(browser, story);
  return { bytes, blank, pages: await measureWorkspace(browser, story, TYPED) };
}

async function storyBytes(browser: Browser): Promise<number> {
  const address = await aStory(browser, [LINE], LINE);
  const context = await browser.newContext({ storageState: address.state });
  return scriptBytes(await context.newPage(), address.url, async (page) => {
    // Usable: what is typed is read by the engine, and the questions are there to be answered.
    await page.getByLabel("Your bullet").fill("Chose what to stop in the spring release");
    await page
      .getByText("Nothing to flag")
      .or(page.getByText(/\bopen\b/))
      .first()
      .waitFor();
    await page.locator("[data-questions], .draft").first().waitFor();
  });
}

/** Keys typed into the last blank of a draft, which both drafts are drawn from. */
async function blankKeystrokes(browser: Browser, story: AStory): Promise<readonly Keystroke[]> {
  const context = await browser.newContext({ storageState: story.state });
  const page = await context.newPage();
  await page.goto(story.url);
  await page.waitForLoadState("networkidle");
  await page.locator("button[data-origin=blank][data-question=afterwards]").first().click();
  const field = page.locator("textarea.blank-field");
  await field.waitFor();
  const typed = await typeMeasured(page, field, ".draft", TYPED);
  await context.close();
  return typed;
}

async function bareKeystrokes(browser: Browser): Promise<readonly Keystroke[]> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.setContent(BARE_FIELD);
  const typed = await typeMeasured(page, page.locator("textarea"), ".beside", TYPED);
  await context.close();
  return typed;
}

async function bareBytes(browser: Browser): Promise<number> {
  const context = await browser.newContext();
  return scriptBytes(await context.newPage(), PLACE.address, (page) =>
    page.getByText("Bare").waitFor(),
  );
}

/** Every script that the page asks for from an empty cache, each packed as servers pack it. */
async function scriptBytes(
  page: Page,
  url: string,
  usable: (page: Page) => Promise<unknown>,
): Promise<number> {
  const scripts: Promise<number>[] = [];
  page.on("response", (response) => {
    if (response.request().resourceType() !== "script") return;
    scripts.push(response.body().then((body) => gzipSync(body).length));
  });
  await page.goto(url);
  await usable(page);
  await page.waitForLoadState("networkidle");
  const sizes = await Promise.all(scripts);
  await page.context().close();
  return sizes.reduce((sum, size) => sum + size, 0);
}
