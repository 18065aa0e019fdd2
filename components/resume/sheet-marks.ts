import { drawable } from "@/lib/resume/write/coverage";
import type { VariantPage, VariantText } from "@/lib/resume/write/variant-pages";
import { runsOf, type Run, type ShownLine } from "./variant-parts";

/** Characters of one text of a page that are still open. */
export type TextMark = {
  readonly is: "blank" | "confirm";
  readonly from: number;
  readonly to: number;
};

/** For each text of a bullet that has something open: what, and where; empty where page and line no longer agree. */
export function marksOn(
  pages: readonly VariantPage[],
  lines: readonly ShownLine[],
): ReadonlyMap<VariantText, readonly TextMark[]> {
  const open = lines.filter(({ parts, unsaid }) => parts !== null || (unsaid?.length ?? 0) > 0);
  const texts = pages.flatMap((page) => page.texts).filter(({ kind }) => kind === "LBody");
  return new Map(
    open.flatMap((line) =>
      marksOfLine(
        line,
        texts.filter(({ bulletId }) => bulletId === line.bulletId),
      ),
    ),
  );
}

function marksOfLine(
  line: ShownLine,
  texts: readonly VariantText[],
): [VariantText, readonly TextMark[]][] {
  const kinds = kindsOf(runsOf(line), texts);
  if (!kinds) return [];
  let at = 0;
  return texts.map((text) => {
    const marks: TextMark[] = [];
    [...text.text].reduce((index, character) => {
      const end = index + character.length;
      if (isSpace(character)) return end;
      const is = kinds[at];
      at += 1;
      const last = marks.at(-1);
      if (is === undefined || is === "words") return end;
      // A mark goes on over the space between two of its words.
      const isSame = last?.is === is && text.text.slice(last.to, index).trim() === "";
      if (last && isSame) marks[marks.length - 1] = { ...last, to: end };
      else marks.push({ is, from: index, to: end });
      return end;
    }, 0);
    return [text, marks];
  });
}

const isSpace = (character: string): boolean => character.trim() === "";

/** Of each character that is no space, what it belongs to; null where the texts are not of these runs. */
function kindsOf(runs: readonly Run[], texts: readonly VariantText[]): Run["is"][] | null {
  const onPage = texts
    .map(({ text }) => text)
    .join("")
    .replace(/\s/gu, "");
  // A blank stands in brackets on paper, where the page of the coach gives it a box.
  const drawn = runs.map(({ is, text }) => ({
    is,
    text: drawable(is === "blank" ? `[${text}]` : text),
  }));
  const words = drawn.map(({ text }) => text.replace(/\s/gu, ""));
  if (words.join("") !== onPage) return null;
  return drawn.flatMap(({ is }, at) => [...(words[at] ?? "")].map(() => is));
}
