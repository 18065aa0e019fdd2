import type { Review, ReviewOptions } from "./types";
import { readBullet } from "./text/read-bullet";

/** Reads and judges one line. */
export function review(text: string, _options: ReviewOptions = {}): Review {
  const bullet = readBullet(text);
  return {
    text,
    verdict: "thin",
    score: 0,
    findings: [],
    signals: [],
    lean: { po: 0, pm: 0 },
    facts: { opener: bullet.opener, measures: bullet.measures },
    read: bullet.english,
  };
}
