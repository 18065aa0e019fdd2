import { refuseSize } from "@/lib/resume/read/limits";
import { isRefusal, type TextFormat } from "./reader";

/** A file as the page goes on with it: words to be read here, bytes to be sent, or why neither. */
export type ChosenFile =
  | { readonly kind: "text"; readonly text: string; readonly format: TextFormat }
  | { readonly kind: "bytes"; readonly bytes: Uint8Array<ArrayBuffer>; readonly name: string }
  | { readonly kind: "sentence"; readonly sentence: string };

const say = (sentence: string): ChosenFile => ({ kind: "sentence", sentence });

export const SEVERAL =
  "These are several files. Bring one at a time: choose the one that is your resume.";
export const FOLDER = "This is a folder. Open it, and bring the file that is your resume.";
export const NOT_OPENED =
  "This file could not be opened. It may have been moved or renamed; choose it again.";
export const OFFLINE =
  "You are offline, and PDF, Word and ZIP files are read on the server. Try again when you are online, or paste the text: it is read here.";

/** Goes by what is in the file, not by its name; text never leaves the device. */
export async function openFile(file: File): Promise<ChosenFile> {
  const refused = refuseSize(file.size);
  if (refused) return say(refused.message);
  const bytes = await file.arrayBuffer().then(
    (buffer) => new Uint8Array(buffer),
    () => null,
  );
  if (!bytes) return say(NOT_OPENED);
  const { formatOf } = await import("@/lib/resume/read/format/format-of");
  const told = formatOf(bytes, file.name);
  if (isRefusal(told)) return say(told.message);
  if ("text" in told) return { kind: "text", text: told.text, format: told.format };
  return navigator.onLine ? { kind: "bytes", bytes, name: file.name } : say(OFFLINE);
}

/** The one file of a drop or a paste, or why there is none. */
export function fileOf(transfer: DataTransfer): File | string | null {
  const isFolder = [...transfer.items].some((item) => item.webkitGetAsEntry()?.isDirectory);
  if (isFolder) return FOLDER;
  if (transfer.files.length > 1) return SEVERAL;
  return transfer.files[0] ?? null;
}
