"use client";

import { useEffect, useRef, useState } from "react";
import type { Draft } from "@/lib/engine";
import { ClaimChoice, evidenceOf } from "./claim-choice";
import type { DraftCardProps } from "./draft-card";
import { DraftWords, sameClaim, type Claim } from "./draft-words";
import { useFilling } from "./use-filling";
import { TRACK_WORDS } from "./words";

/** The telling itself, or why there is none; with what left the line, and what would say more. */
export function DraftBody({ draft, story, bullet, acts, marks }: DraftCardProps) {
  const [claim, setClaim] = useState<Claim | null>(null);
  const { filling, line, parts } = useFilling(draft, story, acts.onFill);
  const confirmed = useRef(false);
  useEffect(() => {
    if (confirmed.current) focusWhatIsOpen(line.current);
    confirmed.current = false;
  }, [draft, line]);
  const empty = draft.result === "none" || draft.result === "leave-out";
  if (empty && !filling?.slot) return <NoDraft draft={draft} />;
  return (
    <>
      {marks === "original" && !filling?.slot ? (
        <p className="draft-text" data-original>
          {bullet}
        </p>
      ) : (
        <p className="draft-text" ref={line} tabIndex={-1}>
          <DraftWords
            parts={parts}
            openClaim={claim}
            {...(filling && { filling })}
            {...(acts.onConfirm && {
              onOpenClaim: (next: Claim) => setClaim(sameClaim(next, claim) ? null : next),
            })}
          />
        </p>
      )}
      {claim && acts.onConfirm && (
        <ClaimChoice
          claim={claim}
          because={evidenceOf(claim, bullet, story)}
          onConfirm={(mildest, word) => {
            acts.onConfirm?.(mildest, word);
            setClaim(null);
            confirmed.current = true;
          }}
          onClose={() => setClaim(null)}
        />
      )}
      {draft.wouldHelp && (
        <p className="mt-2 text-sm text-pretty text-ink-soft">Would say more: {draft.wouldHelp}</p>
      )}
      <Dropped draft={draft} />
    </>
  );
}

/** The next word to confirm or blank of the same card, else its use. */
function focusWhatIsOpen(line: HTMLElement | null) {
  const open = line?.querySelector<HTMLElement>("button.claim, button.blank");
  const use = line?.closest(".draft")?.querySelector<HTMLElement>("[data-use]");
  (open ?? use ?? line)?.focus();
}

function NoDraft({ draft }: { draft: Draft }) {
  const { long, short } = TRACK_WORDS[draft.track];
  return (
    <div className="text-pretty text-ink-soft">
      <p>
        {draft.result === "none"
          ? `Nothing for ${long} here yet.`
          : `This line can be left out of the ${short} resume.`}
      </p>
      {draft.wouldHelp && (
        <p className="mt-2">
          <b className="font-semibold text-ink">This fact would make it:</b> {draft.wouldHelp}
        </p>
      )}
      <Dropped draft={draft} />
    </div>
  );
}

function Dropped({ draft }: { draft: Draft }) {
  if (draft.dropped.length === 0) return null;
  return (
    <details className="draft__dropped">
      <summary>What left the line</summary>
      <ul className="mt-1 grid gap-1">
        {draft.dropped.map((words) => (
          <li key={words.text}>
            <span className="font-writer">“{words.text}”</span> {words.reason}
          </li>
        ))}
      </ul>
    </details>
  );
}
