import { readVerb, type VerbForm } from "../../lib/engine/lexicon/verbs";
import { TRADES } from "./story-words";

/** One thing that a sentence keeps to, with lines that must be caught and lines that must not. */
export type Check = {
  /** The stretches that do not keep to it. */
  readonly find: (text: string) => readonly string[];
  readonly catches: readonly string[];
  readonly passes: readonly string[];
};

const all = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map(([found]) => found.trim());

const NUMBER =
  "(?:\\d[\\d,.]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|dozen)";
const COUNTED = new Set(
  [
    ...TRADES.flatMap(({ items, people }) => [...items, ...people])
      .filter((item) => item.endsWith("s"))
      .map((item) => (item.split(" ").at(-1) ?? "").replace(/ies$/, "y").replace(/(?<!s)s$/, "")),
    ..."ticket request customer client day week month hour minute year team squad store branch call sprint story site order report test feature visitor account deal ward clinic page rule step reason vendor supplier error fault person".split(
      " ",
    ),
  ].filter((word) => word.length > 2),
);
/** What follows a noun that is not the first half of a longer one. */
const ENDS_NOUN =
  /^(?:$|[.,;:)]|(?:a|an|the|and|or|but|of|for|in|on|at|by|from|to|with|because|instead|before|after|per|over|since|across|within|went|fell|rose|dropped|was|were|that|who)(?![\p{L}-]))/u;

const numerals: Check = {
  find: (text) => {
    const found = all(
      text,
      /(?<![\d.,$€£%\p{L}-])(?:1|one) (?!of )[\p{Ll}]+(?<!s|u|i)s(?![\p{L}-])/giu,
    );
    for (const hit of text.matchAll(
      new RegExp(`(?<![\\d.,$€£\\p{L}-])(${NUMBER}) (\\p{Ll}+)`, "giu"),
    )) {
      const [whole, count = "", noun = ""] = hit;
      const rest = text.slice(hit.index + whole.length).trimStart();
      if (/^1$|^[\d,.]*%$/.test(count) || !COUNTED.has(noun) || !ENDS_NOUN.test(rest)) continue;
      // "6 to 2 a week", "3 a month" and "a 12 person team" count something else.
      found.push(whole);
    }
    return found;
  },
  catches: [
    "Closed 1 tickets a week",
    "Ranked three ticket by value",
    "Ran one sprints",
    "Cut 12 request",
  ],
  passes: [
    "Closed 1 ticket a week",
    "Ranked three ticket types by value",
    "Read 12 requests; one of 14 customers left",
    "Cut it from six days to one",
    "Moved 1 process to May",
  ],
};

/** Read letter by letter (an MBA), but for those that are read as words. */
const SPELLED_OUT = /^(?:\p{Lu}{2,}|\p{Lu}(?=$|[-\d]))/u;
const READ_AS_WORDS = /^(?:NASA|NATO|SAP|SaaS|LAN|RAM|SIM|MOT)/;
const BEGINS_WITH_YOU_OR_WON = /^(?:uni(?!n|m)|us(?:e|a|u)|eu|one(?![a-z])|once|uti|ubi)/;

function startsWithVowel(word: string): boolean {
  if (/^\d/.test(word)) return /^(?:8|11(?!\d)|18(?!\d))/.test(word);
  if (SPELLED_OUT.test(word) && !READ_AS_WORDS.test(word)) return /^[AEFHILMNORSX]/.test(word);
  const lower = word.toLowerCase();
  return (
    /^(?:hour|honest|honor|heir)/.test(lower) ||
    (/^[aeiou]/.test(lower) && !BEGINS_WITH_YOU_OR_WON.test(lower))
  );
}

const articles: Check = {
  find: (text) =>
    [...text.matchAll(/(?<![\p{L}\d-])(an?) ([\p{L}\d][\p{L}\d-]*)/giu)]
      .filter(([whole, article = "", word = ""]) => {
        if (/^(?:A|AN) \p{Lu}/u.test(whole)) return false;
        return (article.toLowerCase() === "an") !== startsWithVowel(word);
      })
      .map(([whole]) => whole),
  catches: [
    "Chose an supplier",
    "Wrote a intake form",
    "Built a API gateway",
    "Ran an one-day pilot",
    "Cut a 11-day wait",
  ],
  passes: [
    "Chose a supplier for an hour",
    "Wrote an intake form and a user story",
    "Built an API gateway, a unit test, an X-ray slot and an 8-day plan",
    "Ran a one-day pilot for a European buyer with an MBA",
    "Took an unused room, an image and an honest look at a URL",
  ],
};

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

