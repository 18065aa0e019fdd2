import type { Page } from "@playwright/test";
import { signIn } from "./fixtures/account";
import { careerOf, plantJob } from "./fixtures/career";
import { expectSaved } from "./fixtures/steps";
import { allowFailedRequests, expect, test } from "./fixtures/test";

const LINE = "Cut the claims form from forty fields to twelve";

test("what is typed while the server cannot be reached stays, and is saved when it is back", async ({
  page,
  account,
  noise,
}) => {
  expect(account.email).toContain("@");
  const { bulletIds } = await plantJob(page.request, [LINE]);
  await page.goto(`/coach/${bulletIds[0]}`);
  await page.route("**/coach/**", (route) =>
    route.request().method() === "POST" ? route.abort("connectionrefused") : route.continue(),
  );
  await page.getByLabel("Your bullet").fill(`${LINE} in March`);
  await expect(page.locator("[data-save=failed]")).toContainText("Not saved.");
  await expect(page.getByLabel("Your bullet")).toHaveValue(`${LINE} in March`);
  expect(await careerOf(page.request)).not.toContain("in March");

  await page.unroute("**/coach/**");
  await expectSaved(page);
  expect(await careerOf(page.request)).toContain(`${LINE} in March`);
  await page.reload();
  await expect(page.getByLabel("Your bullet")).toHaveValue(`${LINE} in March`);
  allowFailedRequests(noise);
});

test("what is typed offline is said to be kept on this page, and is saved once online", async ({
  page,
  context,
  account,
  noise,
}) => {
  expect(account.email).toContain("@");
  const { bulletIds } = await plantJob(page.request, [LINE]);
  await page.goto(`/coach/${bulletIds[0]}`);
  await context.setOffline(true);
  await page.getByLabel("Your bullet").fill(`${LINE} offline`);
  await expect(page.locator("[data-save=offline]")).toContainText("Offline.");
  await context.setOffline(false);
  await expectSaved(page);
  expect(await careerOf(page.request)).toContain(`${LINE} offline`);
  allowFailedRequests(noise);
});

test("two windows on one bullet: both texts are shown, nothing is overwritten, and the person chooses", async ({
  page,
  account,
  openWindow,
}) => {
  const { bulletIds } = await plantJob(page.request, [LINE]);
  const other = await openWindow();
  await signIn(other, account);
  for (const window of [page, other]) await window.goto(`/coach/${bulletIds[0]}`);

  await page.getByLabel("Your bullet").fill("Words of the first window");
  await expectSaved(page);
  await other.getByLabel("Your bullet").fill("Words of the second window");
  const choice = conflict(other);
  await expect(choice).toContainText("Words of the first window");
  await expect(choice).toContainText("Words of the second window");
  await expect(other.getByLabel("Your bullet")).toHaveValue("Words of the second window");
  expect(await careerOf(page.request)).toContain("Words of the first window");

  await choice.getByRole("button", { name: "Keep this one" }).click();
  await expect(choice).toBeHidden();
  await expect.poll(() => careerOf(page.request)).toContain("Words of the second window");

  // The first window knows nothing of that: its next word meets the same question.
  await page.getByLabel("Your bullet").fill("More words of the first window");
  await conflict(page).getByRole("button", { name: "Keep the other" }).click();
  await expect(page.getByLabel("Your bullet")).toHaveValue("Words of the second window");
  expect(await careerOf(page.request)).toContain("Words of the second window");
});

function conflict(page: Page) {
  return page.getByRole("region", { name: "This bullet was also changed in another tab" });
}
