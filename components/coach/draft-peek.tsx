"use client";

import { useEffect, useState, type RefObject } from "react";
import type { Draft, Track } from "@/lib/engine";
import { DraftTabs } from "./draft-tabs";
import { isShared } from "./reading";
import { TRACK_WORDS } from "./words";

/**
 * On a phone, above the dock while the drafts are still below the screen: the shown draft as it
 * grows, one tap away, and the tabs; further down it is the tabs alone.
 */
export function DraftPeek({
  drafts,
  shown,
  onShow,
  place,
}: {
  drafts: Readonly<Record<Track, Draft>>;
  shown: Track;
  onShow: (track: Track) => void;
  /** Where the drafts stand in full. */
  place: RefObject<HTMLElement | null>;
}) {
  const below = useIsBelow(place);
  const shared = isShared(drafts.po, drafts.pm);
  const { text } = drafts[shown];
  return (
    <div className="draft-peek" data-below={below || undefined} data-shared={shared || undefined}>
      {below && (
        <button
          type="button"
          className="draft-peek__text"
          onClick={() => place.current?.scrollIntoView({ behavior: "smooth" })}
        >
          <span className="sr-only">Go to the drafts: </span>
          {text ? (
            <span className="font-writer">{text}</span>
          ) : (
            <span>Nothing for {TRACK_WORDS[shown].long} here yet.</span>
          )}
        </button>
      )}
      {!shared && <DraftTabs shown={shown} onShow={onShow} />}
    </div>
  );
}

function useIsBelow(place: RefObject<HTMLElement | null>): boolean {
  const [below, setBelow] = useState(false);
  useEffect(() => {
    if (!place.current) return;
    const watch = new IntersectionObserver(([entry]) => {
      if (entry) setBelow(!entry.isIntersecting && entry.boundingClientRect.top > 0);
    });
    watch.observe(place.current);
    return () => watch.disconnect();
  }, [place]);
  return below;
}
