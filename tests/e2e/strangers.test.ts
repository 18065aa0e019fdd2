import { randomUUID } from "node:crypto";
import type { APIRequestContext } from "@playwright/test";
import { CHANGES_FORMATS, FORMATS } from "@/lib/resume/schema";
import { newAccount, signUp } from "./fixtures/account";
import { ACCOUNT_ACTIONS, ATTEMPTS } from "./fixtures/attempts";
import { doors, serverActions } from "./fixtures/build";
import { callAction, callFormAction, type Called } from "./fixtures/call";
import { careerOf } from "./fixtures/career";
import { wordsOf, wordsOfZip } from "./fixtures/exported";
import { plantOneOfEach, type Ids } from "./fixtures/owner";
import { expect, test } from "./fixtures/test";

type Expected = {
  /** Addresses of the route, with every id of the owner's that it takes. */
  readonly paths: (owner: Ids) => readonly string[];
  /** What somebody else who is signed in gets: "own" is the same page about themselves. */
  readonly stranger: "own" | "not there";
  readonly signedOut: "open" | "sign in";
};

const OPEN = { stranger: "own", signedOut: "open" } as const;
const MINE = { stranger: "own", signedOut: "sign in" } as const;

const DOORS: Readonly<Record<string, Expected>> = {
  "/": { paths: () => ["/"], ...OPEN },
  "/accessibility": { paths: () => ["/accessibility"], ...OPEN },
  "/api/auth/[...nextauth]": { paths: () => ["/api/auth/session"], ...OPEN },
  "/api/export/[track]/[format]": {
    paths: () =>
      ["po", "pm"].flatMap((track) => FORMATS.map((format) => `/api/export/${track}/${format}`)),
    ...MINE,
  },
  "/api/export/changes/[format]": {
    paths: () =>
      CHANGES_FORMATS.flatMap((format) => [
        `/api/export/changes/${format}`,
        `/api/export/changes/${format}?track=pm`,
      ]),
    ...MINE,
  },
  "/api/pages/[track]": {
    paths: () => ["po", "pm"].map((track) => `/api/pages/${track}?paper=letter`),
    ...MINE,
  },
  "/api/export/everything": { paths: () => ["/api/export/everything"], ...MINE },
  // Only takes a file, and keeps nothing of it: tests/actions/read.test.ts sends some.
  "/api/read": { paths: () => [], ...MINE },
  "/coach": { paths: () => ["/coach"], ...MINE },
  "/coach/[bulletId]": {
    paths: ({ bulletId }) => [`/coach/${bulletId}`],
    stranger: "not there",
    signedOut: "sign in",
  },
  "/compare": { paths: () => ["/compare", "/compare?only=differences"], ...MINE },
  "/coach/tidy": { paths: () => ["/coach/tidy"], ...MINE },
  "/favicon.ico": { paths: () => ["/favicon.ico"], ...OPEN },
  "/guide/coverage": { paths: () => ["/guide/coverage"], ...OPEN },
  "/guide/scoring": { paths: () => ["/guide/scoring"], ...OPEN },
  "/guide/weak-to-strong": { paths: () => ["/guide/weak-to-strong"], ...OPEN },
  "/icon.svg": { paths: () => ["/icon.svg"], ...OPEN },
  "/import": { paths: () => ["/import"], ...MINE },
  "/privacy": { paths: () => ["/privacy"], ...OPEN },
  "/proof": { paths: () => ["/proof", "/proof?track=pm"], ...MINE },
  "/resumes/[track]": { paths: () => ["/resumes/po", "/resumes/pm"], ...MINE },
  "/robots.txt": { paths: () => ["/robots.txt"], ...OPEN },
  "/rules": { paths: () => ["/rules"], ...OPEN },
  "/rules/[ruleId]": { paths: () => ["/rules/name-your-part"], ...OPEN },
  "/set-aside": { paths: () => ["/set-aside"], ...MINE },
  "/sign-in": { paths: () => ["/sign-in"], ...OPEN },
  "/sign-up": { paths: () => ["/sign-up"], ...OPEN },
};

test("every page, handler and action of the build has a case here", () => {
  const routes = doors().map(({ route }) => route);
  expect(routes.sort()).toEqual(Object.keys(DOORS).sort());
  const actions = serverActions().map(({ name }) => name);
  expect(actions.sort()).toEqual([...Object.keys(ATTEMPTS), ...ACCOUNT_ACTIONS].sort());
});

