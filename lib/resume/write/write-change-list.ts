import type { ChangesFormat } from "../schema";
import type { ChangeList } from "./change-list";
import { writeChangeListDocx } from "./change-list-docx";
import { writeChangeListMarkdown } from "./change-list-markdown";
import type { Paper } from "./pdf";

/** A change list as a file of the format, in bytes; Markdown is UTF-8. */
export async function writeChangeList(
  list: ChangeList,
  format: ChangesFormat,
  paper: Paper,
): Promise<Uint8Array> {
  return format === "docx"
    ? writeChangeListDocx(list, paper)
    : new TextEncoder().encode(writeChangeListMarkdown(list));
}
