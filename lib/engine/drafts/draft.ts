import { LINE_WORDS } from "../types";
import type { Draft, DraftOptions, Gate, Question, Story, Telling, Track } from "../types";
import { recogniseActivity } from "./activities";
import { type Facts, readStory } from "./answers";
import { withTruePointers } from "./dropped";
import { planFor } from "./gate";
import { type Line, readLine } from "./line";
import { answer } from "./making";
import { countWords, textOf } from "./parts";
import { ofObject } from "./person";
import { questionsFor } from "./questions";
import { draftFor } from "./results";
import { heightOf } from "./rungs";
import { spellingOf } from "./spelling";
import { readVerbPhrase } from "./verb-phrase";
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

/** A change told by its fields is quoted with all of them, as it is composed. */
const isInFields = (answer: unknown): boolean =>
  typeof answer === "object" && answer !== null && ("from" in answer || "to" in answer);

/** The words of an answer as they were typed; "" where there are none. */
function typedIn(story: Story, id: string): string {
  const value: unknown = Object.hasOwn(story, id) ? story[id] : null;
  const text = typeof value === "object" && value !== null && "text" in value ? value.text : value;
  return typeof text === "string" ? text.trim() : "";
}

const isMine = ({ afterwards }: Story): boolean =>
  typeof afterwards === "object" && afterwards?.whose === "mine";

const WHO = "It does not say who did it. Begin it with that.";
const WE = "It tells what others did as well. Begin it with what changed.";
const ORPHAN = "It belongs to what was done, which no line can carry yet.";

/** What goes with an act goes where it goes, and what came of it too: not to the line's own deed. */
function ofOneAct(facts: Facts, { act }: Story): Facts {
  const { because, instead, result, left } = facts;
  if (facts.act || typeof act !== "string" || isSmall(act)) return facts;
  const texts = [instead?.text, because?.text, result && textOf(result.parts)];
  const orphans = texts.flatMap((text) => (text ? [{ text, reason: ORPHAN }] : []));
  return { ...facts, because: null, instead: null, result: null, left: [...left, ...orphans] };
}

/**
 * "raised $12M", after a part below deciding: it is not said who, and may be others. As "$12M raised"
 * it is nobody's own; where it cannot be told so, it is left out.
 */
function ofOthers(facts: Facts, story: Story): Facts {
  const { rung, result, left } = facts;
  if (rung === null || heightOf(rung) === 0 || result?.join !== ", and ") return facts;
  const said = typedIn(story, "afterwards");
  const text = textOf(result.parts);
  if (/^i\b/i.test(said) || isMine(story) || /^(?:helped|jointly)\s/.test(text)) return facts;
  const act = readVerbPhrase(text);
  const told =
    act && act.adverb === "" && !act.negated ? ofObject(act.reading.lemma, act.rest) : null;
  if (!told || result.parts.length > 1)
    return {
      ...facts,
      result: null,
      left: [...left, { text: said || text, reason: /^we\b/i.test(said) ? WE : WHO }],
    };
  const done = answer(`${told.object} ${told.verb}${told.rest}`, "afterwards");
  return { ...facts, result: { ...result, join: "; ", parts: [done] } };
}

/** What is left out is quoted as it was typed, whichever way it was read. */
function asTyped(one: Draft, ways: readonly Facts[], story: Story): Draft {
  const typed = new Map<string, string>();
  for (const { act, instead, because, result } of ways) {
    const read = { act, instead, because, afterwards: result && { text: textOf(result.parts) } };
    for (const [id, answer] of Object.entries(read)) {
      const said = typedIn(story, id);
      if (answer && said !== "" && !isInFields(story[id])) typed.set(answer.text, said);
    }
  }
  const dropped = one.dropped.map(({ text, reason }) => ({
    text: typed.get(text) ?? text,
    reason,
  }));
  const holds = (text: string, at: number) =>
    dropped.some(
      (other, index) =>
        index !== at &&
        ` ${other.text} `.includes(` ${text} `) &&
        (other.text !== text || index < at),
    );
  return { ...one, dropped: dropped.filter(({ text }, at) => text !== "" && !holds(text, at)) };
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
  const read = readStory(story, spelling);
  const facts = ofOthers(ofOneAct(read, story), story);
  const plan = planFor(line, facts);
  const longest = Math.max(options.lineWords ?? LINE_WORDS[0], countWords(line.text));
  const one = (track: Track) => {
    // A word that is true of the line is true on both tracks.
    const other = options.confirmed?.[track === "po" ? "pm" : "po"];
    const confirmed = { ...other, ...options.confirmed?.[track] };
    const one = draftFor(plan, { track, line, facts, spelling, longest, confirmed });
    return asTyped(one, [read, facts], story);
  };
  const [po, pm] = [one("po"), one("pm")];
  const drafts = paired(withTruePointers(po, pm), withTruePointers(pm, po));
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
