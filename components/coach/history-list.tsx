"use client";

import Link from "next/link";
import { memo, type KeyboardEvent } from "react";
import { TrackName } from "@/components/ui/track";
import { TRACKS, type Track } from "@/lib/engine";
import { TRACK_WORDS } from "./words";

export type HistoryBullet = {
  readonly id: string;
  readonly text: string;
  /** Findings not yet answered or set aside. */
  readonly open: number;
  readonly tracks: Readonly<Record<Track, "draft" | "ready" | "own" | "out">>;
};

export type HistoryJob = {
  readonly id: string;
  readonly organization: string;
  readonly title: string;
  readonly dateText: string;
  readonly bullets: readonly HistoryBullet[];
};

/** Every bullet of the career history, with what each resume holds of it. */
export function HistoryList({
  jobs,
  current,
  idPrefix = "job",
}: {
  jobs: readonly HistoryJob[];
  current: string | null;
  /** Tells apart the lists of one page. */
  idPrefix?: string;
}) {
  return jobs.map((job) => (
    <section key={job.id} className="mt-4" aria-labelledby={`${idPrefix}-${job.id}`}>
      <h3
        id={`${idPrefix}-${job.id}`}
        className="px-2 pb-1.5 text-xs font-normal break-words text-ink-faint"
      >
        <b className="block text-sm font-semibold text-ink-soft">
          {job.organization || "No organization yet"}
        </b>
        {[job.title, job.dateText].filter(Boolean).join(", ")}
      </h3>
      <ul>
        {job.bullets.map((bullet) => (
          <HistoryRow key={bullet.id} bullet={bullet} current={bullet.id === current} />
        ))}
      </ul>
    </section>
  ));
}

/** Of hundreds of rows a keystroke changes one. */
const HistoryRow = memo(function HistoryRow({
  bullet,
  current,
}: {
  bullet: HistoryBullet;
  current: boolean;
}) {
  return (
    <li>
      <Link
        className="bullet-row"
        href={`/coach/${bullet.id}`}
        prefetch={false}
        aria-current={current ? "page" : undefined}
        tabIndex={current ? 0 : -1}
        onKeyDown={step}
      >
        <span className="bullet-row__text">{bullet.text || "Empty line"}</span>
        <span className="mt-1.5 flex items-center gap-3">
          {TRACKS.map((track) => (
            <TrackState key={track} track={track} state={bullet.tracks[track]} />
          ))}
          {bullet.open > 0 && (
            <span className="ml-auto text-xs text-ink-faint">{bullet.open} open</span>
          )}
        </span>
      </Link>
    </li>
  );
});

/** The list is one stop of the Tab key; the arrows go from line to line. */
function step(key: KeyboardEvent<HTMLAnchorElement>) {
  const by = { ArrowDown: 1, ArrowUp: -1 }[key.key];
  if (!by || key.altKey) return;
  const rows = [...document.querySelectorAll<HTMLElement>(".bullet-row")].filter((row) =>
    row.checkVisibility(),
  );
  const to = rows[rows.indexOf(key.currentTarget) + by];
  if (!to) return;
  key.preventDefault();
  to.focus();
}

function TrackState({ track, state }: { track: Track; state: HistoryBullet["tracks"][Track] }) {
  if (state === "own") return null;
  if (state === "out")
    return <span className="text-xs text-ink-faint">not in {TRACK_WORDS[track].short}</span>;
  return (
    <TrackName track={track} small open={state === "draft"}>
      {TRACK_WORDS[track].short} {state}
    </TrackName>
  );
}
