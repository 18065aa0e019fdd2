import { plantJob } from "./fixtures/career";
import { expectSaved } from "./fixtures/steps";
import { expect, test } from "./fixtures/test";

const LINES = [
  "Cut the claim form from 41 fields to 14; finished claims rose from 58% to 81%",
  "Wrote acceptance criteria with two testers; stories sent back fell from nine to two a month",
  "Responsible for reporting",
];

test("a summary is proposed, used, filled, edited by hand and undone, and the export has it", async ({
  page,
  account,
}) => {
  expect(account.email).toContain("@");
  await plantJob(page.request, LINES);
  await page.goto("/resumes/po");
  const proposal = page.locator("[data-proposal=summary]");
  const summary = page.getByLabel("Summary");

  await test.step("use and undo", async () => {
    await proposal.getByRole("button", { name: "Use this proposal" }).click();
    await expect(summary).toHaveValue(/^Business Analyst in \[the field you work in\]\. /);
    await page.getByRole("button", { name: "Undo", exact: true }).click();
    await expect(summary).toHaveValue("");
    await proposal.getByRole("button", { name: "Use this proposal" }).click();
    await expect(proposal.getByText("In your PO resume")).toBeVisible();
  });

  await test.step("an open blank holds the export back, and filling it lets it go", async () => {
    await expect(page.getByRole("button", { name: "Export PDF" })).toHaveAttribute(
      "aria-disabled",
      "true",
    );
    await proposal.getByRole("button", { name: /^Fill: the field/ }).click();
    await proposal.getByRole("textbox").fill("household insurance");
    await proposal.getByRole("textbox").press("Enter");
    await expect(summary).toHaveValue(/^Business Analyst in household insurance\. /);
    await expect(page.getByRole("button", { name: "Export PDF" })).not.toHaveAttribute(
      "aria-disabled",
      "true",
    );
  });

  await test.step("by hand: a word that nobody said is named and confirmed", async () => {
    const own = (await summary.inputValue()).replace("household", "SAP household");
    await summary.fill(own);
    const yes = page.getByRole("checkbox", { name: /SAP/ });
    await yes.check();
    await expect(yes).toBeChecked();
    await expectSaved(page);
    await page.reload();
    await expect(summary).toHaveValue(own);
    const file = await page.request.get("/api/export/po/txt");
    expect(file.status()).toBe(200);
    expect((await file.text()).replace(/\s+/g, " ")).toContain("in SAP household insurance. ");
  });
});
