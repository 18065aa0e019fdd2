import fc from "fast-check";
import type { Known, ResultAnswer, Rung, Whose } from "../../lib/engine/types";
import * as words from "./story-words";
import type { Doing, Trade } from "./story-words";

export type Texts = fc.Arbitrary<string>;
export const of = <T>(...values: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...values);
export const oneOf = (values: readonly string[]): Texts => fc.constantFrom(...values);
/** Texts put together with one space; "" leaves none. */
export const joined = (...texts: readonly (Texts | string)[]): Texts =>
  fc
    .tuple(...texts.map((text) => (typeof text === "string" ? fc.constant(text) : text)))
    .map((parts) => parts.filter((part) => part !== "").join(" "));
const maybe = (text: Texts): Texts => fc.oneof({ arbitrary: fc.constant(""), weight: 1 }, text);

const article = (thing: string): string => (/^(?:[aeiou]|X-)/i.test(thing) ? "an" : "a");
const count = of("3", "7", "12", "14", "43", "120", "1,900", "two", "nine", "twelve");

type Form = 0 | 1 | 2;
const verb = (doing: readonly Doing[], form: Form): Texts =>
  of(...doing).map((forms) => forms[form]);

const theThing = (trade: Trade): Texts => joined("the", oneOf(trade.things));
const aThing = (trade: Trade): Texts =>
  oneOf(trade.things).map((thing) => `${article(thing)} ${thing}`);
/** Two things that are not the same one, with what stands between them. */
const twoOf = (trade: Trade, between: Texts, say: (thing: string) => string): Texts =>
  fc
    .tuple(fc.shuffledSubarray([...trade.things], { minLength: 2, maxLength: 2 }), between)
    .map(([[one = "", other = ""], joint]) => `${say(one)} ${joint} ${say(other)}`);
const someItems = (trade: Trade): Texts =>
  fc.oneof(
    joined("the", count, oneOf(trade.items)),
    joined(count, oneOf(trade.items)),
    joined("the", oneOf(trade.items)),
  );

const clauseOf = (trade: Trade): Texts =>
  fc.oneof(
    joined(oneOf(trade.people), oneOf(words.HAPPENED)),
    joined(
      of("3", "9", "nine", "two"),
      "of",
      of("14", "20", "31"),
      oneOf(trade.people),
      oneOf(words.HAPPENED),
    ),
    joined("most", oneOf(trade.people), oneOf(words.HAPPENED)),
    joined("half of the", oneOf(trade.items), "came from", theThing(trade)),
    joined(theThing(trade), "cost", of("$4,000", "two days", "nine hours", "£900"), "a month"),
    joined(theThing(trade), "had failed", of("twice", "in March", "the audit", "on two sites")),
  );

/** What was done, in one form; `holds` says whether it is a choice. */
export const DECIDES = (trade: Trade, form: Form): Texts =>
  fc.oneof(
    joined(verb(words.DECIDE_THING, form), theThing(trade), maybe(oneOf(words.SPANS))),
    joined(verb(words.DECIDE_ITEMS, form), someItems(trade), oneOf(words.CRITERIA)),
    joined(
      of<Doing>(["moved", "moving", "move"], ["put", "putting", "put"]).map((forms) => forms[form]),
      twoOf(trade, of("ahead of", "before", "behind"), (thing) => `the ${thing}`),
    ),
    joined(
      of<Doing>(["chose", "choosing", "choose"], ["picked", "picking", "pick"]).map(
        (forms) => forms[form],
      ),
      twoOf(trade, fc.constant("over"), (thing) => `${article(thing)} ${thing}`),
    ),
  );
export const FINDS = (trade: Trade, form: Form): Texts =>
  fc.oneof(
    joined(verb(words.FIND_THAT, form), "that", clauseOf(trade)),
    joined(verb(words.FIND_ITEMS, form), someItems(trade), maybe(oneOf(words.SPANS))),
    joined(verb(words.FIND_ITEMS, form), "the", oneOf(trade.items), "in", oneOf(trade.names)),
  );
export const MAKES = (trade: Trade, form: Form): Texts =>
  fc.oneof(
    joined(verb(words.MAKE_THING, form), aThing(trade), maybe(joined("for", oneOf(trade.people)))),
    joined(verb(words.MAKE_THING, form), theThing(trade), "with", oneOf(trade.people)),
    joined(verb(words.MAKE_THING, form), count, oneOf(trade.items)),
  );

type Told = { readonly text: string; readonly decision: boolean };
const told = (text: Texts, decision: boolean): fc.Arbitrary<Told> =>
  text.map((said) => ({ text: said, decision }));

/** An answer to "I …" for a rung, as a past act; lower rungs tell what they did themselves. */
export function actOf(trade: Trade, rung: Rung): fc.Arbitrary<Told> {
  const settles = told(DECIDES(trade, 0), true);
  const craft = told(fc.oneof(FINDS(trade, 0), MAKES(trade, 0)), false);
  if (rung === "decided" || rung === "together")
    return fc.oneof({ weight: 4, arbitrary: settles }, { weight: 1, arbitrary: craft });
  if (rung === "recommended")
    return fc.oneof(
      told(joined("recommended", DECIDES(trade, 1)), false),
      told(joined("argued for", theThing(trade)), false),
      told(DECIDES(trade, 0), false),
      craft,
    );
  return fc.oneof(
    { weight: 3, arbitrary: craft },
    { weight: 1, arbitrary: told(DECIDES(trade, 0), false) },
  );
}

/** How people type "I …": with the pronoun, as a note, bare, in capitals, with a full stop. */
export const typedAct = (act: Texts): Texts =>
  fc
    .tuple(act, of("", "I ", "i ", "we ", "We ", "I then ", "So I "), of("", ".", " ", "  ."))
    .map(([text, before, after]) => `${before}${text}${after}`);
