"use client";

import { useState } from "react";
import { Segmented } from "@/components/ui/segmented";
import { TrackName } from "@/components/ui/track";
import { TRACKS, type Track } from "@/lib/engine";
import { DraftCard, type DraftCardProps, type DraftInterview } from "./draft-card";
import { isShared } from "./reading";
import { TRACK_WORDS } from "./words";

const TABS = TRACKS.map((track) => ({
  id: track,
  text: <TrackName track={track}>{TRACK_WORDS[track].short} draft</TrackName>,
}));

/** Both tellings side by side, on a phone one at a time; what serves both is shown once. */
export function DraftPair({
  cards,
  interview,
}: {
  cards: Readonly<Record<Track, DraftCardProps>>;
  interview?: DraftInterview;
}) {
  const [shown, setShown] = useState<Track>("po");
  const shared = isShared(cards.po.draft, cards.pm.draft);
  return (
    <>
      {!shared && (
        <Segmented
          label="Draft shown"
          choices={TABS}
          chosen={shown}
          onChoose={setShown}
          className="mb-3 flex md:hidden [&>*]:flex-1"
        />
      )}
      <div className="pair" {...(shared ? { "data-shared": true } : { "data-shown": shown })}>
        {TRACKS.map((track) => (
          <DraftCard key={track} {...cards[track]} {...(interview && { interview })} />
        ))}
      </div>
    </>
  );
}
