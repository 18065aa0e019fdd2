import {
  guard,
  openParts,
  type AnswerValue,
  type Part,
  type Story,
  type Track,
  type Unbacked,
} from "../engine";

/** A line, its answers and its words for both tracks, as far as the guard needs them. */
export type GuardedBullet = {
  readonly text: string;
  readonly answers?: readonly { readonly question: string; readonly value: AnswerValue }[];
  readonly wordings: Readonly<Record<Track, GuardedWording>>;
};
type GuardedWording = {
  readonly text: string | null;
  readonly parts: readonly Part[] | null;
  /** What the person said yes to, by the word that it stands for. */
  readonly confirmed?: Readonly<Record<string, string>>;
};

type Unsaid = readonly Unbacked[];
const NONE: Unsaid = [];

/** Rows never change, so each is read once. */
const KNOWN = new WeakMap<GuardedBullet, Partial<Record<Track, Unsaid>>>();

/**
 * The words of a wording that neither the line nor its answers hold, as both stand now, and that the
 * person did not confirm; none where the line's own words are used. What is open by itself is not among them.
 */
export function unsaidIn(bullet: GuardedBullet, track: Track): Unsaid {
  const { text, parts } = bullet.wordings[track];
  if (text === null || text === bullet.text) return NONE;
  const known = KNOWN.get(bullet) ?? {};
  const unsaid = known[track] ?? unsaidOf(bullet, track, withoutOpen(text, parts));
  KNOWN.set(bullet, { ...known, [track]: unsaid });
  return unsaid;
}

/** The same of other words for this track, such as what is left when the blanks are cut. */
export function unsaidOf(bullet: GuardedBullet, track: Track, text: string): Unsaid {
  const story: Story = Object.fromEntries(
    (bullet.answers ?? []).map(({ question, value }) => [question, value]),
  );
  return guard(text, bullet.text, story, confirmedOf(bullet.wordings));
}

/** A word that is true of the line is true on both tracks. */
function confirmedOf(wordings: GuardedBullet["wordings"]): Readonly<Record<string, string>> {
  const confirmed: Record<string, string> = { ...wordings.po.confirmed };
  for (const [word, said] of Object.entries(wordings.pm.confirmed ?? {}))
    confirmed[Object.hasOwn(confirmed, word) ? `${word} (pm)` : word] = said;
  for (const { parts } of [wordings.po, wordings.pm])
    for (const part of parts ?? [])
      if (part.kind === "claim" && part.confirmed) confirmed[`claim ${part.text}`] = part.text;
  return confirmed;
}

/** Is it counted as open already: a blank, or a word that waits for its own yes? */
const isOpen = (part: Part): boolean =>
  part.kind === "slot" || (part.kind === "claim" && !part.confirmed);

/** Spaces in the place of what is open, so that every other word keeps its place. */
function withoutOpen(text: string, parts: readonly Part[] | null): string {
  if (!parts?.some(isOpen)) return text;
  return parts.map((part) => (isOpen(part) ? " ".repeat(part.text.length) : part.text)).join("");
}

/** The parts that wait: blanks, and words that were confirmed on neither track. */
export function waitingParts({ wordings }: GuardedBullet, track: Track): readonly Part[] {
  const said = { ...wordings.po.confirmed, ...wordings.pm.confirmed };
  return openParts(wordings[track].parts ?? []).filter(
    (part) => part.kind !== "claim" || !Object.hasOwn(said, part.choices[2].toLowerCase()),
  );
}

/** Words to keep with a wording once the person has said that they are true. */
export const confirmedWords = (unsaid: Unsaid): Readonly<Record<string, string>> =>
  Object.fromEntries(unsaid.map(({ text }) => [text.toLowerCase(), text]));
