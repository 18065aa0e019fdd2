"use client";

import Link from "next/link";
import { useState } from "react";
import { ExportMenu } from "@/components/resume/export-menu";
import { ExportChanges, ExportEverything } from "@/components/resume/export-more";
import { Undrawn } from "@/components/resume/undrawn";
import type { OpenLine } from "@/components/resume/variant-parts";
import type { Track } from "@/lib/engine";
import { variantResume, type OpenLines } from "@/lib/resume/variant";
import { outlineOf } from "@/lib/resume/write/outline";
import type { Paper } from "@/lib/resume/write/paper";
import { writeText } from "@/lib/resume/write/text";
import type { Career } from "@/lib/schemas/career";
import { useSaves } from "../../saves";
import { exportChanges, exportEverything, exportFile } from "./export-file";
import { LensSection } from "./lens-section";

/** How a variant leaves: as a file, or as text on the clipboard. */
export function Send({
  track,
  career,
  paper,
  openLines,
  onPaper,
}: {
  track: Track;
  career: Career;
  paper: Paper;
  openLines: readonly OpenLine[];
  onPaper: (paper: Paper) => void;
}) {
  "use memo";
  const { queue } = useSaves();
  const [choice, setChoice] = useState<OpenLines>("show");
  return (
    <LensSection title="Export" id="export">
      <div className="export">
        <ExportMenu
          openLines={openLines}
          choice={choice}
          onChoose={setChoice}
          paper={paper}
          onPaper={onPaper}
          text={() => writeText(outlineOf(variantResume(career, track, choice)))}
          onExport={(format) => exportFile(queue, track, format, { paper, choice })}
        >
          <Undrawn resume={variantResume(career, track, choice)} />
        </ExportMenu>
        <ExportChanges
          track={track}
          onExport={(format, of) =>
            exportChanges(queue, of === "both" ? null : track, format, paper)
          }
        />
        <ExportEverything onExport={() => exportEverything(queue, paper)} />
      </div>
      <p className="mt-3 text-ink-soft">
        Once it is sent, they may ask.{" "}
        <Link href={`/proof?track=${track}`} prefetch={false}>
          Prepare for the interview
        </Link>
      </p>
    </LensSection>
  );
}
