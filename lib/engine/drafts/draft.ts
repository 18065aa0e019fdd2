import { readVerb } from "../lexicon/verbs";
import type {
  Draft,
  DraftOptions,
  Gate,
  Part,
  Question,
  Story,
  Telling,
  Track,
  Verdict,
} from "../types";
import { review } from "../review";
import { recogniseActivity, type Activity } from "./activities";
import { type Facts, readStory } from "./answers";
import { BANKS } from "./banks/banks";
import {
  addToLine,
  LONGEST_LINE,
  sayHow,
  leadWithAct,
  leadWithLine,
  type Making,
  supportByActing,
} from "./compose";
import { droppedFrom, unusedAnswers } from "./dropped";
import { type Line, readLine } from "./line";
import { countWords, textOf } from "./parts";
import { questionsFor } from "./questions";
import { shapeFor } from "./shapes";
import { FIRST_HELP, hasEvidence, WOULD_HELP } from "./tracks";
import { type Spelling, withoutDeciding } from "./verb-phrase";
import { contentStems, shareHeld } from "./words";

/** How a line is told on both tracks: the gate, and what makes the parts of each. */
type Plan =
  | { readonly gate: Gate; readonly say: "none" | "keep" | "leave-out" | "shape" }
  | { readonly gate: Gate; readonly say: "draft"; readonly compose: (making: Making) => Part[] };

const BRITISH_WORD =
  /\b(?:\w+(?:ised|ises|ising|isation|ysed|ysing)|\w*(?:colour|behaviour|favour|labour|neighbour)\w*|programmes?|centres?|(?:travel|label|model|cancel|total|fulfil)l(?:ed|ing))\b/gi;

/** The spelling asked for, or that of the line. */
function spellingOf(text: string, options: DraftOptions): Spelling {
  if (options.spelling) return options.spelling;
  for (const word of text.slice(0, 500).match(BRITISH_WORD) ?? []) {
    const lower = word.toLowerCase();
    if (!/is(?:ed|es|ing)$/.test(lower)) return "british";
    if (readVerb(lower)?.some(({ lemma }) => lemma.endsWith("ize"))) return "british";
  }
  return "american";
}

const isTold = (facts: Facts): boolean =>
  facts.act !== null || facts.result !== null || facts.because !== null || facts.instead !== null;

/** Does the line hold what the story leads with already? Then it is a filled draft. */
function holdsStory(line: Line, facts: Facts): boolean {
  const held = new Set(contentStems(line.text));
  const phrase = facts.act?.phrase;
  if (phrase && shareHeld(withoutDeciding(phrase).text, held) >= 0.8) return true;
  const lead =
    facts.act?.text ??
    (facts.result && textOf(facts.result.parts)) ??
    facts.because?.text ??
    facts.instead?.text;
  return lead !== undefined && lead !== null && lead !== "" && shareHeld(lead, held) >= 0.8;
}

/** How much of the story a line leaves out; the reason weighs more for a PM. */
const loss = ({ track, facts }: Making, parts: readonly Part[]): number =>
  unusedAnswers(facts, parts).reduce(
    (sum, { text }) => sum + (track === "pm" && text === facts.because?.text ? 2 : 1),
    0,
  );

/** A composed line as long as the limit leaves: the line itself first, or the act first. */
function composeStory(making: Making): Part[] {
  const { track, line, facts } = making;
  const supports = line.supports && (facts.rung === "supported" || facts.rung === null);
  if (supports) {
    const supported = supportByActing(making);
    if (supported) return supported;
  }
  const beyondTail = line.particulars.some(({ start }) => !line.tail || start < line.tail.start);
  const lineFirst =
    line.level !== "label" &&
    !/, \p{L}+ing\b/u.test(line.core.text) &&
    (line.discovers ? track === "pm" : beyondTail && track === "po");
  const room = countWords(line.core.text) + countWords(facts.act?.text ?? "") + 1 <= LONGEST_LINE;
  const actFirst = leadWithAct(making);
  if (!lineFirst || !room) return actFirst;
  const both = leadWithLine(making);
  return loss(making, both) > loss(making, actFirst) ? actFirst : both;
}

/** Was one of the later answers added to the line already? */
function holdsClauseOf(line: Line, facts: Facts): boolean {
  const held = new Set(contentStems(line.text));
  const texts = [
    facts.instead?.text,
    facts.because?.text,
    facts.result && textOf(facts.result.parts),
  ];
  return texts.some(
    (text) => text && contentStems(text).length > 0 && shareHeld(text, held) >= 0.8,
  );
}

/** A line that is told takes one clause: how it was done, or else the answer that it lacks. */
function planForComplete(line: Line, facts: Facts): Plan {
  if (!isTold(facts) || holdsClauseOf(line, facts)) return { gate: "augment", say: "keep" };
  if (!facts.act) return { gate: "augment", say: "draft", compose: addToLine };
  return line.changes
    ? { gate: "augment", say: "draft", compose: sayHow }
    : { gate: "augment", say: "keep" };
}

