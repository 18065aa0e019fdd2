import { headOf, type Job, type Person, type Section } from "./person";

export const escaped = (text: string): string =>
  text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");

const inTag = (tag: string, text: string | undefined, name = ""): string =>
  text === undefined ? "" : `<${tag} class="${name}">${escaped(text)}</${tag}>`;

function listOf({ bullets }: Job): string {
  if (bullets.length === 0) return "";
  const entries = bullets.map(({ text, nested = [] }) => {
    const inner = nested.map((line) => `<li>${escaped(line)}</li>`).join("");
    return `<li>${escaped(text)}${inner === "" ? "" : `<ul>${inner}</ul>`}</li>`;
  });
  return `<ul>${entries.join("")}</ul>`;
}

/** A job with its dates at the right of its first line. */
export function jobBlock(job: Job, person: Person, dates: "inside" | "outside" = "inside"): string {
  const { first, second } = headOf(job, person.look);
  const when = dates === "inside" ? inTag("span", job.dates, "dates") : "";
  return `<article><div class="head"><h3>${escaped(first)}</h3>${when}</div>${inTag("div", second, "second")}${inTag("p", job.summary)}${listOf(job)}${inTag("p", job.tools, "tools")}</article>`;
}

export const sectionBlock = ({ heading, lines }: Section): string =>
  `<section><h2>${escaped(heading)}</h2>${lines.map((line) => `<p>${escaped(line)}</p>`).join("")}</section>`;

export const summaryBlock = (person: Person): string =>
  person.summary === undefined
    ? ""
    : sectionBlock({ heading: person.summaryHeading, lines: [person.summary] });

export const nameBlock = (person: Person): string =>
  `<h1>${escaped(person.name)}</h1><div class="label">${escaped(person.label)}</div>`;

export const contactBlock = (person: Person, tag = "span"): string =>
  `<div class="contact">${person.contact.map((line) => inTag(tag, line)).join(tag === "span" ? " · " : "")}</div>`;

export const workBlock = (person: Person): string =>
  `<section class="work"><h2>${escaped(person.workHeading)}</h2>${person.jobs.map((job) => jobBlock(job, person)).join("")}</section>`;

export const page = (css: string, body: string, person: Person): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escaped(person.name)}</title><style>
@page { size: ${person.look.paper ?? "A4"}; margin: 15mm; }
* { box-sizing: border-box; }
body { font: 10pt/1.35 ${person.look.font ?? "DejaVu Serif"}; margin: 0; }
h1 { font-size: 20pt; margin: 0; } h2 { font-size: 12pt; margin: 10pt 0 3pt; }
h3 { font-size: 10.5pt; margin: 0; } p { margin: 2pt 0; } article { margin-bottom: 7pt; }
ul { margin: 2pt 0; padding-left: 14pt; list-style-type: "${person.look.mark ?? "•"} "; }
ul ul { list-style-type: "– "; }
.head { display: flex; justify-content: space-between; gap: 12pt; }
.second { font-style: italic; } .dates { white-space: nowrap; }
${css}</style></head><body>${body}</body></html>`;
