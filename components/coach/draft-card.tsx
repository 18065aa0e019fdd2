"use client";

import { lazy, Suspense, useEffect, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { TrackName } from "@/components/ui/track";
import { cutOpenClauses, type AnswerValue, type Draft, type Story } from "@/lib/engine";
import { ClaimChoice } from "./claim-choice";
import { CopyButton } from "./copy-button";
import { HeldWords, UseButtons } from "./draft-foot";
import { DraftWhy } from "./draft-why";
import { DraftWords, sameClaim, type Claim } from "./draft-words";
import { openCount, type InResume } from "./in-resume";
import { InterviewDisclosure } from "./interview-disclosure";
import type { Notes } from "./interview-card";
import { useFilling } from "./use-filling";
import { RESULT_WORDS, TRACK_WORDS } from "./words";

/** Loaded when somebody writes: it brings the guard. */
const ByHand = lazy(() => import("./by-hand").then(({ ByHand }) => ({ default: ByHand })));

export type DraftActs = {
  /** With every key; null takes the answer away. */
  onFill: (question: string, value: AnswerValue | null) => void;
  onConfirm: (mildest: string, word: string) => void;
  onUse: () => void;
  /** Keeps an older wording as it is, with today's line and answers. */
  onKeepOlder: () => void;
  onUseOwnLine: () => void;
  onInclude: (included: boolean) => void;
  onWriteByHand: (text: string, confirmed: Readonly<Record<string, string>>) => void;
};

export type DraftInterview = {
  bulletId: string;
  notes: Notes;
  onNote: (question: string, text: string) => void;
};

export type DraftCardProps = {
  draft: Draft;
  bullet: string;
  story: Story;
  confirmed: Readonly<Record<string, string>>;
  /** Null on pages that keep no resume. */
  held: InResume | null;
  acts: Partial<DraftActs>;
  /** The line is not in English: that it stays as it is, is no judgement of it. */
  unread?: boolean;
  /** Where a story is kept: why the draft is evidence, and what an interviewer would ask. */
  interview?: DraftInterview;
  /** Tells apart the cards of one page. */
  idPrefix?: string;
};

/** What writing by hand starts from; never a blank, whose hint would be taken for the person's words. */
function handStart({ draft, held, bullet }: DraftCardProps): string {
  if (held?.is === "hand") return held.text;
  return cutOpenClauses(held && "parts" in held ? held.parts : draft.parts) || bullet;
}

/** One track's telling of the line, with the origin of every word and what may be done with it. */
export function DraftCard(props: DraftCardProps) {
  const { draft, held, bullet, story, confirmed, idPrefix = "draft" } = props;
  const { acts, foot } = useFocusAfterUse(props);
  const [byHand, setByHand] = useState(false);
  const pen = useRef<HTMLButtonElement>(null);
  function putDownPen() {
    pen.current?.focus();
    setByHand(false);
  }
  const { long } = TRACK_WORDS[draft.track];
  return (
    <article
      className="draft"
      data-track={draft.track}
      data-result={draft.result}
      aria-labelledby={`${idPrefix}-${draft.track}`}
    >
      <div className="draft__head">
        <h2 id={`${idPrefix}-${draft.track}`}>
          <TrackName track={draft.track}>{long}</TrackName>
        </h2>
        <span className="draft__state">
          {props.unread ? "Not read: it does not look like English" : stateWords(draft)}
        </span>
      </div>
      <div className="draft__body draft__shared">
        {byHand && acts.onWriteByHand ? (
          <Suspense fallback={<p className="draft-text">{handStart(props)}</p>}>
            <ByHand
              start={handStart(props)}
              bullet={bullet}
              story={story}
              confirmed={confirmed}
              trackName={long}
              onKeep={(text, words) => {
                acts.onWriteByHand?.(text, words);
                putDownPen();
              }}
              onCancel={putDownPen}
            />
          </Suspense>
        ) : (
          <DraftBody {...props} />
        )}
      </div>
      {props.interview && <DraftWhy draft={draft} story={story} />}
      {held && <HeldWords {...props} acts={acts} held={held} />}
      <div className="draft__foot" ref={foot}>
        {held && <UseButtons {...props} acts={acts} held={held} />}
        <span className="ml-auto flex gap-1">
          {acts.onWriteByHand && (
            <Button
              ref={pen}
              look="ghost"
              size="icon"
              aria-label={`Edit the ${TRACK_WORDS[draft.track].short} wording by hand`}
              aria-expanded={byHand}
              onClick={() => setByHand(!byHand)}
            >
              <Icon name="pen" />
            </Button>
          )}
          {draft.text && (
            <CopyButton text={draft.text} name={`the ${TRACK_WORDS[draft.track].short} draft`} />
          )}
        </span>
      </div>
      {props.interview && <InterviewDisclosure draft={draft} story={story} {...props.interview} />}
    </article>
  );
}

/** Using a draft takes its button away; focus goes to the next act of the same card. */
function useFocusAfterUse({ acts, held }: DraftCardProps) {
  const foot = useRef<HTMLDivElement>(null);
  const used = useRef(false);
  const is = held?.is;
  useEffect(() => {
    if (is === "current" && used.current) foot.current?.querySelector("button")?.focus();
    used.current = false;
  }, [is]);
  function onUse() {
    used.current = true;
    acts.onUse?.();
  }
  return { foot, acts: { ...acts, ...(acts.onUse && { onUse }) } };
}

function stateWords(draft: Draft): string {
  const heading = RESULT_WORDS[draft.result];
  const { toFill, toConfirm } = openCount(draft);
  const open = [toFill && `${toFill} to fill`, toConfirm && `${toConfirm} to confirm`]
    .filter(Boolean)
    .join(", ");
  return [heading, draft.result === "shape" ? "" : open].filter(Boolean).join(" · ");
}

function DraftBody({ draft, story, acts }: DraftCardProps) {
  const [claim, setClaim] = useState<Claim | null>(null);
  const { filling, line, parts } = useFilling(draft, story, acts.onFill);
  const empty = draft.result === "none" || draft.result === "leave-out";
  if (empty && !filling?.slot)
    return (
      <div className="text-pretty text-ink-soft">
        <p>
          {draft.result === "none"
            ? `Nothing for ${TRACK_WORDS[draft.track].long} here yet.`
            : `This line can be left out of the ${TRACK_WORDS[draft.track].short} resume.`}
        </p>
        {draft.wouldHelp && (
          <p className="mt-2">
            <b className="font-semibold text-ink">This fact would make it:</b> {draft.wouldHelp}
          </p>
        )}
        <Dropped draft={draft} />
      </div>
    );
  return (
    <>
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
      {claim && acts.onConfirm && (
        <ClaimChoice
          claim={claim}
          onConfirm={(mildest, word) => {
            acts.onConfirm?.(mildest, word);
            setClaim(null);
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

function Dropped({ draft }: { draft: Draft }) {
  if (draft.dropped.length === 0) return null;
  return (
    <details className="mt-2 text-sm text-ink-soft">
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
