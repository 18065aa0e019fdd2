import type { Page } from "@playwright/test";
import { strToU8, zipSync } from "fflate";
import type { Resume } from "@/lib/resume/schema";
import { writeResume } from "@/lib/resume/write/write-resume";
import { carry, dropFile } from "./fixtures/drop";
import { allowFailedRequests, expect, expectAccessible, test } from "./fixtures/test";

const RESUME: Resume = {
  basics: { name: "Tilda Marsh", email: "tilda.marsh@example.org" },
  work: [
    {
      position: "Business Analyst",
      name: "Quillfeather Bank",
      startDate: "2021-03",
      endDate: "2023-05",
      highlights: [
        "Gathered requirements from branch managers and the card team",
        "Cut the card replacement form from 31 fields to 12, and calls about it fell by a third",
      ],
    },
    {
      position: "Operations Coordinator",
      name: "Oxbow Logistics",
      startDate: "2016-01",
      endDate: "2020-12",
      highlights: ["Wrote the weekly rota for 22 drivers"],
    },
  ],
};
const WRITTEN = "• Cut the claims form from forty fields to nine";
const sentence = (page: Page) => page.locator(".import-paste__sentence");

for (const format of ["pdf", "docx"] as const)
  test(`a ${format} that is dropped on the page is read, and stays when the way back is gone`, async ({
    page,
    account,
  }) => {
    expect(account.email).toContain("@");
    await page.getByLabel("Resume text").fill(WRITTEN);
    const bytes = await writeResume(RESUME, format, { track: "po", paper: "a4" });
    const carried = await carry(page, [{ name: `resume.${format}`, bytes }]);
    await expect(page.getByText("Drop it here to read it")).toBeVisible();
    await carried.drop();
    await expect(page.getByRole("heading", { name: "Check what was read" })).toBeFocused();
    for (const { position = "", name = "", highlights = [] } of RESUME.work ?? []) {
      const job = page.getByRole("region", { name: `${position}, ${name}` });
      await expect(job.getByRole("checkbox")).toHaveCount(highlights.length);
      for (const line of highlights)
        await expect(job.getByRole("checkbox", { name: line })).toBeChecked();
    }
    await page.getByRole("button", { name: "Back to the text" }).click();
    await expect(page.getByLabel("Resume text")).toHaveValue(WRITTEN);
    await expect(page.getByText(`resume.${format} is read and not added yet`)).toBeVisible();
    await page.reload();
    await page.getByRole("button", { name: "Go on checking" }).click();
    await page.getByRole("button", { name: "Add 3 bullets" }).click();
    await expect(page.getByText("Added 3 bullets in 2 jobs.")).toBeVisible();
  });

test("the export that LinkedIn sends is read", async ({ page, account }) => {
  expect(account.email).toContain("@");
  const positions =
    "Company Name,Title,Description,Location,Started On,Finished On\n" +
    'Quillfeather Bank,Business Analyst,"• Gathered requirements from branch managers",Leeds,Mar 2021,May 2023\n';
  const bytes = zipSync({ "Positions.csv": strToU8(positions) });
  await dropFile(page, { name: "Basic_LinkedInDataExport.zip", bytes });
  const job = page.getByRole("region", { name: "Business Analyst, Quillfeather Bank" });
  await expect(
    job.getByRole("checkbox", { name: "Gathered requirements from branch managers" }),
  ).toBeChecked();
  await expect(page.getByRole("button", { name: "Add 1 bullet" })).toBeVisible();
});

test("a text file is read without a request", async ({ page, account }) => {
  expect(account.email).toContain("@");
  const asked: string[] = [];
  page.on("request", (request) => {
    if (request.method() === "POST") asked.push(request.url());
  });
  const bytes = Buffer.from(`Analyst, Quillfeather Bank, 2021\n${WRITTEN}\n`);
  await dropFile(page, { name: "resume.txt", bytes });
  await expect(page.getByRole("button", { name: "Add 1 bullet" })).toBeVisible();
  expect(asked).toEqual([]);
});

