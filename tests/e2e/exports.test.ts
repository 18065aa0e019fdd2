import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { strFromU8, unzipSync } from "fflate";
import { plantJob } from "./fixtures/career";
import { wordsOf } from "./fixtures/exported";
import { allowFailedRequests, expect, expectAccessible, test } from "./fixtures/test";

const LINES = [
  "Cut the claim form from 41 fields to 14; finished claims rose from 58% to 81%",
  "Wrote acceptance criteria with two testers; stories sent back fell from nine to two a month",
];

async function download(page: Page, button: string): Promise<{ name: string; bytes: Buffer }> {
  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: button, exact: true }).click();
  const file = await downloading;
  const name = file.suggestedFilename();
  await expect(page.getByText(`Saved as ${name}.`)).toBeVisible();
  return { name, bytes: await readFile(await file.path()) };
}

test("a mentor's list and everything in one ZIP are downloads of the export", async ({
  page,
  account,
}) => {
  expect(account.email).toContain("@");
  await plantJob(page.request, LINES);
  await page.goto("/resumes/po");
  const word = await download(page, "Changes as Word");
  expect(word.name).toMatch(/-PO-changes\.docx$/);
  expect(await wordsOf("docx", word.bytes)).toContain("Every line stands here as");
  await page.getByRole("radio", { name: "Both resumes" }).check({ force: true });
  const markdown = await download(page, "Changes as Markdown");
  expect(markdown.name).toMatch(/^[^-]*-changes\.md$/);
  expect(markdown.bytes.toString("utf8")).toContain("## Product Manager resume");

  const zip = await download(page, "Download everything");
  const files = unzipSync(new Uint8Array(zip.bytes));
  expect(Object.keys(files)).toHaveLength(14);
  const everything = strFromU8(files["everything.json"] ?? new Uint8Array());
  for (const words of [...LINES, account.email]) expect(everything).toContain(words);
  await expectAccessible(page);
});

test("lines, jobs and the whole are copied; where the browser refuses, the text is there to copy", async ({
  page,
  account,
  context,
}) => {
  expect(account.email).toContain("@");
  await plantJob(page.request, LINES);
  await page.goto("/resumes/po");
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const copied = () => page.evaluate(() => navigator.clipboard.readText());

  await page.getByRole("button", { name: /^Copy Cut the claim form/ }).click();
  await expect(page.getByRole("button", { name: /^Copied: Cut the claim form/ })).toBeVisible();
  expect(await copied()).toBe(LINES[0]);
  await page.getByRole("button", { name: /^Copy all lines of/ }).click();
  await expect(page.getByText(/^Copied all lines of/)).toBeAttached();
  expect(await copied()).toBe(LINES.map((line) => `- ${line}`).join("\n"));
  await page.getByRole("button", { name: "Copy as text" }).click();
  await expect(page.getByText("Copied as text.")).toBeVisible();
  expect(await copied()).toContain(`EXPERIENCE`);

  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException("", "NotAllowedError"));
  });
  await page.getByRole("button", { name: "Copy as text" }).click();
  const byHand = page.getByRole("textbox", { name: "Text to copy" });
  await expect(byHand).toBeFocused();
  await byHand.press("ControlOrMeta+C");
  expect(await copied()).toBe(await byHand.inputValue());
  await expectAccessible(page);
});

test("a file that cannot be made leaves a sentence, and the next try works", async ({
  page,
  account,
  noise,
}) => {
  expect(account.email).toContain("@");
  await plantJob(page.request, LINES);
  await page.goto("/resumes/po");
  await page.route("**/api/export/**", (route) => route.abort(), { times: 1 });
  await page.getByRole("button", { name: "Export PDF" }).click();
  await expect(page.getByText("The file could not be made just now.")).toBeVisible();
  expect((await download(page, "Export PDF")).bytes.subarray(0, 5).toString()).toBe("%PDF-");
  allowFailedRequests(noise);
});
