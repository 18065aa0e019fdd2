import { inflect, type VerbForm } from "../lexicon/verbs";
import type { Part } from "../types";
import { claimFor } from "./claims";
import { answer, type Making, plain } from "./making";
import { heightOf, isAbove, isOrdering, rungOfAct } from "./rungs";
import { inForm, type Spelling, type VerbPhrase, withoutDeciding } from "./verb-phrase";

/** How a thing (no verb) opens a line, by who settled it. */
const THING_LEADS: Readonly<Record<string, string>> = {
  decided: "Decided on ",
  together: "Jointly decided on ",
  recommended: "Recommended ",
  showed: "Showed ",
  supported: "Supported ",
};
/** The verbs of the leads above, in the forms in which a line may need them. */
const LEAD_VERBS: Readonly<Record<string, string>> = {
  decided: "decide",
  recommended: "recommend",
  showed: "show",
  supported: "support",
};

/** A lead in the tense of the line: the rung's own words, never more. */
const lead = (text: string, form: VerbForm): Part =>
  plain(
    form === "past"
      ? text
      : text.replace(/decided|recommended|showed|supported/i, (verb) =>
          inflect(LEAD_VERBS[verb.toLowerCase()] ?? verb, form),
        ),
  );

/** What was done, worded no higher than who settled it. */
export function actParts(making: Making, form: VerbForm, opens: boolean): Part[] {
  const { facts, spelling } = making;
  if (!facts.act) return [];
  const { phrase, text } = facts.act;
  const { rung } = facts;
  if (!phrase) return [lead(THING_LEADS[rung ?? "decided"] ?? "", form), answer(text, "act")];
  const act = rung === null || heightOf(rung) === 0 ? phrase : withoutDeciding(phrase);
  const said = rungOfAct(act.reading.lemma, act.rest);
  if (rung !== null && isAbove(said, rung)) return loweredParts(act, rung, form, spelling);
  const shared = (rung === "together" || act.shared) && said === "decided";
  const verbs = opens && !shared ? claimedParts(making, act, form) : null;
  return verbs ?? [plain(shared ? "jointly " : ""), answer(inForm(act, form, spelling), "act")];
}

/** A verb above the rung: "chose" by one who recommended becomes "Recommended choosing". */
function loweredParts(act: VerbPhrase, rung: string, form: VerbForm, spelling: Spelling): Part[] {
  if (rung === "showed") {
    const how = isOrdering(act.reading.lemma) ? "Showed how to " : "Showed why to ";
    return [lead(how, form), answer(inForm(act, "base", spelling), "act")];
  }
  const opening = rung === "recommended" ? "Recommended " : "Supported ";
  return [lead(opening, form), answer(inForm(act, "gerund", spelling), "act")];
}

function claimedParts(making: Making, act: VerbPhrase, form: VerbForm): Part[] | null {
  const { track, facts, spelling, confirmed } = making;
  if (act.adverb !== "") return null;
  const claim = claimFor(track, act, facts.rung, form, spelling, confirmed);
  if (!claim) return null;
  const whole = inForm(act, form, spelling);
  const verb = claim.choices[2];
  return whole.startsWith(verb) ? [claim, answer(whole.slice(verb.length), "act")] : null;
}
