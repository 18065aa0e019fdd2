import type { Page } from "@playwright/test";
import { getDocumentProxy } from "unpdf";
import { plantJob, THREE_JOBS } from "./fixtures/career";
import { bring, expectSaved } from "./fixtures/steps";
import { allowFailedRequests, expect, expectAccessible, test } from "./fixtures/test";

type Placed = {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly end: number;
};

const sheet = (page: Page) => page.getByRole("article", { name: "Resume page" });
const laidOut = (page: Page) =>
  expect(page.getByText("Laying out…"), "the page is laid out").toHaveCount(0);

async function openResume(page: Page, track: "po" | "pm"): Promise<void> {
  await page.goto(`/resumes/${track}`);
  await expect(page.locator(".page__paper").first()).toBeVisible();
  await laidOut(page);
}

/** What the browser draws, in points: where each text begins and ends by its own measure. */
function drawnPages(page: Page): Promise<Placed[][]> {
  return page.evaluate(async () => {
    await document.fonts.ready;
    return [...document.querySelectorAll(".page__paper")].map((paper) =>
      [...paper.querySelectorAll("text")].map((text) => {
        const { x, width } = text.getBBox();
        return { text: text.textContent, x, y: Number(text.getAttribute("y")), end: x + width };
      }),
    );
  });
}

async function filePages(page: Page, track: "po" | "pm", paper: "letter" | "a4") {
  const answer = await page.request.get(`/api/export/${track}/pdf?paper=${paper}`);
  expect(answer.ok(), await answer.text().catch(() => "")).toBe(true);
  const pdf = await getDocumentProxy(new Uint8Array(await answer.body()));
  const numbers = Array.from({ length: pdf.numPages }, (_, at) => at + 1);
  return Promise.all(
    numbers.map(async (number) => {
      const one = await pdf.getPage(number);
      const [, , , height = 0] = one.view;
      const { items } = await one.getTextContent();
      return items.flatMap((item): Placed[] => {
        if (!("str" in item) || item.str.trim() === "") return [];
        const [, , , , x = 0, y = 0] = item.transform as number[];
        return [{ text: item.str, x, y: height - y, end: x + item.width }];
      });
    }),
  );
}

/** By height, from left to right: the words, and where the line ends. */
function linesOf(texts: readonly Placed[]): { words: string; end: number }[] {
  const lines: Placed[][] = [];
  for (const text of texts.toSorted((one, other) => one.y - other.y)) {
    const last = lines.at(-1);
    if (last?.[0] && Math.abs(last[0].y - text.y) < 1) last.push(text);
    else lines.push([text]);
  }
  return lines.map((line) => ({
    words: line
      .toSorted((one, other) => one.x - other.x)
      .map(({ text }) => text)
      .join("")
      .replace(/\s+/gu, ""),
    end: Math.max(...line.map(({ end }) => end)),
  }));
}

async function expectTrue(page: Page, track: "po" | "pm", paper: "letter" | "a4"): Promise<number> {
  const drawn = (await drawnPages(page)).map(linesOf);
  const inFile = (await filePages(page, track, paper)).map(linesOf);
  const words = (pages: typeof drawn) => pages.map((lines) => lines.map((line) => line.words));
  expect(words(drawn)).toEqual(words(inFile));
  drawn.flat().forEach(({ words: line, end }, at) => {
    expect(Math.abs(end - (inFile.flat()[at]?.end ?? 0)), line).toBeLessThan(1.5);
  });
  return drawn.length;
}

test("the page shows what the file holds, line by line, on either paper", async ({
  page,
  account: _,
}) => {
  test.setTimeout(180_000);
  await bring(page, THREE_JOBS, "Add 12 bullets");
  const lines = Array.from(
    { length: 34 },
    (_unused, at) =>
      `Cut request ${at} from the Київ queue because two depots’ “office” hours overlapped and nobody in Đà Nẵng or Ελλάδα had asked for it`,
  );
  await test.step("one page, and how much would still fit", async () => {
    await openResume(page, "po");
    await expect(page.getByText(/^Fits one page, \d+ lines? to spare/)).toBeVisible();
    expect(await expectTrue(page, "po", "letter")).toBe(1);
  });
  await test.step("several pages, each with its number", async () => {
    await plantJob(page.request, lines);
    await openResume(page, "pm");
    const count = await expectTrue(page, "pm", "letter");
    expect(count).toBeGreaterThan(1);
    await expect(page.getByText(`Page ${count} of ${count}`)).toBeVisible();
    await expectAccessible(page);
  });
  await test.step("A4 breaks elsewhere", async () => {
    await page.locator("#export").getByText("A4", { exact: true }).click();
    await expect(page.locator(".page__paper").first()).toHaveAttribute("viewBox", /^0 0 595/);
    await expectTrue(page, "pm", "a4");
  });
});

