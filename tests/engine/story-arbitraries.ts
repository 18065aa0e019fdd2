import fc from "fast-check";
import type { DraftOptions, ResultAnswer, Rung, Story } from "../../lib/engine/types";
import {
  type Texts,
  of,
  DECIDES,
  FINDS,
  MAKES,
  actOf,
  typedAct,
  actInOtherForm,
  insteadOf,
  becauseOf,
  whose,
  known,
  resultOf,
  lineOf,
  typedLine,
  joined,
  oneOf,
} from "./story-texts";
import { TRADES, type Trade } from "./story-words";

/** One line, what is told about it, and the writer's options. */
export type Case = {
  readonly line: string;
  readonly story: Story;
  readonly options: DraftOptions;
  /** Every sentence is in order, so that a draft has no excuse not to be. */
  readonly clean: boolean;
  /** What the story holds, as the grammar knows it and not as the engine reads it. */
  readonly holds: { readonly decision: boolean; readonly result: boolean };
};

const british: readonly (readonly [RegExp, string])[] = [
  [/(organ|prior(?:it)?|summar|synthes|final)iz/g, "$1is"],
  [/analyz/g, "analys"],
  [/cancel(?=ed|ing)/g, "cancell"],
  [/\bprogram\b/g, "programme"],
  [/\bcenters?\b/g, "centre"],
  [/travelers/g, "travellers"],
];
const toBritish = (text: string): string =>
  british.reduce((said, [from, to]) => said.replace(from, to), text);

export const draftOptions: fc.Arbitrary<DraftOptions> = fc.record(
  {
    spelling: of("american", "british"),
    current: fc.boolean(),
    lineWords: of(20, 35),
    background: of("business-analyst", "qa", "engineering", "founder", "support", "marketing"),
  } as const,
  { requiredKeys: [] },
);

const RUNGS: readonly Rung[] = ["decided", "together", "recommended", "showed", "supported"];

/** Stories in sentences that are in order: what a careful person would type. */
function cleanCase(trade: Trade, rung: Rung): fc.Arbitrary<Case> {
  return fc
    .record({
      line: typedLine(lineOf(trade)),
      act: actOf(trade, rung),
      because: fc.option(becauseOf(trade), { nil: undefined }),
      instead: fc.option(insteadOf(trade), { nil: undefined }),
      afterwards: fc.option(resultOf(trade), { nil: undefined }),
      isBritish: fc.boolean(),
      options: draftOptions,
      before: of("", "I ", "we "),
      after: of("", "."),
    })
    .map(({ line, act, because, instead, afterwards, isBritish, options, before, after }) => {
      const spell = (text: string) => (isBritish ? toBritish(text) : text);
      const said = { because, instead, afterwards };
      const story: Record<string, string | ResultAnswer> = {
        who: rung,
        act: spell(before + act.text + after),
      };
      for (const [question, answer] of Object.entries(said))
        if (answer !== undefined)
          story[question] = typeof answer === "string" ? spell(answer) : answer;
      return {
        line: spell(line),
        story,
        options: isBritish ? { ...options, spelling: "british" } : options,
        clean: true,
        holds: { decision: act.decision, result: afterwards !== undefined },
      };
    });
}

export const cleanCases: fc.Arbitrary<Case> = fc
  .tuple(of(...TRADES), of(...RUNGS))
  .chain(([trade, rung]) => cleanCase(trade, rung));

/** What goes on every day, in the present beside a line in the present. */
const habits: fc.Arbitrary<Case> = of(...TRADES).chain((trade) =>
  fc
    .record({
      line: joined(
        of("Manage", "Run", "Prepare", "Coordinate"),
        oneOf(trade.work),
        of("", "for 14 teams"),
        of("", "by comparing two reports"),
      ),
      act: joined(of("", "I", "we"), DECIDES(trade, 2)),
      options: draftOptions,
    })
    .map(({ line, act, options }) => ({
      line,
      story: { who: "decided", act },
      options: { ...options, current: true },
      clean: true,
      holds: { decision: true, result: false },
    })),
);

