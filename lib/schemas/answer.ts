import { z } from "zod";
import { ANSWER_MAX_CHARS } from "./limits";
import { filledText, id, startedFrom, text } from "./text";

export const knownSchema = z.enum(["looked-up", "worked-out", "estimate", "none"]);

const words = text("An answer", ANSWER_MAX_CHARS);

/** The engine's ResultAnswer. */
const resultAnswer = z.strictObject({
  text: words.exactOptional(),
  from: words.exactOptional(),
  to: words.exactOptional(),
  since: words.exactOptional(),
  whose: z.enum(["mine", "ours", "several"]).exactOptional(),
  known: knownSchema.exactOptional(),
});

/** The engine's AnswerValue: a string, or a typed result. */
export const answerValue = z.union([words, resultAnswer]);

export const saveAnswerInput = z.strictObject({
  bulletId: id,
  /** The engine's question id, stable across activities. */
  question: filledText("The question", 60),
  /** Null takes the answer away. */
  value: answerValue.nullable(),
  known: knownSchema.nullable(),
  revision: startedFrom,
});
export type SaveAnswerInput = z.output<typeof saveAnswerInput>;
