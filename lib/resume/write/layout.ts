import type FontStore from "@react-pdf/font";
import layout, {
  type DocumentNode,
  type SafeDocumentNode,
  type SafeNode,
  type SafeTextNode,
} from "@react-pdf/layout";
import { serifFonts } from "./fonts";
import type { Outline } from "./outline";
import { paperOf, type Paper } from "./paper";

type Line = NonNullable<SafeTextNode["lines"]>[number];
type Run = Line["runs"][number];
type Glyph = NonNullable<Run["glyphs"]>[number];

/** Its types leave out the fonts that it is given. */
const layOutDocument = layout as (
  document: DocumentNode,
  fonts: FontStore,
) => Promise<SafeDocumentNode>;

/** The document with its pages, lines and letters in their places: a PDF is drawn from it, a preview shown. */
export async function layOut(outline: Outline, paper: Paper): Promise<SafeDocumentNode> {
  const document = await layOutDocument(paperOf(outline, paper), await serifFonts());
  for (const node of nodesOf(document)) {
    if (node.type === "TEXT" && node.lines)
      node.lines = node.lines.map((line, at, all) =>
        withOwnCharacters(at === all.length - 1 && endsWith(node, line) ? line : unbroken(line)),
      );
  }
  return document;
}

export function* nodesOf(node: SafeNode): Generator<SafeNode> {
  yield node;
  for (const child of node.children ?? []) yield* nodesOf(child as SafeNode);
}

function wordsOf(node: SafeNode): string {
  if (node.type === "TEXT_INSTANCE") return node.value;
  return (node.children ?? []).map((child) => wordsOf(child as SafeNode)).join("");
}

/** Is it the last line of the text, rather than of a page? */
const endsWith = (node: SafeTextNode, line: Line): boolean =>
  wordsOf(node).trimEnd().endsWith(line.string.trimEnd());

/** The library writes a hyphen where it breaks a word; in an address it would be one too many. */
function unbroken(line: Line): Line {
  if (!line.string.endsWith("-")) return line;
  const last = line.runs.at(-1);
  if (!last) return line;
  const shorter: Run = {
    ...last,
    end: last.end - 1,
    glyphs: last.glyphs?.slice(0, -1) ?? [],
    positions: last.positions?.slice(0, -1) ?? [],
    xAdvance: (last.xAdvance ?? 0) - (last.positions?.at(-1)?.xAdvance ?? 0),
  };
  return { ...line, string: line.string.slice(0, -1), runs: [...line.runs.slice(0, -1), shorter] };
}

/**
 * Some characters share a shape (’ and the letter ʼ, Greek Δ and the sign ∆), and the font library names a
 * shape by one of them for good. Each glyph gets the characters that it stands for here, so that they are
 * read back from the file.
 */
function withOwnCharacters(line: Line): Line {
  return { ...line, runs: line.runs.map((run) => withCharacters(run, line.string)) };
}

function withCharacters(run: Run, string: string): Run {
  const points = [...string.slice(run.start, run.end)];
  let at = 0;
  const glyphs = (run.glyphs ?? []).map((glyph): Glyph => {
    const own = points.slice(at, (at += glyph.codePoints.length));
    const codePoints = own.map((character) => character.codePointAt(0) ?? 0);
    const isSame = codePoints.every((point, index) => point === glyph.codePoints[index]);
    return isSame ? glyph : Object.create(glyph, { codePoints: { value: codePoints } });
  });
  return { ...run, glyphs };
}
