/**
 * Draws the people of a file in the layout that each names, by hand only:
 * `npx tsx tests/layouts/make.ts tests/layouts/people.json DIR`. DIR gets NAME.pdf or NAME.docx, and
 * gold/NAME.json and gold/NAME.words.txt. Needs Chromium (`CHROMIUM` says where, else Playwright's own),
 * LibreOffice and pandoc.
 */
import { chromium } from "@playwright/test";
import { Packer } from "docx";
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DOCX_LAYOUTS } from "./docx-layouts";
import { HTML_LAYOUTS } from "./html-layouts";
import { escaped } from "./html-parts";
import { markdownOf } from "./markdown-layout";
import { goldOf, wordsOf, type Person } from "./person";
import { REACT_LAYOUTS } from "./react-layouts";

const [peopleFile, dir] = process.argv.slice(2);
if (peopleFile === undefined || dir === undefined) {
  process.stderr.write("Usage: npx tsx tests/layouts/make.ts PEOPLE.json DIR\n");
  process.exit(2);
}
const people = JSON.parse(readFileSync(peopleFile, "utf8")) as Person[];
const work = mkdtempSync(join(tmpdir(), "layouts-"));
mkdirSync(join(dir, "gold"), { recursive: true });
const browser = await chromium.launch({
  ...(process.env["CHROMIUM"] === undefined ? {} : { executablePath: process.env["CHROMIUM"] }),
  args: ["--no-sandbox"],
});

const RUNNING = "font: 8px sans-serif; width: 100%; padding: 0 15mm;";

async function print(html: string, person: Person): Promise<Buffer> {
  const page = await browser.newPage();
  try {
    await page.setContent(html);
    const shared = { preferCSSPageSize: true, printBackground: true };
    if (person.layout !== "running") return await page.pdf(shared);
    return await page.pdf({
      ...shared,
      displayHeaderFooter: true,
      headerTemplate: `<div style="${RUNNING}">${escaped(person.name)}</div>`,
      footerTemplate: `<div style="${RUNNING} text-align: center">Page <span class="pageNumber"></span> of <span class="totalPages"></span></div>`,
    });
  } finally {
    await page.close();
  }
}

/** LibreOffice turns a file into one of another format. */
function convert(from: string, to: "pdf" | "docx", filter = ""): Buffer {
  const user = `-env:UserInstallation=file://${join(work, "user")}`;
  const asked = to === "docx" ? "docx:MS Word 2007 XML" : to;
  const words = [user, "--headless", ...(filter === "" ? [] : [filter])];
  execFileSync("soffice", [...words, "--convert-to", asked, "--outdir", work, from], {
    stdio: "ignore",
  });
  return readFileSync(from.replace(/\.[a-z]+$/, `.${to}`));
}

function written(name: string, content: string | Uint8Array): string {
  const path = join(work, name);
  writeFileSync(path, content);
  return path;
}

function byPandoc(person: Person): string {
  const docx = join(work, `${person.file}.docx`);
  const from = written(`${person.file}.md`, markdownOf(person));
  execFileSync("pandoc", ["-f", "markdown", "-o", docx, from]);
  return docx;
}

async function draw(person: Person): Promise<{ bytes: Uint8Array; as: "pdf" | "docx" }> {
  const { layout, file } = person;
  const html = HTML_LAYOUTS[layout.replace(/^office-(pdf|docx)-/, "")];
  const docx = DOCX_LAYOUTS[layout.replace(/^office-pdf-/, "")];
  const react = REACT_LAYOUTS[layout];
  if (react !== undefined) return { bytes: await react(person), as: "pdf" };
  if (docx !== undefined) {
    const bytes = await Packer.toBuffer(docx(person));
    if (!layout.startsWith("office-")) return { bytes, as: "docx" };
    return { bytes: convert(written(`${file}.docx`, bytes), "pdf"), as: "pdf" };
  }
  if (layout === "pandoc-docx") return { bytes: readFileSync(byPandoc(person)), as: "docx" };
  if (layout === "office-pdf-pandoc") return { bytes: convert(byPandoc(person), "pdf"), as: "pdf" };
  if (html === undefined) throw new Error(`No layout is called ${layout}`);
  if (!layout.startsWith("office-")) return { bytes: await print(html(person), person), as: "pdf" };
  const as = layout.startsWith("office-pdf") ? "pdf" : "docx";
  const filter = "--infilter=HTML (StarWriter)";
  return { bytes: convert(written(`${file}.html`, html(person)), as, filter), as };
}

for (const person of people) {
  const { bytes, as } = await draw(person);
  writeFileSync(join(dir, `${person.file}.${as}`), bytes);
  const gold = join(dir, "gold", person.file);
  writeFileSync(`${gold}.json`, `${JSON.stringify(goldOf(person), null, 1)}\n`);
  writeFileSync(`${gold}.words.txt`, wordsOf(person));
  process.stdout.write(`${person.file}.${as} ${person.layout} ${bytes.length}\n`);
}
await browser.close();
