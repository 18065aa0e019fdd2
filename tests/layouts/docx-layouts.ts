import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  Header,
  HeadingLevel,
  LevelFormat,
  PageNumber,
  Paragraph,
  Tab,
  Table,
  TableCell,
  TableRow,
  TabStopType,
  Textbox,
  TextRun,
  WidthType,
  type FileChild,
} from "docx";
import { headOf, type Job, type Person, type Section } from "./person";

type Draw = (person: Person) => Document;

const RIGHT = [{ type: TabStopType.RIGHT, position: 9600 }];

const plain = (text: string, bold = false): Paragraph =>
  new Paragraph({ children: [new TextRun({ text, bold })] });

const heading = (text: string): Paragraph =>
  new Paragraph({ text, heading: HeadingLevel.HEADING_1 });

const sectionOf = ({ heading: name, lines }: Section): Paragraph[] => [
  heading(name),
  ...lines.map((line) => plain(line)),
];

const summaryOf = (person: Person): Paragraph[] =>
  person.summary === undefined
    ? []
    : sectionOf({ heading: person.summaryHeading, lines: [person.summary] });

const named = (person: Person): Paragraph[] => [
  new Paragraph({ text: person.name, heading: HeadingLevel.TITLE }),
  plain(person.label),
];

/** A list as the program makes it; its marks are no text. */
const listed = (text: string, level: number): Paragraph =>
  new Paragraph({ text, numbering: { reference: "bullets", level } });

const bulletsAsList = ({ bullets }: Job): Paragraph[] =>
  bullets.flatMap(({ text, nested = [] }) => [
    listed(text, 0),
    ...nested.map((line) => listed(line, 1)),
  ]);

/** Marks typed by hand, with a tab behind. */
const bulletsTyped =
  (mark: string) =>
  ({ bullets }: Job): Paragraph[] =>
    bullets.flatMap(({ text, nested = [] }) =>
      [`${mark}\t${text}`, ...nested.map((line) => `\to\t${line}`)].map(
        (line) =>
          new Paragraph({
            children: line
              .split("\t")
              .flatMap((part, at) =>
                at === 0
                  ? [new TextRun(part)]
                  : [new TextRun({ children: [new Tab()] }), new TextRun(part)],
              ),
          }),
      ),
    );

function jobOf(
  job: Job,
  person: Person,
  bullets: (job: Job) => Paragraph[],
  level: (typeof HeadingLevel)[keyof typeof HeadingLevel] | null = HeadingLevel.HEADING_2,
): Paragraph[] {
  const { first, second } = headOf(job, person.look);
  const dates =
    job.dates === undefined ? [] : [new TextRun({ children: [new Tab()] }), new TextRun(job.dates)];
  return [
    new Paragraph({
      ...(level === null ? {} : { heading: level }),
      tabStops: RIGHT,
      children: [new TextRun({ text: first, bold: true }), ...dates],
    }),
    ...(second === undefined ? [] : [plain(second)]),
    ...(job.summary === undefined ? [] : [plain(job.summary)]),
    ...bullets(job),
    ...(job.tools === undefined ? [] : [plain(job.tools)]),
  ];
}

const restOf = (person: Person): Paragraph[] => [...person.main, ...person.side].flatMap(sectionOf);

function documentOf(
  person: Person,
  children: readonly FileChild[],
  around: { header?: Paragraph[]; footer?: boolean } = {},
): Document {
  const mark = person.look.mark ?? "•";
  const level = (at: number, text: string) => ({
    level: at,
    format: LevelFormat.BULLET,
    text,
    alignment: AlignmentType.LEFT,
    style: { paragraph: { indent: { left: 500 + at * 400, hanging: 300 } } },
  });
  const pages = new Paragraph({
    children: [new TextRun({ children: [person.name, " · ", PageNumber.CURRENT] })],
  });
  return new Document({
    title: person.name,
    numbering: { config: [{ reference: "bullets", levels: [level(0, mark), level(1, "o")] }] },
    sections: [
      {
        ...(around.header === undefined
          ? {}
          : { headers: { default: new Header({ children: around.header }) } }),
        ...(around.footer === true
          ? { footers: { default: new Footer({ children: [pages] }) } }
          : {}),
        children: [...children],
      },
    ],
  });
}

