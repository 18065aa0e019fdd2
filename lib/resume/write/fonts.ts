import FontStore from "@react-pdf/font";
import { drawnPoints } from "./coverage";
import { fontFile } from "./font-files";

export const SERIF = "Source Serif 4";
export const WEIGHTS = [400, 600] as const;
export type Weight = (typeof WEIGHTS)[number];
const FACES: Readonly<Record<Weight, string>> = { 400: "400Regular", 600: "600SemiBold" };

let loading: Promise<FontStore> | undefined;

/** The PDF's fonts, read once a process. Rejects where the font package is not installed. */
export function serifFonts(): Promise<FontStore> {
  loading ??= load();
  return loading;
}

async function load(): Promise<FontStore> {
  const store = new FontStore();
  store.register({
    family: SERIF,
    fonts: WEIGHTS.map((fontWeight) => ({ src: fontFile(FACES[fontWeight]), fontWeight })),
  });
  store.registerHyphenationCallback(breakable);
  for (const fontWeight of WEIGHTS) {
    const face = { fontFamily: SERIF, fontWeight };
    await store.load(face);
    tieGlyphsToCharacters(store.getFont(face).data);
  }
  return store;
}

/** The weight that a laid-out text is set in. */
export const weightOf = (font: object | string | undefined): Weight =>
  typeof font === "object" &&
  "postscriptName" in font &&
  String(font.postscriptName).endsWith("SemiBold")
    ? 600
    : 400;

/** What no line of a page holds: an address, or text without spaces. */
const LONG_WORD = 32;
const AFTER_SIGN = /(?<=[/.@_?&=+-])/u;
const SLICE = /.{1,8}/gsu;

/** A resume's words are searched by machines, so none is broken over two lines but what would run off the page. */
function breakable(word: string | null): string[] {
  if (word === null) return [];
  if (word.length < LONG_WORD) return [word];
  return word
    .split(AFTER_SIGN)
    .flatMap((part) => (part.length < LONG_WORD ? [part] : (part.match(SLICE) ?? [part])));
}

/** Whole characters for joined letters; texts hold the letters, and the shape stands for those. */
const isLigature = (point: number): boolean => point >= 0xfb00 && point <= 0xfb06;

/**
 * The font library remembers a glyph as it first met it. Met as a part of an accented letter, it carries no
 * character, and its own letter could not be searched or copied in any later document of the process.
 */
function tieGlyphsToCharacters(font: ReturnType<FontStore["getFont"]>["data"]): void {
  for (const point of drawnPoints()) if (!isLigature(point)) font?.glyphForCodePoint(point);
}
