import { draft, type DraftOptions, type Story, type Track } from "@/lib/engine";
import type { AnswerRow, BulletRow, MadeFrom, WordingRow } from "@/lib/schemas/bullet";

/** What of a person's choices changes how a line is drafted. */
export type DraftWriter = Pick<DraftOptions, "spelling" | "lineWords"> & {
  readonly background: DraftOptions["background"] | null;
};

/** What a line is drafted with, wherever that is: each page comes to the same draft. */
export function draftOptions(
  { wordings: { po, pm } }: BulletRow,
  current: boolean,
  { spelling, lineWords, background }: DraftWriter,
) {
  return {
    ...{ current, ...(spelling && { spelling }), ...(lineWords && { lineWords }) },
    ...(background && { background }),
    confirmed: { po: po.confirmed, pm: pm.confirmed },
  };
}

/** The answers as the engine takes them. */
export function storyOf(answers: readonly AnswerRow[]): Story {
  return Object.fromEntries(answers.map((answer) => [answer.question, answer.value]));
}

/** Of which of the two a wording is older. */
export type OlderThan = "text" | "answers";

/**
 * What a wording is older than; null where it is not. It is older only where line and answers of today
 * make another draft than those it was made from: an answer that changes no word ages nothing.
 */
export function olderThan(
  wording: WordingRow,
  row: BulletRow,
  options: DraftOptions,
): OlderThan | null {
  const { text, madeFrom, track } = wording;
  if (text === null) return null;
  const now = { line: row.text, story: storyOf(row.answers) };
  if (!madeFrom) return olderByNumber(wording, row, toldOf(now, track, options));
  if (madeFrom.line === now.line && isSameStory(madeFrom.story, now.story)) return null;
  const told = toldOf(now, track, options);
  if (told === text || told === toldOf(madeFrom, track, options)) return null;
  return madeFrom.line === now.line ? "answers" : "text";
}

/** Of a wording from before it was kept what it was made from. */
function olderByNumber(
  { text, bulletRevision, answersRevision }: WordingRow,
  row: BulletRow,
  told: string,
): OlderThan | null {
  if (told === text) return null;
  if ((bulletRevision ?? -1) < row.revision) return "text";
  return (answersRevision ?? -1) < row.answersRevision ? "answers" : null;
}

/** The draft's words; the line's own where there is no draft. */
function toldOf({ line, story }: MadeFrom, track: Track, options: DraftOptions): string {
  const told = draft(line, story, options).drafts.find((one) => one.track === track);
  return told?.text || line;
}

const isSameStory = (one: Story, other: Story): boolean => sorted(one) === sorted(other);

function sorted(story: Story): string {
  return JSON.stringify(
    Object.entries(story)
      .map(([id, value]) => [id, typeof value === "object" ? Object.entries(value).sort() : value])
      .sort(([one], [other]) => (String(one) < String(other) ? -1 : 1)),
  );
}
