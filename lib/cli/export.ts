import { writeFile } from "node:fs/promises";
import type { Track } from "../engine";
import { isRefusal } from "../resume/read/limits";
import { readJson } from "../resume/read/json";
import { FORMATS, type Format } from "../resume/schema";
import { undrawable } from "../resume/write/coverage";
import type { Paper } from "../resume/write/pdf";
import { writeResume } from "../resume/write/write-resume";
import { Misuse, onlyFile, parseArguments } from "./arguments";
import { readTextFile } from "./input";

const OPTIONS = {
  format: FORMATS,
  out: "text",
  track: ["po", "pm"],
  paper: ["a4", "letter"],
} as const;

/** `coach export`: a JSON Resume as a file of the format. What the format cannot show is named on standard error. */
export async function run(words: readonly string[]): Promise<number> {
  const { options, files } = parseArguments(words, OPTIONS);
  const format = options.get("format") as Format | undefined;
  const out = options.get("out");
  if (format === undefined) throw new Misuse(`export needs --format: ${FORMATS.join(", ")}.`);
  if (out === undefined) throw new Misuse("export needs --out FILE.");
  const file = onlyFile(files);
  const answer = readJson(await readTextFile(file));
  if (isRefusal(answer))
    throw new Misuse(`${file === "-" ? "The input" : file}: ${answer.message}`);
  const bytes = await writeResume(answer.resume, format, {
    track: (options.get("track") ?? "po") as Track,
    paper: (options.get("paper") ?? "a4") as Paper,
  });
  try {
    await writeFile(out, bytes);
  } catch (fault) {
    const code = fault instanceof Error && "code" in fault ? String(fault.code) : "unknown";
    throw new Misuse(`${out} could not be written (${code}).`);
  }
  const missing = format === "pdf" ? undrawable(answer.resume) : [];
  if (missing.length > 0)
    process.stderr.write(
      `coach: the PDF's font cannot draw ${missing.join(" ")}; each stands as "?".\n`,
    );
  return 0;
}
