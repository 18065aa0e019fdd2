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
import type { Row } from "./table";

const PORT = Number(process.env["TWOTRACK_BENCH_PORT"] ?? 3230);
const PLACE = { host: "127.0.0.1", port: PORT, address: `http://127.0.0.1:${PORT}` };
const LINE = "Responsible for reporting on card disputes";

/** All JavaScript that one story's page loads until it is usable, above a bare page of the same Next. */
export async function measurePage(root: string): Promise<readonly Row[]> {
  const browser = await chromium.launch({
    executablePath: await ensureBrowser(),
    args: ["--no-sandbox", "--disable-dev-shm-usage", "--disable-background-networking"],
  });
  try {
    const story = await storyBytes(browser);
    const bare = await bareBytes(browser, root);
    return [
      { what: "JavaScript of /coach/[bulletId]", value: story / 1000, unit: "kB gzip" },
      { what: "JavaScript of a bare Next page", value: bare / 1000, unit: "kB gzip" },
      {
        what: "the story's page above the bare one",
        value: (story - bare) / 1000,
        unit: "kB gzip",
        limit: { atMost: 90 },
      },
    ];
  } finally {
    await browser.close();
  }
}

async function storyBytes(browser: Browser): Promise<number> {
  await makeClient();
  await makeBuild();
  const database = await startThrowAway("bench");
  const env = { DATABASE_URL: database.url, AUTH_SECRET: randomUUID() + randomUUID() };
  const app = await startApp("start", PLACE, { NODE_ENV: "production", ...env });
  try {
    const address = await aStory(browser);
    const context = await browser.newContext({ storageState: address.state });
    return await scriptBytes(await context.newPage(), address.url, async (page) => {
      // Usable: what is typed is read by the engine, and the questions are there to be answered.
      await page.getByLabel("Your bullet").fill("Chose what to stop in the spring release");
      await page
        .getByText("Nothing to flag")
        .or(page.getByText(/\bopen\b/))
        .first()
        .waitFor();
      await page.locator("[data-questions], .draft").first().waitFor();
    });
  } finally {
    await app.stop();
    await database.stop();
  }
}

/** A new account with one line in it, made by the pages themselves. */
async function aStory(browser: Browser) {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${PLACE.address}/sign-up`);
  await page.getByLabel("Email address").fill(`${randomUUID()}@example.com`);
  await page.getByLabel("Password").fill(randomUUID());
  await page.getByRole("button", { name: "Make my account" }).click();
  await page.getByLabel("Resume text").fill(`Analyst, Quillfeather Bank, 2021\n• ${LINE}`);
  await page.getByRole("button", { name: "Read this text" }).click();
  await page.getByRole("button", { name: "Add 1 bullet" }).click();
  const link = page.getByRole("link", { name: new RegExp(LINE) });
  const path = await link.getAttribute("href");
  const state = await context.storageState();
  await context.close();
  return { url: PLACE.address + path, state };
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
