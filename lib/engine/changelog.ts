/** How often a rule speaks on the project's own lines, before and after. */
export type RuleMoved = { readonly rule: string; readonly before: number; readonly after: number };

/** What a version changed in what is said of the project's own lines; measured, never estimated. */
export type Moved = {
  /** The version that it is compared with. */
  readonly since: string;
  readonly lines: number;
  /** Lines whose verdict is another one. */
  readonly verdicts: number;
  readonly rules: readonly RuleMoved[];
};

export type Version = {
  readonly version: string;
  readonly date: string;
  /** What is read or said otherwise, in sentences for the person whose lines they are. */
  readonly changes: readonly string[];
  readonly moved?: Moved;
};

/** Every version of the engine, the newest first; `moved` is kept true by a test. */
export const CHANGELOG: readonly Version[] = [
  {
    version: "1.3.0",
    date: "2026-11-24",
    changes: [
      "Drafts lead with what was done where the line says no more, keep a line's measured result, set a reason off from what was left, and are offered to a Product Manager only with customers, a market or a choice.",
      "What was cut from a plan (“cut the tour to the nine towns with a rail link”) and what was found (“noticed that 40% of calls …”) are no results; the one is a decision, the other discovery.",
      "Decisions told with their occasion are seen: what was held or closed when something failed, talked out of, advised, or put ahead of another thing.",
      "Results are seen in the present and without a verb: “returns 7% to 1.5%”, “they break fewer eggs”, “that every garage in the chain uses”, “nine days early”, “to the penny”, a first in its region.",
      "A reason after “since” or “as”, people who were asked or watched, and those by whom something was agreed are read.",
      "Old years, “month seven” and the names of systems such as Epic are no measures and no subject.",
      "A particular decision weighs 1.9 points, so that a line that tells one is hardly ever vague; a finding that is told weighs 1.2.",
      "A wording by hand that claims what others did, what was only helped with, or “all” of what was told of most waits for your yes.",
    ],
    moved: {
      since: "1.2.0",
      lines: 444,
      verdicts: 6,
      rules: [
        { rule: "name-the-scope", before: 51, after: 50 },
        { rule: "show-the-decision", before: 300, after: 299 },
        { rule: "show-the-result", before: 273, after: 267 },
      ],
    },
  },
  {
    version: "1.2.0",
    date: "2026-11-24",
    changes: [
      "Lines are read as before, but for results like “sales grew by 12%”; what is new is how a story is asked for and told.",
      "A line with an act of its own is kept, and what you did is put beside it; only a line that names an area of work gives way to the answers.",
      "Answers are read as people type them: remarks about a missing number, two sentences in one, arrows between figures, small words that say nothing.",
      "What the answers do not hold, and what a draft leaves out, is listed with a reason.",
      "Every figure, unit, name, noun and verb of a wording is held against the line and the answers, and what nobody said waits for your yes, also before an export.",
      "Every question has an example for whoever decided and for whoever found it out while others decided.",
      "Headline and summary are composed from your strongest lines; each draft says why it is evidence, and what an interviewer would ask.",
    ],
    moved: { since: "1.1.0", lines: 444, verdicts: 0, rules: [] },
  },
  {
    version: "1.1.0",
    date: "2026-11-24",
    changes: [
      "Five rules are new: an acronym that only insiders know, and for a whole resume blanks, clashing facts, two resumes that tell one story, and lines that speak for the other role.",
      "Choices told without the usual verbs are seen: what was ruled out, moved ahead, kept out or said no to.",
      "Results told about others or about things are seen: “complaints down by 30%”, “; the board approved it”, “tests that caught 14 faults”.",
      "A number counts with its whole phrase. Phone numbers, forms, versions and dates are no measures, and a share of what was looked at is no result.",
      "Verbs that no list holds are read by their shape, and nouns that look like verbs are told apart.",
      "A good line of any trade is asked for less: an absence weighs little where the line already tells much.",
      "What the guides disagree on is yours to choose: the tense of a current job, the longest line, and the full stop.",
    ],
    moved: {
      since: "1.0.0",
      lines: 444,
      verdicts: 49,
      rules: [
        { rule: "choose-among-requirements", before: 3, after: 4 },
        { rule: "drop-the-buzzword", before: 23, after: 31 },
        { rule: "give-the-baseline", before: 5, after: 6 },
        { rule: "give-the-measure", before: 181, after: 180 },
        { rule: "keep-it-short", before: 9, after: 5 },
        { rule: "leave-out-the-person", before: 10, after: 9 },
        { rule: "name-the-scope", before: 54, after: 51 },
        { rule: "name-your-part", before: 99, after: 92 },
        { rule: "one-idea", before: 3, after: 7 },
        { rule: "open-with-action", before: 49, after: 44 },
        { rule: "own-the-work", before: 49, after: 48 },
        { rule: "say-your-part", before: 17, after: 10 },
        { rule: "show-the-decision", before: 332, after: 300 },
        { rule: "show-the-result", before: 297, after: 273 },
        { rule: "use-active-voice", before: 10, after: 2 },
      ],
    },
  },
  {
    version: "1.0.0",
    date: "2026-11-24",
    changes: ["The first set of rules, signals and verdicts."],
  },
];
