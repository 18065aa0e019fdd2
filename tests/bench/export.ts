import { readFile } from "node:fs/promises";
import { Font, renderToBuffer } from "@react-pdf/renderer";
import { Document, Packer, Paragraph } from "docx";
import { createElement, type ReactElement } from "react";
import type { Resume } from "@/lib/resume/schema";
import { fontFile } from "@/lib/resume/write/font-files";
import { SERIF } from "@/lib/resume/write/fonts";
import { outlineOf, type Outline } from "@/lib/resume/write/outline";
import { layOutPages } from "@/lib/resume/write/pages";
import { paperOf } from "@/lib/resume/write/paper";
import { writeResume } from "@/lib/resume/write/write-resume";
import { demo } from "../resume/builders";
import type { Row } from "./table";

const ROUNDS = 9;
const OPTIONS = { track: "po", paper: "letter" } as const;

/** The example at its common length, and a long one of sixty bullets. */
const RESUMES: Readonly<Record<string, Resume>> = {
  "a resume of one page": demo,
  "one of sixty bullets": {
    ...demo,
    work: Array.from({ length: 10 }, (_, job) => ({
      position: `Planner ${job}`,
      name: "Fern Mills",
      dateText: `${2008 + job} to ${2009 + job}`,
      highlights: Array.from(
        { length: 6 },
        (_unused, at) =>
          `Chose step ${job}-${at} over its neighbor because waiting cost more than rework, and told both depots why before the quarter closed`,
      ),
    })),
  },
};

/** What each export costs beside the library's own rendering of the same content, in turns within one run. */
export async function measureExport(): Promise<readonly Row[]> {
  registerFonts();
  const rows: Row[] = [];
  for (const [name, resume] of Object.entries(RESUMES)) {
    const outline = outlineOf(resume);
    const times = await interleaved({
      pdf: () => writeResume(resume, "pdf", OPTIONS),
      pdfLibrary: () => renderToBuffer(elementOf(paperOf(outline, "letter")) as PdfElement),
      docx: () => writeResume(resume, "docx", OPTIONS),
      docxLibrary: () => plainWord(outline),
      pages: () => layOutPages(outline, "letter"),
    });
    const beside = (ours: keyof typeof times, theirs: keyof typeof times): number =>
      median(times[ours].map((time, at) => time / (times[theirs][at] ?? time)));
    const limit = { atMost: 3 };
    rows.push(
      { what: `PDF of ${name}`, value: median(times.pdf), unit: "ms" },
      { what: "  beside the library's", value: beside("pdf", "pdfLibrary"), unit: "times", limit },
      { what: `Word file of ${name}`, value: median(times.docx), unit: "ms" },
      {
        what: "  beside the library's",
        value: beside("docx", "docxLibrary"),
        unit: "times",
        limit,
      },
      { what: `pages for a preview of ${name}`, value: median(times.pages), unit: "ms" },
    );
  }
  return rows;
}

type PdfElement = Parameters<typeof renderToBuffer>[0];
type PlainNode = {
  readonly type: string;
  readonly props?: object;
  readonly style?: unknown;
  readonly value?: string;
  readonly children?: readonly PlainNode[];
};

/** Our own page as the library takes it from anybody. */
function elementOf(node: object): ReactElement | string {
  const { type, props, style, value, children = [] } = node as PlainNode;
  if (type === "TEXT_INSTANCE") return value ?? "";
  return createElement(type, { ...props, style }, ...children.map(elementOf));
}

function registerFonts(): void {
  Font.register({
    family: SERIF,
    fonts: [
      { src: fontFile("400Regular"), fontWeight: 400 },
      { src: fontFile("600SemiBold"), fontWeight: 600 },
    ],
  });
  Font.registerHyphenationCallback((word) => [word]);
}

/** The same words as plain paragraphs, with the same fonts in the file. */
async function plainWord(outline: Outline): Promise<Uint8Array> {
  const [data, bold] = await Promise.all(
    (["400Regular", "700Bold"] as const).map((face) => readFile(fontFile(face))),
  );
  const texts = [
    ...[outline.name, outline.headline, ...outline.summary],
    ...outline.sections.flatMap((section) => [
      ...[section.heading, ...section.lines],
      ...section.entries.flatMap((entry) => [
        ...[entry.lead, entry.detail, entry.date, ...entry.paragraphs, ...entry.bullets],
      ]),
    ]),
  ];
  const children = texts.map((text) => new Paragraph({ text }));
  const fonts = data && bold ? [{ name: SERIF, data, bold }] : [];
  return Packer.toBuffer(new Document({ fonts, sections: [{ children }] }));
}

async function interleaved<Name extends string>(
  tasks: Readonly<Record<Name, () => Promise<unknown>>>,
): Promise<Record<Name, number[]>> {
  const names = Object.keys(tasks) as Name[];
  const times = Object.fromEntries(names.map((name) => [name, [] as number[]]));
  // The first round reads fonts and warms the code, and does not count.
  for (let round = 0; round <= ROUNDS; round += 1)
    for (const name of names) {
      const start = performance.now();
      await tasks[name]();
      if (round > 0) times[name]?.push(performance.now() - start);
    }
  return times as Record<Name, number[]>;
}

function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? NaN;
}
