import { plantJob } from "./fixtures/career";
import { draftCard, expectSaved, questionField } from "./fixtures/steps";
import { expect, test } from "./fixtures/test";

const LINE = "Wrote the packing plan for two depots";
/** A line whose act the answer takes the place of, with a verb that each track has its own word for. */
const LISTENED = "Gathered requirements from branch managers and the card team";
const ACT = "ranked 31 requests by complaints saved";

test("a blank is filled in its place, both drafts and the questions follow, and Escape takes it back", async ({
  page,
  account,
}) => {
  expect(account.email).toContain("@");
  const { bulletIds } = await plantJob(page.request, [LINE]);
  await page.goto(`/coach/${bulletIds[0]}`);
  const po = draftCard(page, "Product Owner");
  const pm = draftCard(page, "Product Manager");
  const shape = await pm.locator(".draft__body").innerText();

  await po.locator('button.blank[data-question="act"]').click();
  await page.keyboard.type("cut weekend runs");
  await expect(po.getByRole("textbox")).toHaveValue("cut weekend runs");
  await expect(questionField(page, LINE, {}, "act")).toHaveValue("cut weekend runs");
  await expect(pm.locator(".draft__body")).not.toHaveText(shape);
  await page.keyboard.press("Escape");
  await expect(questionField(page, LINE, {}, "act")).toHaveValue("");
  await expect(po.locator('button.blank[data-question="act"]')).toBeFocused();
  await expect(pm.locator(".draft__body")).toHaveText(shape);

  await page.keyboard.press("Enter");
  await page.keyboard.type("cut weekend runs");
  await page.keyboard.press("Enter");
  await expect(po.locator(".draft-text")).toContainText("weekend runs");
  await expectSaved(page);
  await page.reload();
  await expect(questionField(page, LINE, {}, "act")).toHaveValue("cut weekend runs");
});

test("one yes to a word serves both drafts", async ({ page, account }) => {
  expect(account.email).toContain("@");
  const { bulletIds } = await plantJob(page.request, [LISTENED]);
  await page.goto(`/coach/${bulletIds[0]}`);
  await page.getByLabel("I decided").check();
  await questionField(page, LISTENED, { who: "decided" }, "act").fill(ACT);
  const words = page.locator(".draft-text .claim");
  await expect(words).toHaveCount(2);
  await words.first().click();
  await page.getByRole("button", { name: "Yes, “Prioritized”" }).click();
  await expect(words).toHaveCount(0);
  await expect(draftCard(page, "Product Manager").locator(".draft-text")).toContainText(
    "rioritized",
  );
  await expectSaved(page);
  await page.reload();
  await expect(page.locator(".draft-text").first()).toBeVisible();
  await expect(words).toHaveCount(0);
});

test("a wording that is older than the answers can be compared, kept or redrafted", async ({
  page,
  account,
}) => {
  expect(account.email).toContain("@");
  const { bulletIds } = await plantJob(page.request, [LINE]);
  await page.goto(`/coach/${bulletIds[0]}`);
  await page.getByLabel("I decided").check();
  await questionField(page, LINE, { who: "decided" }, "act").fill("cut weekend runs");
  const po = draftCard(page, "Product Owner");
  await po.getByRole("button", { name: "Use in PO resume" }).click();
  await expectSaved(page);
  await questionField(page, LINE, { who: "decided", act: "cut weekend runs" }, "because").fill(
    "the vans left half empty",
  );
  await expect(po.getByText("Older than your answers.")).toBeVisible();
  await po.getByRole("button", { name: "Compare" }).click();
  const compared = po.locator("[data-compare]");
  await expect(compared.locator("ins").first()).toHaveText("the vans left half empty");
  await expect(compared.locator("ins").last()).toContainText("half empty");
  await expectSaved(page);
  await page.reload();
  await expect(
    po.getByText("Older than your answers."),
    "it is kept that it is older",
  ).toBeVisible();
  await po.getByRole("button", { name: "Redraft" }).click();
  await expect(po.getByText("In your PO resume")).toBeVisible();
  await page.getByRole("button", { name: "Undo", exact: true }).click();
  await expect(po.getByText("Older than your answers.")).toBeVisible();
  await po.getByRole("button", { name: "Keep", exact: true }).click();
  await expect(po.getByText("Older than your answers.")).toHaveCount(0);
  await expectSaved(page);
});

test("what serves both stands once, each track with its own acts, and apart while it is written in", async ({
  page,
  account,
}) => {
  expect(account.email).toContain("@");
  const { bulletIds } = await plantJob(page.request, [LISTENED]);
  await page.goto(`/coach/${bulletIds[0]}`);
  await page.getByLabel("I decided").check();
  await questionField(page, LISTENED, { who: "decided" }, "act").fill(ACT);
  const shown = page.locator(".draft-text:visible");
  await expect(page.locator(".pair[data-shared]")).toBeVisible();
  await expect(shown).toHaveCount(1);

  await page.getByRole("button", { name: "Edit the PM wording by hand" }).click();
  const field = draftCard(page, "Product Manager").getByLabel("Your wording for Product Manager");
  await expect(field).toBeFocused();
  await expect(shown).toHaveCount(2);
  await page.keyboard.press("Escape");
  await expect(shown).toHaveCount(1);
  for (const use of ["Use in PO resume", "Use in PM resume"]) {
    await page.getByRole("button", { name: use }).click();
    await expect(page.getByText(use.replace("Use in", "In your"), { exact: true })).toBeVisible();
  }
  await expectSaved(page);
});
