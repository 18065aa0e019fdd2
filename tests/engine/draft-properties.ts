import { draft } from "../../lib/engine";
import type { Property } from "./drafted";
import { nothingLost, guarded, nothingInvented, noHigherRung } from "./properties-of-facts";
import {
  joinedParts,
  sameAgain,
  keptIsOwn,
  connecting,
  answersAreOwn,
  claimsWait,
  confirmedStands,
  blanks,
  closedAsTheLine,
  cutInOrder,
} from "./properties-of-parts";
import {
  keptAgain,
  neverWorse,
  better,
  toldSomewhere,
  quietBetween,
  shortEnough,
  questionsInOrder,
  inOrder,
} from "./properties-of-worth";
import type { Case } from "./story-arbitraries";

export const PROPERTIES: Readonly<Record<string, Property>> = {
  "a draft's text is its parts joined": joinedParts,
  "the same answers make the same drafts": sameAgain,
  "kept words are the line's own but for the case of the first letter": keptIsOwn,
  "connecting words come from the closed list, and hold no figure and no rung of their own":
    connecting,
  "answered words come from the answer that they name": answersAreOwn,
  "a claim is the person's own verb until they confirm more": claimsWait,
  "a confirmed word stands, and nothing else moves": confirmedStands,
  "blanks stand in shapes alone, and each result holds what it says": blanks,
  "every figure, name and quotation of the line is kept or listed as dropped": nothingLost,
  "the guard finds nothing new in a composed line": guarded,
  "no digit and no capitalized word is new": nothingInvented,
  "no draft opens above who settled it": noHigherRung,
  "a filled draft drafted again is kept, word for word": keptAgain,
  "a draft is no worse than the line, in verdict or by what it shows at the same verdict":
    neverWorse,
  "a draft is better where the story holds a decision or result that the line lacks": better,
  "a story with a decision and a result is told on one track at least": toldSomewhere,
  "no connecting word draws a fix or a consider": quietBetween,
  "a line stays within the words that its writer wants unless the line or the act is longer":
    shortEnough,
  "the closing mark is the line's own": closedAsTheLine,
  "cutting the open clauses leaves no blank and no dangling word": cutInOrder,
  "three questions before the first draft, five in all": questionsInOrder,
  "a story in order makes a line in order": inOrder,
};

/** What the drafts of a case do not hold to. */
export function complaintsAbout(property: Property, each: Case): string[] {
  const telling = draft(each.line, each.story, each.options);
  return telling.drafts.flatMap((one) => [...property({ case: each, telling, draft: one })]);
}
