import type { Example, Source } from "../types";
import { atStart, edit, wordSpan, type Mark, type Rule } from "./rule";
import { PLAIN_GUIDE } from "./sources";

/** The plain word for a phrase; only where nothing of the meaning is lost. */
const PLAIN: Readonly<Record<string, string>> = {
  "in order to": "to",
  "so as to": "to",
  "due to the fact that": "because",
  "for the purpose of": "for",
  "for the purposes of": "for",
  "on a daily basis": "daily",
  "on a weekly basis": "weekly",
  "on a monthly basis": "monthly",
  "on a regular basis": "regularly",
  "on an ongoing basis": "continuously",
  "prior to": "before",
  "subsequent to": "after",
  "in the event that": "if",
  "the majority of": "most of",
  "in addition to": "besides",
  "as well as": "and",
  "with regard to": "about",
  "with respect to": "about",
  "in regards to": "about",
  "in the process of": "while",
};

export const rule: Rule = {
  id: "cut-the-wordy-phrase",
  title: "Use the one word for the phrase",
  kind: "wording",
  severity: "note",
  check(line) {
    const marks: Mark[] = [];
    for (const { kind, from, to } of line.bullet.phrases) {
      if (kind !== "wordy") continue;
      const span = wordSpan(line, from, to);
      const phrase = line.bullet.words
        .slice(from, to)
        .map(({ lower }) => lower)
        .join(" ");
      const plain = PLAIN[phrase];
      if (!plain) continue;
      marks.push(
        edit(
          span,
          `“${plain}” says the same as “${phrase}”.`,
          span.start,
          span.end,
          atStart(line, span.start, plain),
        ),
      );
    }
    return marks;
  },
};

export const why =
  "A line has room for about thirty words; three that say “to” take the place of a fact.";

export const source: Source = PLAIN_GUIDE;

export const examples: readonly Example[] = [
  {
    weak: "Moved prep to the night «in order to» open at 6 a.m., and sold out by 9 on 200 days",
    strong: "Moved prep to the night to open at 6 a.m., and sold out by 9 on 200 days",
  },
  {
    weak: "Checked 40 tills «on a daily basis» and found $2,000 of short change",
    strong: "Checked 40 tills daily and found $2,000 of short change",
  },
  {
    weak: "Tested all alarms «prior to» opening and passed without a remark",
    strong: "Tested all alarms before opening and passed without a remark",
  },
];

export const allows: readonly string[] = [
  "Put deliveries in order of distance, which saved 2 hours a day",
  "Kept the majority shareholder informed before each vote",
];
