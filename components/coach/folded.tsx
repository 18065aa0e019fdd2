"use client";

import { useState, type ReactNode } from "react";
import { Icon } from "@/components/ui/icon";

/** A part that is seldom needed: open until it is filled, afterwards one line that says what is in it. */
export function Folded({
  title,
  filled,
  inShort,
  children,
}: {
  title: string;
  filled: boolean;
  /** What is in it, while it is closed. */
  inShort: string;
  children: ReactNode;
}) {
  // Filling it must not close it under the hand that fills it.
  const [startsOpen] = useState(!filled);
  return (
    <details className="folded" open={startsOpen}>
      <summary className="folded__head">
        <h2 className="text-md font-semibold">{title}</h2>
        <span className="folded__short">{inShort}</span>
        <Icon name="down" />
      </summary>
      <div className="folded__body">{children}</div>
    </details>
  );
}
