import { capped } from "../cap";
import { readBullet } from "../text/read-bullet";
import { clashesOf, type Clash } from "./clash";

/** The figures, dates and names that a finding of "agree-on-facts" speaks of, each as both wordings tell it. */
export const factsApart = (text: string, twin: string): readonly Clash[] =>
  clashesOf(readBullet(capped(text)), readBullet(capped(twin)));
