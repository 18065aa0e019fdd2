import type { Work } from "../schema";

/** What no file format may hold: control characters and halves of surrogate pairs. */
const UNWRITABLE = /[\u0000-\u0008\u000b-\u001f\u007f\ufffe\uffff]|\p{Surrogate}/gu;

/** One line of text: breaks and runs of spaces become one space. */
export const oneLine = (text: string | undefined): string =>
  (text ?? "").replace(UNWRITABLE, " ").replace(/\s+/gu, " ").trim();

/** Each line of the texts as one line; empty ones left out. */
export const paragraphsOf = (...texts: readonly (string | undefined)[]): string[] =>
  texts
    .flatMap((text) => (text ?? "").split(/\r\n|[\n\r\u2028\u2029]/))
    .map(oneLine)
    .filter((text) => text !== "");

export const filled = (texts: readonly (string | undefined)[]): string[] =>
  texts.map(oneLine).filter((text) => text !== "");

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

function dateWords(iso: string | undefined): string {
  const [year = "", month] = (iso ?? "").split("-");
  const name = MONTHS[Number(month) - 1];
  return name === undefined ? year : `${name} ${year}`;
}

/** The period as written; made from its ISO dates where nobody wrote one. */
export function periodText(dated: Pick<Work, "startDate" | "endDate" | "dateText">): string {
  const written = oneLine(dated.dateText);
  if (written !== "") return written;
  const [start, end] = [dateWords(dated.startDate), dateWords(dated.endDate)];
  if (start === "") return end;
  return `${start} to ${end === "" ? "now" : end}`;
}

export const joinedWith = (between: string, texts: readonly (string | undefined)[]): string =>
  filled(texts).join(between);
