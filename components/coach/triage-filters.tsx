"use client";

import Link from "next/link";
import type { MouseEvent } from "react";
import { SHOWN, SHOWN_WORDS, type Shown } from "./triage";

/** Which lines to show, with how many there are of each; links, so that each has an address. */
export function TriageFilters({
  shown,
  counts,
  onShow,
}: {
  shown: Shown;
  counts: Readonly<Record<Shown, number>>;
  /** Without fetching the page, which holds every line already. */
  onShow: (shown: Shown) => void;
}) {
  return (
    <nav aria-label="Lines shown" className="triage-filters">
      {SHOWN.map((one) => (
        <Link
          key={one}
          href={one === "all" ? "/coach" : { pathname: "/coach", query: { show: one } }}
          prefetch={false}
          scroll={false}
          aria-current={one === shown ? "true" : undefined}
          onClick={(press) => {
            if (opensElsewhere(press)) return;
            press.preventDefault();
            onShow(one);
          }}
        >
          {SHOWN_WORDS[one].name} <span className="triage-filters__count">{counts[one]}</span>
        </Link>
      ))}
    </nav>
  );
}

function opensElsewhere({ ctrlKey, metaKey, shiftKey, altKey, button }: MouseEvent): boolean {
  return ctrlKey || metaKey || shiftKey || altKey || button !== 0;
}
