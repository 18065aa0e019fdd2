import { Document, Font, Page, renderToBuffer, Text, View } from "@react-pdf/renderer";
import { createElement, type ReactElement } from "react";
import { headOf, type Job, type Person, type Section } from "./person";

const FACE = "node_modules/@expo-google-fonts/source-serif-4";
Font.register({ family: "Serif", src: `${FACE}/400Regular/SourceSerif4_400Regular.ttf` });
Font.register({
  family: "Serif",
  fontWeight: 600,
  src: `${FACE}/600SemiBold/SourceSerif4_600SemiBold.ttf`,
});

type Style = Record<string, string | number>;
const text = (words: string, style: Style = {}): ReactElement =>
  createElement(Text, { style }, words);
const box = (style: Style, ...children: ReactElement[]): ReactElement =>
  createElement(View, { style }, ...children);

const BOLD = { fontWeight: 600 };
const ROW = { flexDirection: "row" };

const sectionOf = ({ heading, lines }: Section): ReactElement =>
  box(
    { marginBottom: 8 },
    text(heading, { ...BOLD, fontSize: 12 }),
    ...lines.map((line) => text(line)),
  );

/** Mark and words are two texts beside each other, as the library's users draw a list. */
const bulletOf = (words: string, mark: string, left: number): ReactElement =>
  box({ ...ROW, marginLeft: left }, text(mark, { width: 10 }), text(words, { flex: 1 }));

function bulletsOf(job: Job, mark: string): ReactElement[] {
  return job.bullets.flatMap((bullet) => [
    bulletOf(bullet.text, mark, 0),
    ...(bullet.nested ?? []).map((line) => bulletOf(line, "–", 12)),
  ]);
}

function jobOf(job: Job, { look }: Person): ReactElement {
  const { first, second } = headOf(job, look);
  return box(
    { marginBottom: 7 },
    box(
      { ...ROW, justifyContent: "space-between" },
      text(first, { ...BOLD, flex: 1 }),
      text(job.dates ?? "", { fontSize: 9 }),
    ),
    ...(second === undefined ? [] : [text(second)]),
    ...(job.summary === undefined ? [] : [text(job.summary)]),
    ...bulletsOf(job, look.mark ?? "•"),
    ...(job.tools === undefined ? [] : [text(job.tools)]),
  );
}

const pageOf = (person: Person, ...children: ReactElement[]): ReactElement<object> =>
  createElement(
    Document,
    { title: person.name },
    createElement(
      Page,
      {
        size: person.look.paper === "Letter" ? "LETTER" : "A4",
        style: { fontFamily: "Serif", fontSize: 10, padding: 40 },
      },
      ...children,
    ),
  );

const sideOf = (person: Person): ReactElement[] => [
  ...person.contact.map((line) => text(line)),
  box({ height: 10 }),
  ...person.side.map(sectionOf),
];

const mainOf = (person: Person): ReactElement[] => [
  ...(person.summary === undefined
    ? []
    : [sectionOf({ heading: person.summaryHeading, lines: [person.summary] })]),
  text(person.workHeading, { ...BOLD, fontSize: 12, marginBottom: 4 }),
  ...person.jobs.map((job) => jobOf(job, person)),
  ...person.main.map(sectionOf),
];

const title = (person: Person): ReactElement[] => [
  text(person.name, { fontSize: 22, ...BOLD }),
  text(person.label, { marginBottom: 10 }),
];

const columns = (person: Person) =>
  pageOf(
    person,
    ...title(person),
    box(
      ROW,
      box({ width: "30%", paddingRight: 12 }, ...sideOf(person)),
      box({ width: "70%" }, ...mainOf(person)),
    ),
  );

/** The side stands at a fixed place and is drawn after the main text. */
const absolute = (person: Person) =>
  pageOf(
    person,
    box({ width: 350 }, ...title(person), ...mainOf(person)),
    box({ position: "absolute", left: 415, top: 40, width: 145 }, ...sideOf(person)),
  );

/** Written with @react-pdf/renderer. */
export const REACT_LAYOUTS: Readonly<Record<string, (person: Person) => Promise<Buffer>>> = {
  "react-columns": (person) => renderToBuffer(columns(person)),
  "react-absolute": (person) => renderToBuffer(absolute(person)),
};
