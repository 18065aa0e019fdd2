"use client";

import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import type { Finding } from "@/lib/engine";
import type { DismissalRow } from "@/lib/schemas/bullet";
import type { AsideReason } from "@/lib/schemas/dismissal";
import { FindingCard } from "./finding-card";
import { asideWords } from "./words";

export type FindingListProps = {
  text: string;
  /** The open ones. */
  findings: readonly Finding[];
  /** Those that the resumes' own wordings answer, and that in short. */
  answered?: readonly Finding[];
  answers?: ReactNode;
  active: Finding | null;
  /** What is asked of this line; stands in the card of the finding that asks for it. */
  questions: ReactNode;
  setAside: readonly DismissalRow[];
  /** The engine that did not find this in the same words. */
  newSince?: (finding: Finding) => string | undefined;
  titleOf: (rule: string) => string | null;
  onRaise: (finding: Finding) => void;
  onSetAside?: (finding: Finding, reason: AsideReason, note: string) => void;
  onTakeBack?: (dismissal: DismissalRow) => void;
  onEdit: (finding: Finding) => void;
  /** Both resumes can have the line as it is, so that its questions are an offer. */
  stays?: boolean;
  /** Says why nothing is marked: a clear line, or one that is not English. */
  clear: ReactNode;
  /** What was just done to a finding, and its undo. */
  undo?: ReactNode;
};

export function findingId(finding: Finding): string {
  return `finding-${finding.rule}-${finding.start}`;
}

function focusHeading() {
  document.getElementById("findings")?.focus();
}

/** Where work goes on once a finding is out of the way: the next one, else the heading. */
function focusAfter(at: number, findings: readonly Finding[]) {
  const next = findings[at + 1] ?? findings[at - 1];
  const card = next && document.getElementById(findingId(next));
  const place = card?.querySelector<HTMLElement>("textarea, input, button, a");
  if (place) place.focus();
  else focusHeading();
}

/** Whose card holds the questions: what the person decided, else what came of it, else the first. */
export function askedIn(findings: readonly Finding[]): Finding | null {
  for (const kind of ["authority", "evidence"]) {
    const asks = findings.find((one) => one.kind === kind && "question" in one.advice);
    if (asks) return asks;
  }
  return findings[0] ?? null;
}

/** What a reader would ask of this line: one finding carries the questions, the others stand around it. */
export function FindingList(props: FindingListProps) {
  const { text, findings, answered = [], active, questions, answers = null } = props;
  const asked = askedIn(findings) ?? askedIn(answered);
  return (
    <>
      <div className="mb-3 flex min-h-8 items-center gap-1">
        <h2 className="font-semibold" id="findings" tabIndex={-1}>
          Findings{" "}
          <span className="font-normal text-ink-faint">
            {findings.length === 0 ? "none open" : `${findings.length} open`}
          </span>
        </h2>
        {findings.length > 1 && <StepButtons {...props} />}
      </div>
      <div className="[&:has(.undo)]:mb-2.5">{props.undo}</div>
      <div className="grid gap-2.5">
        {!asked && <div className="empty">{props.clear}</div>}
        {[...findings, ...answered].map((finding, at) => (
          <FindingCard
            key={findingId(finding)}
            id={findingId(finding)}
            finding={finding}
            words={text.slice(finding.start, finding.end)}
            title={props.titleOf(finding.rule)}
            position={`${at + 1} of ${findings.length}`}
            active={finding === active}
            since={props.newSince?.(finding)}
            onRaise={() => props.onRaise(finding)}
            onEdit={() => props.onEdit(finding)}
            {...(answered.includes(finding) && { answered: finding === asked && answers })}
            {...(props.onSetAside && {
              onSetAside: (reason: AsideReason, note: string) => {
                // The card takes its buttons along, and focus must not fall off the page with them.
                focusAfter(at, findings);
                props.onSetAside?.(finding, reason, note);
              },
            })}
          >
            {finding === asked && questions}
          </FindingCard>
        ))}
        {!asked && questions && (
          <section className="finding" aria-label="Your story">
            {props.stays && (
              <p className="mb-4 text-pretty text-ink-soft">
                The line stands as it is. An answer here can still add to it.
              </p>
            )}
            {questions}
          </section>
        )}
        <SetAside {...props} />
      </div>
    </>
  );
}

function StepButtons({ findings, active, onRaise }: FindingListProps) {
  const at = active ? findings.indexOf(active) : -1;
  function step(by: number) {
    const next = findings[(at + by + findings.length) % findings.length];
    if (!next) return;
    onRaise(next);
    document.getElementById(findingId(next))?.scrollIntoView({ block: "nearest" });
  }
  return (
    <span className="ml-auto flex">
      <Button look="ghost" size="icon" aria-label="Previous finding" onClick={() => step(-1)}>
        <Icon name="up" />
      </Button>
      <Button look="ghost" size="icon" aria-label="Next finding" onClick={() => step(1)}>
        <Icon name="down" />
      </Button>
    </span>
  );
}

function SetAside({ setAside, onTakeBack }: FindingListProps) {
  if (setAside.length === 0 || !onTakeBack) return null;
  return (
    <details className="text-sm text-ink-soft">
      <summary className="py-1">Set aside ({setAside.length})</summary>
      <ul className="grid gap-1">
        {setAside.map((one) => (
          <li key={one.id} className="flex items-center gap-2">
            <span className="min-w-0">
              <span className="font-writer text-base">“{one.words}”</span> {asideWords(one)}
            </span>
            <Button
              look="ghost"
              size="small"
              className="ml-auto"
              onClick={() => {
                onTakeBack(one);
                focusHeading();
              }}
            >
              Take back<span className="sr-only">: {one.words}</span>
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}
