"use client";

import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import type { SaveState } from "@/lib/mirror/save-queue";

/** One place that says whether everything is kept; only trouble and its end are announced. */
export function SaveStateView({ state, onRetry }: { state: SaveState; onRetry: () => void }) {
  return (
    <>
      <span className={`save-state save-state--${state.is}`} data-save={state.is}>
        <Words state={state} />
        {state.is === "failed" && (
          <Button size="small" onClick={onRetry}>
            Try now
          </Button>
        )}
      </span>
      <span role="status" className="sr-only">
        {state.is === "failed" && "Not saved yet. Your words stay on the page and are tried again."}
        {state.is === "offline" && "Offline. Your changes are kept on this page."}
        {state.is === "conflict" && CHOOSE}
        {state.is === "refused" && `Not saved. ${state.sentence}`}
      </span>
    </>
  );
}

const CHOOSE = "Also changed in another tab: choose one.";

function Words({ state }: { state: SaveState }) {
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
        <Icon name="dashed" /> Offline. {changes(state.waiting)} kept on this page
      </>
    );
  return (
    <>
      <Icon name="alert" />{" "}
      {state.is === "conflict"
        ? CHOOSE
        : `Not saved. ${state.is === "refused" ? state.sentence : "We’ll keep trying"}`}
    </>
  );
}

function clock(at: number): string {
  const time = new Date(at);
  return `${String(time.getHours()).padStart(2, "0")}:${String(time.getMinutes()).padStart(2, "0")}`;
}

function changes(count: number): string {
  return count === 1 ? "1 change" : `${count} changes`;
}
