import type { Rung } from "../../../types";
import type { Activity } from "../../activities";
import { DELIVERY_EXAMPLES } from "./delivery";
import { PEOPLE_EXAMPLES } from "./people";
import { PRODUCT_EXAMPLES } from "./product";

/** An invented line, and short answers as its writer gave them. */
export type BankStory = {
  readonly line: string;
  readonly act: string;
  readonly instead: string;
  readonly because: string;
  readonly afterwards: string;
};

/** What good answers look like, for a bank's questions. */
export type BankExamples = {
  /** Someone who decided, and has a figure. */
  readonly settled: BankStory;
  /** Someone who found or recommended it while others decided, and has no figure for what came of it. */
  readonly others: BankStory & { readonly who: Extract<Rung, "showed" | "recommended"> };
  /** What someone says who supported it: a piece of work of their own. */
  readonly helped: string;
};

export const EXAMPLES: Readonly<Record<Activity, BankExamples>> = {
  ...PRODUCT_EXAMPLES,
  ...DELIVERY_EXAMPLES,
  ...PEOPLE_EXAMPLES,
};
