import type { Exported } from "@/components/resume/export-menu";
import type { Paper } from "@/components/resume/sheet";
import type { Track } from "@/lib/engine";
import type { SaveQueue } from "@/lib/mirror/save-queue";
import type { Format } from "@/lib/resume/schema";
import type { OpenLines } from "@/lib/resume/variant";

const NOT_MADE =
  "The file could not be made just now. Everything you wrote is kept. Try again in a moment.";
const NOT_SAVED =
  "The last change is not saved yet, so the file would lack it. Try again once it is saved.";

/** Asks the server for a file of what is saved, and hands it to the browser's downloads. */
export async function exportFile(
  queue: SaveQueue,
  track: Track,
  format: Format,
  { paper, choice }: { paper: Paper; choice: OpenLines },
): Promise<Exported> {
  if (queue.unsaved()) await queue.flush();
  if (queue.unsaved()) return { sentence: NOT_SAVED };
  const search = new URLSearchParams({ paper });
  if (choice !== "show") search.set("open", choice);
  const answer = await fetch(`/api/export/${track}/${format}?${search}`).catch(() => null);
  if (!answer?.ok) return { sentence: await sentenceOf(answer) };
  const file = fileName(answer.headers.get("content-disposition")) ?? `resume.${format}`;
  download(await answer.blob(), file);
  return { file };
}

/** The server says in a sentence why there is no file; what never reached it has ours. */
async function sentenceOf(answer: Response | null): Promise<string> {
  const said: unknown = await answer?.json().catch(() => null);
  const message =
    typeof said === "object" && said !== null && "message" in said ? said.message : null;
  return typeof message === "string" ? message : NOT_MADE;
}

function fileName(disposition: string | null): string | undefined {
  return /filename="([^"]+)"/.exec(disposition ?? "")?.[1];
}

function download(blob: Blob, file: string) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = file;
  link.click();
  // The browser reads the address after this turn; it is let go once the download has begun.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
