import { readStory, type Facts } from "../drafts/answers";
import { textOf } from "../drafts/parts";
import { review } from "../review";
import { readBullet } from "../text/read-bullet";
import type { Measure } from "../text/measures";
import { capped } from "../cap";
import type { Known, Review, Rung, SignalId, Story, Track } from "../types";
import { followUpsFor, type FollowUp } from "./follow-ups";
import { quoteFrom, shorten } from "./said";
import { beginsWithAct } from "./why";

/** The questions of the story page that fill a field of the card. */
export type Asked = "who" | "act" | "instead" | "because" | "afterwards";

/** What an interviewer would hear: told by an answer or by the line itself, or by neither yet. */
export type CardField =
  | { readonly told: true; readonly text: string; readonly by: "answer" | "line" }
  | { readonly told: false; readonly question: Asked };

export type Figure = {
  readonly told: true;
  /** The figure, or the clause of the result in which it stands. */
  readonly text: string;
  readonly ofResult: boolean;
  /** Further figures of the line. */
  readonly others: readonly string[];
  /** As answered; null where nobody said yet. */
  readonly known: Known | null;
  /** Where it is from in the person's words: "dashboard export, May"; "" where that is not noted. */
  readonly from: string;
};
export type NoFigure = {
  readonly told: false;
  readonly question: Asked;
  /** "I have no number" was the answer. */
  readonly none: boolean;
};

export type InterviewCard = {
  readonly track: Track;
  readonly line: string;
  readonly decision: CardField;
  /** Who settled it; null where that is not told. */
  readonly settled: Rung | null;
  readonly alternative: CardField;
  readonly reason: CardField;
  readonly result: CardField;
  readonly figure: Figure | NoFigure;
  readonly followUps: readonly FollowUp[];
};

export type CardInput = {
  readonly track: Track;
  /** The wording as it stands in the variant, without open blanks. */
  readonly line: string;
  readonly story: Story;
  /** What the person noted, by follow-up; `FIGURE_FROM` says where the figure is from. */
  readonly notes?: Readonly<Record<string, string>>;
};

/** The note that says where a figure is from, beside those to follow-ups. */
export const FIGURE_FROM = "figure-from";

/** What a line invites an interviewer to ask, and what is there to answer with. Any strings are legal. */
export function interviewCard({ track, line, story, notes = {} }: CardInput): InterviewCard {
  const read = review(line);
  const facts = readStory(story, "american");
  const decision = decisionOf(facts, read);
  const result = resultOf(facts, read, decision);
  const heard = {
    ...{ track, line, decision, result },
    settled: facts.rung,
    alternative: alternativeOf(facts, read),
    reason: reasonOf(facts, read),
    figure: figureOf(result, story, line, noteOf(notes, FIGURE_FROM)),
  };
  const signals = read.signals.map(({ signal }) => signal);
  const noted = Object.keys(notes).filter((id) => noteOf(notes, id) !== "");
  return { ...heard, followUps: followUpsFor({ ...heard, signals }, noted) };
}

const noteOf = (notes: Readonly<Record<string, string>>, id: string): string =>
  Object.hasOwn(notes, id) ? (notes[id] ?? "").trim() : "";

const answer = (text: string): CardField => ({ told: true, text, by: "answer" });
const fromLine = (text: string): CardField => ({ told: true, text, by: "line" });
const missing = (question: Asked): CardField => ({ told: false, question });

const DECISIONS: readonly SignalId[] = [
  ...(["decision", "prioritization", "problem-choice", "scope-conflict"] as const),
  ...(["discovery", "backlog-clarity"] as const),
];

function decisionOf({ act }: Facts, { text, signals }: Review): CardField {
  if (act) return answer(act.text);
  for (const id of DECISIONS) {
    const found = signals.find(({ signal }) => signal === id);
    const words = found ? quoteFrom(text, found.start, true, 14) : "";
    if (beginsWithAct(words)) return fromLine(words);
  }
  return missing("act");
}

/** Joints that an answer may bring along: the field's name says them. */
const OWN_JOINT =
  /^(?:instead of|rather than|in place of|ahead of|before|over|above|in favou?r of)\s+/i;
const GAVE_WAY = /\b(?:instead of|rather than|in place of)\s+/i;

