import { randomUUID } from "node:crypto";
import { strFromU8, unzipSync } from "fflate";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { GET } from "@/app/api/export/[track]/[format]/route";
import { GET as getChanges } from "@/app/api/export/changes/[format]/route";
import { GET as getEverything } from "@/app/api/export/everything/route";
import { GET as getPages } from "@/app/api/pages/[track]/route";
import { signUp } from "@/app/(public)/sign-up/actions";
import { currentUser } from "@/lib/auth/current-user";
import { countEverything } from "@/lib/auth/rate-limits";
import { saveAnswer } from "@/lib/data/answers";
import { moveBullet } from "@/lib/data/bullet-moves";
import { saveBullet } from "@/lib/data/bullets";
import { getCareer } from "@/lib/data/career";
import { database } from "@/lib/data/client";
import { saveNote } from "@/lib/data/notes";
import { saveProfile } from "@/lib/data/profiles";
import { keepVersion } from "@/lib/data/versions";
import { includeWording, saveWording } from "@/lib/data/wordings";
import type { Part } from "@/lib/engine";
import { FORMATS } from "@/lib/resume/schema";
import { aNote, aProfile, aWording, plantBullet, plantJob } from "../fixtures/builders";
import { Browser, form, redirectOf, use } from "./browser";

vi.mock("next/headers", async () => (await import("./browser")).nextHeaders());

function ask(track: string, format: string, search = "") {
  const url = `http://localhost:3000/api/export/${track}/${format}${search}`;
  return GET(new Request(url), { params: Promise.resolve({ track, format }) });
}

function askChanges(format: string, search = "") {
  const url = `http://localhost:3000/api/export/changes/${format}${search}`;
  return getChanges(new Request(url), { params: Promise.resolve({ format }) });
}
const askEverything = (search = "") =>
  getEverything(new Request(`http://localhost:3000/api/export/everything${search}`));

/** A wording whose every word the person's line holds. */
async function aRetoldLine(ownerId: string, bulletId: string): Promise<string> {
  const text = "Cut the claims form from forty fields";
  await saveWording(ownerId, aWording(bulletId, { text }));
  return text;
}

const OWN = "Cut the claims form from forty fields to twelve";
const BEGINNING = "Cut the claims form";

/** A wording that waits for one blank and one word. */
const OPEN_PARTS: readonly Part[] = [
  { kind: "kept", text: BEGINNING, start: 0, end: BEGINNING.length },
  { kind: "plain", text: ", and " },
  { kind: "claim", text: "noted", choices: ["prioritized", "ordered", "noted"], confirmed: false },
  { kind: "plain", text: " " },
  { kind: "answer", text: "the rest", question: "act" },
  { kind: "plain", text: "; " },
  { kind: "slot", text: "[what changed]", question: "afterwards", type: "RESULT" },
];

const answered = (ownerId: string, bulletId: string) =>
  saveAnswer(ownerId, {
    ...{ bulletId, question: "act", value: "noted the rest", known: null, revision: 0 },
  });

async function aPersonWithLines() {
  await redirectOf(
    signUp(
      { kind: "idle" },
      form({ email: `${randomUUID()}@example.com`, password: "violet harbor ladder" }),
    ),
  );
  const ownerId = (await currentUser())?.id ?? "";
  await saveProfile(ownerId, aProfile({ name: "Nóra Tamm" }));
  const jobId = await plantJob(ownerId);
  const lines = [OWN, "Answered forty calls a day", "Trained two newcomers"];
  const ids: string[] = [];
  for (const text of lines) ids.push(await plantBullet(ownerId, jobId, { text }));
  return { ownerId, jobId, lines, ids };
}

async function highlights(response: Response): Promise<unknown> {
  const resume = (await response.json()) as { work?: { highlights?: string[] }[] };
  return resume.work?.map((job) => job.highlights);
}

beforeEach(async () => {
  use(new Browser());
  await database().rateLimiterFlexible.deleteMany();
});

describe("a career of the largest size", () => {
  it("is refused as PDF and pages at once, and comes as text", async () => {
    const { ownerId, jobId } = await aPersonWithLines();
    const text = "Cut the wait ".repeat(150).trim();
    for (let count = 0; count < 40; count += 1) await plantBullet(ownerId, jobId, { text });
    expect((await ask("po", "pdf")).status).toBe(422);
    const address = new Request("http://localhost:3000/api/pages/po?paper=letter");
    const pages = await getPages(address, { params: Promise.resolve({ track: "po" }) });
    expect(pages.status).toBe(422);
    expect((await ask("po", "txt")).status).toBe(200);
  });
});