test.describe("a stranger", () => {
  test("finds nothing of another person's behind any page, export or action, and changes nothing", async ({
    page,
    account,
    openWindow,
  }) => {
    const mark = `owned${randomUUID().replaceAll("-", "")}`;
    const owner = await plantOneOfEach(page.request, mark);
    const before = await careerOf(page.request);
    expect(before.split(mark).length, "the owner's page shows what is hers").toBeGreaterThan(10);
    const other = await openWindow();
    const own = newAccount();
    await signUp(other, own);
    const stranger = await plantOneOfEach(other.request, "theirs");

    const found: string[] = [];
    for (const [route, { paths, stranger: expected }] of Object.entries(DOORS))
      for (const path of paths(owner)) {
        const { status, words } = await visit(other.request, path);
        const right = expected === "own" ? status < 400 : status === 404;
        if (!right) found.push(`${route}: ${path} answers ${status}`);
        if (words.includes(mark)) found.push(`${route}: ${path} shows what is not theirs`);
      }
    for (const turn of ["refused", "own"] as const)
      for (const [name, attemptsOf] of Object.entries(ATTEMPTS))
        for (const { input, answer } of attemptsOf({ owner, stranger })) {
          if (answer !== turn) continue;
          const called = await callAction(other.request, name.split(" ")[1] ?? "", input);
          const fault = faultOf(called, answer, mark);
          if (fault) found.push(`${name} ${JSON.stringify(input)}: ${fault}`);
        }
    for (const called of await takeAccount(other.request, account.email, own.password))
      if (!/has an account already|do not belong together/.test(called.said))
        found.push(`an account that is not theirs: ${called.said}`);
    expect(found).toEqual([]);

    await callAction(other.request, "signOut", null);
    expect((await visit(other.request, "/coach")).location).toContain("/sign-in");
    expect(await careerOf(page.request), "the owner's career is as it was").toBe(before);
  });

  test("who is signed out is asked to sign in, and no action does anything", async ({
    page,
    account,
    openWindow,
  }) => {
    expect(account.email).toContain("@");
    const mark = `owned${randomUUID().replaceAll("-", "")}`;
    const owner = await plantOneOfEach(page.request, mark);
    const before = await careerOf(page.request);
    const { request } = await openWindow();

    const found: string[] = [];
    for (const { paths, signedOut } of Object.values(DOORS))
      for (const path of paths(owner)) {
        const { status, words, location } = await visit(request, path);
        const asked = status === 401 || location.startsWith("/sign-in");
        if (signedOut === "open" ? status !== 200 : !asked)
          found.push(`${path} answers ${status} ${location}`);
        if (words.includes(mark)) found.push(`${path} shows what is not theirs`);
      }
    for (const [name, attemptsOf] of Object.entries(ATTEMPTS))
      for (const { input } of attemptsOf({ owner, stranger: owner })) {
        const { outcome, said } = await callAction(request, name.split(" ")[1] ?? "", input);
        const asked = outcome?.kind === "refused" && outcome.message.includes("Sign in");
        if (!asked || said.includes(mark)) found.push(`${name}: ${said}`);
      }
    expect(found).toEqual([]);
    expect(await careerOf(page.request)).toBe(before);
  });
});

async function visit(request: APIRequestContext, path: string) {
  const response = await request.get(path, { maxRedirects: 0 });
  const words = response.ok()
    ? await wordsOfAnswer(new URL(path, "http://any.example").pathname, await response.body())
    : await response.text();
  return { status: response.status(), words, location: response.headers()["location"] ?? "" };
}

/** The words of a page, or of whatever an export holds. */
async function wordsOfAnswer(path: string, body: Buffer): Promise<string> {
  if (path === "/api/export/everything") return wordsOfZip(body);
  const format = path.startsWith("/api/export") && FORMATS.find((name) => path.endsWith(name));
  return format ? wordsOf(format, body) : body.toString("utf8");
}

function faultOf(
  { outcome, said }: Called,
  answer: "refused" | "own",
  mark: string,
): string | null {
  if (said.includes(mark)) return `says what is not theirs: ${said}`;
  const refused = outcome?.kind === "refused" && outcome.message.startsWith("This is not there");
  const right = answer === "refused" ? refused : outcome?.kind === "done";
  return right ? null : said;
}

/** Signing up and in with the owner's address and a password of one's own. */
async function takeAccount(
  request: APIRequestContext,
  email: string,
  password: string,
): Promise<readonly Called[]> {
  const fields = { email, password };
  return [
    await callFormAction(request, "signUp", fields),
    await callFormAction(request, "signIn", fields),
  ];
}
