"use client";

import Link from "next/link";
import { useEffect, useRef, useState } from "react";
import { BulletEditor } from "@/components/coach/bullet-editor";
import { ClearLine } from "@/components/coach/clear-line";
import { DraftPair } from "@/components/coach/draft-pair";
import { FindingAnnouncer } from "@/components/coach/finding-announcer";
import { findingId, FindingList } from "@/components/coach/finding-list";
import { HistoryList, type HistoryJob } from "@/components/coach/history-list";
import { Legend } from "@/components/coach/legend";
import { findingAt } from "@/components/coach/marks";
import { draftOptions, storyOf } from "@/components/coach/older";
import { readLine } from "@/components/coach/reading";
import { StoryQuestions } from "@/components/coach/story-questions";
import { count } from "@/components/coach/words";
import { WorkedExample } from "@/components/coach/worked-example";
import { Fork } from "@/components/layout/fork";
import { UndoBar } from "@/components/layout/undo-bar";
import { ButtonLink } from "@/components/ui/button-link";
import { Icon } from "@/components/ui/icon";
import { isAtOneOf, placeOf, ruleTitle, type Background, type Finding } from "@/lib/engine";
import type { Lines } from "@/lib/mirror/lines";
import type { BulletRow } from "@/lib/schemas/bullet";
import { BULLET_MAX_CHARS } from "@/lib/schemas/limits";
import type { LineNews } from "@/lib/schemas/news";
import type { NoteRow } from "@/lib/schemas/note";
import { historyBullet, type Writer } from "../history";
import { useSaves } from "../../saves";
import { useAsides } from "../../use-asides";
import { useNotes } from "../../use-notes";
import { cardsOf } from "./story-cards";
import { useLine } from "./use-line";
import { useStoryKeys } from "./use-story-keys";
import { useStory } from "./use-story";

type StoryProps = {
  bullet: BulletRow;
  job: { organization: string; title: string; current: boolean };
  writer: Writer & { spelling: "american" | "british"; background: Background | null };
  history: readonly HistoryJob[];
  /** What this engine finds in the line otherwise than the last one that read it. */
  news: LineNews | null;
  /** What was noted for an interview. */
  notes: readonly NoteRow[];
};

/** One line, what a reader would ask of it, and its two tellings, growing with each answer. */
export function StoryView({ bullet, job, writer, history, news, notes }: StoryProps) {
  const { line, now } = useLine(bullet);
  const { lines, said, say } = useSaves();
  const acts = useStory(line);
  const noted = useNotes(notes);
  const asides = useAsides();
  const field = useRef<HTMLTextAreaElement>(null);
  const [raised, setRaised] = useState<string | null>(null);
  const story = storyOf(now.answers);
  const options = draftOptions(now, job.current, writer);
  const read = readLine(now.text, story, options, now.dismissals);
  const active =
    read.findings.find((finding) => findingId(finding) === raised) ?? read.findings[0] ?? null;
  const neighbors = useNeighbors(history, bullet.id);
  useStoryKeys(neighbors, field);
  // What was said of another bullet is not said here.
  useEffect(() => say(null), [say]);

  const cards = cardsOf({ now, story, options, read, acts });

  return (
    <div className="story">
      <nav className="story__list" aria-label="Bullets">
        <h2 className="px-2 font-semibold">
          <Link href="/coach" prefetch={false} className="no-underline">
            Career history
          </Link>
        </h2>
        <HistoryList
          jobs={withThisTab(history, lines, now, job.current, writer)}
          current={bullet.id}
        />
      </nav>
      <section className="story__editor" aria-labelledby="where">
        <StoryHead job={job} neighbors={neighbors} />
        <BulletEditor
          text={now.text}
          marks={read.findings}
          active={active}
          fieldRef={field}
          maxLength={BULLET_MAX_CHARS}
          onWrite={(text) => acts.write(text.replace(/\s*\n\s*/g, " "))}
          onCaret={(place) => {
            const under = findingAt(read.findings, place, active);
            if (under) setRaised(findingId(under));
          }}
          foot={<span>{footWords(now, read.findings)}</span>}
        />
        <FindingAnnouncer open={read.findings.length} />
      </section>
      <aside className="story__findings" aria-label="Findings">
        <FindingList
          text={now.text}
          findings={read.findings}
          active={active}
          setAside={now.dismissals}
          titleOf={ruleTitle}
          clear={<ClearLine review={read.review} aside={read.aside} />}
          onRaise={(finding) => setRaised(findingId(finding))}
          newSince={(finding) =>
            news && isAtOneOf(now.text, finding, news.fresh) ? news.since : undefined
          }
          onSetAside={(finding, ...about) =>
            asides.setAside(line, placeOf(now.text, finding), ...about)
          }
          undo={<UndoBar act={said?.ofFinding ? said : null} onClose={() => say(null)} />}
          onTakeBack={(row) => asides.takeBack(line, row)}
          onEdit={acts.edit}
          questions={
            read.review.read &&
            read.telling.questions.length > 0 && (
              <StoryQuestions
                questions={read.telling.questions}
                story={story}
                known={Object.fromEntries(now.answers.map((one) => [one.question, one.known]))}
                onAnswer={acts.answer}
              />
            )
          }
        />
      </aside>
      <section className="story__drafts" aria-label="Drafts">
        <Fork />
        <DraftPair
          cards={cards}
          interview={{
            bulletId: now.id,
            notes: noted.of(now.id),
            onNote: (question, text) => noted.write(now.id, question, text),
          }}
        />
        <div className="mt-4 grid gap-3">
          <UndoBar act={said?.ofFinding ? null : said} onClose={() => say(null)} />
          <div className="flex flex-wrap items-center justify-between gap-3">
            <Legend />
            {neighbors.next && (
              <ButtonLink
                href={`/coach/${neighbors.next}`}
                prefetch={false}
                look="ghost"
                size="small"
              >
                Next bullet <Icon name="right" />
              </ButtonLink>
            )}
          </div>
        </div>
        {read.telling.example && <WorkedExample example={read.telling.example} />}
      </section>
    </div>
  );
}

