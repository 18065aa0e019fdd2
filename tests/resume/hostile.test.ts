import { unzipSync } from "fflate";
import fc from "fast-check";
import { extractText, getDocumentProxy } from "unpdf";
import { beforeAll, describe, expect, it } from "vitest";
import { readApart } from "@/lib/resume/apart/read-apart";
import { FILE_MAX_BYTES, isRefusal, READ_MAX_CHARS } from "@/lib/resume/read/limits";
import { readBytes } from "@/lib/resume/read/read-bytes";
import { writeResume } from "@/lib/resume/write/write-resume";
import { demo } from "./builders";
import { CHANGE_KINDS, changed, faultsOf } from "./hostile";
import * as pdf from "./hostile-pdf";
import * as zip from "./hostile-zip";

const SLOW_MS = 240_000;
const text = (words: string): Uint8Array => new TextEncoder().encode(words);
const LINES = [
  "Tilda Marsh",
  "EXPERIENCE",
  "Analyst, Quillfeather Bank",
  "2019 - 2021",
  "- Cut the claims form to twelve fields",
];

describe("a file made to do harm, read in a child", { timeout: SLOW_MS }, () => {
  it.each<[string, () => Uint8Array, RegExp]>([
    ["nothing", () => new Uint8Array(), /^empty: .*empty/],
    ["zeros alone", () => new Uint8Array(100_000), /^unknown-format: .*no text/],
    ["5 MB and a byte", () => new Uint8Array(FILE_MAX_BYTES + 1), /^too-large: .*5 MB/],
    ["200,001 characters", () => text("x".repeat(READ_MAX_CHARS + 1)), /^too-long: .*200,000/],
    ["deep JSON", () => text(`{"work":${"[".repeat(150_000)}`), /^not-a-resume: .*100 levels/],
    ["a scanned page", pdf.scanned, /^no-text: /],
    ["31 pages", () => pdf.withPages(31), /^too-long: .*31 pages; up to 30/],
    ["pages that lead in a circle", pdf.loopingPages, /^damaged: /],
    [
      "500 MB of page in 2 kB",
      () => pdf.packedPage(500_000_000),
      /^too-(much-memory|large|slow|long): /,
    ],
    ["three million commands", () => pdf.manyCommands(3_000_000), /^too-(much-memory|long|slow): /],
    ["a document of 60 MB of zeros", () => zip.zipBomb(60_000_000), /^too-large: .*50 MB/],
    [
      "parts that lie upon each other",
      () => zip.overlapping(40, 2_000_000),
      /^(too-large|damaged): /,
    ],
    ["parts that lie about their size", () => zip.lyingSizes(60_000_000), /^(too-large|damaged): /],
    ["a billion laughs", zip.billionLaughs, /^damaged: /],
  ])("%s is refused in a sentence", async (_what, make, refusal) => {
    const answer = await readApart(make(), "resume.pdf");
    expect(isRefusal(answer) && `${answer.kind}: ${answer.message}`).toMatch(refusal);
    expect(faultsOf(answer, [])).toEqual([]);
  });

  it("that is encrypted asks for a copy without a password, unless it opens without one", async () => {
    const ownerPassword = "violet harbor";
    const locked = await pdf.encrypted(LINES, { ownerPassword, userPassword: "ladder" });
    expect(Buffer.from(locked).toString("latin1")).toContain("/Encrypt");
    expect(await readApart(locked, "resume.pdf")).toMatchObject({
      kind: "locked",
      message: expect.stringContaining("password"),
    });
    const unlocked = await readApart(await pdf.encrypted(LINES, { ownerPassword }), "resume.pdf");
    expect(unlocked).toMatchObject({ resume: { basics: { name: "Tilda Marsh" } } });
  });

  it("that lacks but its last line is cut off, for more than that line may be missing", async () => {
    const whole = pdf.openPdfOf(LINES);
    const bytes = Buffer.from(whole);
    expect(isRefusal(await readApart(whole, "resume.pdf"))).toBe(false);
    for (const last of ["%%EOF", "startxref", "trailer", "xref"]) {
      const cut = whole.slice(0, bytes.lastIndexOf(last));
      expect(await readApart(cut, "resume.pdf")).toMatchObject({ kind: "damaged" });
    }
  });

  it.each<[string, () => Uint8Array]>([
    ["pages 20,000 deep", () => pdf.deepPages(20_000)],
    ["lists 100,000 deep", () => pdf.deepArrays(100_000)],
    ["60,000 objects", () => pdf.manyObjects(60_000)],
    ["a drawing that draws itself", pdf.selfDrawing],
  ])("%s end in a sentence, and no resume is made of them", async (_what, make) => {
    const answer = await readApart(make(), "resume.pdf");
    expect(isRefusal(answer)).toBe(true);
    expect(faultsOf(answer, [])).toEqual([]);
  });

  it.each<[string, () => Uint8Array, string]>([
    ["a script", () => pdf.withScript(LINES, "app.alert('sprung')"), "sprung"],
    ["macros", () => zip.macroDocument(LINES), "AutoOpen"],
    ["a part that climbs out of its folder", () => zip.climbing(LINES), "climbed"],
  ])("%s beside the words does nothing, and the words are read", async (_what, make, hidden) => {
    const answer = await readApart(make(), "resume.docx");
    const highlights = ["Cut the claims form to twelve fields"];
    expect(answer).toMatchObject({ resume: { work: [{ highlights }] } });
    expect(JSON.stringify(answer)).toContain("Tilda Marsh");
    expect(JSON.stringify(answer)).not.toContain(hidden);
  });
});

