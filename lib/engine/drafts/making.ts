import type { DraftOptions, Part, Track } from "../types";
import type { Facts } from "./answers";
import type { Line } from "./line";
import type { Spelling } from "./verb-phrase";

export type Making = {
  readonly track: Track;
  readonly line: Line;
  readonly facts: Facts;
  readonly spelling: Spelling;
  /** Words that the composed line may have. */
  readonly longest: number;
  readonly confirmed: NonNullable<NonNullable<DraftOptions["confirmed"]>[Track]>;
};

export const plain = (text: string): Part => ({ kind: "plain", text });
export const answer = (text: string, question: string): Part => ({
  kind: "answer",
  text,
  question,
});
