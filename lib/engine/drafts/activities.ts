import type { BulletReading } from "../text/read-bullet";
import { BASE, GERUND } from "../lexicon/entries";
import {
  CONJUNCTION,
  DETERMINER,
  FILLER,
  FREQUENCY,
  FUNCTION,
  NUMERAL,
  PEOPLE,
  PREPOSITION,
  ROLE,
  SPELLED,
  VAGUE,
} from "../lexicon/word-classes";
import { GAP_COLON, GAP_SPACE, reading as formOf, type Word } from "../text/word";
import { CUES, OTHERS } from "./banks/cues";

/** What a line is about; each has its bank of questions. `general` works for any trade. */
export const ACTIVITIES = [
  "requirements",
  "delivery",
  "campaigns",
  "features",
  "testing",
  "support",
  "reporting",
  "analysis",
  "process",
  "research",
  "stakeholders",
  "backlog",
  "roadmap",
  "launch",
  "vendors",
  "training",
  "pricing",
  "compliance",
  "migrations",
  "incidents",
  "sales",
  "design",
  "documentation",
  "ceremonies",
  "leading",
  "general",
] as const;
export type Activity = (typeof ACTIVITIES)[number];

/** A cue's activity, by its place in CUES, and its weight in tenths. */
type Cue = { readonly activity: number; readonly weight: number };

const THINGS = new Map<string, Cue[]>();
const DEEDS = new Map<string, Cue[]>();
/** First words of things of two words. */
const PAIRED = new Set<string>();
const NONE: readonly Cue[] = [];

CUES.forEach(([, cues], activity) => {
  let weight = 0;
  let map = THINGS;
  for (const cue of cues.split(" ")) {
    if (cue === "|") map = DEEDS;
    else if (/^\d/.test(cue)) weight = Number(cue);
    else put(map, cue, { activity, weight });
  }
});
for (const other of OTHERS.split(" ")) put(THINGS, other, null);

function put(map: Map<string, Cue[]>, cue: string, meaning: Cue | null): void {
  const cues = map.get(cue) ?? [];
  map.set(cue, cues);
  if (meaning) cues.push(meaning);
  if (cue.includes("_")) PAIRED.add(cue.slice(0, cue.indexOf("_")));
}

/** Nouns as the cues have them, without a plural's ending. */
function singular(lower: string): string {
  if (/[^aeiou]ies$/.test(lower)) return `${lower.slice(0, -3)}y`;
  if (/(?:ss|x|[cs]h)es$/.test(lower)) return lower.slice(0, -2);
  return /[^su]s$/.test(lower) && lower.length > 3 ? lower.slice(0, -1) : lower;
}

const thing = (key: string): readonly Cue[] | undefined =>
  THINGS.get(key) ?? THINGS.get(singular(key));

const HOLDER = /(?:[^h]er|or|ee|ist|ician)s$/;

/** "cashiers", "nurses": people by what they do. */
const isHolder = ({ is, lower, verbs }: Word): boolean =>
  (is & (ROLE | PEOPLE)) !== 0 || (!verbs && HOLDER.test(lower));

/** How much of its weight a cue gives, by where it stands: the act and what it acts on tell most. */
const CORE = 10;
const SECOND = 8;
const TAIL = 5;
const ASIDE = 2;

const ENOUGH = 80;

const SMALL = PREPOSITION | FUNCTION | DETERMINER | CONJUNCTION;
const SLIGHT = SMALL | FILLER | FREQUENCY | NUMERAL | SPELLED | VAGUE;

/** A stretch of a line whose cues count together: one act with what it is done to. */
type Stretch = { readonly from: number; readonly to: number; readonly zone: number };

/** "Built and shipped features" is one stretch; what a line was meant for is an aside. */
function stretchesOf({ words, clauses, openerTo }: BulletReading): Stretch[] {
  const stretches: Stretch[] = [];
  let from = 0;
  let told = 0;
  for (const clause of clauses) {
    const main = clause.kind === "main" || clause.kind === "plain";
    const zone = main ? (told === 0 ? CORE : SECOND) : clause.kind === "method" ? TAIL : ASIDE;
    if (main && !hasThing(words, Math.max(clause.act + 1, openerTo), clause.to)) continue;
    if (main) told += 1;
    else from = clause.from;
    stretches.push({ from, to: clause.to, zone });
    from = clause.to;
  }
  return stretches.length > 0 ? stretches : [{ from: 0, to: words.length, zone: CORE }];
}

