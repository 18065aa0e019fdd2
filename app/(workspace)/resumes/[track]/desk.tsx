"use client";

import Link from "next/link";
import { useState } from "react";
import { Sheet } from "@/components/resume/sheet";
import { counted, TRACK_LABELS, type ShownLine } from "@/components/resume/variant-parts";
import { Button, ButtonAnchor } from "@/components/ui/button";
import { SegmentedLinks } from "@/components/ui/segmented";
import { TrackName } from "@/components/ui/track";
import { TRACKS, type Track } from "@/lib/engine";
import { variantResume } from "@/lib/resume/variant";
import { outlineOf } from "@/lib/resume/write/outline";
import type { Paper } from "@/lib/resume/write/paper";
import type { Career } from "@/lib/schemas/career";
import { fitOf, type Fit } from "./page-fit";
import { usePages } from "./use-pages";

/** The resume as it will be printed, with how it fits its paper. */
export function Desk({
  track,
  career,
  paper,
  lit,
  jobLines,
}: {
  track: Track;
  career: Career;
  paper: Paper;
  lit: readonly string[];
  jobLines: readonly (readonly ShownLine[])[];
}) {
  "use memo";
  const [reading, setReading] = useState(false);
  const { pages, state, refusal } = usePages(track, career, paper);
  const fit = pages && state !== "failed" ? fitOf(pages) : null;
  return (
    <section className="desk" aria-label="Page preview">
      <div className="desk__head">
        <h1 className="sr-only">{TRACK_LABELS[track].long} resume</h1>
        <SegmentedLinks
          label="Resume"
          links={TRACKS.map((one) => ({
            href: `/resumes/${one}` as const,
            text: <TrackName track={one} />,
            current: one === track,
          }))}
        />
        <span className="ml-auto text-ink-faint">{paper === "a4" ? "A4" : "Letter"}</span>
        <Button size="small" aria-pressed={reading} onClick={() => setReading(!reading)}>
          Read as text
        </Button>
        <ButtonAnchor href="#export" size="small">
          Export
        </ButtonAnchor>
      </div>
      {/* It scrolls by itself, so that a keyboard must reach it. */}
      <div className="desk__page" role="group" aria-label="Pages" tabIndex={0}>
        {fit?.spill && <Spill fit={fit} spill={fit.spill} lines={jobLines.flat()} />}
        <Sheet
          outline={outlineOf(variantResume(career, track))}
          pages={state === "failed" ? null : pages}
          {...{ jobLines, paper, reading, lit }}
        />
        <p className="desk__fold">
          <span role="status">{state === "failed" ? refusal || FAILED : fit?.words}</span>
          {state === "laying" && <span aria-hidden="true"> Laying out…</span>}
        </p>
      </div>
    </section>
  );
}

const FAILED =
  "Page breaks cannot be shown just now; the file will have them. Everything you wrote is here.";

/** Of more lines than these, none is the one to begin with. */
const MOST_NAMED = 3;

/** A few lines alone on a page look like an oversight; what to do about it is in the person's hands. */
function Spill({
  fit: { shortEnds },
  spill,
  lines,
}: {
  fit: Fit;
  spill: NonNullable<Fit["spill"]>;
  lines: readonly ShownLine[];
}) {
  const named = shortEnds.flatMap((id) => lines.find(({ bulletId }) => bulletId === id) ?? []);
  return (
    <div className="spill">
      <p>
        <b>
          {counted(spill.lines, "line spills", "lines spill")} onto page {spill.page}.
        </b>{" "}
        Leave out or shorten about as many, or fill the page.{" "}
        {named.length > 0 && "These end in a word or two on a line of their own:"}
      </p>
      {named.length > 0 && (
        <ul className="check__lines">
          {named.slice(0, MOST_NAMED).map(({ bulletId, text }) => (
            <li key={bulletId}>
              <Link href={`/coach/${bulletId}`} prefetch={false} dir="auto">
                {text}
              </Link>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
