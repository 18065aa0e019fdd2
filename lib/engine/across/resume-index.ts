import type { AcrossFinding, ResumeLine, ResumeOptions } from "../types";
import { capped } from "../cap";
import { readBullet, type BulletReading } from "../text/read-bullet";
import type { ReadLine } from "./across-rule";
import { openBook } from "./rule-book";
import { ACROSS_RULES } from "./rules";

/** A resume that is read once and then follows its edits. Places count from 0, as the lines do. */
export type ResumeIndex = {
  /** Reads the new line alone, and looks again only at groups that the old or the new one is in. */
  readonly change: (at: number, line: ResumeLine) => void;
  readonly insert: (at: number, line: ResumeLine) => void;
  readonly remove: (at: number) => void;
  /** Makes the lines these, by the fewest edits between a common beginning and end. */
  readonly follow: (lines: readonly ResumeLine[]) => void;
  readonly findings: () => AcrossFinding[];
};

type Entry = ReadLine & { index: number };

/** Reads a resume's lines, and answers as `reviewResume` would after every edit. */
export function openResume(lines: readonly ResumeLine[], options: ResumeOptions = {}): ResumeIndex {
  const books = ACROSS_RULES.map((rule) => ({ rule, book: openBook(rule, options) }));
  const entries: Entry[] = [];

  function enter(entry: Entry): void {
    for (const { book } of books) book.add(entry);
  }
  function leave(entry: Entry): void {
    for (const { book } of books) book.remove(entry);
  }
  function renumber(from: number): void {
    for (let at = from; at < entries.length; at++) {
      const entry = entries[at];
      if (entry) entry.index = at;
    }
  }
  function change(at: number, line: ResumeLine): void {
    const before = entries[at];
    if (!before || isSame(before, line)) return;
    const entry = read(line, at, readingsOf([before]));
    leave(before);
    entries[at] = entry;
    enter(entry);
  }
  function splice(at: number, cut: number, added: readonly ResumeLine[]): void {
    const gone = entries.slice(at, at + cut);
    for (const entry of gone) leave(entry);
    const known = readingsOf(gone);
    const fresh = added.map((line, more) => read(line, at + more, known));
    entries.splice(at, cut, ...fresh);
    if (cut !== fresh.length) renumber(at);
    for (const entry of fresh) enter(entry);
  }
  function follow(next: readonly ResumeLine[]): void {
    const least = Math.min(entries.length, next.length);
    let head = 0;
    while (head < least && isSame(entries[head], next[head])) head += 1;
    let tail = 0;
    while (tail < least - head && isSame(entries.at(-1 - tail), next.at(-1 - tail))) tail += 1;
    splice(head, entries.length - tail - head, next.slice(head, next.length - tail));
  }

  splice(0, 0, lines);
  return {
    change,
    insert: (at, line) => splice(at, 0, [line]),
    remove: (at) => splice(at, 1, []),
    follow,
    findings: () =>
      books.flatMap(({ rule: { id, kind, severity }, book }) =>
        book.marks().map((mark) => ({
          rule: id,
          kind,
          severity: mark.severity ?? severity,
          message: mark.message,
          lines: mark.lines.map(({ index }) => index),
        })),
      ),
  };
}

/** What was read before an edit, by its words, so that no words are read twice. */
function readingsOf(entries: readonly Entry[]): ReadonlyMap<string, BulletReading> {
  const known = new Map<string, BulletReading>();
  for (const { text, bullet, twin, twinBullet } of entries) {
    known.set(text, bullet);
    if (twin !== undefined && twinBullet) known.set(twin, twinBullet);
  }
  return known;
}

function read(line: ResumeLine, index: number, known: ReadonlyMap<string, BulletReading>): Entry {
  const bulletOf = (text: string) => known.get(text) ?? readBullet(capped(text));
  const { text, twin } = line;
  return {
    ...line,
    index,
    bullet: bulletOf(text),
    twinBullet: twin === undefined || twin === text ? null : bulletOf(twin),
  };
}

function isSame(one: ResumeLine | undefined, other: ResumeLine | undefined): boolean {
  return (
    one?.text === other?.text &&
    one?.job === other?.job &&
    one?.current === other?.current &&
    one?.twin === other?.twin &&
    one?.blanks === other?.blanks
  );
}
