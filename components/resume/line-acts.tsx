"use client";

import type { SourceLine } from "@/lib/resume/read/line";
import { Button } from "@/components/ui/button";
import { DestinationSelect, jobName } from "./destination-select";
import type { OnAct } from "./import-acts";
import { bulletAbove, canPart, headingAbove, type Mark } from "./import-marks";
import type { PlannedJob } from "./import-plan";
import type { Places, Standing } from "./import-places";
import { HEADING_NAMES, type HeadingAs } from "./import-reread";
import { SECTION_NAMES } from "@/lib/resume/schema";

/** What a chosen line of the source is, and everything else that it can be said to be. */
export function LineActs({
  line,
  places,
  jobs,
  onAct,
  onClose,
}: {
  line: SourceLine;
  places: Places;
  jobs: readonly PlannedJob[];
  onAct: OnAct;
  /** After an act, and where the person leaves it as it is. */
  onClose: () => void;
}) {
  const standing = places.get(line.index);
  function mark(as: Mark) {
    onAct({ act: "mark", line: line.index, mark: as });
    onClose();
  }
  return (
    <div
      className="line-acts"
      role="group"
      aria-label={`Line ${line.index + 1}`}
      onKeyDown={(key) => {
        key.stopPropagation();
        if (key.key === "Escape") onClose();
      }}
    >
      <p className="text-ink-soft">{standingWords(standing, line)} Make it:</p>
      <div className="line-acts__row">
        {marksFor(line, places).map(({ label, as }) => (
          <Button key={label} size="small" onClick={() => mark(as)}>
            {label}
          </Button>
        ))}
        <DestinationSelect
          label="Bullet of…"
          jobs={jobs}
          onChoose={(to) => mark({ bulletOf: to })}
        />
        <HeadingSelect onChoose={(kind) => mark({ headingOf: kind })} />
      </div>
    </div>
  );
}

function marksFor(line: SourceLine, places: Places): { label: string; as: Mark }[] {
  const standing = places.get(line.index);
  const isFirst = standing?.part === "bullet" && standing.bullet.lines[0] === line.index;
  const inside = standing?.part === "bullet" && !isFirst;
  const joins = isFirst
    ? standing.job.bullets.indexOf(standing.bullet) > 0
    : !inside && bulletAbove(places, line.index) !== null;
  const isOut = standing?.part === "stray" && standing.stray.leftOut;
  return [
    ...(isFirst || (inside && !canPart(standing.bullet, line))
      ? []
      : [{ label: "A bullet", as: { bulletOf: "its-job" } as const }]),
    ...(joins ? [{ label: "The end of the bullet above", as: "with-above" as const }] : []),
    { label: "A job’s heading", as: "job" },
    ...(headingAbove(places, line.index)
      ? [{ label: "Part of the heading above", as: "job-more" as const }]
      : []),
    { label: "Summary", as: "summary" },
    ...(isOut ? [] : [{ label: "Nothing: leave it out", as: "skip" as const }]),
  ];
}

/** The lines below it come with it. */
function HeadingSelect({ onChoose }: { onChoose: (kind: HeadingAs) => void }) {
  const kinds = Object.keys(HEADING_NAMES) as HeadingAs[];
  return (
    <select
      className="move-to"
      aria-label="A section’s heading…"
      value=""
      onChange={(change) => {
        const chosen = kinds.find((kind) => kind === change.target.value);
        if (chosen) onChoose(chosen);
      }}
    >
      <option value="">A section’s heading…</option>
      {kinds.map((kind) => (
        <option key={kind} value={kind}>
          {HEADING_NAMES[kind]}
        </option>
      ))}
    </select>
  );
}

/** What a line became, as a sentence. */
export function standingWords(standing: Standing | undefined, line: SourceLine): string {
  const name = `Line ${line.index + 1}`;
  switch (standing?.part) {
    case "bullet":
      if (standing.bullet.lines[0] === line.index || canPart(standing.bullet, line))
        return `${name} is a bullet of ${jobName(standing.job)}.`;
      return `${name} is part of a bullet of ${jobName(standing.job)} whose words you changed. To part them, edit the bullet and split it at the cursor.`;
    case "job":
      return `${name} belongs to the job ${jobName(standing.job)}.`;
    case "section":
      return `${name} stands in ${SECTION_NAMES[standing.section.kind]}.`;
    case "profile":
      return `${name} belongs to name, contact and summary.`;
    case "stray":
      return standing.stray.leftOut ? `${name} is left out.` : `${name} found no place yet.`;
    case undefined:
      return `${name} was read as a heading.`;
  }
}
