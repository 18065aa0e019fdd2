import {
  contactBlock,
  escaped,
  jobBlock,
  nameBlock,
  page,
  sectionBlock,
  summaryBlock,
  workBlock,
} from "./html-parts";
import type { Person } from "./person";

type Draw = (person: Person) => string;

const sideOf = (person: Person): string => person.side.map(sectionBlock).join("");
const mainOf = (person: Person): string =>
  `${summaryBlock(person)}${workBlock(person)}${person.main.map(sectionBlock).join("")}`;
const top = (person: Person): string =>
  `<header>${nameBlock(person)}${contactBlock(person)}</header>`;

const single =
  (css: string): Draw =>
  (person) =>
    page(css, `${top(person)}${mainOf(person)}${sideOf(person)}`, person);

const sidebar =
  (columns: string, first: "side" | "main", css = ""): Draw =>
  (person) => {
    const side = `<aside>${contactBlock(person, "div")}${sideOf(person)}</aside>`;
    const main = `<main>${nameBlock(person)}${mainOf(person)}</main>`;
    return page(
      `.grid { display: grid; grid-template-columns: ${columns}; gap: 8mm; } aside { font-size: 9pt; background: #eef; padding: 6pt; } ${css}`,
      `<div class="grid">${first === "side" ? side + main : main + side}</div>`,
      person,
    );
  };

const twoEqual: Draw = (person) =>
  page(
    ".columns { columns: 2; column-gap: 9mm; } .head { display: block; } .dates { display: block; color: #555; } body { font-size: 9pt; }",
    `${top(person)}<div class="columns">${mainOf(person)}${sideOf(person)}</div>`,
    person,
  );

const table: Draw = (person) => {
  const rows = person.jobs.map(
    (job) =>
      `<tr><td>${escaped(job.dates ?? "")}</td><td>${jobBlock(job, person, "outside")}</td></tr>`,
  );
  return page(
    "table { width: 100%; border-collapse: collapse; } td { vertical-align: top; padding: 3pt 5pt; border: 0.5pt solid #bbb; } td:first-child { width: 32mm; }",
    `<table><tr><td colspan="2">${top(person)}${summaryBlock(person)}</td></tr><tr><td colspan="2"><h2>${escaped(person.workHeading)}</h2></td></tr>${rows.join("")}<tr><td colspan="2">${[...person.main, ...person.side].map(sectionBlock).join("")}</td></tr></table>`,
    person,
  );
};

const dateRail: Draw = (person) => {
  const rows = person.jobs.map(
    (job) =>
      `<div class="rail">${escaped(job.dates ?? "")}</div><div>${jobBlock(job, person, "outside")}</div>`,
  );
  return page(
    ".grid { display: grid; grid-template-columns: 30mm 1fr; column-gap: 6mm; } .rail { color: #666; }",
    `${top(person)}${summaryBlock(person)}<h2>${escaped(person.workHeading)}</h2><div class="grid">${rows.join("")}</div>${[...person.main, ...person.side].map(sectionBlock).join("")}`,
    person,
  );
};

const labelRail = single(
  "section { display: grid; grid-template-columns: 34mm 1fr; column-gap: 5mm; margin-top: 8pt; } section > * { grid-column: 2; } section > h2 { grid-column: 1; grid-row: 1 / span 20; margin: 0; font-size: 10.5pt; }",
);

/** Places to break long words of the body, since a browser without a dictionary finds none itself. */
const softened = (html: string): string =>
  html.replace(/>[^<]+</g, (text) =>
    text.replace(/\p{Ll}{8,}/gu, (word) =>
      word.replace(/([aeiou][b-df-hj-np-tv-z])(?=[a-z]{3})/g, "$1\u00ad"),
    ),
  );

const GLYPHS = ["\ue00c", "\ue25e", "\ue4c4"];
const iconGlyphs: Draw = (person) =>
  page(
    `ul { list-style: none; } li::before { content: "\ue00c"; font-family: OpenSymbol; margin-right: 5pt; margin-left: -11pt; } .contact span::before { font-family: OpenSymbol; content: "${GLYPHS[1]}"; } h2::before { font-family: OpenSymbol; content: "${GLYPHS[2]}"; margin-right: 4pt; } h2 { border-bottom: 1pt solid; }`,
    `${top(person)}${mainOf(person)}${sideOf(person)}`,
    person,
  );

/** Printed from HTML and CSS by a browser. */
export const HTML_LAYOUTS: Readonly<Record<string, Draw>> = {
  single: single("h2 { text-transform: uppercase; border-bottom: 0.5pt solid; }"),
  "sidebar-left": sidebar("48mm 1fr", "side"),
  "sidebar-right": sidebar("1fr 50mm", "main"),
  "sidebar-right-first": sidebar("1fr 46mm", "side", "aside { grid-area: 1 / 2; }"),
  "two-equal": twoEqual,
  table,
  "date-rail": dateRail,
  "label-rail": labelRail,
  running: single("h2 { color: #1a4; } body { font-size: 11pt; }"),
  centered: single(
    "header, h2 { text-align: center; } h1 { font-variant: small-caps; letter-spacing: 3pt; } h2 { text-transform: uppercase; letter-spacing: 2.5pt; font-weight: normal; } .label { letter-spacing: 1pt; }",
  ),
  "justified-hyphens": (person) =>
    softened(
      single(
        "body { width: 88mm; text-align: justify; hyphens: manual; font-size: 9.5pt; } h1, .head { text-align: left; }",
      )(person),
    ),
  "icon-glyphs": iconGlyphs,
  "dark-band": single(
    "@page { margin: 0; } body > * { margin: 0 15mm; } body > header { background: #123; color: #fff; padding: 12mm 15mm; margin: 0; } h2 { background: #dde; padding: 2pt 4pt; }",
  ),
};