describe("an export of everything", () => {
  it("is refused to who asks for it again and again, and to nobody else", async () => {
    const { ownerId } = await aPersonWithLines();
    while ((await countEverything(ownerId)) === 0);
    expect((await askEverything()).status).toBe(429);
    use(new Browser());
    await aPersonWithLines();
    expect((await askEverything()).status).toBe(200);
  });
});

describe("an export", () => {
  it.each(FORMATS)("comes as a %s file with a name made of person and track", async (format) => {
    await aPersonWithLines();
    const response = await ask("po", format);
    expect(response.status).toBe(200);
    expect(response.headers.get("content-disposition")).toBe(
      `attachment; filename="Nora-Tamm-PO.${format}"`,
    );
    expect(response.headers.get("cache-control")).toBe("private, no-store");
    expect((await response.arrayBuffer()).byteLength).toBeGreaterThan(100);
  });

  it("holds each included line once, in the order of its variant", async () => {
    const { ownerId, jobId, lines, ids } = await aPersonWithLines();
    await includeWording(ownerId, { bulletId: ids[1] ?? "", track: "po", included: false });
    await moveBullet(ownerId, { bulletId: ids[2] ?? "", jobId, index: 0 });
    expect(await highlights(await ask("po", "json"))).toEqual([[lines[0], lines[2]]]);
    expect(await highlights(await ask("pm", "json"))).toEqual([lines]);
  });

  it("waits for open blanks and words, and says how many", async () => {
    const { ownerId, ids } = await aPersonWithLines();
    const text = OPEN_PARTS.map((part) => part.text).join("");
    await answered(ownerId, ids[0] ?? "");
    await saveWording(ownerId, aWording(ids[0] ?? "", { text, parts: OPEN_PARTS }));
    const response = await ask("po", "txt");
    expect(response.status).toBe(409);
    expect(await response.json()).toMatchObject({
      open: 2,
      blanks: 1,
      claims: 1,
      message: expect.stringContaining("cut these clauses, or use your own line"),
    });
    expect((await ask("pm", "txt")).status).toBe(200);
  });

  it("is never a dead end: the clauses are cut, or the own line is used", async () => {
    const { ownerId, ids, lines } = await aPersonWithLines();
    const text = OPEN_PARTS.map((part) => part.text).join("");
    await answered(ownerId, ids[0] ?? "");
    await saveWording(ownerId, aWording(ids[0] ?? "", { text, parts: OPEN_PARTS }));
    const [, ...rest] = lines;
    expect(await highlights(await ask("po", "json", "?open=cut"))).toEqual([
      ["Cut the claims form, and noted the rest", ...rest],
    ]);
    expect(await highlights(await ask("po", "json", "?open=own"))).toEqual([[OWN, ...rest]]);
    expect((await getCareer(ownerId)).jobs[0]?.bullets[0]?.wordings.po.text).toBe(text);
  });

  it("waits for words that neither line nor answers hold, by hand or from an older draft", async () => {
    const { ownerId, ids, lines } = await aPersonWithLines();
    const [bulletId = ""] = ids;
    const text = "Cut the claims form from 40 fields to 12 for Brightwater and led 9 clerks";
    const byHand = aWording(bulletId, { text, parts: null });
    await saveWording(ownerId, byHand);
    const response = await ask("po", "txt");
    expect(response.status).toBe(409);
    expect(await response.json()).toMatchObject({
      ...{ open: 4, blanks: 0, claims: 0, unsaid: 4 },
      message: "This waits for 4 words to confirm. Confirm what is true, or use your own line.",
    });
    const own = [[OWN, ...lines.slice(1)]];
    for (const way of ["cut", "own"])
      expect(await highlights(await ask("po", "json", `?open=${way}`))).toEqual(own);
    const confirmed = { brightwater: "Brightwater", led: "led", "9": "9", clerks: "clerks" };
    await saveWording(ownerId, { ...byHand, revision: byHand.revision + 1, confirmed });
    expect(await highlights(await ask("po", "json"))).toEqual([[text, ...lines.slice(1)]]);
    await saveBullet(ownerId, { bulletId, revision: 1, text: "Cut the claims form" });
    expect((await ask("po", "txt")).status).toBe(409);
  });

  it("of nothing at all is a file too", async () => {
    await redirectOf(
      signUp(
        { kind: "idle" },
        form({ email: `${randomUUID()}@example.com`, password: "violet harbor ladder" }),
      ),
    );
    for (const format of FORMATS) expect((await ask("pm", format)).status).toBe(200);
  });

  it("is not there for a visitor, nor of another track or format", async () => {
    expect((await ask("po", "pdf")).status).toBe(401);
    await aPersonWithLines();
    expect((await ask("qa", "pdf")).status).toBe(404);
    expect((await ask("po", "exe")).status).toBe(404);
    expect((await ask("po", "pdf", "?open=everything")).status).toBe(404);
  });

  it("of one person holds no word of another's", async () => {
    await aPersonWithLines();
    use(new Browser());
    await redirectOf(
      signUp(
        { kind: "idle" },
        form({ email: `${randomUUID()}@example.com`, password: "violet harbor ladder" }),
      ),
    );
    for (const format of ["txt", "md", "json"]) {
      expect(await (await ask("po", format)).text()).not.toContain("claims");
    }
  });
});