const doingAfterJoint: Check = {
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
const sameTense: Check = {
  find: (text) => {
    const opener = /^\P{L}*(?:\p{L}+ly )?([\p{L}-]+)/u.exec(text)?.[1] ?? "";
    // Up to the first clause of another subject.
    const own =
      text.split(
        /[;:]|\b(?:because|that|instead|who|which|to|by|with|after|before|how|why)\b/i,
      )[0] ?? "";
    const past = isPastOnly(opener) || (has(opener, "past") && /ed$/i.test(opener));
    if (past)
      return after("and|and then|and jointly", (verb) => isGerund(verb) || isBaseOnly(verb))(own);
    if (isGerund(opener))
      return after("and|and then|and jointly", (verb) => isPastOnly(verb) || isBaseOnly(verb))(own);
    return has(opener, "base") && !has(opener, "past")
      ? after("and|and then|and jointly", (verb) => isPastOnly(verb) || isGerund(verb))(own)
      : [];
  },
  catches: [
    "Gathered requests and rank the 43 by value",
    "Gathered requests and ranking the 43 by value",
    "Manage the plan and dropped the export",
    "Leading the plan and drop the export",
  ],
  passes: [
    "Gathered requests and ranked the 43 by value",
    "Manage the plan and drop the export",
    "Leading the plan and dropping the export",
    "Wrote the plan by listing and ranking the requests",
  ],
};

const doubled: Check = {
  find: (text) =>
    all(text, /(?<![\p{L}\d-])([\p{L}\d]+)[ ,]+\1(?![\p{L}\d-])/giu).concat(
      all(
        text,
        /\b(?:because of because|since in|in since|of of|instead of (?:not|instead|before|rather)|from from|to to|with with|about (?:about|around|roughly)|by by)\b/gi,
      ),
    ),
  catches: [
    "Cut the the form",
    "Chose it because because it was cheap",
    "Fell since in March",
    "Ran it instead of before the audit",
  ],
  passes: [
    "Cut the form",
    "Chose it because it was cheap",
    "Had had-me-at-hello cards",
    "Fell by about 12%",
  ],
};

const PAIRS = ["()", "[]", "{}", "“”"] as const;
const balanced: Check = {
  find: (text) => [
    ...PAIRS.filter(
      ([open = "", close = ""]) => text.split(open).length !== text.split(close).length,
    ),
    ...(text.split('"').length % 2 === 0 ? ['"'] : []),
  ],
  catches: [
    "Cut the form (roughly",
    "Chose “Harbor for May",
    'Read "all of it',
    "Took it [by hand",
  ],
  passes: ["Cut the form (roughly)", "Chose “Harbor” for May", 'Read "all" of it'],
};

const capital: Check = {
  find: (text) => {
    const first = /^[^\p{L}\d]*(\p{Ll}[\p{L}\d]*)/u.exec(text)?.[1];
    // iOS and eBay keep their own.
    const opens = first && first.toUpperCase() !== first && !/\p{Lu}/u.test(first) ? [first] : [];
    const stray = all(
      text,
      /(?<=(?:because|instead of|by|with|and|;|,|of|after|before) )(?:The|A|An|It|They|There|This|That|Nobody|Most|Some|Because|Instead|Customers|People|Users)(?![\p{L}])/gu,
    );
    return [...opens, ...stray];
  },
  catches: ["ranked the requests", "• cut the form", "Cut it because The form was long"],
  passes: [
    "Ranked the requests",
    "12 forms cut",
    "iOS screens drawn",
    "Cut it because Jira was slow",
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

const reasons: Check = {
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
const dangling: Check = {
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

const marks: Check = {
  find: (text) =>
    all(text, /;\s*;|,\s*,|[,;:]\s*[.;:]|\s[,;.](?!\d)|(?<!\.)\.\.(?!\.)|[;,:]\s*$|\S {2,}\S/gu),
  catches: [
    "Cut it; ; calls fell",
    "Cut it,, twice",
    "Cut it , then rested",
    "Cut it;",
    "Cut it.;",
    "Cut it, ; it fell",
    "Cut  it",
  ],
  passes: ["Cut it; calls fell", "Cut it, then rested.", "Took .5 of it...", "Ratio 3: 2, then 4"],
};

const person: Check = {
  find: (text) =>
    all(text, /(?<![\p{L}\d’'.&/-])(?:I|i|me|my|My|myself)(?![\p{L}\d’.&/-]|'(?!m|ve|d))/gu),
  catches: ["Cut it because I had no time", "Ranked my requests", "Chose what i knew"],
  passes: [
    "Cut it because time was short",
    "Phase I of the R&I plan",
    "Moved US sales to the U.S.",
  ].slice(0, 1),
};

const spans: Check = {
  find: (text) => [
    ...all(
      text,
      new RegExp(
        `\\bsince (?:about )?(?:${NUMBER}|a|one) (?:\\p{L}+ )?(?:day|week|month|year|quarter|sprint)s?\\b`,
        "giu",
      ),
    ),
    ...all(text, /\b(?:a|an|the) about\b/gi),
    ...all(text, /\bfrom (?:the )?\S+ from\b|\bto to\b/gi),
  ],
  catches: ["Calls fell since three months", "An about 12% drop", "Went from 40 from 22"],
  passes: ["Calls fell in three months", "A drop of about 12%", "Went from 40 to 22"],
};

/** Subject and verb beside each other, where the verb shows its number. */
const subjects: Check = {
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
const withThing: Check = {
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

export const CHECKS: Readonly<Record<string, Check>> = {
  "numeral and noun": numerals,
  article: articles,
  "verb after its joint": doingAfterJoint,
  "tense of what is coordinated": sameTense,
  "doubled words": doubled,
  "balanced marks": balanced,
  capitals: capital,
  "because and because of": reasons,
  "dangling joint": dangling,
  "with and its thing": withThing,
  "marks in order": marks,
  "the writer left out": person,
  "times and estimates": spans,
  "subject and verb": subjects,
};

/**
 * What a composed text does not keep to, beyond what the person's own texts do not keep to either.
 * @returns "check: stretch" for each
 */
export function complaintsOf(text: string, own: readonly string[] = []): string[] {
  return Object.entries(CHECKS).flatMap(([name, { find }]) => {
    const theirs = own.flatMap((said) => find(said)).map((said) => said.toLowerCase());
    return find(text)
      .filter((found) => !theirs.some((said) => said === found.toLowerCase()))
      .map((found) => `${name}: ${found}`);
  });
}
