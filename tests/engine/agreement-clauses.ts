import { readVerb, type VerbForm } from "../../lib/engine/lexicon/verbs";
import { all, type Check } from "./agreement-check";

const has = (word: string, ...forms: readonly VerbForm[]): boolean =>
  readVerb(word.toLowerCase())?.some(({ form }) => forms.includes(form)) ?? false;
const isGerund = (word: string): boolean => /ing$/i.test(word) && has(word, "gerund");
const isPastOnly = (word: string): boolean => has(word, "past") && !has(word, "base", "gerund");
const isBaseOnly = (word: string): boolean =>
  has(word, "base") && !has(word, "past", "participle", "gerund");
/** What stands before an object, so that the word before it is a verb and no noun. */
const OBJECT =
  "(?:the|a|an|all|both|each|every|its|their|this|that|it|them|\\d[\\d,]*|two|three|twelve)";
const word = "([\\p{L}-]+)";

/** A verb beside a joint that takes another form than it has. */
const after = (joint: string, isWrong: (verb: string) => boolean) => (text: string) =>
  [
    ...text.matchAll(
      new RegExp(`(?<![\\p{L}-])(?:${joint}) (?:\\p{L}+ly )?${word} ${OBJECT}(?![\\p{L}-])`, "giu"),
    ),
  ]
    .filter(([, verb = ""]) => isWrong(verb))
    .map(([whole]) => whole);

export const doingAfterJoint: Check = {
  find: (text) => [
    ...after(
      "by|instead of|without|recommended|supported",
      (verb) => isBaseOnly(verb) || isPastOnly(verb),
    )(text),
    ...after(
      "how to|why to|managed to|decided to|in order to",
      (verb) => isPastOnly(verb) || isGerund(verb),
    )(text),
  ],
  catches: [
    "Ranked requests instead of hire a third clerk",
    "Cut calls by removed the second form",
    "Recommended choose the smaller vendor",
    "Showed how to ranked the requests",
    "Supported the team by write the checklist",
  ],
  passes: [
    "Ranked requests instead of hiring a third clerk",
    "Cut calls by removing the second form",
    "Recommended the smaller vendor",
    "Showed how to rank the requests",
    "Cut cost by half the price",
  ],
};

/** Every verb that is coordinated with the first stands in its form. */
export const sameTense: Check = {
  find: (text) => {
    const opener = /^\P{L}*(?:\p{L}+ly )?([\p{L}-]+)/u.exec(text)?.[1] ?? "";
    // Up to the first clause of another subject; behind how it was done only ", and" goes back to the act.
    const acts =
      text.split(/[;:]|\b(?:because|that|instead|who|which|before|after|how|why)\b/i)[0] ?? "";
    const own = acts.split(/\b(?:to|by|with)\b/i)[0] ?? "";
    const past = isPastOnly(opener) || (has(opener, "past") && /ed$/i.test(opener));
    const present = isGerund(opener) || (has(opener, "base") && !has(opener, "past"));
    const isOther = (verb: string): boolean =>
      past ? isBaseOnly(verb) : present && isPastOnly(verb);
    const isOtherBeside = (verb: string): boolean =>
      isOther(verb) || (isGerund(opener) ? isBaseOnly(verb) : (past || present) && isGerund(verb));
    return [
      ...after("and|and then|and jointly", isOtherBeside)(own),
      ...after("(?<=, )and", isOther)(acts.slice(own.length)),
    ];
  },
  catches: [
    "Gathered requests and rank the 43 by value",
    "Gathered requests and ranking the 43 by value",
    "Manage the plan and dropped the export",
    "Leading the plan and drop the export",
    "Manage the plan by listing requests, and ranked the 43 by value",
  ],
  passes: [
    "Gathered requests and ranked the 43 by value",
    "Manage the plan and drop the export",
    "Leading the plan and dropping the export",
    "Wrote the plan by listing and ranking the requests",
    "Wrote the plan by listing requests, and ranked the 43 by value",
    "Cut calls by removing the second form, and adding a page",
  ],
};