describe("a mutated file", { timeout: process.env["TWOTRACK_RUNS"] ? 1_800_000 : SLOW_MS }, () => {
  type Valid = { readonly name: string; readonly bytes: Uint8Array };
  const valid: Valid[] = [];
  let words = "";
  beforeAll(async () => {
    for (const format of ["pdf", "docx", "md", "json", "txt"] as const)
      valid.push({
        name: `demo.${format}`,
        bytes: await writeResume(demo, format, { track: "po", paper: "a4" }),
      });
    valid.push({ name: "open.pdf", bytes: pdf.openPdfOf(LINES) });
    valid.push({ name: "open.zip", bytes: zip.linkedInExport(0) });
    valid.push({ name: "packed.zip", bytes: zip.linkedInExport(6) });
    words = [
      ...valid.map(({ bytes }) => Buffer.from(bytes).toString("latin1")),
      JSON.stringify(demo),
    ].join("\n");
  });

  const change = fc.record({
    kind: fc.constantFrom(...CHANGE_KINDS),
    at: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
    from: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
    length: fc.integer({ min: 1, max: 400 }),
    byte: fc.integer({ min: 0, max: 255 }),
  });
  const mutated = fc
    .tuple(fc.nat(), fc.array(change, { minLength: 1, maxLength: 6 }))
    .map(([pick, changes]) => {
      const { name, bytes } = valid[pick % valid.length] ?? { name: "", bytes: new Uint8Array() };
      return { name, bytes: changes.reduce(changed, bytes) };
    });
  const numRuns = process.env["TWOTRACK_RUNS"] ? 2_000 : 100;

  it("is read or refused in a sentence, without a word that it does not hold", async () => {
    await fc.assert(
      fc.asyncProperty(mutated, async ({ name, bytes }) => {
        const answer = await readBytes(bytes, name);
        expect(faultsOf(answer, [words, ...(await textsIn(bytes))])).toEqual([]);
      }),
      { numRuns },
    );
  });

  it("would be caught with a word that it does not hold, or without a sentence", async () => {
    const [first] = valid;
    const read = await readBytes(first?.bytes ?? new Uint8Array(), "");
    expect(faultsOf(read, [words.replace(/marlow/gi, "")])).toContain("marlow");
    expect(faultsOf({ kind: "damaged", message: "TypeError" }, [])).toEqual(["TypeError"]);
  });

  it("is told in a child as where it is called", async () => {
    for (const { name, bytes } of fc.sample(mutated, { numRuns: 6, seed: 5 }))
      expect(await readApart(bytes, name)).toEqual(await readBytes(bytes, name));
  });

  it("cut short anywhere is refused, or holds no more than it did", async () => {
    for (const { name, bytes } of valid)
      for (let part = 0; part < 12; part += 1) {
        const cut = bytes.subarray(0, Math.floor((bytes.length * part) / 12));
        expect(faultsOf(await readBytes(cut, name), [words])).toEqual([]);
      }
  });
});

/** The words of a file by other ways than the reader's; what cannot be opened has none. */
async function textsIn(bytes: Uint8Array): Promise<string[]> {
  const texts = [Buffer.from(bytes).toString("latin1")];
  try {
    if (bytes[0] === 0x50)
      texts.push(
        ...Object.values(unzipSync(bytes)).map((part) =>
          Buffer.from(part)
            .toString("latin1")
            .replace(/<[^>]*>/g, ""),
        ),
      );
    if (bytes[0] === 0x25)
      texts.push(
        (await extractText(await getDocumentProxy(bytes.slice()), { mergePages: true })).text,
      );
  } catch {
    return texts;
  }
  return texts;
}
