import type { Rung, Story } from "../types";
import { type Act, readAct } from "./read-act";
import { type Clause, readBecause } from "./because";
import { NO_ALTERNATIVE, readInstead } from "./instead";
import { groupsIn, readResult, type Result } from "./result";
import { SPEAKS_OF_WRITER, speaksOfWriter } from "./person";
import { rungOf } from "./rungs";
import { FURTHER, sentencesOf, tidyAnswer } from "./tidy";
import type { Spelling } from "./verb-phrase";
import { capitalize, textOf } from "./parts";
import { contentStems, stemOf } from "./words";

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
function leftOf(value: unknown, read: Act | Clause | LeftOut | null): LeftOut[] {
  if (read === null) return [];
  // Quoted as it was typed.
  const whole = typeof value === "string" && sentencesOf(value).length === 1;
  if (isLeftOut(read)) return [whole ? { ...read, text: value.trim() } : read];
  const cut = "cut" in read ? read.cut : "";
  return cut ? [{ text: cut, reason: speaksOfWriter(cut) ? SPEAKS_OF_WRITER : FURTHER }] : [];
}

/** "Legal had not signed" keeps the capital that "agreed it with Legal" shows to be a name's. */
function named(text: string, names: ReadonlySet<string>): string {
  const [word = ""] = /^\p{Ll}[\p{L}-]+/u.exec(text) ?? [];
  return names.has(capitalize(word)) ? capitalize(text) : text;
}

/** Words with a capital in the midst of an answer. */
const namesIn = (answers: readonly unknown[]): ReadonlySet<string> =>
  new Set(
    answers.flatMap((text) =>
      typeof text === "string"
        ? (text.slice(0, 600).match(/(?<=[\p{Ll}\d,] )\p{Lu}\p{Ll}[\p{L}-]*/gu) ?? [])
        : [],
    ),
  );

/** "our scripts" beside an act in which others write scripts: "the scripts" would be theirs. */
function apartFrom<Read>(act: string, value: unknown, read: Read): Read | LeftOut {
  const text = tidyAnswer(value);
  const [stems, others] = [contentStems(act), groupsIn(act)];
  const ofOthers = [...text.matchAll(/\b(?:our|my) ([\p{L}-]+)/giu)].some(
    ([, noun = ""]) =>
      stems.includes(stemOf(noun)) && others.some((group) => stemOf(group) !== stemOf(noun)),
  );
  return ofOthers ? { text, reason: SPEAKS_OF_WRITER } : read;
}

/** "the design team", "CRM" beside "said no to the CRM": people, or the act's own thing, are no other way. */
function besideAct(act: string, read: Clause | LeftOut | null): Clause | LeftOut | null {
  if (read === null || isLeftOut(read) || act === "" || !/^ instead of /.test(read.join))
    return read;
  const name = read.text.replace(/^(?:the|an?) /i, "");
  const same = !name.includes(" ") && ` ${act} `.toLowerCase().includes(` ${name.toLowerCase()} `);
  const team = /^the (?:[\p{L}-]+ ){0,2}(?:team|department|crew|committee)$/iu.test(read.text);
  const ofPeople = groupsIn(act.replace(/(?:[\p{L}-]+ )?\p{L}+['’]s?(?=\s)/gu, "")).length > 0;
  return same || (team && !ofPeople) ? { text: read.text, reason: NO_ALTERNATIVE } : read;
}

/** "cut it to five charts because nobody scrolled": an act with its reason. */
const OWN_REASON =
  /^(?!(?:(?:i|we) )?(?:\p{L}+ly )?(?:noticed|found|saw|showed|proved|discovered|learned|learnt|reali[sz]ed|figured|explained|said|argued)\s)(.+?\S),?\s+(because\s.+)$/isu;
const OWN_BECAUSE = "What was found tells its own “because”.";
const SAID_TWICE = "The reason tells this figure already.";
const TWO_REASONS = "The answer to “because” tells the reason.";

/** Reads the answers of a story; whatever is not a known answer is left alone. */
export function readStory(story: Story, spelling: Spelling): Facts {
  const rung = rungOf(story);
  const [did, other, why] = ["act", "instead", "because"].map((id) => own(story, id));
  const reason = readBecause(why, spelling);
  const [, head, first = ""] =
    (orNull(reason) && typeof did === "string" && OWN_REASON.exec(did)) || [];
  const act = readAct(head ?? did, rung, spelling);
  const done = orNull(act)?.text ?? "";
  // One "because" is told: what was found holds its own.
  const twice = orNull(reason)?.join === " because " && /\sbecause\s/i.test(done);
  const because = twice
    ? { text: tidyAnswer(why), reason: OWN_BECAUSE }
    : apartFrom(done, why, reason);
  const instead = besideAct(done, apartFrom(done, other, readInstead(other, spelling)));
  const afterwards = own(story, "afterwards");
  const { result: told, left } = readResult(afterwards, done);
  const share = /\d+ (?:of|in|out of) \d+/.exec(orNull(because)?.text ?? "")?.[0];
  const again = share !== undefined && textOf(told?.parts ?? []).includes(share);
  const result = again ? null : told;
  const names = namesIn([did, other, why, afterwards]);
  const withNames = <Told extends Clause>(clause: Told | null): Told | null =>
    clause && { ...clause, text: named(clause.text, names) };
  const [begins, ...parts] = result?.parts ?? [];
  return {
    rung,
    act: orNull(act),
    instead: withNames(orNull(instead)),
    because: withNames(orNull(because)),
    result:
      result && begins
        ? { ...result, parts: [{ ...begins, text: named(begins.text, names) }, ...parts] }
        : result,
    left: [
      ...leftOf(head ?? did, act),
      ...leftOf(other, instead),
      ...leftOf(why, because),
      ...(first === "" ? [] : [{ text: first, reason: TWO_REASONS }]),
      ...left,
      ...(again && told ? [{ text: textOf(told.parts), reason: SAID_TWICE }] : []),
      ...[did, other, why].flatMap(furtherOf),
    ],
  };
}