/** Words that are finite wherever they stand after their subject. */
const FINITE =
  /(?<![\p{L}-])(?:was|were|is|are|had|has|have|did|does|could|can|would|will|never|left|asked|waited|complained|gave|wanted|came|fell|rose|went|grew|stopped|failed)(?![\p{L}-])/iu;
const RELATIVE =
  /(?<![\p{L}-])(?:that|which|who|whom|whose|where|when|how|what|as)(?![\p{L}-]).*$/iu;
const stretches = (text: string, joint: RegExp): string[] =>
  [...text.matchAll(joint)].map(({ 0: found, index }) =>
    (text.slice(index + found.length).split(/[;:,]|\b(?:because|instead of)\b/)[0] ?? "").trim(),
  );

export const reasons: Check = {
  find: (text) => {
    const ofClause = stretches(text, /\bbecause of /gi)
      .map((said) => said.replace(RELATIVE, ""))
      .filter((said) => FINITE.test(said) || /^(?:it|they|we|nobody|there|i) /i.test(said))
      .map((said) => `because of ${said}`);
    const ofThing = stretches(text, /\bbecause (?!of\b)/gi)
      .filter((said) => said !== "")
      .filter(
        (said) =>
          !FINITE.test(said) &&
          !(said.match(/[\p{L}-]+/gu) ?? [])
            .slice(1)
            .some((each) => has(each, "past", "present", "base")),
      )
      .map((said) => `because ${said}`);
    return [...ofClause, ...ofThing];
  },
  catches: [
    "Cut the form because of customers left at the fee page",
    "Cut the form because of it was too long",
    "Cut the form because price",
    "Moved it because fewer complaints; calls fell",
  ],
  passes: [
    "Cut the form because of the audit that was due",
    "Cut the form because customers left at the fee page",
    "Cut the form because of price",
    "Moved it because of complaints; the date was kept",
  ],
};

const JOINS = "and|or|because|of|by|instead|with|from|the|a|an|while|without|jointly|than";
export const dangling: Check = {
  find: (text) => [
    ...all(text, new RegExp(`(?<![\\p{L}-])(?:${JOINS})[.,;:]*\\s*$`, "giu")),
    ...all(
      text,
      new RegExp(
        `(?<![\\p{L}-])(?:and|because|because of|instead of|by|with|jointly|about|became|went)\\s*[;.,:)]`,
        "giu",
      ),
    ),
    ...all(text, /[;:,] (?:of|than)(?![\p{L}-])/gu),
  ],
  catches: [
    "Found that calls fell: of the audit",
    "Cut the form because",
    "Cut the form instead of; calls fell",
    "Moved it by.",
    "Chose it, with",
    "Ran it and, because; x",
  ],
  passes: [
    "Cut the form",
    "Cut the form because it was long; calls fell.",
    "What it stood for then",
  ],
};

/** Subject and verb beside each other, where the verb shows its number. */
export const subjects: Check = {
  find: (text) =>
    all(
      text,
      /(?<![\p{L}-])(?:it|this|everything|nobody|one) (?:were|are|have|do)(?![\p{L}])/giu,
    ).concat(
      all(
        text,
        /(?<![\p{L}-])(?:they|we|these|those|both|most of them|all of them) (?:was|is|has|does)(?![\p{L}])/giu,
      ),
    ),
  catches: [
    "Cut it because it were slow",
    "Kept both since both was due",
    "Moved it because they was late",
  ],
  passes: ["Cut it because it was slow", "Kept both since both were due"],
};

/** "with" takes a thing; a clause stands by itself. */
export const withThing: Check = {
  find: (text) =>
    stretches(text, /, with /gi)
      .map((said) => said.replace(RELATIVE, ""))
      .filter((said) =>
        /(?<![\p{L}-])(?:was|were|is|are|had|has|could|no longer|never|waited|complained)(?![\p{L}-])/iu.test(
          said,
        ),
      )
      .map((said) => `with ${said}`),
  catches: ["Cut the form, with calls no longer waited", "Moved it, with orders were late"],
  passes: ["Cut the form, with half fewer calls", "Moved it, with a plan that was ready"],
};
