"use client";

import { useEffect, useState } from "react";
import { BulletEditor } from "@/components/coach/bullet-editor";
import { ClearLine } from "@/components/coach/clear-line";
import type { DraftCardProps } from "@/components/coach/draft-card";
import { DraftPair } from "@/components/coach/draft-pair";
import { FindingAnnouncer } from "@/components/coach/finding-announcer";
import { findingId, FindingList } from "@/components/coach/finding-list";
import { Legend } from "@/components/coach/legend";
import { findingAt } from "@/components/coach/marks";
import { storyWith } from "@/components/coach/in-resume";
import { readLine, type Reading } from "@/components/coach/reading";
import { StoryQuestions } from "@/components/coach/story-questions";
import { count } from "@/components/coach/words";
import { Fork } from "@/components/layout/fork";
import { ButtonLink } from "@/components/ui/button-link";
import { Chip } from "@/components/ui/chip";
import { ruleTitle, type AnswerValue, type Finding, type Known, type Track } from "@/lib/engine";
import { IMPORT_MAX_CHARS } from "@/lib/schemas/limits";
import { retext } from "@/lib/mirror/retext";
import { keepTried, readTried, type TriedLine } from "@/lib/mirror/tried";

const TO_TRY = [
  "Managed timelines and coordinated delivery across squads.",
  "Owned campaigns and reported performance metrics.",
  "Built and shipped core platform features.",
];

type Confirmed = Readonly<Record<Track, Readonly<Record<string, string>>>>;
const NOTHING_CONFIRMED: Confirmed = { po: {}, pm: {} };

/** The whole coach for whoever passes by; every word stays in this browser. */
export function LiveBox() {
  const [lines, setLines] = useState<readonly TriedLine[]>([{ text: "", story: {} }]);
  const [at, setAt] = useState(0);
  const [confirmed, setConfirmed] = useState(NOTHING_CONFIRMED);
  const [raised, setRaised] = useState<string | null>(null);
  useKeptLines(setLines);

  const line = lines[at] ?? lines[0] ?? { text: "", story: {} };
  const readings = lines.map((one) =>
    readLine(one.text, one.story, one === line ? { confirmed } : {}),
  );
  const read = readings[at] ?? readLine("", {}, {});
  const text = lines.map((one) => one.text).join("\n");
  const active =
    read.findings.find((finding) => findingId(finding) === raised) ?? read.findings[0] ?? null;
  const starts = lineStarts(lines);
  const written = lines.filter((one) => one.text.trim() !== "").length;

  function change(next: readonly TriedLine[]) {
    setLines(next);
    keepTried(next);
  }
  function answer(question: string, value: AnswerValue | null, _known: Known | null) {
    change(lines.with(at, { ...line, story: storyWith(line.story, question, value) }));
  }
  function moveTo(place: number) {
    const now = starts.findLastIndex((start) => start <= place);
    if (now !== at) {
      setAt(Math.max(now, 0));
      setConfirmed(NOTHING_CONFIRMED);
    }
    const inLine = place - (starts[now] ?? 0);
    const under = findingAt(readings[now]?.findings ?? [], inLine, now === at ? active : null);
    if (under) setRaised(findingId(under));
  }

  return (
    <div>
      <BulletEditor
        large
        label="Your bullets, one a line"
        placeholder="Paste one line of your resume, or several."
        text={text}
        marks={allMarks(readings, starts)}
        active={active && shift(active, starts[at] ?? 0)}
        maxLength={IMPORT_MAX_CHARS}
        onWrite={(next) => change(retext(lines, next))}
        onCaret={moveTo}
        foot={
          <>
            <span>
              {written > 1 ? `Line ${at + 1} of ${lines.length} below. ` : ""}
              {written === 0 ? "Type here, or try" : `${count(written, "line")}. Nothing is sent.`}
            </span>
            {written === 0 && (
              <span className="flex flex-wrap gap-1.5">
                {TO_TRY.map((one) => (
                  <Chip key={one} onClick={() => change([{ text: one, story: {} }])}>
                    {one.split(" ").slice(0, 2).join(" ")}…
                  </Chip>
                ))}
              </span>
            )}
          </>
        }
      />
      <FindingAnnouncer open={read.findings.length} />
      {line.text.trim() !== "" && (
        <OneLine
          {...{ line, read, active, confirmed, setConfirmed, answer }}
          onRaise={(finding) => setRaised(findingId(finding))}
          onEdit={(text) => change(lines.with(at, { ...line, text }))}
        />
      )}
    </div>
  );
}

