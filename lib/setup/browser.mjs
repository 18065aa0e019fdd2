// @ts-check
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { delimiter, join } from "node:path";
import { runProgram } from "./run.mjs";
import { Sentence } from "./sentence.mjs";

const require = createRequire(import.meta.url);

const NAMES = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"];
const PLACES = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/**
 * The browser that tests use: TWOTRACK_CHROME, Playwright's own, the system's, in this order.
 * @returns {string | null} its path
 * @throws {Sentence} when TWOTRACK_CHROME names no file
 */
export function findBrowser() {
  const told = process.env.TWOTRACK_CHROME;
  if (told) {
    if (existsSync(told)) return told;
    throw new Sentence(`TWOTRACK_CHROME names ${told}, which is not there.`);
  }
  return playwrightsOwn() ?? systems();
}

function playwrightsOwn() {
  try {
    const path = require("@playwright/test").chromium.executablePath();
    return existsSync(path) ? path : null;
  } catch {
    return null;
  }
}

function systems() {
  const folders = (process.env.PATH ?? "").split(delimiter);
  const candidates = folders.flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return [...candidates, ...PLACES].find((path) => existsSync(path)) ?? null;
}

/**
 * The browser, installed where there is none and the system lets us.
 * @returns {Promise<string>}
 * @throws {Sentence} with the line to type
 */
export async function ensureBrowser() {
  const found = findBrowser();
  if (found) return found;
  if (process.getuid?.() === 0 && (await run("apt-get", ["--version"]))) {
    await run("apt-get", ["update"]);
    await run("apt-get", ["install", "-y", "--no-install-recommends", "chromium"]);
  } else {
    await run(process.execPath, [require.resolve("@playwright/test/cli"), "install", "chromium"]);
  }
  const installed = findBrowser();
  if (installed) return installed;
  throw new Sentence(
    "The browser tests need Chromium: type `sudo apt-get install chromium`, or set TWOTRACK_CHROME to a Chrome that is there.",
  );
}

/**
 * @param {string} command
 * @param {string[]} args
 * @returns {Promise<boolean>} whether it ran and succeeded
 */
async function run(command, args) {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const ran = runProgram(command, args, { env, timeout: 240_000 });
  return ran.then(
    ({ status }) => status === 0,
    () => false,
  );
}
