"use client";

import { Segmented } from "@/components/ui/segmented";
import { TrackName } from "@/components/ui/track";
import { TRACKS, type Track } from "@/lib/engine";
import { TRACK_WORDS } from "./words";

const TABS = TRACKS.map((track) => ({
  id: track,
  text: <TrackName track={track}>{TRACK_WORDS[track].short} draft</TrackName>,
}));

/** Which of the two a phone shows. */
export function DraftTabs({
  shown,
  onShow,
  className = "",
}: {
  shown: Track;
  onShow: (track: Track) => void;
  className?: string;
}) {
  return (
    <Segmented
      label="Draft shown"
      choices={TABS}
      chosen={shown}
      onChoose={onShow}
      className={`flex [&>*]:flex-1 ${className}`}
    />
  );
}