const isThing = (word: Word | undefined): boolean => word !== undefined && !(word.is & SLIGHT);

function hasThing(words: readonly Word[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isThing(words[at])) return true;
  return false;
}

/**
 * The activity that a line's act and its object tell, by cues that are enough together; `general`
 * where none is sure, since questions of another trade cost more trust than plain ones.
 */
export function recogniseActivity(reading: BulletReading): Activity {
  const acts = new Set(reading.acts.map(({ act }) => act));
  const most = new Array<number>(CUES.length).fill(0);
  for (const stretch of stretchesOf(reading)) {
    for (const [activity, weight] of weigh(reading, stretch, acts))
      most[activity] = Math.max(most[activity] ?? 0, weight);
  }
  let best = -1;
  most.forEach((weight, at) => {
    if (weight >= ENOUGH && weight > (most[best] ?? 0)) best = at;
  });
  return CUES[best]?.[0] ?? "general";
}

/** The weights of a stretch's cues, by activity. */
function weigh(
  { words, openerTo }: BulletReading,
  { from, to, zone }: Stretch,
  acts: ReadonlySet<number>,
): Map<number, number> {
  const weights = new Map<number, number>();
  const end = coreEnd(words, Math.max(from, openerTo), to);
  const lone = loneThing(words, Math.max(from, openerTo), end, acts);
  for (let at = from; at < to; at++) {
    const word = words[at];
    if (!word) continue;
    const next = at + 1 < to ? words[at + 1] : undefined;
    const pair = next && PAIRED.has(word.lower) ? thing(`${word.lower}_${next.lower}`) : undefined;
    const isAct = acts.has(at) || UPKEEP_OPENERS.test(word.lower);
    const cues = pair ?? (isAct ? deeds(word) : thingsAt(words, at));
    const share = at < end ? zone : Math.min(zone, TAIL);
    // "pricing requirements" are requirements: what comes last says what it is.
    const last = pair ? at + 1 : at;
    const modifies =
      isAct || !isThing(words[last + 1]) || words[last + 1]?.gap !== GAP_SPACE ? 0 : 1;
    for (const { activity, weight } of cues) {
      const full =
        at === lone && weight >= 5
          ? Math.min(10, 2 * weight)
          : weight - (weight > 8 ? modifies : 0);
      weights.set(activity, (weights.get(activity) ?? 0) + full * share);
    }
    if (pair) at += 1;
  }
  return weights;
}

/** Where an act's object ends and its surroundings begin: "… | for the warehouse", but not "worked with …". */
function coreEnd(words: readonly Word[], from: number, to: number): number {
  for (let at = from + 1; at < to; at++) {
    const word = words[at];
    if (!word || !hasThing(words, from, at) || HOLDS.test(words[at - 1]?.lower ?? "")) continue;
    if ((word.is & PREPOSITION && word.lower !== "of") || word.gap >= GAP_COLON) return at;
  }
  return to;
}

/** "areas for improvement", "a range of": what is meant stands behind them. */
const HOLDS = /^(?:area|aspect|part|way|range|variety|activit|effort|opportunit|idea)(?:s|y|ies)?$/;

const UPKEEP_OPENERS = /^(?:responsible|charge|tasked|accountable)$/;

/** Cues of a verb; "responsible for" and the like say as much as "managed". */
function deeds({ lower, verbs }: Word): readonly Cue[] {
  if (UPKEEP_OPENERS.test(lower)) return DEEDS.get("manage") ?? NONE;
  for (const { lemma } of verbs ?? []) {
    const cues = DEEDS.get(lemma);
    if (cues) return cues;
  }
  return NONE;
}

/** Cues of a word that is no act: a thing, an act named in passing ("helped launch"), or whoever holds a job. */
function thingsAt(words: readonly Word[], at: number): readonly Cue[] {
  const word = words[at];
  if (!word) return NONE;
  const named = thing(word.lower);
  if (named) return named;
  if (formOf(word, GERUND) ?? (at === 1 ? formOf(word, BASE) : undefined)) return deeds(word);
  return isHolder(word) && at > 0 ? (THINGS.get("@") ?? NONE) : NONE;
}

/** The only thing that is acted on ("Handled complaints"); -1 where there are more. */
function loneThing(
  words: readonly Word[],
  from: number,
  to: number,
  acts: ReadonlySet<number>,
): number {
  let lone = -1;
  for (let at = from; at < to; at++) {
    if (!isThing(words[at]) || acts.has(at)) continue;
    if (lone >= 0) return -1;
    lone = at;
  }
  return lone;
}