const styled: Draw = (person) =>
  documentOf(person, [
    ...named(person),
    plain(person.contact.join(" | ")),
    ...summaryOf(person),
    heading(person.workHeading),
    ...person.jobs.flatMap((job) => jobOf(job, person, bulletsAsList)),
    ...restOf(person),
  ]);

/** No style at all: bold lines for headings, marks and tabs typed by hand. */
const typed: Draw = (person) => {
  const head = (text: string) => plain(text.toUpperCase(), true);
  const section = ({ heading: name, lines }: Section) => [
    head(name),
    ...lines.map((line) => plain(line)),
    plain(""),
  ];
  return documentOf(person, [
    plain(person.name, true),
    plain(person.label),
    plain(person.contact.join("   ")),
    plain(""),
    ...(person.summary === undefined
      ? []
      : section({ heading: person.summaryHeading, lines: [person.summary] })),
    head(person.workHeading),
    ...person.jobs.flatMap((job) => [
      ...jobOf(job, person, bulletsTyped(person.look.mark ?? "•"), null),
      plain(""),
    ]),
    ...[...person.main, ...person.side].flatMap(section),
  ]);
};

const NONE = { style: BorderStyle.NONE, size: 0, color: "FFFFFF" };
const BORDERLESS = { top: NONE, bottom: NONE, left: NONE, right: NONE };

const cell = (width: number, children: readonly Paragraph[]): TableCell =>
  new TableCell({
    width: { size: width, type: WidthType.PERCENTAGE },
    borders: BORDERLESS,
    children: children.length === 0 ? [plain("")] : [...children],
  });

const tableOf = (rows: readonly TableRow[]): Table =>
  new Table({ width: { size: 100, type: WidthType.PERCENTAGE }, rows: [...rows] });

/** One row of two cells that hold the whole page: the side first. */
const tableColumns: Draw = (person) =>
  documentOf(person, [
    ...named(person),
    tableOf([
      new TableRow({
        children: [
          cell(30, [
            ...person.contact.map((line) => plain(line)),
            ...person.side.flatMap(sectionOf),
          ]),
          cell(70, [
            ...summaryOf(person),
            heading(person.workHeading),
            ...person.jobs.flatMap((job) => jobOf(job, person, bulletsAsList)),
            ...person.main.flatMap(sectionOf),
          ]),
        ],
      }),
    ]),
  ]);

/** A row for each job: dates in the left cell, the job in the right one. */
const tableDates: Draw = (person) =>
  documentOf(person, [
    ...named(person),
    plain(person.contact.join(" · ")),
    ...summaryOf(person),
    heading(person.workHeading),
    tableOf(
      person.jobs.map(({ dates = "", ...job }) => {
        return new TableRow({
          children: [cell(24, [plain(dates)]), cell(76, jobOf(job, person, bulletsAsList))],
        });
      }),
    ),
    ...restOf(person),
  ]);

/** Name and contact in the page's header, the label in a text box. */
const headerAndBox: Draw = (person) =>
  documentOf(
    person,
    [
      new Textbox({
        alignment: "center",
        children: [plain(person.label)],
        style: { width: "10cm", height: "auto" },
      }),
      ...summaryOf(person),
      heading(person.workHeading),
      ...person.jobs.flatMap((job) => jobOf(job, person, bulletsAsList)),
      ...restOf(person),
    ],
    { header: [plain(person.name, true), plain(person.contact.join(" | "))], footer: true },
  );

/** Written with the docx library. */
export const DOCX_LAYOUTS: Readonly<Record<string, Draw>> = {
  "docx-styles": styled,
  "docx-typed": typed,
  "docx-table-columns": tableColumns,
  "docx-table-dates": tableDates,
  "docx-header-box": headerAndBox,
};
