"use client";

import { useId, useState, type ReactNode } from "react";
import { Button, ButtonAnchor } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { KindName } from "@/components/ui/kind";
import { KIND_LABELS, type Finding } from "@/lib/engine";
import { REASON_MAX_CHARS } from "@/lib/schemas/limits";
import { ASIDE_REASONS } from "./words";

/** The marked words, what a reader misses there, and what to do about it: answer, edit or set aside. */
export function FindingCard({
  id,
  finding,
  words,
  title,
  position,
  active,
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
  onRaise?: () => void;
  onSetAside?: (reason: string) => void;
  onEdit?: () => void;
  /** The questions that answer this finding. */
  children?: ReactNode;
}) {
  const titleId = useId();
  const [asking, setAsking] = useState(false);
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
    >
      <div className="flex items-center justify-between gap-2">
        <KindName kind={finding.kind}>{KIND_LABELS[finding.kind]}</KindName>
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
      {children ? (
        <div className="finding__part">{children}</div>
      ) : (
        "question" in advice && <p className="mt-2 font-semibold text-pretty">{advice.question}</p>
      )}
      {asking ? (
        <AsideReasons onChoose={onSetAside ?? (() => {})} onCancel={() => setAsking(false)} />
      ) : (
        <div className="finding__actions">
          {"edit" in advice && onEdit && (
            <Button size="small" onClick={onEdit}>
              {advice.edit.text ? `Use “${advice.edit.text.trim()}”` : "Cut these words"}
            </Button>
          )}
          {onSetAside && (
            <Button look="ghost" size="small" onClick={() => setAsking(true)}>
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

function AsideReasons({
  onChoose,
  onCancel,
}: {
  onChoose: (reason: string) => void;
  onCancel: () => void;
}) {
  const [own, setOwn] = useState<string | null>(null);
  return (
    <div
      className="finding__part"
      role="group"
      aria-label="Why does this not apply?"
      onKeyDown={(key) => {
        if (key.key !== "Escape") return;
        key.preventDefault();
        onCancel();
      }}
    >
      <p className="mb-1.5 font-semibold">Why does this not apply?</p>
      {own === null ? (
        <div className="flex flex-wrap gap-1.5">
          {ASIDE_REASONS.map((reason, at) => (
            <Button
              key={reason.id}
              size="small"
              autoFocus={at === 0}
              onClick={() => (reason.id === "other" ? setOwn("") : onChoose(reason.text))}
            >
              {reason.text}
            </Button>
          ))}
          <Button look="ghost" size="small" onClick={onCancel}>
            Cancel
          </Button>
        </div>
      ) : (
        <div className="grid gap-2">
          <Field
            label="Your reason"
            labelHidden
            autoFocus
            maxLength={REASON_MAX_CHARS}
            value={own}
            onChange={(change) => setOwn(change.target.value)}
          />
          <div className="flex gap-1">
            <Button look="primary" size="small" onClick={() => onChoose(own)}>
              Set aside
            </Button>
            <Button look="ghost" size="small" onClick={onCancel}>
              Cancel
            </Button>
          </div>
        </div>
      )}
    </div>
  );
}
