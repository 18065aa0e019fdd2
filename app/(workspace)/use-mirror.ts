"use client";

import { useEffect, useRef } from "react";
import type { KeptChanges } from "@/lib/mirror/kept-changes";
import type { SaveQueue } from "@/lib/mirror/save-queue";
import { takeUp, type Shown } from "./from-before";
import { atRest } from "./use-fresh-page";

/** What another tab saves in one go is fetched once. */
const NEWS_RESTS_MS = 300;
/** After this long out of sight a page may be older than what another device saved. */
const LOOKED_AWAY_MS = 30_000;

type Workspace = Omit<Shown, "onSent"> & {
  readonly kept: KeptChanges;
  readonly refresh: () => void;
  /** What was left is in the lines and words now. */
  readonly onTakenUp: () => void;
  /** So many of those are through. */
  readonly onSent: (count: number) => void;
};

/** Ties the queue to the browser's own copy and to the person's other tabs. */
export function useMirror(workspace: Workspace): void {
  const now = useRef(workspace);
  useEffect(() => void (now.current = workspace));
  const { kept, queue } = workspace;
  useEffect(() => {
    let closed = false;
    let sent = 0;
    const opening = kept.open((news) => {
      if (news.is === "saved") freshen.later();
      else if (news.is === "send") void queue.flush();
      else if (news.is === "signed-out") location.reload();
    });
    const freshen = freshener(queue, () => now.current.refresh());
    async function takeOver() {
      const left = await kept.adopt(() => void takeOver());
      if (closed || left.length === 0) return;
      const shown = { ...now.current, onSent: () => void (sent += 1) };
      for (const change of left) takeUp(change, shown);
      now.current.onTakenUp();
    }
    void opening.then(takeOver);
    const stop = queue.subscribe(() => {
      const { is } = queue.state();
      if (is === "saved") kept.tell({ is: "saved" });
      if (sent === 0 || is === "saving") return;
      now.current.onSent(sent);
      sent = 0;
    });
    return () => {
      closed = true;
      freshen.stop();
      stop();
      void queue.flush().then(async () => (await opening)());
    };
  }, [kept, queue]);
}

/** Fetches the page anew once nothing waits and somebody looks at it. */
function freshener(queue: SaveQueue, refresh: () => void) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waits: (() => void) | undefined;
  let older = false;
  let leftAt = Infinity;
  function fetch() {
    older = document.hidden;
    if (older) return;
    waits?.();
    waits = atRest(queue, refresh);
  }
  function look() {
    if (document.hidden) leftAt = Date.now();
    else {
      // What was refused, as while signed out, may be taken now.
      if (queue.unsaved()) void queue.flush();
      if (older || Date.now() - leftAt > LOOKED_AWAY_MS) fetch();
      leftAt = Infinity;
    }
  }
  document.addEventListener("visibilitychange", look);
  return {
    later() {
      clearTimeout(timer);
      timer = setTimeout(fetch, NEWS_RESTS_MS);
    },
    stop() {
      clearTimeout(timer);
      waits?.();
      document.removeEventListener("visibilitychange", look);
    },
  };
}
