/** Longest answer that is read, in UTF-16 units; what follows is left out. */
const LONGEST = 600;

const NOTHING =
  /^(?:nothing|none|no|nope|n\/?a|nil|null|i (?:don['’]t|do not) (?:know|remember|have (?:a|any) (?:number|figure)s?)|(?:don['’]t|do not) know|(?:(?:i|we) )?(?:have |had |kept |know of )?no (?:idea|clue|numbers?|figures?|data|results?|change)(?: (?:for|on|about) (?:it|this|that))?|not sure|unknown|unsure|\?+|-+|–|—|…|\.+|nothing (?:else|much|really)|(?:there was |we had )?no alternative|tbd|tba|todo|xx+|test)$/i;

/** One sentence of an answer, with its spaces in order and without its closing marks; "" where it says nothing. */
export function tidyAnswer(value: unknown): string {
  const text = tidyField(value);
  return NOTHING.test(text) ? "" : text;
}

/** tidyAnswer for a field of a change, where "none" is a state. */
export function tidyField(value: unknown): string {
  if (typeof value !== "string") return "";
  const oneLine = value
    .slice(0, LONGEST)
    .replace(/[\p{Cc}\p{Cs}\p{Zs}\u2028\u2029]+/gu, " ")
    .trim()
    .replace(/^(?:[-•*–—·▪;,:.!?…\s]+|["“]\s*(?=[^"”]*$))+/u, "");
  const sentence = /^.*?[\p{L}\d)%"”’'][.!?](?=\s+["“(]?\p{Lu})/u.exec(oneLine)?.[0] ?? oneLine;
  const text = sentence.replace(/[\s.,;:!?…]+$/u, "");
  return /\p{L}{2}|\d/u.test(text) ? text : "";
}

/** Possessives of the writer have no place on a resume line. */
export const impersonal = (text: string): string =>
  text.replace(/(^|\s)(?:our|my)(?=\s)/gi, "$1the");
