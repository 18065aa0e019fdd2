import { describe, expect, test } from "vitest";
import { irregulars, regularLemmas } from "@/lib/engine/lexicon/inflect";
import { lemmaOfStem } from "@/lib/engine/lexicon/unlisted";
import { classedLemmas } from "@/lib/engine/lexicon/verb-classes";
import { inflect, readUnlisted, readVerb } from "@/lib/engine/lexicon/verbs";
import { commonVerbs, irregularPasts, twoForms } from "./verb-libraries";

const LISTED = [
  ...new Set([...regularLemmas(), ...irregulars().keys(), ...classedLemmas()]),
].filter((lemma) => !lemma.includes("-"));

/** Looked at one by one: here the table is right, or American where the others are British. */
const REVIEWED: readonly string[] = [
  // One l and one t in American spelling.
  ..."cataloged leafleted leafleting marshaled marshaling misspelled pivoted stenciled stenciling".split(
    " ",
  ),
  // Stressed on the first syllable, so nothing doubles.
  ..."budgeted ironed siphoned thresholded".split(" "),
  // Short, so the last consonant doubles.
  ..."dotted dotting penned retrofitted starred".split(" "),
  // As "feed", and the more usual of two.
  ..."breastfed sneaked".split(" "),
];

const isPast = (word: string) =>
  (readVerb(word) ?? readUnlisted(word) ?? []).filter(({ form }) => form === "past");

describe("the verb table against two inflectors", () => {
  test("differs from both only where somebody looked", () => {
    const differing: string[] = [];
    for (const lemma of LISTED)
      for (const form of ["past", "present", "gerund"] as const) {
        const own = inflect(lemma, form);
        if (!twoForms(lemma, form).includes(own)) differing.push(own);
      }
    expect(differing.sort()).toEqual([...REVIEWED].sort());
  });

  test("reads the past of at least 99 in 100 verbs that they list, listed here or not", () => {
    const unread = commonVerbs.filter((lemma) => {
      const [one, other] = twoForms(lemma, "past");
      return one === other && isPast(one).length === 0;
    });
    expect(unread.length / commonVerbs.length, unread.join(" ")).toBeLessThanOrEqual(0.01);
  });

  test("reads the gerund of at least 99 in 100", () => {
    const unread = commonVerbs.filter((lemma) => {
      const [one, other] = twoForms(lemma, "gerund");
      const read = readVerb(one) ?? readUnlisted(one) ?? [];
      return one === other && !read.some(({ form }) => form === "gerund");
    });
    expect(unread.length / commonVerbs.length, unread.join(" ")).toBeLessThanOrEqual(0.01);
  });

  test("reads the bare form of at least 3 in 4 common verbs; the rest are no work", () => {
    const unread = commonVerbs.filter(
      (lemma) => !readVerb(lemma)?.some(({ form }) => form === "base"),
    );
    expect(unread.length / commonVerbs.length, unread.join(" ")).toBeLessThanOrEqual(0.25);
  });

  test("knows a past of at least 9 in 10 irregular verbs", () => {
    const unread = irregularPasts.filter(
      ([lemma, pasts]) => !pasts.some((past) => isPast(past).some((read) => read.lemma === lemma)),
    );
    expect(
      unread.length / irregularPasts.length,
      unread.map(([lemma]) => lemma).join(" "),
    ).toBeLessThanOrEqual(0.1);
  });

  test("finds the lemma of at least 97 in 100 regular pasts by their shape alone", () => {
    const both = commonVerbs.filter((lemma) => {
      const [one, other] = twoForms(lemma, "past");
      return one === other && one.endsWith("ed") && inflect(lemma, "past") === one;
    });
    const missed = both.filter(
      (lemma) => lemmaOfStem(twoForms(lemma, "past")[0].slice(0, -2)) !== lemma,
    );
    expect(missed.length / both.length, missed.join(" ")).toBeLessThanOrEqual(0.03);
  });
});

test("no lemma is listed twice, and none of two pieces, which are read by their last", () => {
  const listed = new Set([...irregulars().keys(), ...classedLemmas()]);
  const regular = regularLemmas();
  expect(regular.filter((lemma, at) => regular.indexOf(lemma) !== at || listed.has(lemma))).toEqual(
    [],
  );
  expect(regular.filter((lemma) => lemma.includes("-"))).toEqual([]);
});

test.each([
  ["overspent", "overspend"],
  ["resold", "resell"],
  ["rewound", "rewind"],
  ["misread", "misread"],
  ["underwrote", "underwrite"],
  ["spray-painted", "spray-paint"],
  ["colour-coded", "colour-code"],
  ["programme-managed", "programme-manage"],
  ["dry-hopped", "dry-hop"],
])("%s is a past of %s", (word, lemma) => {
  expect(isPast(word).map((reading) => reading.lemma)).toContain(lemma);
});

test.each(
  "data-driven cloud-based left-handed award-winning fast-paced excise demise chemise valise clockwise indeed hundred morning ceiling unlimited unmanned".split(
    " ",
  ),
)("%s tells no act", (word) => {
  const read = readVerb(word) ?? readUnlisted(word) ?? [];
  expect(read.filter(({ form }) => form === "past" || form === "gerund")).toEqual([]);
});
