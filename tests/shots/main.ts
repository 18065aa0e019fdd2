/**
 * Pictures of every page with the example account in it: `npm run shots`. Light and dark, 1440 and
 * 390 pixels wide, into shots/; the README's own picture is written beside this file.
 */
import { randomUUID } from "node:crypto";
import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium, type Browser, type BrowserContext, type Page } from "@playwright/test";
import { THEME_COOKIE } from "@/components/layout/theme";
import { startApp } from "@/lib/setup/app.mjs";
import { ensureBrowser } from "@/lib/setup/browser.mjs";
import { makeBuild, makeClient } from "@/lib/setup/make.mjs";
import { runQuietly } from "@/lib/setup/run.mjs";
import { startThrowAway } from "@/lib/setup/throw-away.mjs";
import { EXAMPLE_EMAIL, EXAMPLE_PASSWORD } from "../fixtures/example-career";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const FOLDER = join(ROOT, "shots");
const README_PICTURE = fileURLToPath(new URL("story.png", import.meta.url));
const PORT = Number(process.env["TWOTRACK_SHOTS_PORT"] ?? 3240);
const ADDRESS = `http://127.0.0.1:${PORT}`;

const PUBLIC = [
  "/",
  "/sign-in",
  "/sign-up",
  "/rules",
  "/rules/name-your-part",
  "/guide/weak-to-strong",
  "/privacy",
  "/accessibility",
  "/nowhere",
];
const WORKSPACE = [
  ...["/coach", "/coach/tidy", "/import"],
  ...["/resumes/po", "/resumes/pm", "/compare", "/proof"],
];
/** The line of the example whose story is told. */
const STORY = /Gathered requirements/;

const THREE_JOBS = readFileSync(join(ROOT, "tests/fixtures/resumes/three-jobs.txt"), "utf8");

type Look = { readonly theme: "light" | "dark"; readonly width: number; readonly height: number };
const LOOKS: readonly Look[] = (["light", "dark"] as const).flatMap((theme) => [
  { theme, width: 1440, height: 940 },
  { theme, width: 390, height: 844 },
]);

async function main(): Promise<void> {
  await makeClient();
  await makeBuild();
  mkdirSync(FOLDER, { recursive: true });
  const database = await startThrowAway("shots");
  const env = { DATABASE_URL: database.url, AUTH_SECRET: randomUUID() + randomUUID() };
  try {
    const seed = ["--conditions=react-server", "--import", "tsx", join("prisma", "seed.ts")];
    const whole = { ...process.env, ...env };
    await runQuietly("the example account", process.execPath, seed, { cwd: ROOT, env: whole });
    const place = { host: "127.0.0.1", port: PORT, address: ADDRESS };
    const app = await startApp("start", place, { NODE_ENV: "production", ...env });
    try {
      await takeAll();
    } finally {
      await app.stop();
    }
  } finally {
    await database.stop();
  }
}

async function takeAll(): Promise<void> {
  const browser = await chromium.launch({
    executablePath: await ensureBrowser(),
    args: ["--no-sandbox", "--disable-dev-shm-usage", "--disable-background-networking"],
  });
  try {
    const state = await signedIn(browser);
    for (const look of LOOKS) {
      const open = (storageState?: State) =>
        browser.newContext({
          viewport: { width: look.width, height: look.height },
          colorScheme: look.theme,
          ...(storageState && { storageState }),
        });
      await take(await open(), look, PUBLIC);
      await take(await open(state), look, [...WORKSPACE, await storyPath(await open(state))]);
    }
    console.log(`The pictures are in ${FOLDER}.`);
  } finally {
    await browser.close();
  }
}

type State = Awaited<ReturnType<BrowserContext["storageState"]>>;

async function signedIn(browser: Browser): Promise<State> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${ADDRESS}/sign-in`);
  await page.getByLabel("Email address").fill(EXAMPLE_EMAIL);
  await page.getByLabel("Password").fill(EXAMPLE_PASSWORD);
  await page.locator("main").getByRole("button", { name: "Sign in" }).click();
  await page.waitForURL("**/coach");
  const state = await context.storageState();
  await context.close();
  return state;
}

async function storyPath(context: BrowserContext): Promise<string> {
  const page = await context.newPage();
  await page.goto(`${ADDRESS}/coach`);
  const path = await page.getByRole("link", { name: STORY }).first().getAttribute("href");
  await context.close();
  if (!path) throw new Error(`The example account has no line like ${STORY.source}.`);
  return path;
}

async function take(context: BrowserContext, look: Look, paths: readonly string[]): Promise<void> {
  await context.addCookies([{ name: THEME_COOKIE, value: look.theme, url: ADDRESS }]);
  const page = await context.newPage();
  for (const path of paths) {
    await page.goto(`${ADDRESS}${path}`, { waitUntil: "networkidle" });
    const story = path.startsWith("/coach/") && !WORKSPACE.includes(path);
    const name = story ? "story" : path.slice(1).replaceAll("/", "-") || "landing";
    const file = `${name}-${look.width}-${look.theme}.png`;
    await page.screenshot({ path: join(FOLDER, file), fullPage: true });
    if (story && look.width > 1000 && look.theme === "light")
      await page.screenshot({ path: README_PICTURE });
  }
  if (paths.includes("/import")) await takeCheck(page, look);
  await context.close();
}

/** What was read, beside what will be added; nothing of it is added. */
async function takeCheck(page: Page, look: Look): Promise<void> {
  await page.goto(`${ADDRESS}/import`);
  await page.getByLabel("Resume text").fill(THREE_JOBS);
  await page.getByRole("button", { name: "Read this text" }).click();
  await page.getByRole("heading", { name: "Check what was read" }).waitFor();
  const file = `import-check-${look.width}-${look.theme}.png`;
  await page.screenshot({ path: join(FOLDER, file), fullPage: true });
}

await main();
