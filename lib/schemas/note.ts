import { z } from "zod";
import { NOTE_MAX_CHARS } from "./limits";
import { filledText, id, startedFrom, text } from "./text";

/** What a person means to say to a question that a line invites, or where its figure is from. */
export type NoteRow = {
  readonly bulletId: string;
  /** The engine's follow-up, or its `FIGURE_FROM`. */
  readonly question: string;
  /** "" where it was taken away. */
  readonly text: string;
  readonly revision: number;
};

export const saveNoteInput = z.strictObject({
  bulletId: id,
  question: filledText("The question", 60),
  /** Without words it is taken away. */
  text: text("A note", NOTE_MAX_CHARS),
  revision: startedFrom,
});
export type SaveNoteInput = z.output<typeof saveNoteInput>;
