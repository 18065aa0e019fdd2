/**
 * `npm run verify:documents`: other programs read what we write. pdftotext and pandoc must give every bullet
 * once, in order, under its job; qpdf must find the PDF sound; LibreOffice must open the Word file and print
 * the words of the PDF on as many pages.
 * Programs that are not installed are named with the line that installs them, and the run then fails.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isRefusal } from "../../lib/resume/read/limits";
import { readMarkdown } from "../../lib/resume/read/markdown";
import { readText } from "../../lib/resume/read/text";
import type { Resume } from "../../lib/resume/schema";
import { drawable } from "../../lib/resume/write/coverage";
import { writeResume } from "../../lib/resume/write/write-resume";
import { demo, SECTIONS } from "../resume/builders";

const PROGRAMS = {
  pdftotext: { try: ["-v"], install: "apt-get install poppler-utils" },
  pandoc: { try: ["--version"], install: "apt-get install pandoc" },
  qpdf: { try: ["--version"], install: "apt-get install qpdf" },
  soffice: { try: ["--version"], install: "apt-get install libreoffice-writer-nogui" },
} as const;
type Program = keyof typeof PROGRAMS;

const long: Resume = {
  ...demo,
  basics: { ...demo.basics, name: "Øyvind Ås-Коваль" },
  work: Array.from({ length: 9 }, (_, job) => ({
    name: `Fernleaf ${String.fromCharCode(65 + job)} Ltd.`,
    position: "Product owner",
    location: "Leeds, UK",
    dateText: `Spring ${2008 + job} to ${2009 + job}`,
    highlights: Array.from(
      { length: 6 },
      (_unused, at) =>
        `Chose step ${job}-${at} over its neighbor because <b>waiting</b> cost more than rework, & told “Ελένη”, Київ and Việt why before the quarter closed`,
    ),
  })),
};

/** A career in four scripts, with every section, two roles at one employer and a job without a title. */
const scripts: Resume = {
  ...demo,
  ...SECTIONS,
  basics: { ...demo.basics, name: "Nguyễn Ελένη Коваль-Ås" },
  work: [
    {
      name: "Київ Завод",
      position: "Аналітик",
      dateText: "Січень 2019 – now",
      highlights: [
        "Скоротила чергу заявок із сорока днів до дванадцяти",
        "Обрала дев’ять полів, бо решту ніхто не читав",
      ],
    },
    {
      name: "Tân Bình Foods",
      position: "Product owner",
      dateText: "2016 to 2019",
      highlights: ["Đổi thứ tự công việc để kho không phải chờ hai ngày"],
    },
    {
      name: "Tân Bình Foods",
      position: "Business analyst",
      dateText: "2014 to 2016",
      highlights: ["Μείωσε τον χρόνο αναμονής από σαράντα λεπτά σε δώδεκα"],
    },
    { name: "Søndergård Labs", dateText: "2013", highlights: ["Skrev målingerne om på én uge"] },
  ],
};

const has = (program: Program): boolean =>
  spawnSync(program, PROGRAMS[program].try).error === undefined;

function run(program: Program, words: readonly string[]): string {
  const done = spawnSync(program, words, { encoding: "utf8", maxBuffer: 64_000_000 });
  if (done.status !== 0) throw new Error(`${program} ${words.join(" ")}: ${done.stderr}`);
  return done.stdout;
}

const squeeze = (text: string): string =>
  text.replace(/\s+/gu, "").replace(/[“”]/g, '"').replace(/[‘’]/g, "'");

/** What is amiss with a text that should hold the resume's jobs and bullets in order, each once. */
function faults(
  text: string,
  of: Resume,
  shown: (text: string) => string = (same) => same,
): string[] {
  const found = squeeze(text);
  const amiss: string[] = [];
  let from = 0;
  for (const job of of.work ?? []) {
    for (const piece of [job.position ?? "", job.name ?? "", ...(job.highlights ?? [])]) {
      const words = squeeze(shown(piece));
      const at = found.indexOf(words, from);
      if (at < 0) amiss.push(`missing or out of order: ${piece}`);
      else from = at + words.length;
    }
    for (const bullet of job.highlights ?? [])
      if (found.split(squeeze(shown(bullet))).length > 2) amiss.push(`more than once: ${bullet}`);
  }
  return amiss;
}

/** Words of one text that the other lacks, whatever their order: columns of a heading may be read in either. */
function wordsApart(one: string, other: string): string[] {
  const counts = new Map<string, number>();
  const count = (text: string, by: number): void => {
    for (const word of text.match(/[\p{L}\p{N}]+/gu) ?? [])
      counts.set(word, (counts.get(word) ?? 0) + by);
  };
  count(one, 1);
  count(other, -1);
  const apart = [...counts].filter(([, more]) => more !== 0).map(([word]) => word);
  return apart.length === 0 ? [] : [`words that only one of the two has: ${apart.join(" ")}`];
}

