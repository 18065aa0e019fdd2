import { randomUUID } from "node:crypto";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { chromium, type Browser, type Page } from "@playwright/test";
import { startApp } from "@/lib/setup/app.mjs";
import { ensureBrowser } from "@/lib/setup/browser.mjs";
import { makeBuild, makeClient } from "@/lib/setup/make.mjs";
import { runQuietly } from "@/lib/setup/run.mjs";
import { startThrowAway } from "@/lib/setup/throw-away.mjs";
import { BARE_FIELD, typeMeasured, type Keystroke } from "./keystrokes";
import { percentile } from "./speed";
import type { Row } from "./table";

const PORT = Number(process.env["TWOTRACK_BENCH_PORT"] ?? 3230);
const PLACE = { host: "127.0.0.1", port: PORT, address: `http://127.0.0.1:${PORT}` };
const LINE = "Responsible for reporting on card disputes";
/** Has blanks before anything is answered. */
const LINE_WITH_BLANKS = "Interviewed 14 churned customers by phone";
const BULLETS = 300;
const TYPED = "late claims fell from nine to two a week after the form was cut";

/**
 * All JavaScript that one story's page loads until it is usable, above a bare page of the same Next;
 * and how soon a key in a blank is drawn in a workspace of 300 bullets, beside a field of a bare page.
 */
export async function measurePage(root: string): Promise<readonly Row[]> {
  const browser = await chromium.launch({
    executablePath: await ensureBrowser(),
    args: ["--no-sandbox", "--disable-dev-shm-usage", "--disable-background-networking"],
  });
  try {
    const { story, blank } = await measureStory(browser);
    const bare = await bareBytes(browser, root);
    const field = await bareKeystrokes(browser);
    return [
      { what: "JavaScript of /coach/[bulletId]", value: story / 1000, unit: "kB gzip" },
      { what: "JavaScript of a bare Next page", value: bare / 1000, unit: "kB gzip" },
      {
        what: "the story's page above the bare one",
        value: (story - bare) / 1000,
        unit: "kB gzip",
        limit: { atMost: 90 },
      },
      ...rowsOfKeystrokes(blank, field),
    ];
  } finally {
    await browser.close();
  }
}

/** What runs until it is stopped: the app as it is served, and a database of its own. */
async function measureStory(browser: Browser) {
  await makeClient();
  await makeBuild();
  const database = await startThrowAway("bench");
  const env = { DATABASE_URL: database.url, AUTH_SECRET: randomUUID() + randomUUID() };
  const app = await startApp("start", PLACE, { NODE_ENV: "production", ...env });
  try {
    return { story: await storyBytes(browser), blank: await blankKeystrokes(browser) };
  } finally {
    await app.stop();
    await database.stop();
  }
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
async function blankKeystrokes(browser: Browser): Promise<readonly Keystroke[]> {
  const others = Array.from({ length: BULLETS - 1 }, (_, at) => `${LINE} of branch ${at + 2}`);
  const { url, state } = await aStory(browser, [LINE_WITH_BLANKS, ...others], LINE_WITH_BLANKS);
  const context = await browser.newContext({ storageState: state });
  const page = await context.newPage();
  await page.goto(url);
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

/** Frames are what a person sees; the milliseconds hold the wait for the next frame too. */
function rowsOfKeystrokes(blank: readonly Keystroke[], field: readonly Keystroke[]) {
  const rows = (what: string, strokes: readonly Keystroke[], limit?: Row["limit"]): Row[] =>
    [50, 95].flatMap((percent) => {
      const frames = percentile(
        strokes.map((stroke) => stroke.frames),
        percent,
      );
      const tookMs = percentile(
        strokes.map((stroke) => stroke.tookMs),
        percent,
      );
      return [
        { what: `${what}, ${percent} of 100 drawn within`, value: tookMs, unit: "ms" },
        {
          what: `${what}, ${percent} of 100 drawn within`,
          value: frames,
          unit: "frames",
          ...(limit && percent === 50 && { limit }),
        },
      ];
    });
  return [
    ...rows(`a key in a blank, ${BULLETS} bullets (${blank.length} keys)`, blank, { atMost: 1 }),
    ...rows("a key in a field of a bare page", field),
  ];
}

/** A new account with these lines in it, made by the pages themselves, and where `told` is told. */
async function aStory(browser: Browser, lines: readonly string[], told: string) {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${PLACE.address}/sign-up`);
  await page.getByLabel("Email address").fill(`${randomUUID()}@example.com`);
  await page.getByLabel("Password").fill(randomUUID());
  await page.getByRole("button", { name: "Make my account" }).click();
  await page.getByLabel("Resume text").fill(resumeOf(lines));
  await page.getByRole("button", { name: "Read this text" }).click();
  await page.getByRole("button", { name: /^Add \d+ bullets?$/ }).click();
  const link = page.getByRole("link", { name: new RegExp(told) });
  const path = await link.getAttribute("href");
  const state = await context.storageState();
  await context.close();
  return { url: PLACE.address + path, state };
}

/** One job for every thirty lines. */
function resumeOf(lines: readonly string[]): string {
  const jobs = Array.from({ length: Math.ceil(lines.length / 30) }, (_, at) => [
    `Analyst, Quillfeather Bank ${at + 1}, ${2021 - at}`,
    ...lines.slice(at * 30, at * 30 + 30).map((line) => `• ${line}`),
  ]);
  return jobs.map((job) => job.join("\n")).join("\n\n");
}

/** The smallest app that this version of Next builds, below the project so that it finds its packages. */
async function bareBytes(browser: Browser, root: string): Promise<number> {
  const folder = join(root, ".twotrack", "bare-app");
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, "app"), { recursive: true });
  for (const [name, text] of Object.entries(BARE)) writeFileSync(join(folder, name), text);
  const next = join(root, "node_modules", "next", "dist", "bin", "next");
  const env = { ...process.env, NEXT_TELEMETRY_DISABLED: "1", NODE_ENV: "production" as const };
  await runQuietly("next build", process.execPath, [next, "build"], { cwd: folder, env });
  const app = await startApp("start", PLACE, { NODE_ENV: "production" }, folder);
  try {
    const context = await browser.newContext();
    return await scriptBytes(await context.newPage(), PLACE.address, (page) =>
      page.getByText("Bare").waitFor(),
    );
  } finally {
    await app.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

const BARE = {
  "package.json": `{ "name": "bare", "private": true, "type": "module" }`,
  "next.config.mjs": `import { resolve } from "node:path";
const root = resolve(import.meta.dirname, "../..");
export default { turbopack: { root }, outputFileTracingRoot: root };`,
  // Without a file of its own it would be given the project's, whose environment it has not.
  "instrumentation.js": `export function register() {}`,
  "app/layout.jsx": `export default function Layout({ children }) {
  return <html lang="en"><body>{children}</body></html>;
}`,
  "app/page.jsx": `export default function Page() { return <p>Bare</p>; }`,
};

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
