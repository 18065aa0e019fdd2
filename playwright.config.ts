import { defineConfig } from "@playwright/test";
import { findBrowser } from "./lib/setup/browser.mjs";

const port = Number(process.env["TWOTRACK_TEST_PORT"] ?? 3210);
const baseURL = `http://127.0.0.1:${port}`;
const browser = findBrowser();

export default defineConfig({
  testDir: "tests/e2e",
  testMatch: "**/*.test.ts",
  outputDir: "test-results",
  workers: 2,
  fullyParallel: false,
  timeout: 90_000,
  expect: { timeout: 15_000 },
  reporter: [["list"], ["json", { outputFile: "test-results/browser.json" }]],
  use: {
    baseURL,
    // A trace holds every step of a failure, and recording it takes longer than the steps.
    trace: process.env["TWOTRACK_TRACE"] ? "retain-on-failure" : "off",
    screenshot: "only-on-failure",
    launchOptions: {
      ...(browser ? { executablePath: browser } : {}),
      args: [
        "--no-sandbox",
        "--disable-dev-shm-usage",
        "--disable-background-networking",
        "--disable-component-update",
        "--no-first-run",
      ],
    },
  },
  webServer: {
    command: `"${process.execPath}" lib/setup/main.mjs serve-for-tests`,
    url: baseURL,
    // Every test signs up people of its own, all from this one machine.
    env: { PORT: String(port), HOST: "127.0.0.1", SIGN_UPS_PER_HOUR: "10000" },
    reuseExistingServer: false,
    timeout: 120_000,
    stdout: "pipe",
    gracefulShutdown: { signal: "SIGTERM", timeout: 15_000 },
  },
});
