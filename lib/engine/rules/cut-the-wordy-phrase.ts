import type { Example, Source } from "../types";
import { atStart, edit, wordSpan, type Mark, type Rule } from "./rule";
import { PLAIN_GUIDE } from "./sources";

export const rule: Rule = {
  id: "cut-the-wordy-phrase",
  title: "Use the one word for the phrase",
  kind: "wording",
  severity: "note",
  check(line) {
    if (line.bullet.phrases.length === 0) return null;
    const marks: Mark[] = [];
    for (const { kind, from, to, plain } of line.bullet.phrases) {
      // Only where nothing of the meaning is lost.
      if (kind !== "wordy" || plain === undefined) continue;
      const span = wordSpan(line, from, to);
      const phrase = line.bullet.words
        .slice(from, to)
        .map(({ lower }) => lower)
        .join(" ");
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
