import { PEOPLE, ROLE, UNIT, wordClass } from "../lexicon/word-classes";
import type { Change } from "./change";
import { figuresOf } from "./figures";
import { isClause } from "./predicates";

/** One state of a change, taken apart: "about 60 orders per hour". */
export type State = {
  /** "about", "nearly"; "" mostly. */
  readonly hedge: string;
  /** "60", "$310", "4 hours", "none". */
  readonly amount: string;
  readonly value: number;
  /** What is compared with what: "time", "%", a currency, "" for a count. */
  readonly family: string;
  /** "orders" */
  readonly noun: string;
  /** "per hour", "on the bench" */
  readonly after: string;
};

const HEDGE =
  /^(?:(?:about|around|roughly|approximately|nearly|almost|over|under|up to|at least|just|only|some|maybe|circa)\s+|[~≈]\s*)+/i;
const NONE = /^(?:none|no|nothing|never|nobody|zero|0)\b(?![.,]\d|%)\s*/i;
const RANGE = /^(?:\s?[-–]\s?|\s(?:to|or)\s)(?=\S)/;
const SECONDS: readonly (readonly [RegExp, number])[] = [
  [/^s(?:ec(?:ond)?s?)?$/i, 1],
  [/^min(?:ute)?s?$/i, 60],
  [/^h(?:(?:ou)?rs?)?$/i, 3600],
  [/^d(?:ays?)?$/i, 86_400],
  [/^w(?:ee)?ks?$/i, 604_800],
  [/^months?$/i, 2_629_800],
  [/^quarters?$/i, 7_889_400],
  [/^y(?:ea)?rs?$/i, 31_557_600],
];
const SHOWS_PLACE =
  /(?:^|\s)(?:an?|per|each|every|in|on|at|to|of|for|from|by|with|after|before|without|between|waiting|overdue|open|late)(?=\s|$)/i;

/** Takes a state apart; null where it opens with no amount. */
export function readState(text: string): State | null {
  const hedge = HEDGE.exec(text)?.[0] ?? "";
  const bare = text.slice(hedge.length);
  const none = NONE.exec(bare)?.[0];
  if (none !== undefined) {
    const noun = bare.slice(none.length);
    return { hedge, amount: none.trim(), value: 0, family: "none", ...named(noun) };
  }
  const whole = figuresOf(bare)[0];
  const article = whole?.start === 0 ? "" : (/^(?:an?|one)(?:\s+|$)/i.exec(bare)?.[0] ?? "");
  const figure = article === "" ? whole : figuresOf(bare.slice(article.length))[0];
  const opens = figure?.start === 0 && (!/^a/i.test(article) || /^dozen/i.test(figure.text));
  const single = /^one/i.test(article);
  if (!opens && article === "") return null;
  let end = article.length + (opens ? figure.end : 0);
  const value = opens ? parseFloat(figure.key) : 1;
  const range = opens ? RANGE.exec(bare.slice(end))?.[0] : undefined;
  const next = range === undefined ? undefined : figuresOf(bare.slice(end + range.length))[0];
  if (range !== undefined && next?.start === 0) end += range.length + next.end;
  const [unitText = "", unit = ""] =
    /^\s?(?:working |business )?(\p{L}+)/u.exec(bare.slice(end)) ?? [];
  const seconds = SECONDS.find(([name]) => name.test(unit))?.[1];
  if (seconds !== undefined) end += unitText.length;
  else if (!opens && !single) return null;
  const family = seconds === undefined ? (figure?.key ?? "").replace(/^[\d.e+-]+/, "") : "time";
  return {
    ...{ hedge, amount: bare.slice(0, end).trim(), value: value * (seconds ?? 1), family },
    ...named(bare.slice(end).trim()),
  };
}

/** "orders per hour": what is counted, and how it is. */
function named(text: string): Pick<State, "noun" | "after"> {
  const at = text.startsWith("/") ? 0 : (SHOWS_PLACE.exec(text)?.index ?? text.length);
  return { noun: text.slice(0, at).trim(), after: text.slice(at).trim() };
}

/** Which way a thing went, with what is counted said once; null where the two cannot be held together. */
export type Comparison = {
  readonly way: "up" | "down";
  readonly noun: string;
  readonly from: State;
  readonly to: State;
  /** "per hour", after the later state; with a state of none, after the earlier. */
  readonly after: string;
};

export function compare({ from, to }: Pick<Change, "from" | "to">): Comparison | null {
  const [first, last] = [readState(from), readState(to)];
  if (!first || !last) return null;
  const words = ({ noun, after }: State): string => `${noun} ${after}`.trim();
  const [earlier, later] = [words(first), words(last)];
  if (earlier !== "" && later !== "" && earlier.replace(/s$/, "") !== later.replace(/s$/, ""))
    return null;
  const kinds = [first, last].map(({ family }) => family).filter((family) => family !== "none");
  const bare = (state: State): boolean => state.family === "" && words(state) === "";
  const [a, b] = kinds;
  const alike = b === undefined || a === b || bare(first) || bare(last);
  if (
    !alike ||
    (a === "time" && b === "" && later !== "") ||
    (b === "time" && a === "" && earlier !== "")
  )
    return null;
  // "3 -> 1 days": the unit stands with one, and says so of both.
  const scale = (state: State, other: State): number =>
    bare(state) && other.family === "time"
      ? state.value * (other.value / parseFloat(other.amount) || 1)
      : state.value;
  const step = scale(last, first) - scale(first, last);
  const said = words(first) === "" ? last : first;
  if (!(step !== 0) || isClause(said.noun) || said.noun.split(" ").length > 3) return null;
  // "two thirds finishing" is what people do, "three revenue figures" how many there are.
  if (/^\p{L}+ing$|\b(?:figures|numbers|rates|prices|costs)$/iu.test(said.noun)) return null;
  return {
    way: step > 0 ? "up" : "down",
    noun: said.noun,
    from: first,
    to: last,
    after: said.after,
  };
}

/** "people rose from 9 to 23" says something else than "up from 9 to 23 people". */
export const isRisen = (noun: string): boolean =>
  (wordClass((noun.split(" ").at(-1) ?? "").toLowerCase()) & (PEOPLE | ROLE | UNIT)) === 0;
