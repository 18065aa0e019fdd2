import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { POST } from "@/app/api/read/route";
import { signUp } from "@/app/(public)/sign-up/actions";
import { currentUser } from "@/lib/auth/current-user";
import { FILES_PER_HOUR } from "@/lib/auth/rate-limits";
import { database } from "@/lib/data/client";
import { readApart } from "@/lib/resume/apart/read-apart";
import { FILE_MAX_BYTES } from "@/lib/resume/read/limits";
import { readBytes } from "@/lib/resume/read/read-bytes";
import { writeResume } from "@/lib/resume/write/write-resume";
import { demo } from "../resume/builders";
import { selfDrawing } from "../resume/hostile-pdf";
import { Browser, form, redirectOf, use } from "./browser";

vi.mock("next/headers", async () => (await import("./browser")).nextHeaders());
vi.mock("@/lib/resume/apart/read-apart", async (original) => {
  const real = await original<typeof import("@/lib/resume/apart/read-apart")>();
  return { ...real, readApart: vi.fn(real.readApart) };
});

const ADDRESS = "http://localhost:3000/api/read";
const OURS = { "sec-fetch-site": "same-origin" };

type Sent = {
  readonly headers?: Record<string, string>;
  readonly body?: BodyInit;
  readonly signal?: AbortSignal;
};

function send({ headers = OURS, body = "Ada Fern", signal }: Sent = {}): Promise<Response> {
  const duplex = { duplex: "half" } as const;
  return POST(
    new Request(ADDRESS, { method: "POST", headers, body, ...duplex, ...(signal && { signal }) }),
  );
}

async function signIn(): Promise<string> {
  const person = form({ email: `${randomUUID()}@example.com`, password: "violet harbor ladder" });
  await redirectOf(signUp({ kind: "idle" }, person));
  return (await currentUser())?.id ?? "";
}

async function linesOf(response: Response): Promise<Record<string, unknown>[]> {
  const text = await response.text();
  return text
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}

/** Every row of every table of the app, to see that nothing was written. */
async function everything(): Promise<string> {
  const tables = await database().$queryRaw<{ name: string }[]>`
    SELECT table_name AS name FROM information_schema.tables
    WHERE table_schema = 'public' AND table_name NOT ILIKE '%rateLimiter%' ORDER BY 1`;
  const rows = await Promise.all(
    tables.map(({ name }) => database().$queryRawUnsafe(`SELECT * FROM "${name}"`)),
  );
  return JSON.stringify(rows);
}

beforeEach(() => {
  use(new Browser());
});

