import type { Rung, Story } from "../types";
import { type Act, readAct } from "./read-act";
import { type Clause, readBecause } from "./because";
import { readInstead } from "./instead";
import { readResult, type Result } from "./result";
import { SPEAKS_OF_WRITER } from "./person";
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

const isLeftOut = (read: object): read is LeftOut => "reason" in read;
const orNull = <Read extends object>(read: Read | LeftOut | null): Read | null =>
  read === null || isLeftOut(read) ? null : read;

/** What of an answer is in no line: all of it, or the end that speaks of its writer. */
function leftOf(read: Act | Clause | Result | LeftOut | null): LeftOut[] {
  if (read === null) return [];
  if (isLeftOut(read)) return [read];
  const cut = "cut" in read ? read.cut : "";
  return cut ? [{ text: cut, reason: SPEAKS_OF_WRITER }] : [];
}

/** Reads the answers of a story; whatever is not a known answer is left alone. */
export function readStory(story: Story, spelling: Spelling): Facts {
  const rung = rungOf(story);
  const values = ["act", "instead", "because", "afterwards"].map((id) => own(story, id));
  const [did, other, why, afterwards] = values;
  const act = readAct(did, rung, spelling);
  const instead = readInstead(other, spelling);
  const because = readBecause(why, spelling);
  const result = readResult(afterwards);
  return {
    rung,
    act: orNull(act),
    instead: orNull(instead),
    because: orNull(because),
    result: orNull(result),
    left: [...[act, instead, because, result].flatMap(leftOf), ...values.flatMap(furtherOf)],
  };
}
