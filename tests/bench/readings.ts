import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Draft, DraftResult, Story, Track } from "../../lib/engine";

const FOLDER = join("tests", "fixtures", "readings");

/** `dev` is mended by and read again; `unseen` is read once. */
export const SETS = ["dev", "unseen"] as const;
export type SetName = (typeof SETS)[number];

/** A line by its place in a corpus that is not part of the project, and what a person told of it. */
export type ToldLine = { readonly line: string; readonly story: Story };

/** Where a draft is words to send: each question answered yes or no. */
type OfWords = {
  readonly true: boolean;
  readonly grammatical: boolean;
  readonly sendable: boolean;
};
/** Where it is not: was it right to keep the line, to leave it out, or to say that nothing is shown? */
type OfSilence = { readonly right: boolean };

export type Judgment = {
  readonly line: string;
  readonly track: Track;
  readonly result: DraftResult;
  /** Of the draft that was read, so that a later one is told from it. */
  readonly hash: string;
  readonly verdict: OfWords | OfSilence;
  readonly remark?: string;
};

export type Reading = {
  readonly engine: string;
  readonly date: string;
  readonly judgments: readonly Judgment[];
};

export const isOfWords = (verdict: Judgment["verdict"]): verdict is OfWords => "true" in verdict;

/** A draft that is words of its own rather than the line, or nothing. */
export const hasWords = (result: DraftResult): boolean =>
  result === "draft" || result === "both" || result === "shape";

/** Eight hexadecimal digits over what came out for a track and its words. */
export const hashOf = ({ result, text }: Pick<Draft, "result" | "text">): string =>
  createHash("sha256").update(`${result}\n${text}`).digest("hex").slice(0, 8);

const parse = <T>(path: string): T => JSON.parse(readFileSync(path, "utf8")) as T;

export const storiesOf = (set: SetName): readonly ToldLine[] =>
  parse(join(FOLDER, set, "stories.json"));

export const readingPath = (set: SetName, name: "first" | "last"): string =>
  join(FOLDER, set, `${name}.json`);

/** The first reading, or the latest; null where there was only one. */
export const readingOf = (set: SetName, name: "first" | "last"): Reading | null =>
  existsSync(readingPath(set, name)) ? parse(readingPath(set, name)) : null;

export const othersDecided = ({ story }: ToldLine): boolean =>
  story["who"] === "showed" || story["who"] === "supported";

/** The person said that there is no number. */
export const hasNoNumber = ({ story }: ToldLine): boolean => {
  const { afterwards } = story;
  return typeof afterwards === "object" && afterwards.known === "none";
};

export type Totals = {
  readonly drafts: number;
  readonly words: number;
  readonly true: number;
  readonly grammatical: number;
  readonly sendable: number;
  readonly silent: number;
  readonly rightlySilent: number;
};

export function totalsOf(judgments: readonly Judgment[]): Totals {
  const verdicts = judgments.map(({ verdict }) => verdict);
  const words = verdicts.filter(isOfWords);
  const silent = verdicts.filter((verdict) => !isOfWords(verdict));
  return {
    drafts: verdicts.length,
    words: words.length,
    true: words.filter((verdict) => verdict.true).length,
    grammatical: words.filter(({ grammatical }) => grammatical).length,
    sendable: words.filter(({ sendable }) => sendable).length,
    silent: silent.length,
    rightlySilent: silent.filter((verdict) => "right" in verdict && verdict.right).length,
  };
}

const share = (part: number, whole: number): string =>
  `${part} of ${whole}${whole === 0 ? "" : ` (${Math.round((100 * part) / whole)}%)`}`;

/** The totals of a reading in one line. */
export const totalsLine = (totals: Totals): string =>
  [
    `${totals.drafts} drafts, ${totals.words} with words: true ${share(totals.true, totals.words)}`,
    `grammatical ${share(totals.grammatical, totals.words)}`,
    `sendable ${share(totals.sendable, totals.words)}`,
    `rightly kept, left out or without evidence ${share(totals.rightlySilent, totals.silent)}`,
  ].join(" · ");
