"use client";

import { useState } from "react";
import { TRACKS, type Track } from "@/lib/engine";
import { DraftCard, type DraftCardProps, type DraftInterview } from "./draft-card";
import type { DraftMarks } from "./draft-marks";
import { DraftTabs } from "./draft-tabs";
import { isShared } from "./reading";

/** Both tellings side by side, on a phone one at a time; what serves both is shown once. */
export function DraftPair({
  cards,
  interview,
  marks,
  shown,
}: {
  cards: Readonly<Record<Track, DraftCardProps>>;
  interview?: DraftInterview;
  marks?: DraftMarks;
  /** Which one a phone shows, where the page has the tabs elsewhere. */
  shown?: Track;
}) {
  const [chosen, setChosen] = useState<Track>("po");
  const shared = isShared(cards.po.draft, cards.pm.draft);
  return (
    <>
      {!shared && !shown && (
        <DraftTabs shown={chosen} onShow={setChosen} className="mb-3 md:hidden" />
      )}
      <div
        className="pair"
        {...(shared ? { "data-shared": true } : { "data-shown": shown ?? chosen })}
      >
        {TRACKS.map((track) => (
          <DraftCard
            key={track}
            {...cards[track]}
            {...(interview && { interview })}
            {...(marks && { marks })}
          />
        ))}
      </div>
    </>
  );
}