describe("a change list", () => {
  it("pairs each line with its wording, for one track or both", async () => {
    const { ownerId, ids } = await aPersonWithLines();
    const told = await aRetoldLine(ownerId, ids[0] ?? "");
    const response = await askChanges("md", "?track=po");
    expect(response.status).toBe(200);
    expect(response.headers.get("content-disposition")).toContain('"Nora-Tamm-PO-changes.md"');
    expect(response.headers.get("cache-control")).toBe("private, no-store");
    const text = await response.text();
    expect(text).toContain(`**Before:** ${OWN}`);
    expect(text).toMatch(new RegExp(`\\*\\*After:\\*\\* ${told}\\\\?\n`));
    expect(text).not.toContain("Product Manager");
    const both = await askChanges("docx");
    expect(both.headers.get("content-disposition")).toContain('"Nora-Tamm-changes.docx"');
    expect((await both.arrayBuffer()).byteLength).toBeGreaterThan(1_000);
  });

  it("waits for nothing: what is open stands in it as open", async () => {
    const { ownerId, ids } = await aPersonWithLines();
    const text = OPEN_PARTS.map((part) => part.text).join("");
    await answered(ownerId, ids[0] ?? "");
    await saveWording(ownerId, aWording(ids[0] ?? "", { text, parts: OPEN_PARTS }));
    const list = await (await askChanges("md")).text();
    expect(list).toContain("**Still open:** 1 blank, 1 word to confirm");
    expect(list).toContain("\\[to confirm: noted\\]");
  });

  it("is not there for a visitor, nor of another track, format or paper", async () => {
    expect((await askChanges("md")).status).toBe(401);
    await aPersonWithLines();
    expect((await askChanges("pdf")).status).toBe(404);
    expect((await askChanges("md", "?track=qa")).status).toBe(404);
    expect((await askChanges("docx", "?paper=a0")).status).toBe(404);
  });
});

describe("everything of a person", () => {
  it("comes as one ZIP of what this person keeps, and of nobody else", async () => {
    const other = await aPersonWithLines();
    await saveNote(other.ownerId, aNote(other.ids[0] ?? "", { text: "Told by somebody else" }));
    use(new Browser());
    const { ownerId, ids, lines } = await aPersonWithLines();
    await saveNote(ownerId, aNote(ids[1] ?? "", { text: "Counted by the switchboard" }));
    const versionId = randomUUID();
    await keepVersion(ownerId, { versionId, track: "po", name: "Before it was retold" });
    const told = await aRetoldLine(ownerId, ids[0] ?? "");
    const response = await askEverything("?paper=a4");
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toBe("application/zip");
    expect(response.headers.get("content-disposition")).toContain('"Nora-Tamm-everything.zip"');
    expect(response.headers.get("cache-control")).toBe("private, no-store");
    const files = unzipSync(new Uint8Array(await response.arrayBuffer()));
    const everything = strFromU8(files["everything.json"] ?? new Uint8Array());
    const kept = ["Counted by the switchboard", "Before it was retold"];
    for (const words of [...lines, told, ...kept]) expect(everything).toContain(words);
    expect(everything).not.toContain("Told by somebody else");
    expect(everything).not.toContain(other.ownerId);
    expect(Object.keys(files)).toHaveLength(2 * FORMATS.length + 4);
    expect(strFromU8(files["resumes/Nora-Tamm-PO.txt"] ?? new Uint8Array())).toContain(
      `- ${told}\n`,
    );
  });

  it("is made of nothing at all, too", async () => {
    await redirectOf(
      signUp(
        { kind: "idle" },
        form({ email: `${randomUUID()}@example.com`, password: "violet harbor ladder" }),
      ),
    );
    expect((await askEverything()).status).toBe(200);
  });

  it("is not there for a visitor, nor on another paper", async () => {
    expect((await askEverything()).status).toBe(401);
    await aPersonWithLines();
    expect((await askEverything("?paper=a0")).status).toBe(404);
  });
});
