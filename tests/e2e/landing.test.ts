import type { Page } from "@playwright/test";
import { newAccount, signUp } from "./fixtures/account";
import { draftCard, questionField, signOut } from "./fixtures/steps";
import { expect, test } from "./fixtures/test";

const LINE = "Managed vendor onboarding for the north depot";
const ACT = "chose which three vendors to stop";

test("what a visitor types stays in the browser, comes along on sign-up, and is gone after", async ({
  page,
}) => {
  await page.goto("/");
  await page.waitForLoadState("networkidle");
  const requests: string[] = [];
  page.on("request", (request) => requests.push(`${request.method()} ${request.url()}`));
  page.on("websocket", (socket) => requests.push(`socket ${socket.url()}`));

  await page.getByLabel("Your bullets, one a line").fill(LINE);
  await expect(page.locator(".finding").first()).toBeVisible();
  await page.getByRole("radio", { name: "I decided" }).check();
  await questionField(page, LINE, { who: "decided" }, "act").fill(ACT);
  const card = draftCard(page, "Product Owner").last();
  await expect(card.locator(".draft-text")).toContainText(/three vendors/);
  // Code and the page's icon, fetched late, are the same files for everybody and hold no word of theirs.
  const same = /^GET \S+\/(_next\/static\/chunks\/[\w-]+\.js|icon\.svg\?icon\.[\w-]+\.svg)$/;
  const asked = requests.filter((one) => !same.test(one));
  expect(asked, "nothing is asked of any server while one types").toEqual([]);

  await signUp(page, newAccount());
  await page.getByRole("button", { name: "Bring it" }).click();
  await expect(page).toHaveURL(/\/coach$/);
  await page.getByRole("link", { name: new RegExp(LINE) }).click();
  await expect(page.getByLabel("Your bullet")).toHaveValue(LINE);
  await expect(questionField(page, LINE, { who: "decided" }, "act")).toHaveValue(ACT);
  expect(await kept(page)).not.toContain(LINE);
});

test("what was not brought along is gone from the browser at sign-out", async ({ page }) => {
  await page.goto("/");
  await page.getByLabel("Your bullets, one a line").fill(LINE);
  await expect.poll(() => kept(page)).toContain(LINE);
  await signUp(page, newAccount());
  await expect(page.getByText("Bring the bullet you tried?")).toBeVisible();
  expect(await kept(page)).toContain(LINE);
  await signOut(page);
  expect(await kept(page)).not.toContain(LINE);
});

/** All that the browser keeps for this site. */
function kept(page: Page): Promise<string> {
  return page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]));
}
