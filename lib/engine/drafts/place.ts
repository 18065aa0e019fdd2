import { PEOPLE, ROLE, wordClass } from "../lexicon/word-classes";
import type { Part } from "../types";
import type { Piece } from "./assemble";
import { type Line, keptPart } from "./line";
import { type Making, plain } from "./making";
import { countWords } from "./parts";
import { holdsClause } from "./verb-phrase";
import { contentStems, shareHeld } from "./words";

const FIGURE =
  /\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|twelve|several|all|multiple)\b/i;
/** One thing, not a kind or a number of them: "for the booking app", "at a clinic". */
const ONE_THING = /^(?:for|at|within|in|on)\s+(?:the|an?|its|their)\s/i;
const GROUP = /^(?:teams?|staff|squads?|management|leadership|departments?|board|crews?)$/i;

/**
 * Would the tail still be true behind another act? Only where it names one thing or place; whom the
 * old act served, what it was for and how many it reached belong to that act alone.
 */
function saysWhere(tail: string): boolean {
  if (!ONE_THING.test(tail)) return false;
  const size = /\b(?:an?)\s+[\d,]+-\p{L}+/iu.test(tail);
  if (/^(?:in|on)\s/i.test(tail) && !size) return false;
  if (FIGURE.test(tail) && !size) return false;
  const last = /[\p{L}-]+$/u.exec(tail)?.[0]?.toLowerCase() ?? "";
  return !GROUP.test(last) && (wordClass(last) & (PEOPLE | ROLE)) === 0 && !/ing$/.test(last);
}

/** The bullet's place ("for the booking app"), where what was done does not name one. */
export function placePiece({ line, facts }: Making): Piece {
  const none = { id: "place", parts: [] };
  const { tail } = line;
  const act = facts.act?.text ?? "";
  if (!tail || !facts.act?.phrase || !saysWhere(tail.text)) return none;
  if (holdsClause(facts.act.phrase) && !/-\p{L}+ /u.test(tail.text)) return none;
  if (countWords(act) > 14 || /[,:]|\s(?:than|what|which|who|that)\s/i.test(act)) return none;
  const preposition = tail.text.slice(0, tail.text.indexOf(" ")).toLowerCase();
  if (preposition === "for" && ` ${act.toLowerCase()} `.includes(" for ")) return none;
  if (shareHeld(tail.text, new Set(contentStems(act))) > 0) return none;
  return { id: "place", parts: [plain(" "), keptPart(line, tail)] };
}

const INPUT =
  /^\s+(?:\p{L}+-?\s+|[\d.,]+k?\s+){0,4}?(?:requests|requirements|feedback|comments|ideas|wishes|findings|complaints|needs|input)(?=\s|$)/iu;
const SOURCE = /\sfrom\s[^,;:]+$/i;

/** "43 requests" of a line that gathered them "from stakeholders across two teams": theirs. */
export function withSource(parts: readonly Part[], { line, facts }: Making): Part[] {
  const phrase = facts.act?.phrase;
  const source = SOURCE.exec(line.core.text);
  const last = parts[parts.length - 1];
  const object = phrase ? INPUT.exec(phrase.rest)?.[0] : undefined;
  if (!source || !line.gathers || last?.kind !== "answer" || object === undefined)
    return [...parts];
  if (/\sfrom\s/i.test(last.text)) return [...parts];
  const at = last.text.indexOf(object.trim());
  if (at < 0) return [...parts];
  const cut = at + object.trim().length;
  const start = line.core.start + source.index + 1;
  const kept = keptPart(line, { start, end: line.core.end, text: source[0] });
  const rest = last.text.slice(cut);
  return [
    ...parts.slice(0, -1),
    { ...last, text: last.text.slice(0, cut) },
    plain(" "),
    kept,
    ...(rest === "" ? [] : [{ ...last, text: rest }]),
  ];
}

/** Does what was done name what the line is about, so that it can stand without it? */
export const namesTopicOf = (line: Line, act: string): boolean => {
  const topic = new Set(contentStems(line.core.text).slice(1));
  return contentStems(act).some((stem) => topic.has(stem));
};
