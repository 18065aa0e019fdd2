"use client";

import { useEffect, useState } from "react";
import type { SaveQueue } from "@/lib/mirror/save-queue";
import { useSaves } from "./saves";

/**
 * The page as it counts. Going back shows it as the browser kept it, so it is fetched anew; and one
 * that was fetched before a save may lack it, so that one is passed over and asked for again.
 */
export function useFreshPage<Page>(sent: Page): Page {
  const { queue, refresh } = useSaves();
  const [seen, setSeen] = useState(sent);
  const [page, setPage] = useState(sent);
  if (sent !== seen) {
    setSeen(sent);
    if (queue.pageIsWhole()) setPage(sent);
  }
  useEffect(() => {
    if (queue.state().is !== "idle") return atRest(queue, refresh);
  }, [queue, refresh]);
  useEffect(() => {
    if (seen !== page) return atRest(queue, refresh);
  }, [queue, refresh, seen, page]);
  return page;
}

/** Acts once nothing waits. @returns stops waiting for that */
export function atRest(queue: SaveQueue, act: () => void): (() => void) | undefined {
  if (!queue.unsaved()) return void act();
  const stop = queue.subscribe(() => {
    if (queue.unsaved()) return;
    stop();
    act();
  });
  return stop;
}
