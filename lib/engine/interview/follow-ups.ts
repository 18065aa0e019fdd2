import { isClause } from "../drafts/predicates";
import type { Rung, SignalId, Track } from "../types";
import type { InterviewCard } from "./card";
import { said, shorten as short, type Said } from "./said";

/** A question that a line invites; the note to it is kept under the id. */
export type FollowUp = { readonly id: FollowUpId; readonly ask: Said };

/** What there is to ask about. */
export type Heard = Pick<
  InterviewCard,
  "track" | "line" | "decision" | "settled" | "alternative" | "reason" | "result" | "figure"
> & { readonly signals: readonly SignalId[] };

const MOST = 5;

const WHO: Readonly<Record<Rung, Said>> = {
  decided: said`Who could have overruled you, and how did you bring them along?`,
  together: said`Who else decided, and where did you see it differently?`,
  recommended: said`Who had the last word, and what would have changed their mind?`,
  showed: said`What did the others do with what you found, and what would you have done?`,
  supported: said`What would have been missing without your part?`,
};

/** By id: the question, or null where the card gives no occasion for it. In the order of weight. */
const QUESTIONS = {
  decision: ({ decision, line }) =>
    decision.told
      ? null
      : line.trim() === ""
        ? said`What did you yourself decide, recommend or find out?`
        : said`You say ${short(line.trim())}. What did you yourself decide, recommend or find out there?`,
  settled: ({ settled, decision }) =>
    settled === null && decision.told
      ? said`You say ${short(decision.text)}. Whose call was that, and what was your part in it?`
      : null,
  "figure-source": ({ figure }) => {
    if (!figure.told) return null;
    if (figure.known === "looked-up" && figure.from !== "") return null;
    if (figure.known === "looked-up")
      return said`You say ${figure.text}. Where can that be looked up, and for which period?`;
    if (figure.known === "worked-out")
      return said`You say ${figure.text}. How did you work that out?`;
    if (figure.known === "estimate")
      return said`You say ${figure.text}. What is that estimated from, and how far off could it be?`;
    return said`You say ${figure.text}. Where is that figure from?`;
  },
  reason: ({ reason, decision, settled }) => {
    if (!reason.told) {
      if (!decision.told) return null;
      // The question before this one has quoted the act already.
      if (settled === null) return said`Why that, and why then?`;
      return settled === "showed"
        ? said`You say ${short(decision.text)}. What made you look there?`
        : said`You say ${short(decision.text)}. Why that, and why then?`;
    }
    if (reason.by === "answer" && isClause(reason.text) && !OPENS_WITH_JOINT.test(reason.text))
      return said`How did you know that ${short(reason.text)}?`;
    return said`You say ${short(reason.text)}. What else did you weigh, and how?`;
  },
  alternative: ({ alternative, decision, settled, track }) => {
    if (alternative.told)
      return track === "po"
        ? said`Who would have preferred ${short(alternative.text)}, and what did you say to them?`
        : said`What would you have lost, or won, with ${short(alternative.text)}?`;
    const others = settled === "showed" || settled === "supported";
    return decision.told && !others
      ? said`What did you turn down, or leave for later, to make room for it?`
      : null;
  },
  track: ({ track, signals }) =>
    TRACK_ASKS.find(([to, id]) => to === track && signals.includes(id))?.[2] ?? null,
  result: ({ result, figure }) => {
    if (!result.told) return said`What was different afterwards, and who noticed it first?`;
    if (!figure.told) return said`You say ${short(result.text)}. How could somebody see that?`;
    return figure.text === short(result.text)
      ? said`What else could have brought that change about?`
      : said`You say ${short(result.text)}. What else could have brought that about?`;
  },
  rung: ({ settled }) => (settled === null ? null : WHO[settled]),
  again: () => said`What would you do differently today?`,
} as const satisfies Record<string, (heard: Heard) => Said | null>;

export type FollowUpId = keyof typeof QUESTIONS;

/** "after reading 600 forms", "by churn risk": no clause to know. */
const OPENS_WITH_JOINT =
  /^(?:after|before|by|with|given|to|for|due|owing|thanks|in|on|based|when|so|against|using|wanting)\b/i;

const TRACK_ASKS: readonly (readonly [Track, SignalId, Said])[] = [
  ["po", "prioritization", said`What stood last in that order, and what became of it?`],
  ["po", "backlog-clarity", said`How did the team know that the work was ready?`],
  ["po", "scope-conflict", said`How did those whose request waited take it?`],
  ["po", "flow-quality", said`What did the team do differently so that it flowed better?`],
  ["pm", "problem-choice", said`What would have made you drop that problem for another?`],
  ["pm", "discovery", said`Whom did you learn it from, and whom did you not hear?`],
  ["pm", "success-measure", said`What would you have done had that measure not moved?`],
  ["pm", "business-result", said`Is that what you had said beforehand would count?`],
  ["pm", "prioritization", said`Which opportunity stood next in line?`],
];

/** How a question reads where the card gives no occasion for it any longer, and a note is kept to it. */
const BARE: Readonly<Record<FollowUpId, Said>> = {
  decision: said`What did you yourself decide, recommend or find out?`,
  settled: said`Whose call was it, and what was your part in it?`,
  "figure-source": said`Where does the figure come from?`,
  reason: said`Why that, and why then?`,
  alternative: said`What did you turn down, or leave for later?`,
  result: said`What was different afterwards?`,
  track: said`What would a reader for this role ask next?`,
  rung: said`Who else had a say in it?`,
  again: said`What would you do differently today?`,
};

/** Every follow-up's id, in the order of weight. */
// The keys of the table above are all there is.
export const FOLLOW_UP_IDS = Object.keys(QUESTIONS) as readonly FollowUpId[];

/** The questions that weigh most, and beyond them those that the person has noted an answer to. */
export function followUpsFor(heard: Heard, noted: readonly string[]): FollowUp[] {
  const invited = FOLLOW_UP_IDS.flatMap((id) => {
    const ask = QUESTIONS[id](heard);
    return ask ? [{ id, ask }] : [];
  });
  const first = invited.slice(0, MOST);
  const rest = FOLLOW_UP_IDS.filter(
    (id) => noted.includes(id) && !first.some((one) => one.id === id),
  ).map((id) => invited.find((one) => one.id === id) ?? { id, ask: BARE[id] });
  return [...first, ...rest];
}
