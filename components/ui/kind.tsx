import type { ReactNode } from "react";

/** A hue, a line style and a word. */
export function KindName({
  kind,
  children,
}: {
  kind: "wording" | "authority" | "evidence" | "form";
  children: ReactNode;
}) {
  return <span className={`kind kind--${kind}`}>{children}</span>;
}
