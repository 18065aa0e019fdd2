"use client";

import Link from "next/link";
import { useEffect, useRef, useState } from "react";
import { CopyButton } from "@/components/coach/copy-button";
import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { placeOf, type Direction } from "./arrange-order";
import { TextToCopy } from "./text-to-copy";

export type ArrangedLine = {
  readonly id: string;
  /** As this variant words it. */
  readonly text: string;
  readonly included: boolean;
  /** Something in it is open, so it cannot be copied yet. */
  readonly waits?: boolean;
};
export type ArrangedJob = {
  readonly id: string;
  readonly name: string;
  /** In the order of this variant. */
  readonly lines: readonly ArrangedLine[];
};

export type ArrangeActs = {
  readonly onInclude: (bulletId: string, included: boolean) => void;
  readonly onMove: (bulletId: string, direction: Direction) => void;
  /** Lights the line on the page; null when it is left. */
  readonly onPoint: (bulletId: string | null) => void;
};

/** Which lines are in and in which order; every act is a button, so a keyboard does them all. */
export function Arrange({ jobs, acts }: { jobs: readonly ArrangedJob[]; acts: ArrangeActs }) {
  "use memo";
  const [said, setSaid] = useState("");
  const { box, keep } = useKeptFocus(jobs);
  function move(job: ArrangedJob, line: ArrangedLine, direction: Direction) {
    const { place, of } = placeOf(job.lines, line.id);
    const next = place + (direction === "up" ? -1 : 1);
    if (next < 1 || next > of) return;
    keep(line.id, direction);
    acts.onMove(line.id, direction);
    setSaid(`Now ${next} of ${of} in ${job.name}.`);
  }
  return (
    <div ref={box} className="arrange">
      <p role="status" className="sr-only">
        {said}
      </p>
      {jobs.map((job) => (
        <div key={job.id}>
          <JobHead job={job} onCopied={setSaid} />
          <ul>
            {job.lines.map((line) => (
              <ArrangeRow
                key={line.id}
                line={line}
                acts={acts}
                place={placeOf(job.lines, line.id)}
                onMove={(direction) => move(job, line, direction)}
                onCopied={setSaid}
              />
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}

/** A job's name, and its lines to take along, as the plain text has them. */
function JobHead({ job, onCopied }: { job: ArrangedJob; onCopied: (said: string) => void }) {
  "use memo";
  const [refused, setRefused] = useState(false);
  const included = job.lines.filter((line) => line.included);
  const text = included.map((line) => `- ${line.text}`).join("\n");
  return (
    <div className="arrange__head">
      <h3 className="arrange__job" dir="auto">
        {job.name}
      </h3>
      {included.length > 0 && (
        <CopyButton
          text={text}
          name={`all lines of ${job.name}`}
          waits={included.some((line) => line.waits)}
          onCopied={() => onCopied(`Copied all lines of ${job.name}.`)}
          onRefused={() => setRefused(true)}
        />
      )}
      {refused && <TextToCopy text={text} onClose={() => setRefused(false)} />}
    </div>
  );
}

function ArrangeRow({
  line,
  acts,
  place: { place, of },
  onMove,
  onCopied,
}: {
  line: ArrangedLine;
  acts: ArrangeActs;
  place: { readonly place: number; readonly of: number };
  onMove: (direction: Direction) => void;
  onCopied: (said: string) => void;
}) {
  "use memo";
  const [refused, setRefused] = useState(false);
  const name = shortened(line.text);
  return (
    <li
      className="arrange__line"
      data-out={!line.included || undefined}
      onMouseEnter={() => acts.onPoint(line.id)}
      onMouseLeave={() => acts.onPoint(null)}
      onFocus={() => acts.onPoint(line.id)}
      onBlur={() => acts.onPoint(null)}
    >
      <label className="arrange__pick">
        <input
          type="checkbox"
          className="tick mt-[3px]"
          checked={line.included}
          onChange={(change) => acts.onInclude(line.id, change.target.checked)}
        />
        <span className="arrange__text" dir="auto">
          {line.text}
        </span>
      </label>
      <span className="arrange__acts">
        {line.included && (
          <>
            <MoveButton direction="up" line={line} held={place <= 1} onMove={onMove} />
            <MoveButton direction="down" line={line} held={place >= of} onMove={onMove} />
            <CopyButton
              text={line.text}
              name={name}
              waits={line.waits ?? false}
              onCopied={() => onCopied("Copied.")}
              onRefused={() => setRefused(true)}
            />
          </>
        )}
        <Link
          href={`/coach/${line.id}`}
          className="button button--ghost button--icon"
          aria-label={`Open in coach: ${name}`}
        >
          <Icon name="pen" />
        </Link>
      </span>
      {refused && <TextToCopy text={line.text} onClose={() => setRefused(false)} />}
    </li>
  );
}

/** Stays in its place and keeps focus at either end: a button that vanishes would take focus with it. */
function MoveButton({
  direction,
  line,
  held,
  onMove,
}: {
  direction: Direction;
  line: ArrangedLine;
  held: boolean;
  onMove: (direction: Direction) => void;
}) {
  return (
    <Button
      look="ghost"
      size="icon"
      data-move={`${direction} ${line.id}`}
      aria-label={`Move ${direction}: ${shortened(line.text)}`}
      aria-disabled={held}
      onClick={() => {
        if (!held) onMove(direction);
      }}
    >
      <Icon name={direction} />
    </Button>
  );
}

/** A row that changes its place leaves the document for a moment, and focus with it. */
function useKeptFocus(jobs: readonly ArrangedJob[]) {
  const box = useRef<HTMLDivElement>(null);
  const wanted = useRef<string | null>(null);
  useEffect(() => {
    if (!wanted.current) return;
    box.current?.querySelector<HTMLElement>(`[data-move="${wanted.current}"]`)?.focus();
    wanted.current = null;
  }, [jobs]);
  return {
    box,
    keep(id: string, direction: Direction) {
      wanted.current = `${direction} ${id}`;
    },
  };
}

const NAME_MAX_CHARS = 60;

function shortened(text: string): string {
  return text.length > NAME_MAX_CHARS ? `${text.slice(0, NAME_MAX_CHARS).trimEnd()}…` : text;
}
