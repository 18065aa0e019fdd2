import { readVerb } from "../lexicon/verbs";
import { FUNCTION, NOUNISH, wordClass } from "../lexicon/word-classes";
import type { TextSpan } from "../types";
import { figuresOf } from "./figures";
import type { Making } from "./making";
import { countWords } from "./parts";

/** Longest beginning of a line that leaves room for a story, in words. */
export const ROOMY = 20;
/** Up to here a line is kept whole rather than cut, and below this nothing is cut from it. */
const SHORT_ENOUGH = 16;
const SHORTEST = 4;

/** Where a method, a purpose or what went on beside it begins: what stands before is a line by itself. */
const TRAILS =
  /,?\s+(?=(?:by\s+\p{L}+ing|through|via|using|leveraging|utili[sz]ing|while|in order to|to\s+\p{L}+|so that)\s)|,\s+(?=which\s|(?:and\s+)?\p{L}{2,}ing\s+(?!and\s|or\s))/giu;

/** May the line end with this word? Not with one that waits for another: "able", "helped", "from". */
function canEnd(head: string): boolean {
  const last = /[\p{L}'’-]+$/u.exec(head)?.[0]?.toLowerCase() ?? "";
  return (wordClass(last) & FUNCTION) === 0 && !/(?:ed|ing|able|ready|likely)$/.test(last);
}

/** "to streamline" is a purpose; in "from 5 to 2", "from intake to launch" nothing is done. */
function opensTrail(head: string, trail: string): boolean {
  const [, verb] = /^to\s+(\p{L}+)/iu.exec(trail) ?? [];
  const lower = verb?.toLowerCase();
  const acts = lower && readVerb(lower)?.some(({ form }) => form === "base");
  if (lower && (!acts || (wordClass(lower) & NOUNISH) !== 0)) return false;
  return !/^(?:to|through)\s/i.test(trail) || !/\bfrom\s[^,]*$/i.test(head);
}

const isClosed = (text: string): boolean =>
  text.split("(").length === text.split(")").length && text.split(/["“”]/).length % 2 === 1;

/**
 * The beginnings of a line that can stand before what was done: the whole, or what is left without a
 * trailing method or purpose, the shortest first. The result that the line tells stays in each with its
 * means, which what was done would be taken for, but where it says them again.
 */
export function headsOf({ line: { core, reading, hasOutcome }, facts }: Making): TextSpan[] {
  const { outcome } = reading;
  const spare = facts.result && outcome && figuresOf(outcome.text).length === 0;
  const told = hasOutcome && outcome && !spare ? outcome.end - core.start : null;
  const root = facts.act?.phrase?.reading.lemma.slice(0, -1) ?? "";
  const heads = [...core.text.matchAll(TRAILS)].flatMap(({ index, 0: joint }) => {
    const text = core.text.slice(0, index);
    const trail = core.text.slice(index + joint.length);
    const method = /^(?:by|through|via|using|leveraging|utili[sz]ing)\s/i.test(trail);
    const bare = figuresOf(trail).length === 0;
    const again = root.length > 4 && trail.toLowerCase().includes(root);
    const keepsFacts = bare && (told === null || (index >= told && (!method || again)));
    const stands =
      countWords(text) >= SHORTEST && canEnd(text) && opensTrail(text, trail) && isClosed(text);
    return keepsFacts && stands ? [{ text, start: core.start, end: core.start + index }] : [];
  });
  const all = countWords(core.text) <= SHORT_ENOUGH ? [core, ...heads] : [...heads, core];
  return all.filter(({ text }) => countWords(text) <= ROOMY);
}