const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 80 }),
  fc.string({ maxLength: 60 }),
  of(
    "",
    " ",
    "\u0000",
    "🎉🎉",
    "…",
    "??",
    "שלום עולם",
    "1",
    "a",
    "I",
    "because",
    "instead of",
    "by",
  ),
);
/** Words out of order: whatever a sentence may hold, anywhere. */
const wordSalad = fc
  .array(
    of(
      ...(
        "I we ranked found that because of instead over by with before and or not only had was the a an to from 12 3% $1.2M " +
        "weekly Q3 phase 2 tickets customers Jira “Harbor” decided recommended chose so that which ; , . : — ( ) about jointly ß İ"
      ).split(" "),
    ),
    { minLength: 1, maxLength: 14 },
  )
  .map((all) => all.join(" "));

const untidy = (text: Texts): Texts =>
  fc
    .tuple(
      text,
      of("", "  ", "- ", "\n", "um, ", "\t"),
      of("", "..", "!!", " etc.", " (roughly)", "\n\n", "; more"),
    )
    .map(([said, before, after]) => before + said + after)
    .chain((said) =>
      of(said, said, said.toUpperCase(), said.replace(/ /g, "  "), said.replace(/,/g, "")),
    );
const rough = (text: Texts): Texts =>
  fc.oneof(
    { weight: 6, arbitrary: untidy(text) },
    { weight: 1, arbitrary: wordSalad },
    { weight: 1, arbitrary: anyText },
  );

/** Stories as they come: notes, other forms of verbs, half sentences, sometimes any string. */
const roughCases: fc.Arbitrary<Case> = of(...TRADES).chain((trade) =>
  fc
    .record({
      line: fc.oneof({ weight: 4, arbitrary: rough(typedLine(lineOf(trade))) }, wordSalad, anyText),
      story: fc.record(
        {
          who: of<string>(...RUNGS, "somebody", ""),
          act: rough(
            fc.oneof(
              actInOtherForm(trade),
              typedAct(fc.oneof(DECIDES(trade, 0), FINDS(trade, 0), MAKES(trade, 0))),
            ),
          ),
          instead: rough(insteadOf(trade)),
          because: rough(becauseOf(trade)),
          afterwards: fc.oneof(
            rough(resultOf(trade).filter(isText)),
            resultOf(trade),
            untypedResult,
          ),
        },
        { requiredKeys: [] },
      ),
      options: draftOptions,
    })
    .map(({ line, story, options }) => ({
      line,
      story: { ...story } as Story,
      options,
      clean: false,
      holds: { decision: false, result: false },
    })),
);
function isText(value: string | ResultAnswer): value is string {
  return typeof value === "string";
}
const untypedResult: fc.Arbitrary<ResultAnswer> = fc.record(
  { text: anyText, from: anyText, to: anyText, since: anyText, whose, known } as const,
  { requiredKeys: [] },
);

/** Realistic stories mostly, rough ones and any strings beside them. */
export const cases: fc.Arbitrary<Case> = fc.oneof(
  { weight: 3, arbitrary: cleanCases },
  { weight: 1, arbitrary: habits },
  { weight: 2, arbitrary: roughCases },
);

/** A resume: bullets of one person, with the same few habits of telling. */
export const resumes = (size: number): fc.Arbitrary<readonly Case[]> =>
  of(...TRADES).chain((trade) =>
    fc.array(
      of(...RUNGS).chain((rung) => cleanCase(trade, rung)),
      { minLength: size, maxLength: size },
    ),
  );

/** Cases for one property: a sample, or as many as TWOTRACK_RUNS says; the seed is set for all. */
export const runs = (sample: number): { numRuns: number } => ({
  numRuns: Number(process.env["TWOTRACK_RUNS"] ?? sample),
});
