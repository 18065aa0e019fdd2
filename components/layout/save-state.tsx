"use client";

import { useEffect, useState } from "react";
import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import type { SaveState } from "@/lib/mirror/save-queue";

/** A save that is through before that says nothing of itself on the way. */
export const SAVING_SHOWS_MS = 800;

/**
 * One place that says whether everything is kept; only trouble and its end are announced.
 * `isKept`: this browser keeps a copy of what is not saved.
 */
export function SaveStateView({
  state,
  isKept,
  onRetry,
}: {
  state: SaveState;
  isKept: boolean;
  onRetry: () => void;
}) {
  const shown = useCalm(state);
  return (
    <>
      <span className={`save-state save-state--${shown.is}`} data-save={state.is}>
        <Words state={shown} isKept={isKept} />
        <Act state={shown} onRetry={onRetry} />
      </span>
      <Announced state={state} isKept={isKept} />
    </>
  );
}

/** "Saving" is said only where it takes a while; until then what was said stays. */
function useCalm(state: SaveState): SaveState {
  const [shown, setShown] = useState(state);
  if (state !== shown && state.is !== "saving") setShown(state);
  useEffect(() => {
    if (state.is !== "saving") return;
    const timer = setTimeout(() => setShown(state), SAVING_SHOWS_MS);
    return () => clearTimeout(timer);
  }, [state]);
  return shown;
}

function Announced({ state, isKept }: { state: SaveState; isKept: boolean }) {
  const [troubled, setTroubled] = useState(false);
  const [seen, setSeen] = useState(state);
  if (state !== seen) {
    setSeen(state);
    if (isTrouble(state)) setTroubled(true);
    else if (state.is === "idle") setTroubled(false);
  }
  const said = isTrouble(state) ? troubleWords(state, isKept) : "";
  return (
    <span role="status" className="sr-only">
      {said || (troubled && state.is === "saved" && "Everything is saved again.")}
    </span>
  );
}

function isTrouble({ is }: SaveState): boolean {
  return is !== "idle" && is !== "saving" && is !== "saved";
}

function troubleWords(state: SaveState, isKept: boolean): string {
  const where = `Your words are kept on this ${isKept ? "device" : "page"}`;
  if (state.is === "offline") return `Offline. ${where}.`;
  if (state.is === "failed") return `Not saved yet. ${where} and sent again.`;
  if (state.is === "outdated")
    return `Twotrack was updated. ${where}. Reload the page to save them.`;
  if (state.is === "conflict") return "Changed in another tab: choose one.";
  return state.is === "refused" ? `Not saved. ${state.sentence}` : "";
}

function Act({ state, onRetry }: { state: SaveState; onRetry: () => void }) {
  if (state.is === "failed" || (state.is === "refused" && state.again))
    return (
      <Button size="small" onClick={onRetry}>
        Try now
      </Button>
    );
  if (state.is === "outdated")
    return (
      <Button size="small" onClick={() => location.reload()}>
        Reload
      </Button>
    );
  if (state.is !== "conflict" && state.is !== "refused") return null;
  return (
    <Button size="small" onClick={look}>
      Look
    </Button>
  );
}

/** Goes to what waits for the person. */
function look() {
  const waits = document.querySelector<HTMLElement>("[data-waits]");
  waits?.focus();
  waits?.scrollIntoView({ block: "nearest" });
}

function Words({ state, isKept }: { state: SaveState; isKept: boolean }) {
  if (state.is === "idle") return null;
  if (state.is === "saving")
    return (
      <>
        <Icon name="dashed" /> Saving…
      </>
    );
  if (state.is === "saved")
    return (
      <>
        <Icon name="check" /> Saved {clock(state.at)}
      </>
    );
  if (state.is === "offline")
    return (
      <>
        <Icon name="dashed" /> Offline. {changes(state.waiting)} kept on this{" "}
        {isKept ? "device" : "page"}
      </>
    );
  return (
    <>
      <Icon name="alert" /> {wordsOf(state)}
    </>
  );
}

function wordsOf(state: SaveState): string {
  if (state.is === "conflict") return "Changed in another tab";
  if (state.is === "outdated") return "Not saved. Twotrack was updated";
  return `Not saved. ${state.is === "refused" ? state.sentence : "We’ll keep trying"}`;
}

function clock(at: number): string {
  const time = new Date(at);
  return `${String(time.getHours()).padStart(2, "0")}:${String(time.getMinutes()).padStart(2, "0")}`;
}

function changes(count: number): string {
  return count === 1 ? "1 change" : `${count} changes`;
}
