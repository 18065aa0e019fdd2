import type { Example, Source } from "../types";
import { OWN, DECIDE, REDESIGN } from "../lexicon/verb-classes";
import { isHonored } from "./bare";
import { ask, objectOf, shows, type Line, type Rule } from "./rule";
import { wordSet } from "../lexicon/word-list";

export const rule: Rule = {
  id: "show-the-decision",
  title: "Show what you decided",
  kind: "authority",
  severity: "consider",
  check(line) {
    if (
      line.evidence.decided ||
      ownershipIsSaid(line) ||
      isHonored(line) ||
      tellsClause(line) ||
      shows(line, "prioritization")
    )
      return null;
    const { bullet, evidence } = line;
    // Beside a result or a scale it is the smaller question.
    const stands = evidence.verdict !== "vague" && (evidence.ample || bullet.measures.length > 0);
    return ask(
      objectOf(line),
      "No choice of yours is told here yet. What you chose, and what you left for it, shows judgment.",
      "What was yours to decide here, and what was the other option?",
      stands ? "note" : undefined,
    );
  },
};

/** "Showed why to close the second gate", "Explained how tips were shared": what was shown is told. */
const tellsClause = ({ bullet }: Pick<Line, "bullet">): boolean =>
  CLAUSAL.has(bullet.words[bullet.act + 1]?.lower ?? "");

const CLAUSAL = wordSet("why how that whether which what where");

/** Running and supervising carry on what was settled. */
const CARRIES = wordSet("run supervise");

/** Leading, defining, proposing or redesigning is said: the reader can ask about the choice. */
const ownershipIsSaid = ({ bullet }: Line): boolean =>
  bullet.clauses.some(
    ({ kind, verb, act, to }) =>
      verb !== null &&
      kind !== "purpose" &&
      to > act + 1 &&
      !CARRIES.has(verb.lemma) &&
      ((verb.role & OWN) !== 0 ||
        (verb.role & DECIDE) !== 0 ||
        ((verb.role & REDESIGN) !== 0 && /^re/.test(verb.lemma))),
  );

export const why =
  "Judgment shows in choices; a reader looks for what you chose, refused or put first.";

export const source: Source = {
  from: "seed",
  quote:
    "Weak proof: certificates, tool screenshots, and process summaries with no decisions or outcomes.",
};

export const examples: readonly Example[] = [
  {
    weak: "Analyzed «return slips» to find patterns",
    strong: "Found that 3 of 40 products made most returns, and stopped reordering two of them",
  },
  {
    weak: "Created «wireframes for the booking page»",
    strong:
      "Chose one page over a five-step form after 8 test bookings, and halved abandoned bookings from 40% to 20%",
  },
  {
    weak: "Wrote «the team's documentation pages»",
    strong: "Merged 60 how-to pages into 12, by what new starters asked in their first month",
  },
];

export const allows: readonly string[] = [
  "Showed why to close the second gate in winter",
  "Led the pilot in two branches before the other nine",
  "Chose a local supplier over a cheaper one after three late deliveries",
  "Redesigned the triage form with the night shift",
  "Named Teacher of the Year by 40 schools",
  "Promoted twice in 3 years",
  "Told the founders to wait with the second shop, with the cash curve that showed why",
];
