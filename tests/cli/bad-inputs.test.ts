import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { BAD_INPUTS } from "../fixtures/bad-inputs";

const MAIN = fileURLToPath(new URL("../../lib/setup/main.mjs", import.meta.url));
const TIMEOUT_MS = 60_000;

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "twotrack-bad-inputs-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Ended = { readonly status: number; readonly out: string; readonly err: string };

function coach(...words: readonly string[]): Promise<Ended> {
  return new Promise((done) => {
    const options = { maxBuffer: 50_000_000, env: { ...process.env, INIT_CWD: folder } };
    execFile(process.execPath, [MAIN, "coach", ...words], options, (fault, out, err) => {
      done({ status: fault ? Number(fault.code) : 0, out, err });
    });
  });
}

function write(name: string, content: string | Uint8Array): string {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
}

const refused = BAD_INPUTS.filter((input) => "refused" in input);
const read = BAD_INPUTS.filter((input) => !("refused" in input));

describe("the import command", () => {
  it.each(refused)(
    "refuses $name with status 2 and one line that says why",
    async ({ name, text, ending = "txt" }) => {
      const file = write(`${name.replaceAll(/\W/g, "-")}.${ending}`, text);
      const { status, out, err } = await coach("import", "--json", file);
      expect({ status, out }).toEqual({ status: 2, out: "" });
      const said = err.trim().split("\n");
      expect(said).toHaveLength(1);
      expect(said[0]).toMatch(/^coach: .+\.$/);
    },
    TIMEOUT_MS,
  );

  it("reads all the others in one call, and every word of them is in the resume or unread", async () => {
    const files = read.map(({ name, text, ending = "txt" }) =>
      write(`${name.replaceAll(/\W/g, "-")}.${ending}`, text),
    );
    const { status, out, err } = await coach("import", "--json", ...files);
    expect({ status, err }).toEqual({ status: 0, err: "" });
    const entries = JSON.parse(out) as unknown[];
    const lost = read.flatMap(({ name, text }, at) => {
      const there = JSON.stringify(entries[at]).toLowerCase();
      const words = text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [];
      return [...new Set(words)]
        .filter((word) => !there.includes(word))
        .map((word) => [name, word]);
    });
    expect(lost).toEqual([]);
  }, 60_000);

  it("names a file that is another kind, is not there or is no text", async () => {
    const docx = write("resume.docx", "PK\u0003\u0004 not really");
    const picture = write("photo.txt", new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0x00]));
    for (const file of [docx, picture, join(folder, "nowhere.txt"), folder]) {
      const { status, out, err } = await coach("import", file);
      expect({ file, status, out }).toEqual({ file, status: 2, out: "" });
      expect(err.trim().split("\n")).toHaveLength(1);
    }
  }, 60_000);
});

describe("the review command", () => {
  it("answers every line of every input, in order, with the line unaltered", async () => {
    const lines = BAD_INPUTS.filter(({ text }) => text.length < 10_000)
      .flatMap(({ text }) => text.split(/\r?\n/))
      // A file can only hold whole characters.
      .map((line) => line.toWellFormed());
    const file = write("lines.txt", lines.join("\n"));
    const { status, out, err } = await coach("review", "--json", file);
    expect({ known: status === 0 || status === 1, err }).toEqual({ known: true, err: "" });
    const entries = JSON.parse(out) as ({ text: string } | null)[];
    expect(entries.map((entry) => entry?.text ?? null)).toEqual(
      lines.map((line) => (line.trim() === "" ? null : line)).slice(0, entries.length),
    );
  }, 60_000);
});
