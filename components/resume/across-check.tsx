"use client";

import Link from "next/link";
import { useState } from "react";
import { AsideReasons } from "@/components/coach/aside-reasons";
import { Button, ButtonAnchor } from "@/components/ui/button";
import { KindName } from "@/components/ui/kind";
import { acrossTitle, KIND_LABELS, type AcrossFinding } from "@/lib/engine";
import type { AsideReason } from "@/lib/schemas/dismissal";
import type { ShownLine } from "./variant-parts";

/** More lines than these are shown on the page rather than listed. */
const MOST_LISTED = 3;

/** What only the whole resume shows: the lines it is about, and why a reader cares. */
export function AcrossCheck({
  id,
  finding,
  lines,
  onShow,
  onSetAside,
}: {
  /** Where an address ends in it. */
  id?: string;
  finding: AcrossFinding;
  /** Those that the finding names. */
  lines: readonly ShownLine[];
  onShow: (bulletIds: readonly string[]) => void;
  onSetAside: (finding: AcrossFinding, reason: AsideReason, note: string) => void;
}) {
  const [choosing, setChoosing] = useState(false);
  const title = acrossTitle(finding.rule) ?? finding.rule;
  const more = lines.length - MOST_LISTED;
  return (
    <li id={id} className="check" data-rule={finding.rule}>
      <KindName kind={finding.kind}>
        <span className="sr-only">{KIND_LABELS[finding.kind]}</span>
      </KindName>
      <div className="min-w-0">
        <p>
          <b>{title}.</b> {finding.message}
        </p>
        <ul className="check__lines">
          {lines.slice(0, MOST_LISTED).map((line) => (
            <li key={line.bulletId}>
              <Link href={`/coach/${line.bulletId}`} prefetch={false} dir="auto">
                {line.text}
              </Link>
              {finding.rule === "agree-on-facts" && line.twin !== undefined && (
                <p className="check__twin" dir="auto">
                  <span className="sr-only">The other resume: </span>
                  {line.twin}
                </p>
              )}
            </li>
          ))}
        </ul>
        {more > 0 && <p className="text-sm">and {more} more</p>}
      </div>
      <div className="check__acts">
        <Button
          look="ghost"
          size="small"
          aria-label={`Show on the page: ${title}`}
          onClick={() => onShow(lines.map(({ bulletId }) => bulletId))}
        >
          Show
        </Button>
        <ButtonAnchor
          look="ghost"
          size="small"
          href={`/rules/${finding.rule}`}
          target="_blank"
          aria-label={`Why this: ${title} (opens in a new tab)`}
        >
          Why this
        </ButtonAnchor>
        <Button
          look="ghost"
          size="small"
          aria-label={`Set aside: ${title}`}
          aria-expanded={choosing}
          onClick={() => setChoosing(!choosing)}
        >
          Set aside…
        </Button>
        {choosing && (
          <AsideReasons
            onChoose={(...why) => onSetAside(finding, ...why)}
            onCancel={() => setChoosing(false)}
          />
        )}
      </div>
    </li>
  );
}