test("a change is laid out anew, and what spills is said with what to do", async ({
  page,
  account: _,
}) => {
  test.setTimeout(120_000);
  const short = Array.from({ length: 47 }, (_unused, at) => `Settled question ${at}`);
  await plantJob(page.request, short);
  await openResume(page, "po");
  const before = (await drawnPages(page)).flat().map(({ text }) => text);
  expect(before).toContain("Settled question 3");

  await page.getByRole("checkbox", { name: "Settled question 3", exact: true }).uncheck();
  await expectSaved(page);
  await laidOut(page);
  await expect(
    sheet(page).locator("svg").getByText("Settled question 3", { exact: true }),
  ).toHaveCount(0);
  await expectTrue(page, "po", "letter");

  await page.getByLabel("Headline").fill("Product owner for card services");
  await expect(
    sheet(page).locator("svg").getByText("Product owner for card services"),
  ).toBeVisible();

  for (let at = 10; at < 20; at += 1) {
    if ((await page.locator(".page__paper").count()) === 1) break;
    await page.getByRole("checkbox", { name: `Settled question ${at}`, exact: true }).uncheck();
    await expectSaved(page);
    await laidOut(page);
  }
  await expect(page.getByText(/^Fits one page/)).toBeVisible();
  await page.getByRole("checkbox", { name: "Settled question 3", exact: true }).check();
  await page.getByRole("checkbox", { name: "Settled question 10", exact: true }).check();
  await expectSaved(page);
  await laidOut(page);
  await expect(page.getByText(/\d+ lines? spills? onto page 2\./)).toBeVisible();
});

test("a line leads to its story by mouse and by keyboard", async ({ page, account: _ }) => {
  const { bulletIds } = await plantJob(page.request, [
    "Cut the form from 31 fields to 12",
    "Chose the vendor",
  ]);
  const [first = "", second = ""] = bulletIds;
  await openResume(page, "po");
  await sheet(page).locator("svg").getByText("Cut the form from 31 fields to 12").click();
  await expect(page).toHaveURL(new RegExp(`/coach/${first}$`));

  await openResume(page, "po");
  const link = sheet(page).getByRole("link", { name: "Chose the vendor" });
  await link.focus();
  await expect(page.locator(`svg [id="sheet-${second}"]`)).toHaveAttribute("data-focused", "true");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(new RegExp(`/coach/${second}$`));
});

test("without the server the words stay, and the pages come back with it", async ({
  page,
  noise,
  account: _,
}) => {
  await plantJob(page.request, ["Cut the form from 31 fields to 12"]);
  await page.route("**/api/pages/**", (route) => route.abort());
  await page.goto("/resumes/po");
  await expect(page.getByText(/^Page breaks cannot be shown just now/)).toBeVisible();
  await expect(sheet(page).getByRole("listitem")).toHaveText("Cut the form from 31 fields to 12");
  await expect(page.locator(".page__paper")).toHaveCount(0);
  await page.unroute("**/api/pages/**");
  await expect(page.locator(".page__paper")).toBeVisible();
  allowFailedRequests(noise);
});

test("a resume that is longer than what is laid out says so, and is not asked for again", async ({
  page,
  noise,
  account: _,
}) => {
  await plantJob(page.request, ["Cut the form from 31 fields to 12"]);
  const message = "This resume holds more than is laid out as pages.";
  let asked = 0;
  await page.route("**/api/pages/**", (route) => {
    asked += 1;
    return route.fulfill({ status: 422, json: { message } });
  });
  await page.goto("/resumes/po");
  await expect(page.getByText(message)).toBeVisible();
  await expect(sheet(page).getByRole("listitem")).toHaveText("Cut the form from 31 fields to 12");
  await page.getByRole("button", { name: "Read as text" }).click();
  await expect(page.getByText(message)).toBeVisible();
  expect(asked).toBe(1);
  allowFailedRequests(noise);
});

test("pages are shown to nobody but their owner", async ({ page, account: _, openWindow }) => {
  await plantJob(page.request, ["Cut the form from 31 fields to 12"]);
  const stranger = await openWindow();
  expect((await stranger.request.get("/api/pages/po?paper=letter")).status()).toBe(401);
  expect((await page.request.get("/api/pages/qa?paper=letter")).status()).toBe(404);
  expect((await page.request.get("/api/pages/po?paper=a3")).status()).toBe(404);
  const answer = await page.request.get("/api/pages/po?paper=letter");
  expect(answer.headers()["cache-control"]).toBe("private, no-store");
  expect(await answer.text()).toContain("Cut the form from 31 fields to 12");
});
