import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { Font } from "@react-pdf/renderer";
import { drawnPoints } from "./coverage";

const FOLDER = join("node_modules", "@fontsource", "source-serif-4", "files");
/** One file a script; the first that has a character draws it. */
const SCRIPTS = ["latin", "latin-ext", "cyrillic", "cyrillic-ext", "greek", "vietnamese"] as const;
const WEIGHTS = [400, 600] as const;

/** The families to name in a style, in the order in which they are asked for a character. */
export const SERIF = SCRIPTS.map((script) => `Source Serif 4 ${script}`);

/** Looked for upwards from where the process runs and from its program: a bundle has no folder beside the fonts. */
function fontFolder(): string {
  const found = upwards(process.cwd()) ?? upwards(dirname(process.argv[1] ?? "."));
  if (found === null) {
    throw new Error(`The PDF's font is not installed: ${FOLDER} is missing. Run npm install.`);
  }
  return found;
}

function upwards(start: string): string | null {
  for (let folder = start; ; folder = dirname(folder)) {
    const candidate = join(/* turbopackIgnore: true */ folder, FOLDER);
    if (existsSync(candidate)) return candidate;
    if (folder === dirname(folder)) return null;
  }
}

let loading: Promise<void> | undefined;

/** Makes the fonts known to the renderer, once a process. Rejects where the font package is missing. */
export function loadFonts(): Promise<void> {
  loading ??= registerAndLoad();
  return loading;
}

async function registerAndLoad(): Promise<void> {
  const folder = fontFolder();
  SCRIPTS.forEach((script, at) => {
    Font.register({
      family: SERIF[at] ?? script,
      fonts: WEIGHTS.map((weight) => ({
        src: join(
          /* turbopackIgnore: true */ folder,
          `source-serif-4-${script}-${weight}-normal.woff`,
        ),
        fontWeight: weight,
      })),
    });
  });
  // A resume's words are searched by machines: none is broken over two lines.
  Font.registerHyphenationCallback((word) => [word]);
  const styles = SERIF.flatMap((fontFamily) =>
    WEIGHTS.map((fontWeight) => ({ fontFamily, fontWeight })),
  );
  await Promise.all(styles.map((one) => Font.load(one)));
  for (const one of styles) tieGlyphsToCharacters(Font.getFont(one)?.data);
}

/**
 * The font library remembers a glyph as it first met it. Met as a part of an accented letter, it carries no
 * character, and its own letter could not be searched or copied in any later document of the process.
 */
function tieGlyphsToCharacters(font: ReturnType<typeof Font.getFont>["data"] | undefined): void {
  for (const point of drawnPoints()) {
    if (font?.hasGlyphForCodePoint(point) === true) font.glyphForCodePoint(point);
  }
}
