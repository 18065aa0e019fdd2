const LIGATURE = /[\ufb00-\ufb06]/g;

/** Letters drawn as one ("ﬁ"), taken apart: what is searched or compared must be the letters. */
export const mendLigatures = (text: string): string =>
  text.replace(LIGATURE, (one) => one.normalize("NFKC"));

/** Spaces of other widths and the ones that hold words together: a space is all that they say here. */
const SPACES = /[\u00a0\u2000-\u200a\u202f\u205f\u3000\t]/g;
/** What no reader sees: direction marks, byte-order marks, control characters; not what joins emoji. */
const UNSEEN =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b\u200e\u200f\u2028-\u202e\u2060-\u2064\ufeff\ufffe\uffff]/g;
/** The letter apostrophe is what fonts give back where an apostrophe was written. */
const LETTER_APOSTROPHE = /\u02bc/g;

/**
 * Characters as a person would have typed them: ligatures to letters, odd spaces to spaces, unseen ones gone.
 * Smart quotes and soft hyphens stay.
 */
export function mendCharacters(text: string): string {
  if (/^[ -~]*$/.test(text)) return text;
  return mendLigatures(text)
    .replace(SPACES, " ")
    .replace(UNSEEN, "")
    .replace(LETTER_APOSTROPHE, "’");
}

/** Windows-1252 where it differs from Latin-1, by its code: the characters that stand for a byte. */
const WINDOWS: readonly (readonly [string, number])[] = [
  ["€", 0x80],
  ["‚", 0x82],
  ["ƒ", 0x83],
  ["„", 0x84],
  ["…", 0x85],
  ["†", 0x86],
  ["‡", 0x87],
  ["ˆ", 0x88],
  ["‰", 0x89],
  ["Š", 0x8a],
  ["‹", 0x8b],
  ["Œ", 0x8c],
  ["Ž", 0x8e],
  ["‘", 0x91],
  ["’", 0x92],
  ["“", 0x93],
  ["”", 0x94],
  ["•", 0x95],
  ["–", 0x96],
  ["—", 0x97],
  ["˜", 0x98],
  ["™", 0x99],
  ["š", 0x9a],
  ["›", 0x9b],
  ["œ", 0x9c],
  ["ž", 0x9e],
  ["Ÿ", 0x9f],
];
const BYTE_OF = new Map(WINDOWS);
const HIGH = `[\\u0080-\\u00bf${WINDOWS.map(([sign]) => sign).join("")}]`;
/** Followers that stand in no text right behind a capital: low quotes and closed ones open a word. */
const PLAIN = `[\\u0080-\\u00bf€ƒ†‡ˆ‰ŠŒŽ˜™šœžŸ‚„‹›]`;
/**
 * UTF-8 read as Windows-1252: a lead byte and just as many that can follow it. Two-byte leads are only those of
 * Latin letters and signs, of Greek and of Cyrillic; three-byte ones those of punctuation and of Vietnamese.
 * A follower that may as well be punctuation ("Å’") counts only inside a word.
 */
const MOJIBAKE = new RegExp(
  [
    `[\\u00c2-\\u00c5\\u00cc-\\u00d1](?:${PLAIN}|(?<=\\p{Ll}.)${HIGH}(?=\\p{Ll}))`,
    `\\u00e1[\\u00ba\\u00bb](?:${PLAIN}|${HIGH}(?=\\p{Ll}))`,
    `\\u00e2${HIGH}{2}`,
    `\\u00f0\\u0178${HIGH}{2}`,
  ].join("|"),
  "gu",
);
const decoder = new TextDecoder("utf-8", { fatal: true });

function decoded(run: string): string {
  const bytes = Array.from(run, (sign) => BYTE_OF.get(sign) ?? sign.codePointAt(0) ?? 0);
  try {
    return decoder.decode(new Uint8Array(bytes));
  } catch {
    return run;
  }
}

/** What a mended run may turn into: letters and signs of text, never a control character. */
const SENSIBLE = /^[\p{L}\p{M}\p{P}\p{S}\u00a0]+$/u;

/** UTF-8 that was read as Latin-1 or Windows-1252 ("â€™", "Ã©") put right where it can have been nothing else. */
export function mendMojibake(text: string): string {
  if (!/[\u00c2-\u00d1\u00e1\u00e2\u00f0]/.test(text)) return text;
  return text.replace(MOJIBAKE, (run) => {
    const mended = decoded(run);
    return SENSIBLE.test(mended) ? mended.replace("\u00a0", " ") : run;
  });
}

/** All of it: what was misread put right, then each character as it would have been typed. */
export const mendText = (text: string): string => mendCharacters(mendMojibake(text));
