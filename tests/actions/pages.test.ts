import { randomUUID } from "node:crypto";
import { readdirSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { beforeEach, expect, it, vi } from "vitest";
import { signUp } from "@/app/(public)/sign-up/actions";
import { database } from "@/lib/data/client";
import { plantOneOfEach } from "../fixtures/builders";
import { Browser, form, redirectOf, use } from "./browser";

vi.mock("next/headers", async () => (await import("./browser")).nextHeaders());
vi.mock("next/server", async (original) => ({
  ...(await original<typeof import("next/server")>()),
  connection: async () => undefined,
}));

type Theirs = Awaited<ReturnType<typeof plantOneOfEach>>;
type Page = (props: {
  params: Promise<Record<string, string>>;
  searchParams: Promise<Record<string, string>>;
}) => Promise<unknown>;

/** Every page of the workspace with its parameters; `null` where its address names nothing of a person. */
const PAGES: Record<string, ((theirs: Theirs) => Record<string, string>) | null> = {
  coach: null,
  "coach/[bulletId]": ({ bulletId }) => ({ bulletId }),
  "coach/tidy": null,
  compare: null,
  import: null,
  proof: null,
  "resumes/[track]": null,
  "set-aside": null,
};

const WORKSPACE = join(process.cwd(), "app", "(workspace)");

async function open(path: string, params: Record<string, string>): Promise<unknown> {
  const { default: page } = (await import(join(WORKSPACE, path, "page.tsx"))) as { default: Page };
  return page({ params: Promise.resolve(params), searchParams: Promise.resolve({}) });
}

/** What Next would make of it: "shown", or the digest of its redirect or 404. */
async function endOf(page: Promise<unknown>): Promise<string> {
  try {
    await page;
    return "shown";
  } catch (error) {
    const digest = error instanceof Error && "digest" in error ? String(error.digest) : "";
    if (!digest.startsWith("NEXT_")) throw error;
    return digest;
  }
}

beforeEach(async () => {
  use(new Browser());
  await database().rateLimiterFlexible.deleteMany();
});

it("every page of the workspace is in this table", () => {
  const paths = readdirSync(WORKSPACE, { recursive: true, encoding: "utf8" });
  const pages = paths.filter((path) => basename(path) === "page.tsx").map((path) => dirname(path));
  expect(pages.toSorted()).toEqual(Object.keys(PAGES).toSorted());
});

it.each(Object.entries(PAGES))("/%s sends a visitor to sign in", async (path, ids) => {
  const anything = { track: "po", bulletId: randomUUID() };
  const params = ids ? ids(await plantOneOfEach()) : anything;
  expect(await redirectOf(open(path, params))).toMatch(/^\/sign-in(\?|$)/);
});

const OF_A_PERSON = Object.entries(PAGES).flatMap(([path, ids]) => (ids ? [{ path, ids }] : []));

it.each(OF_A_PERSON)("/$path is not there for a stranger", async ({ path, ids }) => {
  const theirs = await plantOneOfEach();
  const account = { email: `${randomUUID()}@example.com`, password: "violet harbor ladder" };
  await redirectOf(signUp({ kind: "idle" }, form(account)));
  expect(await endOf(open(path, ids(theirs)))).toBe("NEXT_HTTP_ERROR_FALLBACK;404");
});
