import { z } from "zod";

export type LineText = {
  readonly id: string;
  readonly text: string;
  readonly organization: string;
};

/** All lines are asked for at once. */
export const findInput = z.strictObject({});
