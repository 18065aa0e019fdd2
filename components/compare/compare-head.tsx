"use client";

import Link from "next/link";
import { Button } from "@/components/ui/button";
import { TrackName } from "@/components/ui/track";
import { TRACKS } from "@/lib/engine";
import { countsWords, type PairCounts } from "./pairs";

/** How far the two resumes differ, in words, and which of their lines to show. */
export function CompareHead({
  counts,
  left,
  only,
  any,
  onOnly,
}: {
  counts: PairCounts;
  /** Lines that are in neither resume. */
  left: number;
  only: boolean;
  /** There is something to compare. */
  any: boolean;
  onOnly: () => void;
}) {
  return (
    <header className="compare__head">
      <h1 className="text-title font-semibold">Compare your two resumes</h1>
      {any && (
        <>
          <div className="compare__acts">
            <label className="compare__only">
              <input type="checkbox" className="tick" checked={only} onChange={onOnly} />
              Only differences
            </label>
            <Button size="small" onClick={() => window.print()}>
              Print
            </Button>
          </div>
          <p className="compare__counts">
            {countsWords(counts)}
            {left > 0 && ` ${left} more ${left === 1 ? "is" : "are"} in neither.`}
          </p>
        </>
      )}
    </header>
  );
}

/** What the two columns are, and the way to each resume. */
export function CompareTracks() {
  return (
    <div className="compare__tracks">
      {TRACKS.map((track) => (
        <p key={track}>
          <Link href={`/resumes/${track}`} prefetch={false}>
            <TrackName track={track} />
            <span className="sr-only"> resume</span>
          </Link>
        </p>
      ))}
    </div>
  );
}