export const actInOtherForm = (trade: Trade): Texts =>
  fc.oneof(
    joined(
      of("I have", "we have"),
      DECIDES(trade, 0).filter((text) => !/^(?:chose|wrote)/.test(text)),
    ),
    DECIDES(trade, 1),
    DECIDES(trade, 2),
    joined("I decided to", DECIDES(trade, 2)),
    joined("had to", MAKES(trade, 2)),
    joined("I was responsible for", MAKES(trade, 1)),
    theThing(trade),
    joined(oneOf(trade.items), "first"),
  );

export const insteadOf = (trade: Trade): Texts =>
  fc.oneof(
    theThing(trade),
    aThing(trade),
    someItems(trade),
    DECIDES(trade, 1),
    MAKES(trade, 1),
    MAKES(trade, 2),
    joined("instead of", theThing(trade)),
    joined(
      "we",
      of("would have", "could have"),
      MAKES(trade, 0).filter((text) => !/^(?:wrote|rewrote)/.test(text)),
    ),
    joined("what", oneOf(trade.people), "had asked for"),
    joined("not", theThing(trade)),
    joined("before", theThing(trade)),
    joined(theThing(trade), "was checked by hand"),
    of(
      "nothing",
      "none",
      "hiring two more people",
      "another year of the same",
      "the loudest request",
    ),
  );

export const becauseOf = (trade: Trade): Texts =>
  fc.oneof(
    clauseOf(trade),
    joined("because", clauseOf(trade)),
    joined("we saw that", clauseOf(trade)),
    joined("I had", of("read", "counted", "compared"), someItems(trade)),
    joined("we only had", of("two testers", "one analyst", "six weeks")),
    joined("of", theThing(trade)),
    theThing(trade),
    joined("to", MAKES(trade, 2)),
    of(
      "the audit in March required it",
      "price",
      "nobody had asked for it",
      "the law changed in May",
    ),
  );

export const whose: fc.Arbitrary<Whose> = of("mine", "ours", "several");
export const known: fc.Arbitrary<Known> = of("looked-up", "worked-out", "estimate", "none");
const fieldsOf = (text: Texts): fc.Arbitrary<ResultAnswer> =>
  fc.record({ text, whose, known } as const, { requiredKeys: ["text"] });

export function resultOf(trade: Trade): fc.Arbitrary<string | ResultAnswer> {
  const said = fc.oneof(
    joined(oneOf(trade.items), oneOf(words.CHANGES), maybe(oneOf(words.SPANS))),
    joined(oneOf(trade.items), oneOf(words.CHANGES_UNCOUNTED)),
    oneOf(words.EVENTS),
    joined(of("12%", "a third", "half"), "fewer", oneOf(trade.items)),
    joined(of("we cut", "I reduced"), oneOf(trade.items), of("by half", "from 40 to 22", "by 12%")),
    joined("one of the", oneOf(trade.people), of("wrote to thank us", "asked to keep it")),
  );
  const change = fc
    .record({
      text: fc.oneof(oneOf(trade.items), joined("the", oneOf(trade.items))),
      states: of<readonly [string, string]>(
        ["40", "22"],
        ["$90k", "$64k"],
        ["9 a week", "3 a week"],
        ["20%", "4%"],
        ["1,900", "1,200"],
        ["weekly", "daily"],
        ["six days", "two"],
      ),
      since: of(undefined, "March", "three months", "in one quarter", "since 2023"),
      whose,
      known,
    })
    .map(({ states: [from, to], since, ...rest }) =>
      since === undefined ? { ...rest, from, to } : { ...rest, from, to, since },
    );
  return fc.oneof(
    { weight: 4, arbitrary: said },
    { weight: 2, arbitrary: fieldsOf(said) },
    { weight: 2, arbitrary: change },
    {
      weight: 1,
      arbitrary: joined("no number, but", oneOf(trade.items), oneOf(words.CHANGES_UNCOUNTED)),
    },
  );
}

export const lineOf = (trade: Trade): Texts =>
  fc.oneof(
    {
      weight: 4,
      arbitrary: joined(oneOf(words.WEAK_OPENERS), oneOf(trade.work), maybe(oneOf(trade.places))),
    },
    {
      weight: 4,
      arbitrary: joined(oneOf(words.PLAIN_OPENERS), oneOf(trade.work), maybe(oneOf(trade.places))),
    },
    { weight: 1, arbitrary: joined(oneOf(words.CURRENT_OPENERS), oneOf(trade.work)) },
    {
      weight: 1,
      arbitrary: joined(oneOf(words.PLAIN_OPENERS), someItems(trade), "in", oneOf(trade.names)),
    },
    {
      weight: 1,
      arbitrary: joined("Interviewed", count, oneOf(trade.people), oneOf(trade.places)),
    },
    {
      weight: 1,
      arbitrary: joined(
        of("Cut", "Reduced"),
        oneOf(trade.items),
        of("by 12%", "from 40 to 22 a week"),
      ),
    },
    {
      weight: 1,
      arbitrary: capital(joined(DECIDES(trade, 0), maybe(joined("because", clauseOf(trade))))),
    },
    {
      weight: 1,
      arbitrary: oneOf(trade.work).map((work) => `${work.charAt(0).toUpperCase()}${work.slice(1)}`),
    },
  );
function capital(text: Texts): Texts {
  return text.map((said) => said.charAt(0).toUpperCase() + said.slice(1));
}
export const typedLine = (line: Texts): Texts =>
  fc
    .tuple(of("", "", "• ", "- "), line, of("", ".", "."))
    .map(([mark, text, stop]) => mark + text + stop);
