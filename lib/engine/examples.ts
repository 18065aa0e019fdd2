/**
 * Examples by invented people, composed by the engine itself. A door of its own: a page asks and
 * drafts without it, and loads it where it shows an example.
 */
import { draft } from "./drafts/draft";
import type { Activity } from "./drafts/activities";
import { EXAMPLES, type BankExamples, type BankStory } from "./drafts/banks/examples/examples";
import { isAbove, isOrdering, rungOfAct } from "./drafts/rungs";
import { inForm, readVerbPhrase } from "./drafts/verb-phrase";
import type { ExampleKey, Question, Rung, Story } from "./types";

/** Another person's line of a kind, the answers, and what was composed from them. */
export type WorkedExample = {
  readonly line: string;
  readonly story: Story & { readonly who: Rung };
  readonly po: string;
  readonly pm: string;
};

const examplesOf = ({ activity }: ExampleKey): BankExamples =>
  EXAMPLES[(Object.hasOwn(EXAMPLES, activity) ? activity : "general") as Activity];

/** "ranked 31 requests" by somebody who recommended it: "recommended ranking 31 requests". */
function lowered(act: string, rung: "recommended" | "showed"): string {
  const phrase = readVerbPhrase(act, true);
  if (!phrase || !isAbove(rungOfAct(phrase.reading.lemma, phrase.rest), rung)) return act;
  if (rung === "recommended") return `recommended ${inForm(phrase, "gerund", "american")}`;
  const how = isOrdering(phrase.reading.lemma) ? "how" : "why";
  return `showed ${how} to ${inForm(phrase, "base", "american")}`;
}

function actOf({ settled, others, helped }: BankExamples, rung: Rung | null): string {
  if (rung === "supported") return helped;
  if (rung === "showed" || rung === "recommended")
    return others.who === rung ? others.act : lowered(settled.act, rung);
  return settled.act;
}

/**
 * A good short answer to a question, by somebody with the same part in another story; "" where the
 * question needs none. With `figure` false the result is told without a number.
 */
export function exampleAnswer({ id, example }: Question, figure = true): string {
  if (!example) return "";
  const bank = examplesOf(example);
  const { settled, others } = bank;
  if (id === "act") return actOf(bank, example.rung);
  const low = example.rung === "showed" || example.rung === "supported";
  if (id === "instead") return low ? others.instead : settled.instead;
  if (id === "because") return low ? others.because : settled.because;
  return low || !figure ? others.afterwards : settled.afterwards;
}

const WORKED = new Map<string, WorkedExample>();

function workedFrom({ line, ...answers }: BankStory & { readonly who: Rung }): WorkedExample {
  const known = WORKED.get(line);
  if (known) return known;
  const [po, pm] = draft(line, answers).drafts;
  const worked = { line, story: answers, po: po.text, pm: pm.text };
  WORKED.set(line, worked);
  return worked;
}

/**
 * Two told lines of a kind: by somebody who decided, and by somebody who showed or recommended it
 * while others decided. The one that is nearer to this person's part comes first.
 */
export function workedExamples(key: ExampleKey): readonly [WorkedExample, WorkedExample] {
  const { settled, others } = examplesOf(key);
  const own = workedFrom({ ...settled, who: "decided" });
  const low = workedFrom(others);
  const isLow = key.rung !== null && key.rung !== "decided" && key.rung !== "together";
  return isLow ? [low, own] : [own, low];
}
