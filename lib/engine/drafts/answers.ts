import type { Rung, Story } from "../types";
import { type Act, readAct } from "./read-act";
import { type Clause, readBecause } from "./because";
import { readInstead } from "./instead";
import { readResult, type Result } from "./result";
import { SPEAKS_OF_WRITER, speaksOfWriter } from "./person";
import { rungOf } from "./rungs";
import { FURTHER, sentencesOf } from "./tidy";
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

function furtherOf(value: unknown): LeftOut[] {
  const text = sentencesOf(value).slice(1).join(". ");
  return text === "" ? [] : [{ text, reason: FURTHER }];
}

const isLeftOut = (read: object): read is LeftOut => "reason" in read;
const orNull = <Read extends object>(read: Read | LeftOut | null): Read | null =>
  read === null || isLeftOut(read) ? null : read;

/** What of an answer is in no line: all of it, or the end that speaks of its writer. */
function leftOf(read: Act | Clause | LeftOut | null): LeftOut[] {
  if (read === null) return [];
  if (isLeftOut(read)) return [read];
  const cut = "cut" in read ? read.cut : "";
  return cut ? [{ text: cut, reason: speaksOfWriter(cut) ? SPEAKS_OF_WRITER : FURTHER }] : [];
}

/** "cut it to five charts because nobody scrolled": an act with its reason. */
const OWN_REASON = /^(.+?),?\s+(because\s.+)$/is;
const TWO_REASONS = "The answer to “because” tells the reason.";

/** Reads the answers of a story; whatever is not a known answer is left alone. */
export function readStory(story: Story, spelling: Spelling): Facts {
  const rung = rungOf(story);
  const [did, other, why] = ["act", "instead", "because"].map((id) => own(story, id));
  const because = readBecause(why, spelling);
  const [, head, reason = ""] = (typeof did === "string" && OWN_REASON.exec(did)) || [];
  const act = readAct(because && head !== undefined ? head : did, rung, spelling);
  const instead = readInstead(other, spelling);
  const { result, left } = readResult(own(story, "afterwards"), orNull(act)?.text ?? "");
  return {
    rung,
    act: orNull(act),
    instead: orNull(instead),
    because: orNull(because),
    result,
    left: [
      ...[act, instead, because].flatMap(leftOf),
      ...(because && reason ? [{ text: reason, reason: TWO_REASONS }] : []),
      ...left,
      ...[did, other, why].flatMap(furtherOf),
    ],
  };
}
