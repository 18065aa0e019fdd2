import { BAD_INPUTS } from "../fixtures/bad-inputs";
import { fillAccount, newAccount } from "./fixtures/account";
import { careerOf } from "./fixtures/career";
import { pasteText, readText } from "./fixtures/steps";
import { expect, test } from "./fixtures/test";

test("whatever is pasted gets its sentence, leaves the text in the box and adds nothing by itself", async ({
  page,
  account,
}) => {
  expect(account.email).toContain("@");
  test.slow();
  const before = await careerOf(page.request);
  const box = page.getByLabel("Resume text");
  for (const input of BAD_INPUTS)
    await test.step(input.name, async () => {
      await (isLong(input.text) ? pasteText : readText)(page, input.text);
      if ("refused" in input) {
        await expect(page.locator(".import-paste__sentence")).toHaveText(input.refused);
      } else {
        await expect(page.getByText(input.said).first()).toBeVisible();
        await expect(page.getByRole("button", { name: input.add })).toBeVisible();
        await page.getByRole("button", { name: "Back to the text" }).click();
      }
      // A text box shows every line end as one character, and a key press sends whole ones.
      await expect(box).toHaveValue(input.text.replaceAll("\r\n", "\n").toWellFormed());
    });
  expect(await page.evaluate(() => "ran" in window), "no script of a paste runs").toBe(false);
  expect(await careerOf(page.request)).toBe(before);
});

test("a file of another kind is named, and the text in the box stays", async ({
  page,
  account,
}) => {
  expect(account.email).toContain("@");
  await page.getByLabel("Resume text").fill("• Cut the claims form");
  const files = [
    { name: "resume.docx", bytes: "PK\u0003\u0004 not really", says: /cut off or damaged/ },
    { name: "resume.pdf", bytes: "\u0089PNG\r\n\u001a\n\0\0", says: /a picture \(PNG\)/ },
    { name: "resume", bytes: "{\\rtf1 resume}", says: /RTF/ },
  ];
  for (const { name, bytes, says } of files) {
    const buffer = Buffer.from(bytes, "latin1");
    await page.getByLabel("Resume file").setInputFiles({ name, mimeType: "", buffer });
    await expect(page.locator(".import-paste__sentence")).toHaveText(says);
    await expect(page.getByLabel("Resume text")).toHaveValue("• Cut the claims form");
  }
  const large = Buffer.alloc(5_000_001, "a");
  await page
    .getByLabel("Resume file")
    .setInputFiles({ name: "long.txt", mimeType: "text/plain", buffer: large });
  await expect(page.locator(".import-paste__sentence")).toHaveText(/larger than 5 MB/);
  await expect(page.getByLabel("Resume text")).toHaveValue("• Cut the claims form");
});

test("words that no database can hold are added without what cannot be kept", async ({
  page,
  account,
}) => {
  expect(account.email).toContain("@");
  const box = page.getByLabel("Resume text");
  await box.fill("Analyst, Quillfeather Bank, 2021\n• Cut\0 the HALF form <b>in half</b>");
  await box.evaluate(writeHalfACharacter);
  await page.getByRole("button", { name: "Read this text" }).click();
  await page.getByRole("button", { name: "Add 1 bullet" }).click();
  await expect(
    page.getByRole("radiogroup", { name: /Cut the \ufffd form <b>in half<\/b>/ }),
  ).toBeVisible();
});

/** Keys and the test's own wire carry whole characters alone; a broken program's paste need not. */
function writeHalfACharacter(box: HTMLElement): void {
  if (!(box instanceof HTMLTextAreaElement)) throw new Error("This is no text box.");
  const at = box.value.indexOf("HALF");
  box.setRangeText("\ud83d", at, at + "HALF".length);
  box.dispatchEvent(new Event("input", { bubbles: true }));
}

/** Typing a text of this length takes a browser minutes; pasting it does not. */
const isLong = (text: string) => text.length > 50_000;

const PASSWORD = "lantern harbor meadow";

const ACCOUNTS: readonly { email: string; password: string; says: RegExp }[] = [
  { email: "", password: PASSWORD, says: /^Type your email address\.$/ },
  { email: "tilda", password: PASSWORD, says: /does not look like an email address/ },
  { email: "<b>tilda</b>@example.com", password: PASSWORD, says: /does not look like an email/ },
  { email: "תמר@דוגמה", password: PASSWORD, says: /does not look like an email address/ },
  { email: `a@b.com, c@d.com`, password: PASSWORD, says: /does not look like an email address/ },
  { email: newAccount().email, password: "", says: /at least 12 characters/ },
  { email: newAccount().email, password: "🎉".repeat(11), says: /at least 12 characters/ },
  { email: newAccount().email, password: "password1234", says: /Many people use this password/ },
  { email: newAccount().email, password: "x".repeat(129), says: /can hold 128 characters/ },
];

test("an account that cannot be made says why beside its field and keeps what was typed", async ({
  page,
}) => {
  await page.goto("/sign-up");
  for (const { says, ...account } of ACCOUNTS)
    await test.step(`${account.email} ${says}`, async () => {
      await fillAccount(page, account);
      await page.getByRole("button", { name: "Make my account" }).click();
      await expect(page.getByText(says)).toBeVisible();
      await expect(page.getByLabel("Email address")).toHaveValue(account.email);
      await expect(page.getByLabel("Password")).toHaveValue(account.password);
    });
});

test("an address with an account says so to whoever signs up again, and no password opens it but its own", async ({
  openWindow,
  account,
}) => {
  const page = await openWindow();
  await page.goto("/sign-up");
  await fillAccount(page, { ...account, password: PASSWORD });
  await page.getByRole("button", { name: "Make my account" }).click();
  await expect(page.getByText("This address has an account already.")).toBeVisible();
  await page.goto("/sign-in");
  const said: string[] = [];
  for (const email of [account.email, newAccount().email]) {
    await fillAccount(page, { email, password: PASSWORD });
    const answered = page.waitForResponse((response) => response.request().method() === "POST");
    await page.locator("main").getByRole("button", { name: "Sign in" }).click();
    await answered;
    said.push(await page.locator("main").getByRole("status").innerText());
  }
  expect(said[0]).toContain("do not belong together");
  expect(said[1], "the same, whether the address exists or not").toBe(said[0]);
});