function alternativeOf({ instead }: Facts, { text }: Review): CardField {
  if (instead) return answer(instead.text.replace(OWN_JOINT, ""));
  const at = text.search(GAVE_WAY);
  const words = at < 0 ? "" : quoteFrom(text, at, false, 12).replace(GAVE_WAY, "");
  // "quarterly": one word is a detail of the act.
  return /\s/.test(words) ? fromLine(words) : missing("instead");
}

/** Joints that a reason is told without: "because" is the field's own name. */
const PLAIN_JOINT = /^\s*because(?: of)?\s*$/;

function reasonOf({ because }: Facts, { text, signals }: Review): CardField {
  if (because) {
    const joint = PLAIN_JOINT.test(because.join) ? "" : because.join.replace(/^[\s,;]+/, "");
    return answer(joint + because.text);
  }
  for (const { signal, start } of signals) {
    if (signal !== "criteria" || text.slice(start).search(GAVE_WAY) === 0) continue;
    const words = quoteFrom(text, start, false, 12).replace(/^because\s+(?!of\s)/i, "");
    if (words !== "") return fromLine(words);
  }
  return missing("because");
}

function resultOf({ result }: Facts, { text, facts }: Review, decision: CardField): CardField {
  if (result) return answer(textOf(result.parts));
  const quote = facts.outcome ? quoteFrom(text, facts.outcome.start, true, 16) : "";
  // "Noticed that 40% of calls were about one screen": what was found out did not come of the line.
  const words = /^that\s/i.test(quote) ? "" : quote;
  const isAct = decision.told && decision.text.startsWith(words.slice(0, 12));
  // An act that is a change by itself is no result of itself; a later clause may tell one.
  const told = isAct ? laterClause(text) : words;
  return told === "" ? missing("afterwards") : fromLine(told);
}

/** The last clause of a line, where it tells a figure. */
function laterClause(text: string): string {
  const [, ...later] = text.split(/;\s+/);
  const last = later.at(-1) ?? "";
  return countsSomething(last) ? shorten(last, 16) : "";
}

function figureOf(result: CardField, story: Story, line: string, from: string): Figure | NoFigure {
  const words = result.told ? result.text : "";
  const known = knownOf(story);
  const clause = words.split(/;\s/).find((one) => countsSomething(one));
  if (clause !== undefined) {
    const others = measuresOf(line).filter((text) => !clause.includes(text));
    // How a number is known was asked of the answer's, not of one that the line brings.
    const ofResult = result.told && result.by === "answer";
    const how = ofResult && known !== "none" ? known : null;
    return { told: true, text: shorten(clause), ofResult, others, known: how, from };
  }
  const [text, ...others] = leadFirst(measuresOf(line));
  if (text === undefined) return { told: false, question: "afterwards", none: known === "none" };
  return { told: true, text, ofResult: false, others, known: null, from };
}

/** A time alone ("two weeks"), "twice" and "six pages" are nothing that anybody asks the source of. */
const counts = ({ kind, text }: Measure): boolean =>
  kind !== "time" &&
  kind !== "frequency" &&
  (kind !== "count" || /\d{2}|dozen|hundred|thousand|million|ty\b/.test(text));

/** Figures that somebody could ask the source of, as they are written. */
const measuresOf = (text: string): string[] => [
  ...new Set(
    readBullet(capped(text))
      .measures.filter(counts)
      .map((one) => one.text.trim()),
  ),
];

/** In a result a time or a small count may be what changed: "took about 10 minutes less", "from 9 to 3". */
const countsSomething = (text: string): boolean =>
  readBullet(capped(text)).measures.some(
    (one) => counts(one) || (one.kind !== "frequency" && LESS.test(text)),
  );
const LESS =
  /\b(?:less|fewer|more|shorter|longer|faster|slower|sooner|earlier|saved|cut|fell|dropped|rose|went from|became|from \S+(?: \S+){0,3} to|instead)\b/i;

const CHANGE = /%|\bto\b|[$€£]|\bpercent\b|\d\s?x\b/i;

const leadFirst = (figures: readonly string[]): string[] => [
  ...figures.filter((text) => CHANGE.test(text)),
  ...figures.filter((text) => !CHANGE.test(text)),
];

function knownOf(story: Story): Known | null {
  const told = Object.hasOwn(story, "afterwards") ? story["afterwards"] : undefined;
  const known = typeof told === "object" && told !== null ? told.known : undefined;
  return KNOWN.find((way) => way === known) ?? null;
}
const KNOWN: readonly Known[] = ["looked-up", "worked-out", "estimate", "none"];
