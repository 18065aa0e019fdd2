import { interpret } from "./interpret/interpret";
import { refuseText, type ReadRefusal } from "./limits";
import type { ReadResume } from "./line";
import { linesOfText } from "./lines";

/** Reads pasted or typed text into a resume. Never throws; size and emptiness come back as a refusal. */
export function readText(text: string): ReadResume | ReadRefusal {
  return refuseText(text) ?? interpret(linesOfText(text));
}
