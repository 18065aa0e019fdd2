/** Bullet marks, by why they are seen. Each must be followed by a space, the glyphs alone may touch the text. */
const GLYPHS =
  "•‣◦⁃∙●○◉▪■□▫◘◆◇❖►▸▶✓✔✦★" + // typed, or drawn by word processors
  "\u25a0-\u25ff\u2756-\u2775\u2794-\u27bf\u2b1b-\u2b2f" + // geometric shapes, dingbats and their arrows
  "\uf0b7\uf0a7\uf0d8\uf076\uf0fc"; // Symbol and Wingdings bullets that come out of PDFs as private-use characters

const GLYPH_MARK = new RegExp(`^([${GLYPHS}]+)\\s*`, "u");
/** A hyphen, dash, star, plus, middle dot or arrow is a mark only before a space: "-5%" and "*note" are words. */
const SPACED_MARK = /^([-–—―−‐‑*+·»›→⇒>])\s+/u;
/** "o" is the second-level mark of word processors; before a capital only, so that "o" stays a word elsewhere. */
const LETTER_MARK = /^(o)\s+(?=[\p{Lu}\d])/u;
/** "1." "12)" "(3)" "a." "(ii)": two digits at most, so that a year is no mark. */
const NUMBER_MARK = /^(\(?(?:\d{1,2}|[ivx]{1,4}|[a-h])[.)])\s+(?=\S)/u;

/** A sign at both ends adorns the line ("★ INES MARLOW ★"). */
const ORNAMENTED = /^([^\p{L}\p{N}\s])\s.*\s\1$/u;

const MARKS = [GLYPH_MARK, SPACED_MARK, LETTER_MARK, NUMBER_MARK];

/** Where several lines open so, "o" is a mark before small letters too. */
const LOWER_MARK = /^o\s+(?=\p{Ll})/u;
const LOWER_MARKS_MIN = 2;
export const marksByLetter = (rows: readonly string[]): boolean =>
  rows.filter((row) => LOWER_MARK.test(row.trimStart())).length >= LOWER_MARKS_MIN;

/**
 * The mark a line opens with and the text after it; mark "" where there is none.
 * @param letters "o" marks lines of this text, whatever letter follows
 */
export function splitMark(text: string, letters = false): { mark: string; text: string } {
  const letter = letters ? LOWER_MARK.exec(text)?.[0] : undefined;
  if (letter !== undefined) return { mark: "o", text: text.slice(letter.length) };
  if (ORNAMENTED.test(text)) return { mark: "", text };
  for (const form of MARKS) {
    const found = form.exec(text);
    if (found?.[1] !== undefined) return { mark: found[1], text: text.slice(found[0].length) };
  }
  return { mark: "", text };
}

const INLINE_GLYPH = /\s+[•●▪◦]\s+/u;

/** Several bullets pasted into one line ("• Cut … • Ran …"): their texts, or the one text. */
export function splitInlineBullets(text: string, mark: string): string[] {
  if (!text.includes(` ${mark} `) || !INLINE_GLYPH.test(text)) return [text];
  const pieces = text.split(INLINE_GLYPH);
  const whole = pieces.every(
    (piece) => /^[\p{Lu}\d]/u.test(piece) && piece.split(/\s+/).length >= 4,
  );
  return whole ? pieces : [text];
}
