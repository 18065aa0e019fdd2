import { existsSync } from "node:fs";
import { dirname, join } from "node:path";

const FOLDER = join("node_modules", "@expo-google-fonts", "source-serif-4");

/**
 * The path of a whole Source Serif 4 font, such as "400Regular". Looked for upwards from where the process
 * runs and from its program: a bundle has no folder beside the fonts.
 * @throws where the font package is not installed
 */
export function fontFile(face: string): string {
  const file = join(FOLDER, face, `SourceSerif4_${face}.ttf`);
  const found = upwards(process.cwd(), file) ?? upwards(dirname(process.argv[1] ?? "."), file);
  if (found === null) throw new Error(`A font is not installed: ${file}. Run npm install.`);
  return found;
}

function upwards(start: string, file: string): string | null {
  for (let folder = start; ; folder = dirname(folder)) {
    const candidate = join(/* turbopackIgnore: true */ folder, file);
    if (existsSync(candidate)) return candidate;
    if (folder === dirname(folder)) return null;
  }
}
