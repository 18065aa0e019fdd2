import { mendLetters, shortenRuns } from "../lines";
import { splitMark } from "../marks";
import type { WordInline, WordParagraph } from "./word";

/** One row of text as a reader sees it, before marks and headings are told. */
export type Row = { readonly text: string; readonly bold: boolean; readonly size: number };

/** Parts cells of a header, as wide gaps do in plain text. */
export const WIDE = "    ";
/** Zero-width spaces, byte-order marks and soft hyphens carry nothing that a reader sees. */
const INVISIBLE = /[\u200b\u2060\ufeff\u00ad]/g;

type Piece = {
  text: string;
  readonly bold: boolean;
  readonly size: number;
  readonly address: string;
};

const bare = (address: string): string =>
  address
    .replace(/^(?:mailto:|tel:|https?:\/\/)/i, "")
    .replace(/^www\./i, "")
    .replace(/\/$/, "");

/** A link keeps its address where the words do not say it. */
function linkText(words: string, address: string): string {
  const isSaid = bare(words.trim()).toLowerCase() === bare(address).toLowerCase();
  if (address === "" || words.trim() === "" || isSaid || /^(?:mailto:|tel:|#)/i.test(address))
    return words;
  return `${words.trimEnd()} (${address})${words.slice(words.trimEnd().length)}`;
}

type Look = { readonly bold: boolean; readonly size: number; readonly address: string };

function piecesOf(inline: readonly WordInline[], look: Look): Piece[] {
  return inline.flatMap((part): Piece[] => {
    switch (part.type) {
      case "text":
        return [{ ...look, text: part.value.replace(INVISIBLE, "").replace(/[\n\r]/g, " ") }];
      case "tab":
        return [{ ...look, text: "\t" }];
      case "break":
        return [{ ...look, text: "\n" }];
      case "run":
        return piecesOf(part.children, {
          ...look,
          bold: part.isBold,
          size: part.fontSize ?? look.size,
        });
      case "hyperlink":
        return piecesOf(part.children, { ...look, address: part.href ?? look.address });
      default:
        return [];
    }
  });
}

/** Pieces of one link become one, so that its address is told once. */
function withAddresses(pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const above = joined.at(-1);
    const goesOn = above !== undefined && above.address !== "" && above.address === piece.address;
    if (goesOn) above.text += piece.text;
    else joined.push({ ...piece });
  }
  return joined.map((piece) => ({ ...piece, text: linkText(piece.text, piece.address) }));
}

/** The rows of a paragraph: one, or more where it is broken by hand. Tabs between words become wide gaps. */
export function rowsOf(paragraph: WordParagraph): Row[] {
  const rows: Piece[][] = [[]];
  for (const piece of withAddresses(piecesOf(paragraph.children, PLAIN))) {
    const [first = "", ...others] = piece.text.split("\n");
    rows.at(-1)?.push({ ...piece, text: first });
    for (const text of others) rows.push([{ ...piece, text }]);
  }
  return rows.map((pieces) => {
    const worded = pieces.filter((piece) => /[\p{L}\p{N}]/u.test(piece.text));
    const text = shortenRuns(mendLetters(pieces.map((piece) => piece.text).join("")));
    return {
      text: tabsToGaps(text).trimEnd(),
      bold: worded.length > 0 && worded.every((piece) => piece.bold),
      size: Math.max(0, ...worded.map((piece) => piece.size)),
    };
  });
}

const PLAIN: Look = { bold: false, size: 0, address: "" };

/** A tab behind a typed mark ("•→Cut …") sets the mark apart and parts no cells. */
function tabsToGaps(text: string): string {
  const words = text.replace(/^[\t ]+/, "");
  const { mark, text: rest } = splitMark(words.replace(/\t/g, " "));
  const kept = mark === "" ? words : words.slice(words.length - rest.length);
  const lead = mark === "" ? "" : `${mark} `;
  return " ".repeat(text.length - words.length) + lead + kept.replace(/ *\t[\t ]*/g, WIDE);
}
