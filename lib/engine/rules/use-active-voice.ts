import type { Example, Source } from "../types";
import { AUXILIARY } from "../lexicon/word-classes";
import { ask, quote, wordSpan, type Rule, milderWhenTold } from "./rule";
import { ACTIVE_GUIDE } from "./sources";
import { wordSet } from "../lexicon/word-list";

/** What others rightly do to you, or with what you made. */
const WELCOME = wordSet(
  "promote award select recognize name invite nominate elect appoint ask adopt use choose rank rate hire cite publish feature accept honor approve",
);

const BE = wordSet("was were been being");

export const rule: Rule = {
  id: "use-active-voice",
  title: "Say who did it",
  kind: "wording",
  severity: "consider",
  check(line) {
    const { bullet } = line;
    if (!(bullet.is & AUXILIARY)) return null;
    const { words } = bullet;
    // After an act of the writer's, "which was adopted" or "; none was missed" tells of others.
    const last = bullet.verb && bullet.opener?.form !== "passive" ? bullet.act : words.length - 1;
    for (let at = 0; at < last; at++) {
      if (!BE.has(words[at]?.lower ?? "")) continue;
      const after = words[at + 1]?.lower.endsWith("ly") ? at + 2 : at + 1;
      const verb = words[after]?.verbs?.find(({ form }) => form === "participle");
      if (
        !verb ||
        WELCOME.has(verb.lemma) ||
        words[after]?.gap !== 0 ||
        (at === 0 && bullet.opener?.form === "duty")
      )
        continue;
      const span = wordSpan(line, at, after + 1);
      return ask(
        span,
        `${quote(line, span)} does not say who did it. If it was you, begin with your verb.`,
        "Who did this? If it was you, what is the verb?",
        milderWhenTold(line),
      );
    }
    return null;
  },
};

export const why = "“Was done” hides the doer, and the doer is what the line is about.";

export const source: Source = ACTIVE_GUIDE;

export const examples: readonly Example[] = [
  {
    weak: "The intake form «was redesigned», which cut waiting from 40 to 25 minutes",
    strong: "Redesigned the intake form, which cut waiting from 40 to 25 minutes",
  },
  {
    weak: "Menus «were planned» for 200 guests",
    strong: "Planned menus for 200 guests and threw away under 4% of the food",
  },
  {
    weak: "Audits «were completed» in 12 shops",
    strong: "Audited 12 shops in 3 weeks and found $18,000 in double payments",
  },
];

export const allows: readonly string[] = [
  "Was promoted to shift lead after 8 months",
  "Wrote the handover sheet that was adopted by all 5 wards",
  "Refused to sign off the boiler over a valve; it was replaced within two days",
];
