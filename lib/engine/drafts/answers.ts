import type { Rung, Story } from "../types";
import { type Act, readAct } from "./read-act";
import { type Clause, readBecause } from "./because";
import { readInstead } from "./instead";
import { readResult, type Result } from "./result";
import { rungOf } from "./rungs";
import { furtherSentences } from "./tidy";
import type { Spelling } from "./verb-phrase";

export type { Clause } from "./because";

/** Words of an answer that no line can carry, with the reason. */
export type LeftOut = { readonly text: string; readonly reason: string };

/** A story's answers, read; each is null where it is not there or says nothing. */
export type Facts = {
  readonly rung: Rung | null;
  readonly act: Act | null;
  readonly instead: Clause | null;
  readonly because: Clause | null;
  readonly result: Result | null;
  /** What no line can carry. */
  readonly left: readonly LeftOut[];
};

const own = (story: Story, id: string): unknown =>
  Object.hasOwn(story, id) ? story[id] : undefined;

const FURTHER = "A line takes the first sentence of an answer.";

function furtherOf(value: unknown): LeftOut[] {
  const fields: Readonly<{ text?: unknown }> =
    typeof value === "object" && value !== null ? value : { text: value };
  const text = furtherSentences(fields.text);
  return text === "" ? [] : [{ text, reason: FURTHER }];
}

/** Reads the answers of a story; whatever is not a known answer is left alone. */
export function readStory(story: Story, spelling: Spelling): Facts {
  const rung = rungOf(story);
  const values = ["act", "instead", "because", "afterwards"].map((id) => own(story, id));
  const [did, instead, because, afterwards] = values;
  const act = readAct(did, rung, spelling);
  const result = readResult(afterwards);
  const left = [act, result].flatMap((read) => (read && "reason" in read ? [read] : []));
  return {
    rung,
    act: act && "reason" in act ? null : act,
    instead: readInstead(instead, spelling),
    because: readBecause(because, spelling),
    result: result && "reason" in result ? null : result,
    left: [...left, ...values.flatMap(furtherOf)],
  };
}
