"use client";

import { useId, useState, type KeyboardEvent, type ReactNode } from "react";
import { Button, ButtonAnchor } from "@/components/ui/button";
import { KindName } from "@/components/ui/kind";
import { KIND_LABELS, type Finding } from "@/lib/engine";
import type { AsideReason } from "@/lib/schemas/dismissal";
import { AsideReasons } from "./aside-reasons";
import { NewMark } from "./new-mark";

/** The marked words, what a reader misses there, and what to do about it: answer, edit or set aside. */
export function FindingCard({
  id,
  finding,
  words,
  title,
  position,
  active,
  since,
  onRaise,
  onSetAside,
  onEdit,
  children,
}: {
  id?: string;
  finding: Finding;
  /** The marked words themselves. */
  words: string;
  /** The rule's; null where it has none for a line. */
  title: string | null;
  /** "1 of 2". */
  position?: string;
  active: boolean;
  /** The engine that read the same words before and did not find this. */
  since?: string | undefined;
  onRaise?: () => void;
  onSetAside?: (reason: AsideReason, note: string) => void;
  onEdit?: () => void;
  /** The questions that answer this finding. */
  children?: ReactNode;
}) {
  const titleId = useId();
  /** "left": asked, and gone back from; the button that asked takes focus again. */
  const [asking, setAsking] = useState<"no" | "yes" | "left">("no");
  const { advice } = finding;
  return (
    <article
      id={id}
      className="finding"
      aria-labelledby={titleId}
      data-active={active || undefined}
      data-rule={finding.rule}
      onFocus={onRaise}
      onPointerEnter={onRaise}
      onKeyDown={(key) => {
        // Only while focus is in the card, so it needs no switch to turn it off.
        if (key.key !== "x" || !onSetAside || asking === "yes" || isTyping(key)) return;
        key.preventDefault();
        setAsking("yes");
      }}
    >
      <div className="flex items-center justify-between gap-2">
        <span className="flex items-center gap-2">
          <KindName kind={finding.kind}>{KIND_LABELS[finding.kind]}</KindName>
          {since && <NewMark />}
        </span>
        <span className="text-sm text-ink-faint">{position}</span>
      </div>
      <p className="finding__quote">
        <mark className={`mark mark--${finding.kind}`} data-active={active || undefined}>
          {words}
        </mark>
      </p>
      <h3 className="finding__title" id={titleId}>
        {title ?? finding.message}
      </h3>
      {title && <p className="mt-1 text-pretty text-ink-soft">{finding.message}</p>}
      {since && (
        <p className="mt-1 text-sm text-pretty text-ink-faint">
          New since engine {since}: your line is as it was, the reading is not.
        </p>
      )}
      {children ? (
        <div className="finding__part">{children}</div>
      ) : (
        "question" in advice && <p className="mt-2 font-semibold text-pretty">{advice.question}</p>
      )}
      {asking === "yes" && onSetAside ? (
        <AsideReasons onChoose={onSetAside} onCancel={() => setAsking("left")} />
      ) : (
        <div className="finding__actions">
          {"edit" in advice && onEdit && (
            <Button size="small" onClick={onEdit}>
              {advice.edit.text ? `Use “${advice.edit.text.trim()}”` : "Cut these words"}
            </Button>
          )}
          {onSetAside && (
            <Button
              look="ghost"
              size="small"
              aria-keyshortcuts="x"
              autoFocus={asking === "left"}
              onClick={() => setAsking("yes")}
            >
              Set aside…
            </Button>
          )}
          <ButtonAnchor
            look="ghost"
            size="small"
            className="ml-auto"
            href={`/rules/${finding.rule}`}
            target="_blank"
            aria-label={`Why this: ${title ?? finding.rule} (opens in a new tab)`}
          >
            Why this
          </ButtonAnchor>
        </div>
      )}
    </article>
  );
}

function isTyping({ target, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  const field = target instanceof Element && target.matches("textarea, select, input");
  return field || ctrlKey || metaKey || altKey;
}
