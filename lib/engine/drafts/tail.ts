import type { BulletReading } from "../text/read-bullet";
import { GAP_COMMA, GAP_SPACE } from "../text/word";
import type { TextSpan } from "../types";

const TAILS = /^(?:across|for|at|within|throughout)$/;

/** The last phrase of place or audience, when the line ends with it and it is short. */
export function tailOf(reading: BulletReading, core: TextSpan): TextSpan | null {
  const { words } = reading;
  const first = Math.max(1, reading.openerTo);
  for (let at = words.length - 2; at >= first && at > words.length - 8; at--) {
    const word = words[at];
    const next = words[at + 1];
    if (!word || !next || (words[at + 1]?.gap ?? 0) > GAP_SPACE) return null;
    if (!TAILS.test(word.lower)) {
      if (word.gap >= GAP_COMMA) return null;
      continue;
    }
    const plainNext = !next.verbs?.some(({ form }) => form === "gerund" || form === "past");
    const idiom =
      /^(?:all|once|least|scale|time|review|approval|free|which|each|future|use|it|them|development|implementation|creation|improvement|management)$/.test(
        next.lower,
      );
    const nominal = /^(?:for|within)\s+the\s+\p{L}+(?:ment|tion|ing|ance|al)\s+of\b/iu.test(
      reading.text.slice(word.start, core.end),
    );
    if (word.gap > GAP_SPACE || !plainNext || idiom || nominal) return null;
    if (
      (word.lower === "across" || word.lower === "within") &&
      !/[\d\p{Lu}]|\b(?:two|three|four|five|six|seven|eight|nine|ten|twelve)\b/u.test(
        reading.text.slice(word.start, core.end),
      )
    )
      return null;
    return { start: word.start, end: core.end, text: reading.text.slice(word.start, core.end) };
  }
  return null;
}
