import type { Example, Source } from "../types";
import { MAKE } from "../lexicon/verb-classes";
import { PRODUCT } from "../lexicon/word-classes";
import { ask, firstAmong, quote, wordSpan, type Rule } from "./rule";
import { wordSet } from "../lexicon/word-list";

const BUILT = wordSet(
  "feature+ functionality+ platform+ app+ application+ website+ system+ module+ product+ component+ api+ tool+ dashboard+ software pages model+ solution+ service+",
);

export const rule: Rule = {
  id: "say-why-it-was-built",
  title: "Say why it was built",
  kind: "evidence",
  severity: "fix",
  check(line) {
    const { bullet } = line;
    if (!(bullet.roles & MAKE) || !line.bare) return null;
    const first = bullet.clauses[0];
    if (!first?.verb || !(first.verb.role & MAKE) || bullet.objectTo < 0) return null;
    const thing = firstAmong(line, bullet.objectFrom, bullet.objectTo, BUILT);
    if (thing < 0 || thing > bullet.objectFrom + 5) return null;
    if (!(bullet.is & PRODUCT) && bullet.tools.length === 0 && first.act < 0) return null;
    let head = thing;
    while (head + 1 < bullet.objectTo && BUILT.has(bullet.words[head + 1]?.lower ?? "")) head += 1;
    const span = wordSpan(line, first.act < 0 ? first.from : first.act, head + 1);
    return ask(
      span,
      `${quote(line, span)} says what was made, not what for. Whose problem it was, and what made it worth building first, shows product judgment.`,
      "Who needed it, how did you know, and what was put off for it?",
    );
  },
};

export const why =
  "That it was built is half a story; a reader looks for whose problem it met, and why this and not something else.";

export const source: Source = { from: "seed", quote: "Built and shipped core platform features." };

export const examples: readonly Example[] = [
  {
    weak: "«Built and shipped core platform features»",
    strong:
      "Built bulk refunds first, after support counted 300 manual refunds a month; none is made by hand now",
  },
  {
    weak: "«Developed a mobile app»",
    strong:
      "Built an offline mode before any new screen, for rural drivers who lost 1 in 6 deliveries to dead zones; they lose 1 in 90 now",
  },
  {
    weak: "«Created dashboards» for the depot managers",
    strong:
      "Built one stock dashboard for 12 store managers; their e-mails about it fell from 40 to 3 a day",
  },
];

export const allows: readonly string[] = [
  "Built a 14-meter oak staircase for a listed town house, to the millimeter, in nine weeks",
  "Developed a wound-care protocol that 5 wards adopted",
  "Shipped self-serve exports because 41 accounts had asked support for a file by hand",
];
