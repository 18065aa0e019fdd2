import type { Draft, DraftOptions, Gate, Question, Story, Telling, Track, Verdict } from "../types";
import { review } from "../review";
import { recogniseActivity } from "./activities";
import { type Facts, readStory } from "./answers";
import { droppedFrom, unusedAnswers } from "./dropped";
import { type Plan, planFor } from "./gate";
import { type Line, readLine } from "./line";
import type { Making } from "./making";
import { textOf } from "./parts";
import { questionsFor } from "./questions";
import { shapeFor } from "./shapes";
import { spellingOf } from "./spelling";
import { FIRST_HELP, hasEvidence, WOULD_HELP } from "./tracks";
import type { Part } from "../types";

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
    // A word that is true of the line is true on both tracks.
    const other = options.confirmed?.[track === "po" ? "pm" : "po"];
    const confirmed = { ...other, ...options.confirmed?.[track] };
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
  const activity = recogniseActivity(line.reading);
  const all =
    line.level === "unread" ? [] : questionsFor(activity, line, facts.rung, options.background);
  const drafted = drafts.some(({ result }) => result === "draft" || result === "both");
  const questions = questionsNow(all, story, drafted);
  const example =
    gate === "ask" && line.level !== "idle" ? { example: { activity, rung: facts.rung } } : {};
  return { text, gate, questions, ...example, drafts };
}