test("a text file leaves what was typed in the box, and its words come into an empty one", async ({
  page,
  account,
}) => {
  expect(account.email).toContain("@");
  const words = "Analyst, Quillfeather Bank, 2021\n• Cut the card form from 31 fields to 12";
  const file = { name: "resume.txt", mimeType: "text/plain", buffer: Buffer.from(words) };
  const box = page.getByLabel("Resume text");
  for (const typed of [WRITTEN, ""]) {
    await box.fill(typed);
    await page.getByLabel("Resume file").setInputFiles(file);
    await expect(page.getByRole("heading", { name: "Check what was read" })).toBeFocused();
    await expect(
      page.getByRole("checkbox", { name: "Cut the card form from 31 fields to 12" }),
    ).toBeChecked();
    await page.getByRole("button", { name: "Back to the text" }).click();
    await expect(box).toHaveValue(typed || words);
  }
});

test("what is no resume is named in a sentence, and the text in the box stays", async ({
  page,
  account,
  noise,
}) => {
  expect(account.email).toContain("@");
  await page.getByLabel("Resume text").fill(WRITTEN);
  const file = (name: string, words: string) => ({ name, bytes: Buffer.from(words) });
  const rows: readonly { files: ReturnType<typeof file>[]; says: RegExp }[] = [
    { files: [file("a.txt", "a"), file("b.txt", "b")], says: /^These are several files/ },
    { files: [file("resume.docx", "PK\u0003\u0004 not really")], says: /cut off or damaged/ },
    { files: [file("resume.pdf", "%PDF-1.7\n1 0 obj\n")], says: /./ },
    { files: [file("long.txt", "a".repeat(5_000_001))], says: /larger than 5 MB/ },
    { files: [file("resume.json", '{ "basics": ')], says: /JSON/ },
  ];
  for (const { files, says } of rows) {
    await (await carry(page, files)).drop();
    await expect(sentence(page)).toHaveText(says);
    await expect(page.getByLabel("Resume text")).toHaveValue(WRITTEN);
  }
  const pdf = await writeResume(RESUME, "pdf", { track: "po", paper: "a4" });
  await page.context().setOffline(true);
  await dropFile(page, { name: "resume.pdf", bytes: pdf });
  await expect(sentence(page)).toHaveText(/^You are offline/);
  await page.context().setOffline(false);
  await page.route("**/api/read", (route) => route.abort());
  await dropFile(page, { name: "resume.pdf", bytes: pdf });
  await expect(sentence(page)).toHaveText(/^The connection broke before the file was read/);
  await expect(page.getByLabel("Resume text")).toHaveValue(WRITTEN);
  allowFailedRequests(noise);
});

test("a file that is being read shows how far it is, and can be called back", async ({
  page,
  account,
  noise,
}) => {
  expect(account.email).toContain("@");
  await page.getByLabel("Resume text").fill(WRITTEN);
  await page.route("**/api/read", () => undefined);
  const bytes = await writeResume(RESUME, "pdf", { track: "po", paper: "a4" });
  await dropFile(page, { name: "resume.pdf", bytes });
  const reading = page.getByRole("region", { name: "Reading resume.pdf" });
  await expect(reading.getByRole("progressbar")).toBeVisible();
  await expect(reading.getByRole("listitem")).toHaveText([
    "Sending the file",
    "Opening it",
    "Reading the pages",
    "Finding jobs and bullets",
  ]);
  await expectAccessible(page);
  await reading.getByRole("button", { name: "Cancel" }).click();
  await expect(sentence(page)).toHaveText("Canceled. Nothing was read.");
  await expect(page.getByLabel("Resume text")).toHaveValue(WRITTEN);
  await expect(page.getByRole("button", { name: "Choose a file" })).toBeVisible();
  allowFailedRequests(noise);
});
