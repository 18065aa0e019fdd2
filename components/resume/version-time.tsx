"use client";

import { useSyncExternalStore } from "react";
import { agoWords, momentWords } from "./version-words";

const never = () => () => undefined;

/** When something was, on the reader's own clock, which the server does not know: there is a date until then. */
export function VersionTime({ at }: { at: string }) {
  const isHere = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  const time = new Date(at);
  return (
    <time dateTime={at}>
      {isHere ? `${agoWords(time, new Date())}, ${momentWords(time)}` : at.slice(0, 10)}
    </time>
  );
}
