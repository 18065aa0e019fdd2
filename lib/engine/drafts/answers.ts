import { inflect } from "../lexicon/verbs";
import { NOUNISH, wordClass } from "../lexicon/word-classes";
import type { Rung, Story } from "../types";
import { readResult, type Result } from "./result";
import { rungOf } from "./rungs";
import { inForm, readVerbPhrase, type Spelling, type VerbPhrase } from "./verb-phrase";
import { impersonal, tidyAnswer } from "./tidy";
import { isClause, isFunctionWord, uncapitalize } from "./words";

/** A clause of an answer: the connecting words before it, and the person's own words. */
export type Clause = { readonly join: string; readonly text: string; readonly question: string };

/** A story's answers, read; each is null where it is not there or says nothing. */
export type Facts = {
  readonly rung: Rung | null;
  readonly act: { readonly text: string; readonly phrase: VerbPhrase | null } | null;
  readonly instead: Clause | null;
  readonly because: Clause | null;
  readonly result: Result | null;
};

const own = (story: Story, id: string): unknown =>
  Object.hasOwn(story, id) ? story[id] : undefined;

function readAct(value: unknown, settled: boolean): Facts["act"] {
  const said = impersonal(tidyAnswer(value));
  if (said === "") return null;
  const phrase = readVerbPhrase(said);
  if (!phrase && !settled) return null;
  const text = phrase?.text ?? uncapitalize(said.replace(/^(?:i|we)\s+/i, ""));
  return text === "" ? null : { text, phrase };
}

const OWN_JOIN =
  /^(?:instead of|rather than|in place of|ahead of|before|over|above|in favor of|in favour of|not just|despite)\s+/i;

/** "hire a third clerk" as "hiring a third clerk", so that it can follow "instead of". */
function asThing(text: string, spelling: Spelling): string {
  const phrase = readVerbPhrase(text);
  if (!phrase || phrase.reading.form === "gerund" || phrase.reading.form === "present") return text;
  const nounish = (wordClass(phrase.verb) & NOUNISH) !== 0 && phrase.reading.form === "base";
  const takesObject =
    /^\s+(?:the|a|an|each|every|all|both|their|its|this|that|these|it|them|\d)/i.test(phrase.rest);
  if ((nounish && !takesObject) || phrase.reading.form === "participle") return text;
  if (phrase.reading.form === "past" && !takesObject && !/^(?:i|we)\s/i.test(text)) return text;
  return phrase.adverb + inflect(phrase.reading.lemma, "gerund", spelling) + phrase.rest;
}

/** What hangs on a noun: "the order in which they came". */
const RELATIVE =
  /(?:^|\s)(?:(?:in|for|at|of|to|with|from)\s+)?(?:that|which|who|whom|whose|where|what|how)\s.*$/i;

/** One small word ("of", "it") is no answer yet. */
const isSmall = (text: string): boolean =>
  isFunctionWord(text.toLowerCase().replace(/[^\p{L}\d]/gu, "")) || text === "";

/** "taking them in the order they arrived": a thing, whatever clause hangs on it. */
function opensWithDoing(text: string): boolean {
  const phrase = readVerbPhrase(text);
  return (
    phrase?.reading.form === "gerund" &&
    !/^\s+(?:was|were|is|are|had|has|would|took|takes|meant|means|cost|costs)\b/i.test(phrase.rest)
  );
}

function readInstead(value: unknown, spelling: Spelling): Clause | null {
  const said = impersonal(tidyAnswer(value)).replace(/^(?:and\s+)?not\s+(?!just)/i, "");
  if (isSmall(said)) return null;
  const joint = OWN_JOIN.exec(said)?.[0] ?? "";
  const bare = said
    .slice(joint.length)
    .replace(
      /^(?:(?:i|we)\s+)?(?:would(?: have)?|could(?: have)?|should(?: have)?|to|wanted to)\s+/i,
      "",
    );
  const thing = uncapitalize(asThing(bare, spelling));
  if (joint) return { join: " ", text: joint.toLowerCase() + thing, question: "instead" };
  if (!opensWithDoing(thing) && isClause(thing.replace(RELATIVE, ""))) {
    return { join: "; before, ", text: thing, question: "instead" };
  }
  return { join: " instead of ", text: thing, question: "instead" };
}

