import type { Finding, Kind } from "@/lib/engine";

type Marked = { readonly start: number; readonly end: number; readonly kind: Kind };
export type Piece<Mark extends Marked> = {
  readonly start: number;
  readonly text: string;
  readonly mark: Mark | null;
};

/** Where marks overlap the later of these is seen: what the line hides about a person matters most. */
const ORDER: readonly Kind[] = ["form", "evidence", "wording", "authority"];

/** The text in pieces, each under one mark or none; joined they are the text. */
export function splitByMarks<Mark extends Marked>(
  text: string,
  marks: readonly Mark[],
): Piece<Mark>[] {
  const edges = new Set([0, text.length]);
  for (const mark of marks) {
    edges.add(Math.min(mark.start, text.length));
    edges.add(Math.min(mark.end, text.length));
  }
  const places = [...edges].sort((a, b) => a - b);
  return places.slice(0, -1).map((start, at) => {
    const end = places[at + 1] ?? text.length;
    return { start, text: text.slice(start, end), mark: topMark(marks, start, end) };
  });
}

function topMark<Mark extends Marked>(marks: readonly Mark[], start: number, end: number) {
  let top: Mark | null = null;
  for (const mark of marks) {
    if (mark.start > start || mark.end < end) continue;
    if (!top || ORDER.indexOf(mark.kind) > ORDER.indexOf(top.kind)) top = mark;
  }
  return top;
}

/**
 * The finding under a caret, the shortest first; one that is already raised stays raised. `again`:
 * the same place was pressed once more, which asks for the next of those that overlap there.
 */
export function findingAt(
  findings: readonly Finding[],
  place: number,
  current: Finding | null,
  again = false,
): Finding | null {
  const under = findings
    .filter((finding) => finding.start <= place && place <= finding.end)
    .sort((a, b) => a.end - a.start - (b.end - b.start));
  const at = current ? under.indexOf(current) : -1;
  if (at >= 0) return under[again ? (at + 1) % under.length : at] ?? null;
  return under[0] ?? null;
}
