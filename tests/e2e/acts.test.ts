import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { draft } from "@/lib/engine";
import { EXAMPLE_RESUME } from "@/lib/resume/example-resume";
import { flowing, wordsOf } from "./fixtures/exported";
import { personAt, type Person } from "./fixtures/person";
import { draftCard, expectSaved, questionField } from "./fixtures/steps";
import { expect, test } from "./fixtures/test";

/** From the paste to both files: what the journey may ask of a person. */
const MOST_ACTS = 45;

type Told = {
  readonly line: string;
  readonly who: "decided" | "recommended";
  readonly act: string;
  readonly because: string;
  readonly afterwards: string;
};

/** Four honest stories: who, verb and object, reason, result. */
const TOLD: readonly Told[] = [
  {
    line: "Gathered requirements from claims handlers for the new intake form",
    who: "recommended",
    act: "ranked the forty requests by the calls they would save",
    because: "two of them caused half of the call-backs",
    afterwards: "call-backs fell from 310 to 190 a month",
  },
  {
    line: "Responsible for backlog refinement",
    who: "decided",
    act: "put the adjuster app's crash ahead of new reports",
    because: "customers had to send their photos twice",
    afterwards: "repeated photos fell from 40 to 6 a week",
  },
  {
    line: "Managed stakeholder communication",
    who: "decided",
    act: "moved the broker portal behind the payment repair",
    because: "one in six payments failed at the last step",
    afterwards: "failed payments fell from 17% to 3%",
  },
  {
    line: "Ran user acceptance testing for quarterly releases",
    who: "recommended",
    act: "stopping the March release",
    because: "the refund path failed for accounts with two holders",
    afterwards: "no refund had to be corrected by hand that quarter",
  },
];

test("from a pasted resume to both exports, four stories told twice, a person needs at most 45 acts", async ({
  page,
  account,
}) => {
  expect(account.email).toContain("@");
  test.slow();
  const person = personAt(page);
  await person.paste(page.getByLabel("Resume text"), EXAMPLE_RESUME);
  await person.click(page.getByRole("button", { name: "Add 14 bullets" }));
  await person.click(page.getByRole("link", { name: "Tell the next story" }));
  const used: string[] = [];
  for (const [at, told] of TOLD.entries()) {
    if (at > 0) await person.click(page.getByRole("link", { name: "Next story" }));
    await tell(page, person, told);
    for (const track of ["PO", "PM"] as const) {
      await person.click(page.getByRole("button", { name: `Use in ${track} resume` }));
      const card = draftCard(page, track === "PO" ? "Product Owner" : "Product Manager");
      await expect(card.getByText(`In your ${track} resume`)).toBeVisible();
    }
    used.push(told.afterwards);
  }
  await expectSaved(page);

  await person.click(page.getByRole("link", { name: "Resumes" }).first());
  for (const track of ["po", "pm"] as const) {
    if (track === "pm")
      await person.click(page.getByRole("navigation", { name: "Resume" }).getByRole("link").nth(1));
    await expect(page).toHaveURL(new RegExp(`/resumes/${track}`));
    const file = page.waitForEvent("download");
    await person.click(page.getByRole("button", { name: "Export PDF" }));
    const words = flowing(await wordsOf("pdf", await readFile(await (await file).path())));
    for (const result of used) expect(words).toContain(result);
  }
  expect(person.acts().length, person.acts().join("\n")).toBeLessThanOrEqual(MOST_ACTS);
});

/** The four questions of one story, as they come up. */
async function tell(page: Page, person: Person, { line, ...told }: Told): Promise<void> {
  await expect(page.getByLabel("Your bullet")).toHaveValue(line);
  await person.click(page.locator(`[data-questions] input[value="${told.who}"]`));
  let story: Readonly<Record<string, string>> = { who: told.who };
  for (const id of ["act", "because", "afterwards"] as const) {
    expect(draft(line, story).questions.map((one) => one.id)).toContain(id);
    await person.write(questionField(page, line, story, id), told[id]);
    story = { ...story, [id]: told[id] };
  }
}
