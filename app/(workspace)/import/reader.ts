import type { TextFormat } from "@/lib/resume/read/format/format-of";
import { isRefusal, type ReadRefusal } from "@/lib/resume/read/limits";
import type { ReadResume } from "@/lib/resume/read/line";

export { isRefusal, type TextFormat };

/** Loaded when there is something to read; text stays in the browser, so nothing of it leaves the device before "Add". */
export async function readResume(
  text: string,
  chosen: TextFormat | null,
): Promise<ReadResume | ReadRefusal> {
  const { textFormatOf } = await import("@/lib/resume/read/format/format-of");
  const format = chosen ?? textFormatOf(text);
  if (format === "json") return (await import("@/lib/resume/read/json")).readJson(text);
  if (format === "md") return (await import("@/lib/resume/read/markdown")).readMarkdown(text);
  return (await import("@/lib/resume/read/text")).readText(text);
}
