import { LINE_WORDS } from "../types";
import type { Draft, DraftOptions, Gate, Question, Story, Telling, Track } from "../types";
import { recogniseActivity } from "./activities";
import { type Facts, readStory } from "./answers";
import { planFor } from "./gate";
import { type Line, readLine } from "./line";
import { countWords, textOf } from "./parts";
import { questionsFor } from "./questions";
import { draftFor } from "./results";
import { spellingOf } from "./spelling";
import { isSmall } from "./words";

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

/** Kept word for word, whatever was added. */
const keepsWords = ({ result, parts: [first] }: Draft, { core }: Line): boolean =>
  result === "keep" || (first?.kind === "kept" && first.end === core.end);

/** Three questions until there is a first draft, five in all; what is answered stays in view. */
function questionsNow(all: readonly Question[], story: Story, drafted: boolean): Question[] {
  return all.filter(({ id }, index) => drafted || index < 3 || Object.hasOwn(story, id));
}

const ORPHAN = "It belongs to what was done, which no line can carry yet.";

/** Why an act was done, and instead of what, goes where the act goes: not to the line's own deed. */
function ofOneAct(facts: Facts, { act }: Story): Facts {
  const { because, instead, left } = facts;
  if (facts.act || typeof act !== "string" || isSmall(act)) return facts;
  const orphans = [instead, because].flatMap((clause) =>
    clause ? [{ text: clause.text, reason: ORPHAN }] : [],
  );
  return { ...facts, because: null, instead: null, left: [...left, ...orphans] };
}

/** What is left out is quoted as it was typed. */
function asTyped(one: Draft, facts: Facts, story: Story): Draft {
  const { act, instead, because, result } = facts;
  const read = { act, instead, because, afterwards: result && { text: textOf(result.parts) } };
  const typed = new Map<string, string>();
  for (const [id, answer] of Object.entries(read)) {
    const value = Object.hasOwn(story, id) ? story[id] : undefined;
    if (answer && typeof value === "string") typed.set(answer.text, value.trim());
  }
  const dropped = one.dropped.map(({ text, reason }) => ({
    text: typed.get(text) ?? text,
    reason,
  }));
  return { ...one, dropped };
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
  const facts = ofOneAct(readStory(story, spelling), story);
  const plan = planFor(line, facts);
  const longest = Math.max(options.lineWords ?? LINE_WORDS[0], countWords(line.text));
  const one = (track: Track) => {
    // A word that is true of the line is true on both tracks.
    const other = options.confirmed?.[track === "po" ? "pm" : "po"];
    const confirmed = { ...other, ...options.confirmed?.[track] };
    const one = draftFor(plan, { track, line, facts, spelling, longest, confirmed });
    return asTyped(one, facts, story);
  };
  const drafts = paired(one("po"), one("pm"));
  const gate =
    plan.gate === "recompose" && drafts.every((told) => keepsWords(told, line))
      ? "augment"
      : plan.gate;
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
