import type { ReactNode } from "react";

const NAMES = { po: "Product Owner", pm: "Product Manager" } as const;

/** Square and blue, or round and vermilion, and always with words: never told apart by color alone. */
export function TrackName({
  track,
  open = false,
  small = false,
  children,
}: {
  track: "po" | "pm";
  /** Hollow: not ready yet. */
  open?: boolean;
  small?: boolean;
  children?: ReactNode;
}) {
  const look = `track track--${track}${open ? " track--open" : ""}${small ? " track--small" : ""}`;
  return <span className={look}>{children ?? NAMES[track]}</span>;
}
