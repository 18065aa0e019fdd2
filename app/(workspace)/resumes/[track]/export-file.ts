import type { Exported } from "@/components/resume/export-menu";
import type { Track } from "@/lib/engine";
import type { SaveQueue } from "@/lib/mirror/save-queue";
import type { ChangesFormat, Format } from "@/lib/resume/schema";
import type { OpenLines } from "@/lib/resume/variant";
import type { Paper } from "@/lib/resume/write/paper";

const NOT_MADE =
  "The file could not be made just now. Everything you wrote is kept. Try again in a moment.";
const NOT_SAVED =
  "The last change is not saved yet, so the file would lack it. Try again once it is saved.";

type Choice = { readonly paper: Paper; readonly choice: OpenLines };

/** A variant as a file of the format. */
export function exportFile(
  queue: SaveQueue,
  track: Track,
  format: Format,
  { paper, choice }: Choice,
): Promise<Exported> {
  const search = new URLSearchParams({ paper, ...(choice !== "show" && { open: choice }) });
  return download(queue, `/api/export/${track}/${format}?${search}`, `resume.${format}`);
}

/** What each line was and is; of both variants where no track is named. */
export function exportChanges(
  queue: SaveQueue,
  track: Track | null,
  format: ChangesFormat,
  paper: Paper,
): Promise<Exported> {
  const search = new URLSearchParams({ paper, ...(track !== null && { track }) });
  return download(queue, `/api/export/changes/${format}?${search}`, `changes.${format}`);
}

/** All that is kept of the person. */
export const exportEverything = (queue: SaveQueue, paper: Paper): Promise<Exported> =>
  download(queue, `/api/export/everything?${new URLSearchParams({ paper })}`, "everything.zip");

/** Asks the server for a file of what is saved, and hands it to the browser's downloads. */
async function download(queue: SaveQueue, address: string, fallback: string): Promise<Exported> {
  if (queue.unsaved()) await queue.flush();
  if (queue.unsaved()) return { sentence: NOT_SAVED };
  const answer = await fetch(address).catch(() => null);
  if (!answer?.ok) return { sentence: await sentenceOf(answer) };
  const file = fileName(answer.headers.get("content-disposition")) ?? fallback;
  const blob = await answer.blob().catch(() => null);
  if (!blob) return { sentence: NOT_MADE };
  save(blob, file);
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

function save(blob: Blob, file: string) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = file;
  link.click();
  // The browser reads the address after this turn; it is let go once the download has begun.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
