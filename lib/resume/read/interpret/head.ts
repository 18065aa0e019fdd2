import { hasContact, looksLikeName, readContactLine } from "./contact";
import { headingKind, inlineHeading } from "./headings";
import type { Line } from "../line";
import { joinWrapped } from "../lines";
import { titleEvidence } from "./names";
import type { Reading } from "./reading";

/** The lines with an inline heading ("Skills: SQL") taken off the section's first line. */
export function bodyOf(lines: readonly Line[], indices: readonly number[]): readonly Line[] {
  const first = indices[0];
  const line = lines[first ?? -1];
  const inline = line === undefined || line.mark !== "" ? null : inlineHeading(line.text);
  if (
    first === undefined ||
    line === undefined ||
    inline === null ||
    headingKind(`${inline.heading}:`) === null
  )
    return lines;
  if (lines[first - 1] !== undefined && headingKind(lines[first - 1]?.text ?? "") === inline.kind)
    return lines;
  const copy = [...lines];
  copy[first] = { ...line, text: inline.rest };
  return copy;
}

const LABEL_MAX_WORDS = 12;
/** What a page says of itself before the name. */
const PAPER_TITLE =
  /^(?:(?:resume|résumé|curriculum vitae|cv)(?: (?:of|for))?\b[\s:–—-]*|(?:full )?name(?:\s*:\s*|\s{3,}))/iu;

/** A headline beside contacts is what no contact took. */
const headlineOf = (left: readonly string[], text: string): string => {
  const [first = ""] = left;
  return left.length === 1 && first.length < text.length ? first : text;
};

const isOneWord = (text: string): boolean => /^\p{Lu}[\p{L}\p{M}'’-]+$/u.test(text);

/** "★ INES MARLOW ★" */
const unadorned = (text: string): string =>
  text.replace(/^[^\p{L}\p{N}("“]+/u, "").replace(/[^\p{L}\p{N}.)"”’']+$/u, "");

/** Name, headline and contact lines; a sentence among them is the summary. */
export function readHead(reading: Reading, indices: readonly number[]): void {
  const { lines, resume } = reading;
  const prose: number[] = [];
  for (const index of indices) {
    const whole = lines[index]?.text ?? "";
    const paperTitle = PAPER_TITLE.exec(whole)?.[0] ?? "";
    const text = whole.slice(paperTitle.length);
    if (paperTitle !== "") reading.leave(index, paperTitle.trim());
    if (text === "") continue;
    const basics = (resume.basics ??= {});
    const pieces = readContactLine(basics, text);
    // "INES   MARLOW": wide spaces within a name part nothing.
    const left = pieces.length === 2 && pieces.every(isOneWord) ? [pieces.join(" ")] : pieces;
    const [first, ...others] = left;
    const untaken = left.length === 1 && first?.length === text.length;
    if (left.length === 0) reading.place(index, "contact");
    else if (basics.name === undefined && looksLikeName(unadorned(first ?? ""))) {
      basics.name = unadorned(first ?? "");
      reading.place(index, "name");
      for (const piece of others) {
        if (basics.label === undefined && titleEvidence(piece) >= 1.5) basics.label = piece;
        else reading.leave(index, piece);
      }
    } else if (first !== text && !untaken && left.every((piece) => /^\p{L}+[:.]$/u.test(piece))) {
      reading.place(index, "contact");
      left.forEach((piece) => reading.leave(index, piece));
    } else if (
      basics.label === undefined &&
      titleEvidence(headlineOf(left, text)) >= 1 &&
      text.split(/\s+/).length <= LABEL_MAX_WORDS &&
      !/[.]$/.test(text)
    ) {
      basics.label = headlineOf(left, text);
      reading.place(index, "summary");
    } else if (text.split(/\s+/).length > 6 && !hasContact(text)) {
      prose.push(index);
    } else if (!untaken && hasContact(text)) {
      reading.place(index, "contact");
      left.forEach((piece) => reading.leave(index, piece));
    }
  }
  if (prose.length > 0) readSummary(reading, prose);
  if (resume.basics !== undefined && Object.keys(resume.basics).length === 0) delete resume.basics;
}

/** Paragraphs keep their breaks, wrapped lines are joined. */
export function readSummary(reading: Reading, indices: readonly number[]): void {
  const { resume, lines } = reading;
  if (indices.length === 0) return;
  const shown = bodyOf(lines, indices);
  let summary = resume.basics?.summary ?? "";
  let above: string | null = null;
  for (const index of indices) {
    const line = shown[index];
    if (line === undefined) continue;
    if (above === null || line.gap || line.begins === true || line.mark !== "")
      summary += (summary === "" ? "" : "\n") + line.text;
    else summary = joinWrapped(summary, above, line.text);
    above = line.text;
    if (lines[index]?.text === line.text) reading.place(index, "summary");
  }
  resume.basics = { ...resume.basics, summary };
}
