import { LINE_WORDS } from "../types";
import type { Draft, DraftOptions, Gate, Question, Story, Telling, Track } from "../types";
import { recogniseActivity } from "./activities";
import { type Facts, readStory } from "./answers";
import { planFor } from "./gate";
import { type Line, readLine } from "./line";
import { countWords } from "./parts";
import { questionsFor } from "./questions";
import { draftFor } from "./results";
import { spellingOf } from "./spelling";

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
const keepsWords = ({ result, parts }: Draft): boolean =>
  result === "keep" ||
  (parts[0]?.kind === "kept" && parts.every(({ kind }, index) => kind !== "kept" || index === 0));

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
  const longest = Math.max(options.lineWords ?? LINE_WORDS[0], countWords(line.text));
  const one = (track: Track) => {
    // A word that is true of the line is true on both tracks.
    const other = options.confirmed?.[track === "po" ? "pm" : "po"];
    const confirmed = { ...other, ...options.confirmed?.[track] };
    return draftFor(plan, { track, line, facts, spelling, longest, confirmed });
  };
  const drafts = paired(one("po"), one("pm"));
  const gate = plan.gate === "recompose" && drafts.every(keepsWords) ? "augment" : plan.gate;
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