describe("a file that is sent to be read", () => {
  it("comes back line by line, its steps first, and is kept nowhere", async () => {
    await signIn();
    const body = new Uint8Array(await writeResume(demo, "pdf", { track: "po", paper: "a4" }));
    const before = await everything();
    const response = await send({ body, headers: { ...OURS, "x-file-name": "Caf%C3%A9.pdf" } });
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toBe("application/x-ndjson; charset=utf-8");
    expect(response.headers.get("cache-control")).toBe("private, no-store");
    const lines = await linesOf(response);
    const steps = lines.slice(0, -1).map(({ step }) => (step as { step: string }).step);
    expect(new Set(steps)).toEqual(new Set(["open", "page", "understand"]));
    expect(lines.at(-1)).toMatchObject({
      read: { resume: { basics: { name: demo.basics?.name } } },
    });
    expect(await everything()).toBe(before);
  });

  it("that is refused says why on its last line, and the log holds nothing of it", async () => {
    await signIn();
    const log = vi.spyOn(console, "error");
    const response = await send({ body: new Uint8Array([0xff, 0xd8, 0xff, 0xe0]) });
    expect(response.status).toBe(200);
    expect(await linesOf(response)).toEqual([
      { refusal: { kind: "no-text", message: expect.stringContaining("a picture (JPEG)") } },
    ]);
    expect(log).not.toHaveBeenCalled();
  });

  it("may have a name that says nothing, and says Markdown by a good one", async () => {
    await signIn();
    const body = "Ada Fern\n\n## Work";
    const readAs = async (fileName: string) => {
      const headers = { ...OURS, "x-file-name": fileName };
      return (await linesOf(await send({ body, headers }))).at(-1);
    };
    const markdown = { read: await readBytes(new TextEncoder().encode(body), "ada.md") };
    expect(await readAs("ada.md")).toEqual(markdown);
    expect(await readAs("%E0%A4%A")).not.toEqual(markdown);
  });

  it("is refused to a visitor", async () => {
    const response = await send();
    expect(response.status).toBe(401);
    expect(await response.json()).toEqual({
      message: expect.stringMatching(/^You are signed out/),
    });
  });

  it.each([
    ["another site's page", { "sec-fetch-site": "cross-site" }, 403],
    ["a page of another part of the site", { "sec-fetch-site": "same-site" }, 403],
    ["nobody's page", { "sec-fetch-site": "none" }, 403],
    [
      "another site, whatever it says else",
      { ...OURS, "sec-fetch-site": "cross-site", origin: "http://localhost:3000" },
      403,
    ],
    ["another origin", { host: "localhost:3000", origin: "http://evil.example" }, 403],
    ["an origin that is none", { host: "localhost:3000", origin: "null" }, 403],
    ["whoever does not say", { host: "localhost:3000" }, 403],
    [
      "our page in an older browser",
      { host: "localhost:3000", origin: "http://localhost:3000" },
      200,
    ],
    [
      "our page behind a proxy",
      { host: "app:3000", "x-forwarded-host": "resume.example", origin: "https://resume.example" },
      200,
    ],
    ["our page", OURS, 200],
  ])("from %s is judged by what the browser says of it", async (_from, headers, status) => {
    await signIn();
    const response = await send({ headers });
    expect(response.status).toBe(status);
    if (status === 403)
      expect(await response.json()).toEqual({ message: expect.stringContaining("our own pages") });
  });

  it("is taken no further than one file may be, whatever length it says it has", async () => {
    await signIn();
    let pulled = 0;
    let cancelled = false;
    const body = new ReadableStream<Uint8Array>({
      pull(stream) {
        pulled += 1;
        stream.enqueue(new Uint8Array(100_000));
      },
      cancel: () => void (cancelled = true),
    });
    const response = await send({ body, headers: { ...OURS, "content-length": "10" } });
    expect(response.status).toBe(413);
    expect(await response.json()).toEqual({ message: expect.stringContaining("5 MB") });
    expect(cancelled).toBe(true);
    expect(pulled * 100_000).toBeLessThan(FILE_MAX_BYTES + 500_000);
  });

  it("too many in an hour wait, and hold up nobody else", { timeout: 120_000 }, async () => {
    await signIn();
    const large = () => send({ body: new Uint8Array(FILE_MAX_BYTES + 1) });
    for (let count = 0; count < FILES_PER_HOUR; count += 1)
      expect((await large()).status).toBe(413);
    const response = await large();
    expect(response.status).toBe(429);
    expect(Number(response.headers.get("retry-after"))).toBeGreaterThan(3_000);
    expect(await response.json()).toEqual({
      message: expect.stringMatching(/^Up to 60 files an hour .* Try again in \d+ minutes/),
    });
    use(new Browser());
    await signIn();
    expect((await send()).status).toBe(200);
  });

  it("waits for its person's other one, on every way that one ends, and for nobody else's", async () => {
    await signIn();
    const gone = new AbortController();
    const first = await send({ body: new Uint8Array(selfDrawing()), signal: gone.signal });
    const second = await send();
    expect(second.status).toBe(429);
    expect(await second.json()).toEqual({
      message: expect.stringMatching(/^Another file of yours is being read/),
    });
    const mine = new Browser();
    use(mine);
    await signIn();
    const third = await send();
    expect(third.status).toBe(200);
    expect((await send({ body: new Uint8Array(FILE_MAX_BYTES + 1) })).status).toBe(429);
    await third.text();
    expect((await send({ body: new Uint8Array(FILE_MAX_BYTES + 1) })).status).toBe(413);
    await (await send()).text();
    const left = await send({ body: new Uint8Array(selfDrawing()), signal: gone.signal });
    gone.abort();
    await vi.waitFor(async () => {
      const again = await send();
      expect(again.status).toBe(200);
      await again.text();
    });
    await Promise.allSettled([first.text(), left.text()]);
  });

  it.each([
    ["closes the connection", async (_response: Response, gone: AbortController) => gone.abort()],
    ["stops listening", (response: Response) => response.body?.cancel()],
  ])("is read no further where its person %s", async (_how, leave) => {
    await signIn();
    const log = vi.spyOn(console, "error");
    const gone = new AbortController();
    const response = await send({ body: new Uint8Array(selfDrawing()), signal: gone.signal });
    const signal = vi.mocked(readApart).mock.lastCall?.[2]?.signal;
    expect(signal?.aborted).toBe(false);
    await leave(response, gone);
    expect(signal?.aborted).toBe(true);
    await vi.waitFor(() =>
      expect(vi.mocked(readApart).mock.settledResults.at(-1)?.type).toBe("rejected"),
    );
    expect(log).not.toHaveBeenCalled();
  });
});
