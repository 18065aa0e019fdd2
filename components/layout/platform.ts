"use client";

import { useSyncExternalStore } from "react";

export function isMac(): boolean {
  return /Mac|iPhone|iPad/.test(navigator.platform);
}

const never = () => () => {};

/** False until the page is the browser's own, as the server cannot know. */
export function useIsMac(): boolean {
  return useSyncExternalStore(never, isMac, () => false);
}