function footWords(row: BulletRow, findings: readonly Finding[]): string {
  const words = row.text.trim() ? row.text.trim().split(/\s+/).length : 0;
  const answered = row.answers.length;
  const state =
    findings.length === 0 ? "Nothing open" : `${count(findings.length, "finding")} open`;
  return `${count(words, "word")}. ${state}${answered ? `, ${count(answered, "answer")}` : ""}.`;
}

/** What this tab wrote since the page was sent stands in the list too. */
function withThisTab(
  history: readonly HistoryJob[],
  lines: Lines,
  now: BulletRow,
  current: boolean,
  writer: Writer,
): HistoryJob[] {
  return history.map((job) => ({
    ...job,
    bullets: job.bullets.map((one) => {
      const known = one.id === now.id ? now : lines.known(one.id);
      return known ? historyBullet(known, current, writer) : one;
    }),
  }));
}

type Neighbors = { at: number; all: number; previous: string | null; next: string | null };

function useNeighbors(history: readonly HistoryJob[], bulletId: string): Neighbors {
  const ids = history.flatMap((job) => job.bullets.map((bullet) => bullet.id));
  const at = ids.indexOf(bulletId);
  return {
    at: at + 1,
    all: ids.length,
    previous: ids[at - 1] ?? null,
    next: ids[at + 1] ?? null,
  };
}

function StoryHead({ job, neighbors }: { job: StoryProps["job"]; neighbors: Neighbors }) {
  return (
    <div className="mb-3.5 flex min-h-8 items-center gap-1.5">
      <h1 id="where" className="min-w-0 font-semibold break-words">
        Bullet {neighbors.at} of {neighbors.all}{" "}
        <span className="font-normal text-ink-faint">
          · {job.organization || job.title || "No organization yet"}
        </span>
      </h1>
      <span className="ml-auto flex gap-0.5">
        <ButtonLink
          href="/coach"
          prefetch={false}
          look="ghost"
          size="icon"
          aria-label="All bullets"
        >
          <Icon name="list" />
        </ButtonLink>
        <Neighbor to={neighbors.previous} name="Previous bullet" icon="up" />
        <Neighbor to={neighbors.next} name="Next bullet" icon="down" />
      </span>
    </div>
  );
}

function Neighbor({ to, name, icon }: { to: string | null; name: string; icon: "up" | "down" }) {
  if (!to) return null;
  return (
    <ButtonLink href={`/coach/${to}`} prefetch={false} look="ghost" size="icon" aria-label={name}>
      <Icon name={icon} />
    </ButtonLink>
  );
}
