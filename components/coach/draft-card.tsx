"use client";

import { lazy, Suspense, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { TrackName } from "@/components/ui/track";
import { cutOpenClauses, type AnswerValue, type Draft, type Story } from "@/lib/engine";
import { CopyButton } from "./copy-button";
import { DraftBody } from "./draft-body";
import { HeldWords, UseButtons } from "./draft-foot";
import type { DraftMarks } from "./draft-marks";
import { DraftWhy } from "./draft-why";
import { openCount, type InResume } from "./in-resume";
import { InterviewDisclosure } from "./interview-disclosure";
import type { Notes } from "./interview-card";
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
  /** How its words are shown; "original" is the line itself. */
  marks?: DraftMarks;
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
  const { draft, held, bullet, story, confirmed, acts, idPrefix = "draft" } = props;
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
      data-marks={props.marks}
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
      {held && <HeldWords {...props} held={held} />}
      <div className="draft__foot">
        {held && <UseButtons {...props} held={held} />}
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

function stateWords(draft: Draft): string {
  const heading = RESULT_WORDS[draft.result];
  const { toFill, toConfirm } = openCount(draft);
  const open = [toFill && `${toFill} to fill`, toConfirm && `${toConfirm} to confirm`]
    .filter(Boolean)
    .join(", ");
  return [heading, draft.result === "shape" ? "" : open].filter(Boolean).join(" · ");
}