const BECAUSE =
  /^(?:(?:it was |this was |that was )?(?:just |simply )?(?:because|'cause|cause|cuz)|since|as)\s+(?!of\s)/i;
const CAUSE_JOIN =
  /^(?:because of|due to|owing to|thanks to|given|in order to|to|so that|so|based on|after|when|in case|for)\s/i;
const NOTICED =
  /^(?:i|we)\s+(?:(?:had|have|could|also|already)\s+)?(?:found|saw|see|knew|know|noticed|noted|realized|realised|learned|learnt|thought|felt|believed|heard|discovered|figured|understood)(?:\s+out)?\s+(?:that\s+)?(?=\p{L}|\d|[$€£])/iu;
const HAD =
  /^(?:(?:i|we)\s+)?(?:(?=only\b)|(?:only\s+)?had\s+(?=(?:only|no|one|two|a|an|few|little|less|three|four|five|\d)\b))/i;

/** Acts of finding out: "because I read 600 forms" is told as "after reading 600 forms". */
const LEARNING =
  /^(?:read|interview|survey|count|watch|visit|call|ask|speak|talk|sit|review|test|measure|compare|map|analyze|check|listen|observe|study|collect|gather|follow|shadow|try|track|look)$/;

/** States of mind and need: "because I wanted fewer calls" is told as ", wanting fewer calls". */
const STATE =
  /^(?:be|want|need|think|hope|expect|prefer|like|care|worry|fear|trust|believe|wish|intend|aim)$/;

/** A reason that is an act of the writer: "I read 600 forms", "wanted fewer calls"; null where it is none. */
function asAct(reason: string, spelling: Spelling): Pick<Clause, "join" | "text"> | null {
  const named = /^(?:i|we)\s/i.test(reason);
  const phrase = readVerbPhrase(reason);
  const bare = phrase?.verb === phrase?.reading.lemma && !named;
  if (!phrase || phrase.reading.form !== "past" || bare) return null;
  // "missed visits cost patients more" has a subject of its own.
  if (!named && !STATE.test(phrase.reading.lemma) && isClause(reason)) return null;
  const { lemma } = phrase.reading;
  const before = LEARNING.test(lemma) || (named && !STATE.test(lemma));
  return { join: before ? " after " : ", ", text: inForm(phrase, "gerund", spelling) };
}

function readBecause(value: unknown, spelling: Spelling): Clause | null {
  const said = impersonal(tidyAnswer(value)).replace(/^(?:well|and|so)\s*,\s*/i, "");
  if (isSmall(said)) return null;
  const reason = said.replace(BECAUSE, "").replace(/^that\s+(?=\p{L}+\s+\p{L}+)/iu, "");
  const seen = reason.replace(NOTICED, "");
  const had = HAD.exec(seen)?.[0];
  const question = "because";
  if (had) {
    const only = /only/i.test(had) && !/only$/i.test(seen.slice(had.length)) ? "only " : "";
    const held = seen.slice(had.length).replace(/^only\s+had\s+/i, "only ");
    return { join: ", with ", text: only + held, question };
  }
  const acted = asAct(seen, spelling);
  if (acted) return { ...acted, question };
  const text = uncapitalize(seen);
  if (/^of\s/i.test(text)) return { join: " because ", text, question };
  if (CAUSE_JOIN.test(text)) return { join: " ", text, question };
  return { join: isClause(text) ? " because " : " because of ", text, question };
}

/** Reads the answers of a story; whatever is not a known answer is left alone. */
export function readStory(story: Story, spelling: Spelling): Facts {
  const rung = rungOf(story);
  return {
    rung,
    act: readAct(own(story, "act"), rung !== null),
    instead: readInstead(own(story, "instead"), spelling),
    because: readBecause(own(story, "because"), spelling),
    result: readResult(own(story, "afterwards")),
  };
}

/** Every word that the person wrote in a story, for the guard. */
export function wordsOfStory(story: Story): string {
  const said: string[] = [];
  for (const [question, answer] of Object.entries(story)) {
    if (question === "who") continue;
    if (typeof answer === "string") said.push(answer);
    else if (answer && typeof answer === "object") {
      said.push(
        ...[answer.text, answer.from, answer.to, answer.since].filter(
          (text) => typeof text === "string",
        ),
      );
    }
  }
  // A composed line may begin after the marks with which an answer begins, so both are theirs.
  const bare = said.map((text) => text.replace(/^[^\p{L}\d$€£]+/u, ""));
  return [...said, ...bare].join(" . ");
}
