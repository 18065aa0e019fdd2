import { drawPdf } from "./draw";
import { layOut } from "./layout";
import type { Outline } from "./outline";
import type { Paper } from "./paper";

export type { Paper };
export type DocumentFacts = { readonly title: string; readonly paper: Paper };

/** A tagged PDF of selectable text in reading order, fonts embedded; it says its title, author, subject and language. */
export async function writePdf(
  outline: Outline,
  { title, paper }: DocumentFacts,
): Promise<Uint8Array> {
  const layout = await layOut(outline, paper);
  return drawPdf(layout, { title, author: outline.name, subject: `Resume of ${title}` });
}
