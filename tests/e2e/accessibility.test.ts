import type { Page } from "@playwright/test";
import { doors } from "./fixtures/build";
import { THREE_JOBS } from "./fixtures/career";
import { plantOneOfEach } from "./fixtures/owner";
import { bring, readText } from "./fixtures/steps";
import { expect, expectAccessible, test } from "./fixtures/test";

const PUBLIC = [
  ...["/", "/accessibility", "/privacy", "/rules", "/rules/name-your-part"],
  ...["/guide/coverage", "/guide/scoring", "/guide/weak-to-strong", "/sign-in", "/sign-up"],
];
const WORKSPACE = [
  "/coach",
  "/coach/tidy",
  "/import",
  "/resumes/po",
  "/resumes/pm",
  "/set-aside",
  "/proof",
  "/compare",
];

/** Until colors that change with the scheme have arrived: axe would measure them on their way. */
const settled = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
  });

/** The page as it stands, light and dark. */
async function expectBothAccessible(page: Page): Promise<void> {
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    await settled(page);
    await expectAccessible(page);
  }
}

async function visit(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await expect(page.getByRole("heading", { level: 1 })).toBeAttached();
}

test("every page of the build is looked at here", () => {
  const looked = [...PUBLIC, ...WORKSPACE, "/coach/[bulletId]"].map((path) =>
    path.replace(/^\/resumes\/.*/, "/resumes/[track]").replace(/^\/rules\/.*/, "/rules/[ruleId]"),
  );
  const pages = doors().filter((door) => door.is === "page");
  expect(pages.map(({ route }) => route).sort()).toEqual([...new Set(looked)].sort());
});

for (const path of PUBLIC)
  test(`axe finds nothing on ${path}, light and dark`, async ({ page }) => {
    test.slow();
    await visit(page, path);
    await expectBothAccessible(page);
  });

test("axe finds nothing beside the live box's findings and where no page is, light and dark", async ({
  page,
  noise,
}) => {
  await page.goto("/");
  await page.getByLabel("Your bullets, one a line").fill("Managed vendor onboarding");
  await expect(page.locator(".finding").first()).toBeVisible();
  await expectBothAccessible(page);
  await visit(page, "/no-such-page");
  await expectBothAccessible(page);
  // The browser says of the page itself that it is not there.
  expect(noise.splice(0)).toEqual([expect.stringContaining("404 (Not Found)")]);
});

test("axe finds nothing in an empty workspace, light and dark", async ({ page, account }) => {
  expect(account.email).toContain("@");
  test.slow();
  for (const path of WORKSPACE) {
    await visit(page, path);
    await expectBothAccessible(page);
  }
});

test("axe finds nothing in a workspace with a career in it, light and dark", async ({
  page,
  account,
}) => {
  expect(account.email).toContain("@");
  test.slow();
  const { bulletId } = await plantOneOfEach(page.request, "Requests");
  await bring(page, THREE_JOBS, "Add 12 bullets");
  for (const path of [...WORKSPACE, `/coach/${bulletId}`]) {
    await visit(page, path);
    await expectBothAccessible(page);
  }
  await page.goto("/import");
  await readText(page, THREE_JOBS);
  await expect(page.getByRole("heading", { name: "Check what was read" })).toBeVisible();
  await expectBothAccessible(page);
});
