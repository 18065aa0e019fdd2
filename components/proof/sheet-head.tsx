"use client";

import { TRACK_WORDS } from "@/components/coach/words";
import { Button } from "@/components/ui/button";
import { SegmentedLinks } from "@/components/ui/segmented";
import { TrackName } from "@/components/ui/track";
import { TRACKS, type Track } from "@/lib/engine";

/** Which resume the sheet is for, and what it is good for. */
export function SheetHead({ track, lines }: { track: Track; lines: number }) {
  return (
    <header className="proof__head">
      <h1 className="flex flex-wrap items-center gap-x-2 text-title font-semibold">
        Interview sheet: <TrackName track={track}>{TRACK_WORDS[track].long}</TrackName>
      </h1>
      <div className="proof__acts">
        <SegmentedLinks
          label="Resume"
          links={TRACKS.map((one) => ({
            href: `/proof?track=${one}` as const,
            text: <TrackName track={one} />,
            current: one === track,
          }))}
        />
        {lines > 0 && (
          <Button size="small" onClick={() => window.print()}>
            Print
          </Button>
        )}
      </div>
      {lines > 0 && (
        <p className="max-w-[66ch] text-pretty text-ink-soft">
          What stands behind each line of your {TRACK_WORDS[track].short} resume, in your own words,
          and what it invites to be asked. What is not told yet is the part to prepare.
        </p>
      )}
    </header>
  );
}
