import { wordSet } from "../lexicon/word-list";

/** Adjectives of everyday judgment that no ending tells. */
const EVERYDAY = wordSet(
  "slow fast quick cheap expensive big small large easy hard difficult simple complex safe unsafe new old late early wrong right clear unclear good bad better worse best worst high low long short free full empty dull sharp risky messy dirty clean noisy weak strong thin thick heavy light broken urgent happy unhappy ready sure unsure fair unfair tight loose poor rich rare common outdated overdue stuck smooth calm near close great tidy friendly healthy wide warm cold young few deep broad strict rough tough soft loud quiet plain steep busy lean fresh",
);
const DEGREE =
  /^(?:(?:too|so|very|much|far|way|loads|lots|heaps|tons|more|less|not|really|quite|rather|pretty|simply|just|most|still|now|also|always|already|\p{L}+ly|\d+(?:\.\d+)?x|twice as|as)\s+)*/iu;
const ENDED = /(?:able|ible|ful|less|ous|ish|ical)$/;

/** "cheaper" of "cheap", "safer" of "safe", "bigger" of "big", "easiest" of "easy". */
function isCompared(word: string): boolean {
  const stem = /^(.{2,}?)(?:er|est)$/.exec(word)?.[1];
  if (stem === undefined) return false;
  const forms = [stem, `${stem}e`, stem.replace(/i$/, "y"), stem.replace(/(.)\1$/, "$1")];
  return forms.some((form) => EVERYDAY.has(form));
}

/** An adjective of judgment, as it stands or compared. */
export const isAdjective = (lower: string): boolean =>
  EVERYDAY.has(lower) || isCompared(lower) || (ENDED.test(lower) && lower.length > 6);

/** Is the text only what something was like: "cheaper", "too slow and too expensive", "easier to use"? */
export function isQuality(text: string): boolean {
  const degree = DEGREE.exec(text)?.[0] ?? "";
  const rest = text.slice(degree.length);
  const first = /^[\p{L}-]+/u.exec(rest)?.[0] ?? "";
  const after = rest.slice(first.length);
  const ends = /^(?:$|[,;]|\s+(?:and|but|or|than|to|for|in|at|on|by|as|now|again)\b)/i.test(after);
  if (!ends || first === "") return false;
  return isAdjective(first.toLowerCase()) || /\b(?:too|so|very|as)\s+$/i.test(degree);
}