function planFor(line: Line, facts: Facts): Plan {
  const told = isTold(facts);
  if (line.level === "unread") return { gate: "augment", say: "keep" };
  if (line.level === "idle" && !told) return { gate: "ask", say: "leave-out" };
  if (told && holdsStory(line, facts)) return { gate: "augment", say: "keep" };
  if (line.complete) return planForComplete(line, facts);
  if (facts.act) return { gate: "recompose", say: "draft", compose: composeStory };
  const bare = line.level === "label" || line.level === "idle";
  if ((bare && !facts.result) || (line.core.text === "" && !facts.act))
    return { gate: "ask", say: "none" };
  if (!told) return { gate: "augment", say: "shape" };
  const several = [facts.result, facts.because, facts.instead].filter(Boolean).length > 1;
  return { gate: several ? "recompose" : "augment", say: "draft", compose: addToLine };
}

const wholeLine = (line: Line): Part[] =>
  line.text === "" ? [] : [{ kind: "kept", text: line.text, start: 0, end: line.text.length }];

function draftFor(track: Track, plan: Plan, making: Making): Draft {
  const { line, facts } = making;
  const empty = { track, text: "", parts: [] };
  if (plan.say === "none") return nothing(track, line, FIRST_HELP[track]);
  if (plan.say === "leave-out") {
    return {
      ...empty,
      result: "leave-out",
      dropped: [{ text: line.core.text, reason: "It shows neither track." }],
    };
  }
  if (plan.say === "keep") return kept(track, line);
  const parts = "compose" in plan ? plan.compose(making) : shapeFor(track, line);
  const text = textOf(parts);
  if (plan.say === "shape")
    return { track, result: "shape", text, parts, dropped: droppedFrom(line, parts) };
  if (facts.act && !hasEvidence(track, facts) && line.level !== "told") {
    return nothing(track, line, WOULD_HELP[track]);
  }
  if (parts.every(({ kind }) => kind === "kept" || kind === "plain") || isWorse(text, line))
    return kept(track, line);
  return {
    track,
    result: "draft",
    text,
    parts,
    dropped: [...droppedFrom(line, parts), ...unusedAnswers(facts, parts)],
  };
}

const WORTH: readonly Verdict[] = ["vague", "thin", "strong"];

/** A draft that reads as less than the line is not offered. */
const isWorse = (text: string, line: Line): boolean =>
  text === line.text ||
  (line.verdict !== "vague" && WORTH.indexOf(review(text).verdict) < WORTH.indexOf(line.verdict));

/** No evidence for this track here; the line's figures and names stay where they are. */
const nothing = (track: Track, line: Line, wouldHelp: string): Draft => ({
  track,
  result: "none",
  text: "",
  parts: [],
  dropped: line.particulars.map(({ text }) => ({ text, reason: "It stays in your own line." })),
  wouldHelp,
});

const kept = (track: Track, line: Line): Draft => ({
  track,
  result: "keep",
  text: line.text,
  parts: wholeLine(line),
  dropped: [],
});

const claims = ({ parts }: Draft): number => parts.filter(({ kind }) => kind === "claim").length;

/** The same line for both tracks is one good line; not so where only one of them waits for a word. */
function paired(po: Draft, pm: Draft): [Draft, Draft] {
  if (
    po.result !== "draft" ||
    pm.result !== "draft" ||
    po.text !== pm.text ||
    claims(po) !== claims(pm)
  )
    return [po, pm];
  return [
    { ...po, result: "both" },
    { ...pm, result: "both" },
  ];
}

/** Three questions until there is a first draft, five in all; what is answered stays in view. */
function questionsNow(all: readonly Question[], story: Story, drafted: boolean): Question[] {
  return all.filter(({ id }, index) => drafted || index < 3 || Object.hasOwn(story, id));
}

type Worked = NonNullable<Telling["example"]>;
const WORKED = new Map<Activity, Worked>();

/** The bank's own line told from its own answers; composed once for each activity. */
function exampleOf(activity: Activity): Worked {
  const known = WORKED.get(activity);
  if (known) return known;
  const { line, example } = BANKS[activity];
  const [po, pm] = tell(line, { who: "decided", ...example }, {}).drafts;
  const worked = { line, po: po.text, pm: pm.text };
  WORKED.set(activity, worked);
  return worked;
}

type Reading = {
  readonly line: Line;
  readonly facts: Facts;
  readonly gate: Gate;
  readonly drafts: [Draft, Draft];
};

function tell(text: string, story: Story, options: DraftOptions): Reading {
  const spelling = spellingOf(text, options);
  const line = readLine(text, options);
  const facts = readStory(story, spelling);
  const plan = planFor(line, facts);
  const one = (track: Track) => {
    const confirmed = options.confirmed?.[track] ?? {};
    return draftFor(track, plan, { track, line, facts, spelling, confirmed });
  };
  const drafts = paired(one("po"), one("pm"));
  const gate = drafts.every(({ result }) => result === "keep") ? "augment" : plan.gate;
  return { line, facts, gate, drafts };
}

/**
 * A bullet told for both tracks: the questions to ask, and one draft for each, made of the person's
 * own words, their answers and connecting words. Any strings are legal; an unknown answer is ignored.
 */
export function draft(text: string, story: Story, options: DraftOptions = {}): Telling {
  const { line, facts, gate, drafts } = tell(text, story, options);
  const activity = recogniseActivity(line.reading.words);
  const all =
    line.level === "unread" ? [] : questionsFor(activity, line, facts.rung, options.background);
  const drafted = drafts.some(({ result }) => result === "draft" || result === "both");
  const questions = questionsNow(all, story, drafted);
  const example = gate === "ask" && line.level !== "idle" ? { example: exampleOf(activity) } : {};
  return { text, gate, questions, ...example, drafts };
}
