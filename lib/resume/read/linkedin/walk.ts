import { datesOf } from "../interpret/dates-of";
import { findPeriod } from "../interpret/dates";
import type { Row } from "./csv";
import type { LineRole, SourceLine } from "../line";
import { mendLetters, toLines } from "../lines";
import { tell } from "../interpret/work";

/** What is being put together: the lines as they stand in the files, and what of them found no field. */
export type Walk = { readonly lines: SourceLine[]; readonly unread: string[] };

export function note(walk: Walk, text: string, role: LineRole): number {
  walk.lines.push({ index: walk.lines.length, text, role });
  return walk.lines.length - 1;
}

export function leave(walk: Walk, text: string): void {
  note(walk, text, "unread");
  walk.unread.push(text);
}

/** Bullets in one line, as the site's own pages print them: "Ran the desk. • Cut … • Led …". */
const INLINE_MARK = /[^\S\n]+(?=[•●▪◦]\s)/u;
const BULLET_MIN_WORDS = 3;

function brokenAtMarks(line: string): string[] {
  const [first = "", ...others] = line.split(INLINE_MARK);
  const whole = others.every((piece) => piece.split(/\s+/).length > BULLET_MIN_WORDS);
  return whole ? [first, ...others] : [line];
}

export type Description = {
  readonly summary: string;
  readonly highlights: readonly string[];
  readonly bullets: readonly (readonly number[])[];
};

/** The entry that one row makes: its values are taken by their columns, the rest is left. */
export class Entry {
  readonly at: number[] = [];
  private readonly open: Map<string, string>;

  constructor(
    private readonly walk: Walk,
    row: Row,
    private readonly role: LineRole,
  ) {
    this.open = new Map(row);
  }

  /** A column's words, noted as one line; "" where it is empty. */
  text(column: string, role = this.role): string {
    const text = mendLetters(this.open.get(column) ?? "").replace(/\s*\n\s*/g, " ");
    this.open.delete(column);
    if (text !== "") this.at.push(note(this.walk, text, role));
    return text;
  }

  /** A column's paragraphs, each noted as a line. */
  paragraphs(column: string, role = this.role): string {
    const texts = mendLetters(this.open.get(column) ?? "")
      .split(/\r\n|[\n\r]/)
      .map((line) => line.trim())
      .filter((line) => line !== "");
    this.open.delete(column);
    for (const text of texts) this.at.push(note(this.walk, text, role));
    return texts.join("\n");
  }

  /** The period of two columns, the words as they stand between; open at its end where something goes on. */
  period(start: string, end: string, goesOn: boolean) {
    const [from, to] = [this.open.get(start) ?? "", this.open.get(end) ?? ""];
    this.open.delete(start);
    this.open.delete(end);
    const until = to === "" && goesOn && from !== "" ? "Present" : to;
    const dateText = [from, until].filter((text) => text !== "").join(" to ");
    if (dateText === "") return {};
    this.at.push(note(this.walk, dateText, this.role));
    const { startDate, endDate } =
      from === "" || until === ""
        ? { startDate: from === "" ? null : isoOf(from), endDate: to === "" ? null : isoOf(to) }
        : datesOf(dateText);
    return {
      ...(startDate === null ? {} : { startDate }),
      ...(endDate === null ? {} : { endDate }),
      dateText,
    };
  }

  /** One date as ISO 8601; words that say none are left. */
  date(column: string): string {
    const written = this.open.get(column) ?? "";
    const iso = isoOf(written) ?? "";
    if (iso === "") return "";
    this.text(column);
    return iso;
  }

  /** Free text with lines and typed bullets, told as below any job. */
  description(column: string): Description {
    const rows = mendLetters(this.open.get(column) ?? "").split(/\r\n|[\n\r]/);
    this.open.delete(column);
    const body = toLines(rows.flatMap(brokenAtMarks)).map((line) => {
      const index = note(this.walk, line.source.trim(), this.role);
      this.at.push(index);
      return { text: line.text, marked: line.mark !== "", lines: [index] };
    });
    const told = tell(body);
    const retell = (index: number, role: LineRole): void => {
      const line = this.walk.lines[index];
      if (line !== undefined) this.walk.lines[index] = { ...line, role };
    };
    told.bullets.forEach((one) => one.lines.forEach((index) => retell(index, "bullet")));
    for (const one of told.unread) {
      one.lines.forEach((index) => retell(index, "unread"));
      this.walk.unread.push(one.text);
    }
    return {
      summary: told.summary.map((one) => one.text).join("\n"),
      highlights: told.bullets.map((one) => one.text),
      bullets: told.bullets.map((one) => one.lines),
    };
  }

  /** What no field took waits as unread, under the name of its column; `silent` columns say nothing of the person. */
  end(silent: ReadonlySet<string>): void {
    for (const [column, text] of this.open)
      if (!silent.has(column)) leave(this.walk, column === "" ? text : `${column}: ${text}`);
  }
}

/** A lone date is the end of something finished, to the reader of dates. */
const isoOf = (text: string): string | null => findPeriod(text)?.endDate ?? null;
