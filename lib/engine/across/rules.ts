import type { AcrossRule } from "./across-rule";
import { rule as agreeOnFacts } from "./agree-on-facts";
import { rule as balanceTheJobs } from "./balance-the-jobs";
import { rule as fillTheBlanks } from "./fill-the-blanks";
import { rule as keepOneTense } from "./keep-one-tense";
import { rule as matchNumberFormat } from "./match-number-format";
import { rule as matchTheEnding } from "./match-the-ending";
import { rule as stayOnTrack } from "./stay-on-track";
import { rule as twoStories } from "./two-stories";
import { rule as varyTheOpener } from "./vary-the-opener";

/** Rules that look across a whole resume, what should be settled first at the head. */
export const ACROSS_RULES: readonly AcrossRule[] = [
  fillTheBlanks,
  agreeOnFacts,
  twoStories,
  stayOnTrack,
  varyTheOpener,
  keepOneTense,
  matchTheEnding,
  matchNumberFormat,
  balanceTheJobs,
];
