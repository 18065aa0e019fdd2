"use client";

import { useId, useState, type KeyboardEvent, type PointerEvent, type ReactNode } from "react";
import { Button, ButtonAnchor } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { KindName } from "@/components/ui/kind";
import { KIND_LABELS, type Finding } from "@/lib/engine";
import type { AsideReason } from "@/lib/schemas/dismissal";
import { AsideReasons } from "./aside-reasons";
import { NewMark } from "./new-mark";

export type FindingCardProps = {
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
  /** The resumes' own wordings answer it: the answers in short, the questions behind "Change". */
  answered?: ReactNode;
  /** The questions that answer this finding. */
  children?: ReactNode;
};

/** The marked words, what a reader misses there, and what to do about it: answer, edit or set aside. */
export function FindingCard(props: FindingCardProps) {
  const { finding, words, title, active, since, onRaise, onSetAside, answered, children } = props;
  const titleId = useId();
  const partId = useId();
  const [changing, setChanging] = useState(false);
  /** "left": asked, and gone back from; the button that asked takes focus again. */
  const [asking, setAsking] = useState<"no" | "yes" | "left">("no");
  const isAnswered = answered !== undefined;
  if (!isAnswered && changing) setChanging(false);
  const { advice } = finding;
  return (
    <article
      id={props.id}
      className="finding"
      aria-labelledby={titleId}
      data-active={active || undefined}
      data-answered={isAnswered || undefined}
      data-rule={finding.rule}
      onFocus={onRaise}
      onClick={onRaise}
      onPointerEnter={(pointer) => {
        if (onRaise && !isAnsweringElsewhere(pointer)) onRaise();
      }}
      onKeyDown={(key) => {
        // Only while focus is in the card, so it needs no switch to turn it off.
        if (key.key !== "x" || !onSetAside || isAnswered || asking === "yes" || isTyping(key))
          return;
        key.preventDefault();
        setAsking("yes");
      }}
    >
      <div className="flex items-center justify-between gap-2">
        <span className="flex items-center gap-2">
          {isAnswered ? (
            <span className="answered">
              <Icon name="check" /> Answered
            </span>
          ) : (
            <KindName kind={finding.kind}>{KIND_LABELS[finding.kind]}</KindName>
          )}
          {since && <NewMark />}
        </span>
        {isAnswered && children ? (
          <Button
            look="ghost"
            size="small"
            className="-my-1.5 -mr-2"
            aria-expanded={changing}
            aria-controls={partId}
            onClick={() => setChanging(!changing)}
          >
            {changing ? "Done" : "Change"}
            <span className="sr-only">: answers about “{words}”</span>
          </Button>
        ) : (
          <span className="text-sm text-ink-faint">{props.position}</span>
        )}
      </div>
      <p className="finding__quote">
        {isAnswered ? (
          `“${words}”`
        ) : (
          <mark className={`mark mark--${finding.kind}`} data-active={active || undefined}>
            {words}
          </mark>
        )}
      </p>
      <h3 className={isAnswered ? "sr-only" : "finding__title"} id={titleId}>
        {title ?? finding.message}
      </h3>
      {isAnswered && !changing && answered}
      {!isAnswered && title && (
        <p className="finding__more mt-1 text-pretty text-ink-soft">{finding.message}</p>
      )}
      {!isAnswered && since && (
        <p className="finding__more mt-1 text-sm text-pretty text-ink-faint">
          New since engine {since}: your line is as it was, the reading is not.
        </p>
      )}
      {children && (
        <div id={partId} className="finding__part finding__more" hidden={isAnswered && !changing}>
          {children}
        </div>
      )}
      {!children && !isAnswered && "question" in advice && (
        <p className="finding__more mt-2 font-semibold text-pretty">{advice.question}</p>
      )}
      {asking === "yes" && onSetAside ? (
        <AsideReasons onChoose={onSetAside} onCancel={() => setAsking("left")} />
      ) : (
        !isAnswered && <Acts {...props} focus={asking === "left"} onAsk={() => setAsking("yes")} />
      )}
    </article>
  );
}

function Acts({
  finding: { advice, rule },
  title,
  onEdit,
  onSetAside,
  focus,
  onAsk,
}: FindingCardProps & { focus: boolean; onAsk: () => void }) {
  return (
    <div className="finding__actions finding__more">
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
          data-set-aside
          autoFocus={focus}
          onClick={onAsk}
        >
          Set aside…
        </Button>
      )}
      <ButtonAnchor
        look="ghost"
        size="small"
        className="ml-auto"
        href={`/rules/${rule}`}
        target="_blank"
        aria-label={`Why this: ${title ?? rule} (opens in a new tab)`}
      >
        Why this
      </ButtonAnchor>
    </div>
  );
}

/** A card that is being answered stays raised while the pointer wanders. */
function isAnsweringElsewhere({ currentTarget, pointerType }: PointerEvent): boolean {
  const answering = document.activeElement?.closest(".finding");
  return pointerType === "touch" || (answering ? answering !== currentTarget : false);
}

function isTyping({ target, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  const field =
    target instanceof Element &&
    target.matches("textarea, select, input:not([type=radio], [type=checkbox])");
  return field || ctrlKey || metaKey || altKey;
}
