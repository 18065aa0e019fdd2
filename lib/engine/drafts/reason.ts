import type { BulletReading } from "../text/read-bullet";

const AGAIN_REASON =
  /\b(?:because|instead of|rather than|based on|due to|after (?:finding|learning|seeing|interviewing)|in favou?r of|ahead of|prioriti[sz]ed .+ over)\b/i;

/** Does the line say why, or instead of what? */
export const hasReason = (reading: BulletReading): boolean =>
  AGAIN_REASON.test(reading.text) ||
  reading.phrases.some(({ kind }) => kind === "reason" || kind === "choice");
