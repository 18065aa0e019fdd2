import { inflect, readVerb, type VerbForm } from "../lexicon/verbs";
import { classOf, FINDS, LEARN } from "../lexicon/verb-classes";
import { PEOPLE, ROLE, wordClass } from "../lexicon/word-classes";
import type { Part, Rung } from "../types";
import type { Act } from "./read-act";
import { claimFor } from "./claims";
import { answer, type Making, plain } from "./making";
import { heightOf, isAbove, isOrdering, rungOfAct, rungOfLemma } from "./rungs";
import { inForm, type Spelling, type VerbPhrase, withoutDeciding } from "./verb-phrase";
import { wordsIn } from "./words";

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

/** "Decided that refunds come first": a sentence stands after "that", one that has its own word after the verb. */
function leadOf({ text, says }: Act, rung: Rung): string {
  const own = THING_LEADS[rung] ?? "";
  if (!says) return own;
  const open = /^(?:that|why|how|which|what|where|whether)\s/i.test(text);
  return own.replace(/ on $/, " ") + (open ? "" : "that ");
}

/** What was done, worded no higher than who settled it. */
export function actParts(making: Making, form: VerbForm, opens: boolean): Part[] {
  const { facts, spelling } = making;
  if (!facts.act) return [];
  const { phrase, text } = facts.act;
  const { rung } = facts;
  if (!phrase) return [lead(leadOf(facts.act, rung ?? "decided"), form), answer(text, "act")];
  const act = rung === null || heightOf(rung) === 0 ? phrase : withoutDeciding(phrase);
  const said = act.negated ? "decided" : rungOfAct(act.reading.lemma, act.rest);
  const above = rung !== null && isAbove(said, rung) && !endsAtRung(act, rung);
  if (above || (rung === "recommended" && isProposal(act, said)))
    return loweredParts(act, rung, form, spelling);
  const shared = (rung === "together" || act.shared) && said === "decided" && !namesCompany(act);
  const verbs = opens && !shared ? claimedParts(making, act, form) : null;
  return verbs ?? [plain(shared ? "jointly " : ""), answer(inForm(act, form, spelling), "act")];
}

/** "ranked the processes and suggested one": the part that was the writer's own is told already. */
function endsAtRung({ rest }: VerbPhrase, rung: Rung): boolean {
  const [, next = ""] = /\sand\s(?:then\s|also\s)?(\p{L}+ed|found|showed|saw)\s/iu.exec(rest) ?? [];
  const lemma = readVerb(next.toLowerCase())?.[0]?.lemma;
  return lemma !== undefined && rungOfLemma(lemma) === rung;
}

/** "agreed with the two back-end engineers to …": those with whom it was settled. */
function namesCompany({ rest }: VerbPhrase): boolean {
  if (/\stogether with\s/i.test(rest)) return true;
  const [, company = ""] = /(?:^|\s)(?:with|w\/)\s+((?:[\p{L}\d'’-]+\s*){1,4})/iu.exec(rest) ?? [];
  return wordsIn(company).some((word) => (wordClass(word.toLowerCase()) & (PEOPLE | ROLE)) !== 0);
}

/**
 * "keep the best sellers near the table", "asking for photos": an answer that is no past is what was
 * recommended, and was done by others or not at all.
 */
const isProposal = (act: VerbPhrase, said: Rung | null): boolean =>
  said !== "recommended" &&
  (act.verb === act.reading.lemma || act.reading.form === "gerund") &&
  !tellsLearning(act);

/** Found, noticed, learned that: what the act tells is knowledge, and not a change. */
export const tellsLearning = (act: VerbPhrase): boolean =>
  rungOfAct(act.reading.lemma, act.rest) === "showed" ||
  (classOf(act.reading.lemma) & (FINDS | LEARN)) !== 0;

/** A verb above the rung: "chose" by one who recommended becomes "Recommended choosing". */
function loweredParts(act: VerbPhrase, rung: string, form: VerbForm, spelling: Spelling): Part[] {
  if (rung === "showed") {
    if (act.negated)
      return [lead("Showed why ", form), answer(`${act.adverb}to ${act.verb}${act.rest}`, "act")];
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