/** Pages of a PDF, by the form feeds that pdftotext puts after each. */
const pageCount = (pdf: string): number => run("pdftotext", [pdf, "-"]).split("\f").length - 1;

const missing = (Object.keys(PROGRAMS) as Program[]).filter((program) => !has(program));
for (const program of missing)
  console.log(`${program} is not installed: ${PROGRAMS[program].install}`);

const folder = mkdtempSync(join(tmpdir(), "documents-"));
let failed = 0;
function report(what: string, amiss: readonly string[]): void {
  console.log(`${amiss.length === 0 ? "ok  " : "FAIL"}  ${what}`);
  amiss.forEach((one) => console.log(`      ${one}`));
  failed += amiss.length === 0 ? 0 : 1;
}

function soundness(pdf: string): string[] {
  const done = spawnSync("qpdf", ["--check", pdf], { encoding: "utf8" });
  return done.status === 0 ? [] : [`${done.stdout}${done.stderr}`.trim()];
}

/** Our own reader on what another program made of the file: as many jobs and bullets as were written. */
function readBack(text: string, reader: typeof readText, of: Resume): string[] {
  const answer = reader(text);
  if (isRefusal(answer)) return [answer.message];
  const count = (resume: Resume): string =>
    `${resume.work?.length ?? 0} jobs, ${(resume.work ?? []).flatMap((job) => job.highlights ?? []).length} bullets`;
  return count(answer.resume) === count(of)
    ? []
    : [`read back as ${count(answer.resume)}, written as ${count(of)}`];
}

for (const [name, resume] of [
  ["one page", demo],
  ["several pages", long],
  ["four scripts", scripts],
] as const) {
  for (const paper of ["a4", "letter"] as const) {
    const path = (format: string): string =>
      join(folder, `${name.replace(" ", "-")}-${paper}.${format}`);
    for (const format of ["pdf", "docx", "md"] as const)
      writeFileSync(path(format), await writeResume(resume, format, { track: "po", paper }));
    const about = `${name}, ${paper}:`;
    if (has("qpdf")) report(`${about} qpdf on the PDF`, soundness(path("pdf")));
    if (has("pdftotext")) {
      const text = run("pdftotext", [path("pdf"), "-"]);
      report(
        `${about} pdftotext on the PDF, ${pageCount(path("pdf"))} page(s)`,
        faults(text, resume, drawable),
      );
      report(`${about} our reader on pdftotext's text`, readBack(text, readText, resume));
    }
    if (has("pandoc")) {
      report(
        `${about} pandoc on the Word file`,
        faults(run("pandoc", ["-f", "docx", "-t", "plain", "--wrap=none", path("docx")]), resume),
      );
      report(
        `${about} our reader on pandoc's Markdown`,
        readBack(
          run("pandoc", ["-f", "docx", "-t", "gfm", "--wrap=none", path("docx")]),
          readMarkdown,
          resume,
        ),
      );
      report(
        `${about} pandoc on the Markdown`,
        faults(
          run("pandoc", ["-f", "commonmark", "-t", "plain", "--wrap=none", path("md")]),
          resume,
        ),
      );
    }
    if (has("soffice") && has("pdftotext")) {
      const out = mkdtempSync(join(folder, "office-"));
      run("soffice", [
        "--headless",
        `-env:UserInstallation=file://${folder}/profile`,
        "--convert-to",
        "pdf",
        "--outdir",
        out,
        path("docx"),
      ]);
      const printed = join(out, path("docx").split("/").at(-1)?.replace(/docx$/, "pdf") ?? "");
      const [pages, wanted] = [pageCount(printed), pageCount(path("pdf"))];
      const words = run("pdftotext", [printed, "-"]);
      report(`${about} LibreOffice prints the Word file, ${pages} page(s)`, [
        ...faults(words, resume),
        ...wordsApart(words, run("pdftotext", [path("pdf"), "-"])),
        ...(pages === wanted ? [] : [`the PDF has ${wanted} page(s)`]),
      ]);
    }
  }
}
console.log(
  `\nFiles are in ${folder}. ${missing.length === 0 ? "" : `${missing.length} program(s) missing. `}${failed === 0 ? "All that could be checked holds." : `${failed} check(s) failed.`}`,
);
process.exit(failed > 0 || missing.length > 0 ? 1 : 0);
