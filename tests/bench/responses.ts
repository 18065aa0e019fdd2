import type { Browser, Page } from "@playwright/test";
import { BARE_FIELD, typeMeasured, type Keystroke } from "./keystrokes";
import { PLACE, type AStory } from "./served-app";

/** Of each kind of interaction how many milliseconds each took to its next paint. */
export type Interactions = Readonly<Record<string, readonly number[]>>;

export type Workspace = {
  readonly marks: readonly Keystroke[];
  readonly typingShift: number;
  readonly pages: readonly {
    readonly path: string;
    readonly longTasks: readonly number[];
    readonly shift: number;
  }[];
  readonly interactions: Interactions;
};

type Seen = { longTasks: number[]; shift: number; events: Record<number, number> };

const CHOICES = 12;
const OPENINGS = 12;
const STEPS = 40;
const STEP_PX = 600;
const PAUSE_MS = 60;

/** The workspace with many bullets: its line typed into, its pages scrolled, its rows chosen and opened. */
export async function measureWorkspace(
  browser: Browser,
  story: AStory,
  words: string,
): Promise<Workspace> {
  const page = await watchedPage(browser, story.state);
  const pages: Workspace["pages"][number][] = [];
  for (const path of ["/coach", "/resumes/po", new URL(story.url).pathname]) {
    await openSettled(page, path);
    pages.push({ path: path.replace(/^\/coach\/.*/, "a story"), ...(await scrolled(page)) });
  }
  await openSettled(page, story.url);
  const before = (await seenBy(page)).shift;
  await watchMarks(page);
  const marks = await typeMeasured(
    page,
    page.getByLabel("Your bullet"),
    ".editor__mirror",
    ` and ${words}`,
  );
  const typed = await seenBy(page);
  const interactions = {
    "a key in a story's line": Object.values(typed.events),
    ...(await chosenAndOpened(page)),
  };
  await page.context().close();
  return { marks, typingShift: typed.shift - before, pages, interactions };
}

/** The least that a key and a choice can take here. */
export async function bareInteractions(browser: Browser, words: string): Promise<Interactions> {
  const page = await watchedPage(browser);
  await page.goto("about:blank");
  await page.setContent(`${BARE_FIELD}<button>Press</button>`);
  await page.evaluate(watch);
  await typeMeasured(page, page.locator("textarea"), ".beside", words);
  const keys = Object.values((await seenBy(page)).events);
  await clearEvents(page);
  for (let at = 0; at < CHOICES; at += 1) {
    await page.getByRole("button").click();
    await page.waitForTimeout(PAUSE_MS);
  }
  const presses = Object.values((await seenBy(page)).events);
  await page.context().close();
  return { "a key in a field": keys, "a press on a button": presses };
}

async function watchedPage(browser: Browser, storageState?: AStory["state"]): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    ...(storageState && { storageState }),
  });
  const page = await context.newPage();
  // The compiler names functions by a helper of its own, which the page has not.
  await page.addInitScript("globalThis.__name ??= (named) => named");
  await page.addInitScript(watch);
  return page;
}

async function openSettled(page: Page, path: string): Promise<void> {
  await page.goto(new URL(path, PLACE.address).href);
  await page.waitForLoadState("networkidle");
}

/** Runs in the page: what it did so far, each interaction by the longest of its events. */
function watch(): void {
  const seen: Seen = { longTasks: [], shift: 0, events: {} };
  Object.assign(globalThis, { seen });
  const observe = (type: string, each: (entry: PerformanceEntry) => void, more = {}) =>
    new PerformanceObserver((list) => list.getEntries().forEach(each)).observe({
      type,
      buffered: true,
      ...more,
    });
  observe("longtask", ({ duration }) => void seen.longTasks.push(duration));
  observe("layout-shift", (entry) => {
    const shift = entry as PerformanceEntry & { value: number; hadRecentInput: boolean };
    if (!shift.hadRecentInput) seen.shift += shift.value;
  });
  observe(
    "event",
    (entry) => {
      const { interactionId, duration } = entry as PerformanceEntry & { interactionId?: number };
      if (interactionId)
        seen.events[interactionId] = Math.max(seen.events[interactionId] ?? 0, duration);
    },
    { durationThreshold: 16 },
  );
}

const seenBy = (page: Page): Promise<Seen> =>
  page.evaluate(() => (globalThis as unknown as { seen: Seen }).seen);

const clearEvents = (page: Page): Promise<void> =>
  page.evaluate(() => void ((globalThis as unknown as { seen: Seen }).seen.events = {}));

async function scrolled(page: Page) {
  const before = (await seenBy(page)).longTasks.length;
  await page.mouse.move(720, 450);
  for (let at = 0; at < STEPS * 2; at += 1) {
    await page.mouse.wheel(0, at < STEPS ? STEP_PX : -STEP_PX);
    await page.waitForTimeout(PAUSE_MS);
  }
  const { longTasks, shift } = await seenBy(page);
  return { longTasks: longTasks.slice(before), shift };
}

/**
 * A painted mark changes no element: where its places are others than before, it leaves a trace at
 * the line that it is painted on. The wash under the raised card's mark waits for the caret to rest.
 */
async function watchMarks(page: Page): Promise<void> {
  await page.evaluate(() => {
    const { highlights } = CSS;
    const set = highlights.set.bind(highlights);
    highlights.set = (name, highlight) => {
      const places = [...highlight].map((range) => `${range.startOffset}-${range.endOffset}`);
      const mirror = document.querySelector(".editor__mirror");
      const trace = `data-${name}`;
      if (!name.startsWith("active-") && mirror?.getAttribute(trace) !== places.join())
        mirror?.setAttribute(trace, places.join());
      return set(name, highlight);
    };
  });
}

async function chosenAndOpened(page: Page): Promise<Interactions> {
  await openSettled(page, "/coach");
  const rows = page.locator(".triage-row");
  for (let at = 0; at < CHOICES; at += 1) {
    await rows
      .nth(at)
      .locator("label")
      .nth(at % 2 === 0 ? 2 : 1)
      .click();
    await page.waitForTimeout(PAUSE_MS * 4);
  }
  const choices = Object.values((await seenBy(page)).events);
  await clearEvents(page);
  for (let at = CHOICES; at < CHOICES + OPENINGS; at += 1) {
    await rows.nth(at).getByRole("link").first().click();
    await page.getByLabel("Your bullet").waitFor();
    await page.waitForTimeout(PAUSE_MS * 4);
    await page.goBack();
    await rows.nth(at).waitFor();
  }
  return {
    "a triage choice": choices,
    "opening a story": Object.values((await seenBy(page)).events),
  };
}
