import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { FILE_MAX_BYTES } from "@/lib/resume/read/limits";
import { FORMATS, type Resume } from "@/lib/resume/schema";
import { writeResume } from "@/lib/resume/write/write-resume";
import { demo } from "../resume/builders";
import { linkedInExport, macroDocument } from "../resume/hostile-zip";
import { withPages } from "../resume/hostile-pdf";

// Each test starts the real command; a busy machine is slow at that.
const SLOW_MS = 120_000;
const MAIN = fileURLToPath(new URL("../../lib/setup/main.mjs", import.meta.url));

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "coach-import-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Ran = { readonly status: number | null; readonly out: string; readonly err: string };
type Entry = { readonly resume: Resume; readonly unread: readonly string[] };

/** The command, typed in a folder that is not the project's. */
function coachImport(words: readonly string[], input: Uint8Array = new Uint8Array()): Promise<Ran> {
  const env = { ...process.env, INIT_CWD: folder };
  const child = spawn(process.execPath, [MAIN, "coach", "import", ...words], { env });
  return new Promise((resolve, reject) => {
    let out = "";
    let err = "";
    child.stdout.on("data", (chunk: Buffer) => (out += chunk.toString()));
    child.stderr.on("data", (chunk: Buffer) => (err += chunk.toString()));
    child.on("error", reject);
    child.on("close", (status) => resolve({ status, out, err }));
    child.stdin.on("error", () => undefined);
    child.stdin.end(input);
  });
}

function write(name: string, content: Uint8Array): string {
  writeFileSync(join(folder, name), content);
  return name;
}

describe("coach import", { timeout: SLOW_MS }, () => {
  it("reads every format by its content, in the order of the files, from any folder", async () => {
    const files: string[] = [];
    for (const format of FORMATS)
      files.push(
        write(`${format}.dat`, await writeResume(demo, format, { track: "po", paper: "a4" })),
      );
    files.push(write("export.dat", linkedInExport(6)));
    const { status, out, err } = await coachImport(["--json", ...files]);
    expect({ status, err }).toEqual({ status: 0, err: "" });
    const entries = JSON.parse(out) as Entry[];
    expect(entries.map(({ resume }) => resume.basics?.name)).toEqual([
      ...FORMATS.map(() => demo.basics?.name),
      "Tilda Marsh",
    ]);
    const bullets = (resume?: Resume) => resume?.work?.flatMap((job) => job.highlights ?? []);
    expect(bullets(entries[0]?.resume)).toEqual(bullets(demo));
    expect(Object.keys(entries[0] ?? {})).toEqual(["resume", "unread"]);
  });

  it("reads standard input, and tells people what it read", async () => {
    const pdf = await writeResume(demo, "pdf", { track: "po", paper: "a4" });
    const { status, out, err } = await coachImport(["-"], pdf);
    expect({ status, err }).toEqual({ status: 0, err: "" });
    expect(out).toContain(`${demo.basics?.name}: ${demo.work?.length} jobs`);
    for (const bullet of demo.work?.[0]?.highlights ?? []) expect(out).toContain(`• ${bullet}`);
  });

  it("reads the words of a document with macros and runs none", async () => {
    const words = [
      "Tilda Marsh",
      "EXPERIENCE",
      "Analyst, Fern Mills",
      "2019 – 2021",
      "• Cut a form",
    ];
    const { status, out } = await coachImport(["--json", write("m.docm", macroDocument(words))]);
    expect(status).toBe(0);
    expect(out).toContain("Cut a form");
    expect(out).not.toContain("AutoOpen");
  });

  it.each([
    ["a PDF of 31 pages", withPages(31), /31 pages; up to 30/],
    ["a file of over 5 MB", new Uint8Array(FILE_MAX_BYTES + 1), /larger than 5 MB/],
    ["a picture", Uint8Array.from([0xff, 0xd8, 0xff, 0xe0]), /a picture \(JPEG\)/],
  ])("refuses %s in one line that names the file, and writes nothing", async (_, bytes, why) => {
    const good = write("good.txt", new TextEncoder().encode("Ada Fern\n\n• Cut the form"));
    const { status, out, err } = await coachImport(["--json", good, write("bad.pdf", bytes)]);
    expect({ status, out }).toEqual({ status: 2, out: "" });
    expect(err).toMatch(/^coach: bad\.pdf: [A-Z][^\n]+\.\n$/);
    expect(err).toMatch(why);
  });

  it("takes no more of an endless input than one file may have", async () => {
    const { status, err } = await coachImport(["-"], new Uint8Array(3 * FILE_MAX_BYTES).fill(32));
    expect(status).toBe(2);
    expect(err).toMatch(/^coach: The input: This file is larger than 5 MB/);
  });
});
