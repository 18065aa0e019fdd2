import type { Line } from "../line";

/** A hyphen that a program set because the line was full: nobody types these. */
const SET_HYPHEN = /(\p{L}{2,})[\u00ad\u2010]$/u;
const TYPED_HYPHEN = /(\p{L}{2,})-$/u;
/** The second part of a broken word that begins no English word and ends no compound. */
const WORD_END =
  /^(?:ments?|tions?|sions?|cations?|zations?|sations?|mations?|rations?|tations?|ating|ated|ates|ities|ity|ings?|ness|lities|lity|bility|tive|tives|tively|tional|tionally|ally|cally|ically|ously|ances?|ences?|ency|encies|ment's|opment|agement|vement|gement|tors?|ters?|ders?|mers?|ners?|gers?|sors?|ing|ed|es|ly|ers|ized|izing|ised|ising|ture|tures|tural|sure|sures|cial|cially|tial|tially|cient|ciently|ble|bly|ables?|ibles?)(?![\p{L}’'])/iu;
const SOFT = /\u00ad(?=.)/g;

/**
 * Words broken at the end of a line made whole, where that is certain: the hyphen was set by a program, the whole
 * word stands elsewhere, or its end is no word. Else the hyphen stays, as in "cross-functional".
 */
export function mendBreaks(lines: readonly Line[]): Line[] {
  const said = new Set(
    lines.flatMap((line) => line.text.toLowerCase().match(/\p{L}+(?:[-‐]\p{L}+)*/gu) ?? []),
  );
  const mended: Line[] = [];
  for (const line of lines) {
    const above = mended.at(-1);
    const shown = { ...line, text: line.text.replace(SOFT, "") };
    const joined = above === undefined ? null : joinBreak(above.text, shown, said);
    if (above === undefined || joined === null) mended.push(shown);
    else {
      mended[mended.length - 1] = { ...above, text: joined.above };
      if (joined.rest !== "") mended.push({ ...shown, text: joined.rest });
    }
  }
  return mended.map(plainEnd);
}

/** A soft hyphen with nothing to join stays nowhere; the typographer's hyphen is the one that is typed. */
const plainEnd = (line: Line): Line =>
  /[\u00ad\u2010]/.test(line.text)
    ? { ...line, text: line.text.replace(/\u00ad/g, "").replace(/\u2010/g, "-") }
    : line;

function joinBreak(
  above: string,
  line: Line,
  said: ReadonlySet<string>,
): { above: string; rest: string } | null {
  if (line.mark !== "" || line.level !== undefined || !/^\p{Ll}/u.test(line.text)) return null;
  const set = SET_HYPHEN.exec(above);
  const start = (set ?? TYPED_HYPHEN.exec(above))?.[1];
  const [end = ""] = /^\S+/u.exec(line.text) ?? [];
  const letters = /^\p{L}+/u.exec(end)?.[0] ?? "";
  if (start === undefined || letters === "") return null;
  const whole = (start + letters).toLowerCase();
  const certain =
    set !== null ||
    (said.has(whole) && !said.has(`${start}-${letters}`.toLowerCase())) ||
    WORD_END.test(end);
  if (!certain) return null;
  return { above: above.slice(0, -1) + end, rest: line.text.slice(end.length).trim() };
}
