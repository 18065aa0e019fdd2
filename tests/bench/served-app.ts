import { randomUUID } from "node:crypto";
import { chromium, type Browser } from "@playwright/test";
import { startApp } from "@/lib/setup/app.mjs";
import { ensureBrowser } from "@/lib/setup/browser.mjs";
import { makeBuild, makeClient } from "@/lib/setup/make.mjs";
import { startThrowAway } from "@/lib/setup/throw-away.mjs";

const PORT = Number(process.env["TWOTRACK_BENCH_PORT"] ?? 3230);
export const PLACE = { host: "127.0.0.1", port: PORT, address: `http://127.0.0.1:${PORT}` };

export async function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: await ensureBrowser(),
    args: ["--no-sandbox", "--disable-dev-shm-usage", "--disable-background-networking"],
  });
}

/** What `look` sees of the app as it is served, over a database of its own. */
export async function withServedApp<Seen>(look: () => Promise<Seen>): Promise<Seen> {
  await makeClient();
  await makeBuild();
  const database = await startThrowAway("bench");
  const env = { DATABASE_URL: database.url, AUTH_SECRET: randomUUID() + randomUUID() };
  const app = await startApp("start", PLACE, { NODE_ENV: "production", ...env });
  try {
    return await look();
  } finally {
    await app.stop();
    await database.stop();
  }
}

export type AStory = Awaited<ReturnType<typeof aStory>>;

/** A new account with these lines in it, made by the pages themselves, and where `told` is told. */
export async function aStory(browser: Browser, lines: readonly string[], told: string) {
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