function OneLine({
  line,
  read,
  active,
  confirmed,
  setConfirmed,
  answer,
  onRaise,
  onEdit,
}: {
  line: TriedLine;
  read: Reading;
  active: Finding | null;
  confirmed: Confirmed;
  setConfirmed: (confirmed: Confirmed) => void;
  answer: (question: string, value: AnswerValue | null, known: Known | null) => void;
  onRaise: (finding: Finding) => void;
  onEdit: (text: string) => void;
}) {
  function cardOf(track: Track): DraftCardProps {
    return {
      draft: read[track],
      bullet: line.text,
      story: line.story,
      confirmed: confirmed[track],
      held: null,
      acts: {
        onFill: (question, value) => answer(question, value, null),
        onConfirm: (mildest, word) =>
          setConfirmed({ ...confirmed, [track]: { ...confirmed[track], [mildest]: word } }),
      },
    };
  }
  const known = Object.fromEntries(
    Object.entries(line.story).map(([id, value]) => [
      id,
      typeof value === "string" ? null : (value.known ?? null),
    ]),
  );
  return (
    <div className="mt-6 grid gap-6 lg:grid-cols-[392px_minmax(0,1fr)]">
      <div className="min-w-0">
        <FindingList
          text={line.text}
          findings={read.findings}
          active={active}
          setAside={[]}
          titleOf={ruleTitle}
          clear={<ClearLine review={read.review} />}
          onRaise={onRaise}
          onEdit={(finding) => {
            if (!("edit" in finding.advice)) return;
            const { start, end, text } = finding.advice.edit;
            onEdit(line.text.slice(0, start) + text + line.text.slice(end));
          }}
          questions={
            read.review.read &&
            read.telling.questions.length > 0 && (
              <StoryQuestions
                questions={read.telling.questions}
                story={line.story}
                known={known}
                onAnswer={answer}
              />
            )
          }
        />
      </div>
      <div className="min-w-0 self-start lg:sticky lg:top-[calc(var(--bar)+12px)]">
        <Fork className="hidden md:block" />
        <DraftPair cards={{ po: cardOf("po"), pm: cardOf("pm") }} />
        <div className="mt-4 grid gap-4">
          <Legend />
          <p className="flex flex-wrap items-center justify-between gap-3 text-ink-faint">
            This runs in your browser. Nothing is sent until you choose to keep it.
            <ButtonLink href="/sign-up" prefetch={false} look="primary">
              Keep these drafts
            </ButtonLink>
          </p>
        </div>
      </div>
    </div>
  );
}

/** What was tried before comes back once the page is there; the server never knew of it. */
function useKeptLines(setLines: (lines: readonly TriedLine[]) => void) {
  useEffect(() => {
    const kept = readTried();
    if (kept.length > 0) setLines(kept);
  }, [setLines]);
}

function lineStarts(lines: readonly TriedLine[]): number[] {
  let start = 0;
  return lines.map((line) => {
    const here = start;
    start += line.text.length + 1;
    return here;
  });
}

function shift(finding: Finding, by: number): Finding {
  return { ...finding, start: finding.start + by, end: finding.end + by };
}

function allMarks(readings: readonly Reading[], starts: readonly number[]): Finding[] {
  return readings.flatMap((read, at) =>
    read.findings.map((finding) => shift(finding, starts[at] ?? 0)),
  );
}
