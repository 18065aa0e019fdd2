"use client";

import Link from "next/link";
import { useEffect, useRef, useState } from "react";
import { answeredBy } from "@/components/coach/answered";
import { BulletEditor } from "@/components/coach/bullet-editor";
import { ClearLine } from "@/components/coach/clear-line";

import { DraftPair } from "@/components/coach/draft-pair";
import { DraftPeek } from "@/components/coach/draft-peek";
import { FindingAnnouncer } from "@/components/coach/finding-announcer";
import { askedIn, findingId, FindingList } from "@/components/coach/finding-list";
import { HistoryList, type HistoryJob } from "@/components/coach/history-list";
import { DRAFT_MARKS, type DraftMarks } from "@/components/coach/draft-marks";
import { Legend } from "@/components/coach/legend";
import { findingAt } from "@/components/coach/marks";
import { draftOptions, storyOf } from "@/components/coach/older";
import { readLine } from "@/components/coach/reading";
import { SaidAnswers } from "@/components/coach/said-answers";
import { StoryQuestions } from "@/components/coach/story-questions";
import { count } from "@/components/coach/words";
import { WorkedExample } from "@/components/coach/worked-example";
import { Fork } from "@/components/layout/fork";
import { UndoBar } from "@/components/layout/undo-bar";
import { Segmented } from "@/components/ui/segmented";
import {
  isAtOneOf,
  placeOf,
  ruleTitle,
  type Background,
  type Finding,
  type Track,
} from "@/lib/engine";
import type { Lines } from "@/lib/mirror/lines";
import type { BulletRow } from "@/lib/schemas/bullet";
import { BULLET_MAX_CHARS } from "@/lib/schemas/limits";
import type { LineNews } from "@/lib/schemas/news";
import type { NoteRow } from "@/lib/schemas/note";
import { historyBullet, type Writer } from "../history";
import { useSaves } from "../../saves";
import { useAsides } from "../../use-asides";
import { UndoButtons } from "../../undo-buttons";
import { useNotes } from "../../use-notes";
import { NextStep } from "./next-step";
import { nextStory } from "./next-story";
import { cardsOf } from "./story-cards";
import { neighborsOf, StoryHead } from "./story-head";
import { useArrival } from "./use-arrival";
import { useFocusOnward } from "./use-focus-onward";
import { useLine } from "./use-line";
import { useStoryActs } from "./use-story-acts";
import { useStory } from "./use-story";

type StoryProps = {
  bullet: BulletRow;
  job: { organization: string; title: string; current: boolean };
  writer: Writer & { spelling: "american" | "british"; background: Background | null };
  history: readonly HistoryJob[];
  /** The lines that are to be told. */
  stories: readonly string[];
  /** What this engine finds in the line otherwise than the last one that read it. */
  news: LineNews | null;
  /** What was noted for an interview. */
  notes: readonly NoteRow[];
};

/** One line, what a reader would ask of it, and its two tellings, growing with each answer. */
export function StoryView(props: StoryProps) {
  const { bullet, job, writer, news } = props;
  const { line, now } = useLine(bullet);
  const { lines, said, say } = useSaves();
  const acts = useStory(line);
  const noted = useNotes(props.notes);
  const asides = useAsides();
  const field = useRef<HTMLTextAreaElement>(null);
  const [raised, setRaised] = useState<string | null>(null);
  const told = storyOf(now.answers);
  const options = draftOptions(now, job.current, writer);
  const read = readLine(now.text, told, options, now.dismissals);
  const answered = answeredBy(now, read.findings);
  const findings = read.findings.filter((finding) => !answered.includes(finding));
  const active = findings.find((finding) => findingId(finding) === raised) ?? askedIn(findings);
  const history = withThisTab(props.history, lines, now, job.current, writer);
  const neighbors = neighborsOf(history, bullet.id);
  const story = nextStory(history, props.stories, bullet.id);
  const [marks, setMarks] = useState<DraftMarks>("marked");
  const [shown, setShown] = useState<Track>("po");
  const drafts = useRef<HTMLElement>(null);
  const onward = useFocusOnward(now.wordings);
  useStoryActs({
    field,
    neighbors,
    nextStory: story.next?.id ?? null,
    onMarks: setMarks,
    onDraft: setShown,
    onArrive: useArrival(),
  });
  // What was said of another bullet is not said here.
  useEffect(() => say(null), [say]);

  const cards = cardsOf({ now, story: told, options, read, acts: { ...acts, ...onward(acts) } });
  function raise(place: number, again = false) {
    const under = findingAt(findings, place, active, again);
    if (under) setRaised(findingId(under));
  }

  return (
    <div className="story">
      <nav className="story__list" aria-label="Bullets">
        <h2 className="px-2 font-semibold">
          <Link href="/coach" prefetch={false} className="no-underline">
            Career history
          </Link>
        </h2>
        <HistoryList jobs={history} current={bullet.id} />
      </nav>
      <section className="story__editor" aria-labelledby="where">
        <StoryHead
          name={job.organization || job.title}
          current={bullet.id}
          {...{ neighbors, history }}
        >
          {/* A wide screen has them in the bar. */}
          <span className="contents sm:hidden">
            <UndoButtons />
          </span>
        </StoryHead>
        <BulletEditor
          text={now.text}
          marks={findings}
          active={active}
          fieldRef={field}
          maxLength={BULLET_MAX_CHARS}
          onWrite={(text) => acts.write(text.replace(/\s*\n\s*/g, " "))}
          onCaret={raise}
          onPoint={(place) => {
            if (!document.activeElement?.closest(".finding")) raise(place);
          }}
          foot={<span>{footWords(now, findings)}</span>}
        />
        <FindingAnnouncer open={findings.length} />
      </section>
      <aside className="story__findings" aria-label="Findings">
        <FindingList
          text={now.text}
          findings={findings}
          answered={answered}
          answers={<SaidAnswers questions={read.telling.questions} story={told} />}
          active={active}
          setAside={now.dismissals}
          titleOf={ruleTitle}
          stays={read.po.result === "keep" && read.pm.result === "keep"}
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
                story={told}
                known={Object.fromEntries(now.answers.map((one) => [one.question, one.known]))}
                onAnswer={acts.answer}
              />
            )
          }
        />
      </aside>
      <DraftPeek
        drafts={{ po: read.po, pm: read.pm }}
        shown={shown}
        onShow={setShown}
        place={drafts}
      />
      <section ref={drafts} className="story__drafts" aria-label="Drafts">
        <Fork />
        <DraftPair
          cards={cards}
          marks={marks}
          shown={shown}
          interview={{
            bulletId: now.id,
            notes: noted.of(now.id),
            onNote: (question, text) => noted.write(now.id, question, text),
          }}
        />
        <div className="mt-4 grid grid-cols-[minmax(0,1fr)] gap-4">
          <UndoBar act={said?.ofFinding ? null : said} onClose={() => say(null)} />
          <NextStep
            cards={cards}
            story={story}
            onUseBoth={() => onward(acts).useBoth({ po: read.po, pm: read.pm })}
          />
          <div className="story__legend">
            <Segmented label="Drafts" choices={DRAFT_MARKS} chosen={marks} onChoose={setMarks} />
            {marks === "marked" && <Legend />}
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
