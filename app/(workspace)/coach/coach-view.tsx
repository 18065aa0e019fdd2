"use client";

import { useDeferredValue, useState } from "react";
import { EngineNews } from "@/components/coach/engine-news";
import { JobForm } from "@/components/coach/job-form";
import { openFindings } from "@/components/coach/answered";
import { untidyLines } from "@/components/coach/tidy";
import {
  isOut,
  presetsOf,
  progressOf,
  SHOWN_WORDS,
  standingOf,
  type Presets,
  type Shown,
  type TriageChoice,
} from "@/components/coach/triage";
import { EmptyState } from "@/components/layout/empty-state";
import { UndoBar } from "@/components/layout/undo-bar";
import { reviewRow } from "@/components/coach/row-reading";
import { Button } from "@/components/ui/button";
import { ButtonLink } from "@/components/ui/button-link";
import { Dialog } from "@/components/ui/dialog";
import { shownFindings } from "@/lib/engine";
import type { BulletRow } from "@/lib/schemas/bullet";
import type { Career } from "@/lib/schemas/career";
import type { JobRow } from "@/lib/schemas/job";
import type { News } from "@/lib/schemas/news";
import { sends } from "../acts";
import { Conflicts } from "../not-saved";
import { useSaves } from "../saves";
import { useFreshPage } from "../use-fresh-page";
import { AboutYou } from "./about-you";
import { CoachHead } from "./coach-head";
import { JobSection } from "./job-section";
import { Done, SectionsView } from "./sections-view";
import { useJobs } from "./use-jobs";
import { useShown } from "./use-shown";
import { useTriageKeys } from "./use-triage-keys";

/** Every line of the career history, and what becomes of each: keep, tell or leave out. */
export function CoachView({ career, news }: { career: Career; news: News | null }) {
  "use memo";
  const page = useFreshPage(career);
  const acts = useJobs(page.jobs);
  const { said, say } = useSaves();
  const unseen = useUnseen(news);
  const list = useShown();
  const [editing, setEditing] = useState<string | null>(null);
  const edited = acts.jobs.find((job) => job.id === editing);
  const { lineWords } = page.profile;
  // What is counted over all lines follows a choice, so that the choice itself is shown at once.
  const counted = useDeferredValue(acts.jobs);
  const presets = presetsOf(counted);
  const shownAs = readersOf(counted, presets, lineWords);
  const bullets = acts.jobs.flatMap((job) => job.bullets);
  const next = bullets.find(shownAs.tell)?.id ?? null;
  function choose(bullet: BulletRow, choice: TriageChoice) {
    list.hold(bullet.id);
    acts.choose(bullet, choice);
  }
  useTriageKeys({
    onChoose(bulletId, choice) {
      const bullet = bullets.find((one) => one.id === bulletId);
      if (bullet) choose(bullet, choice);
    },
    onShow: list.show,
    next,
  });
  /** A job that was begun and then left without a word is not kept. */
  function close() {
    setEditing(null);
    if (edited && isBlank(edited)) acts.removeJob(edited);
  }
  const isShown = (bullet: BulletRow) => shownAs[list.shown](bullet) || list.isHeld(bullet.id);
  const addJob = () => setEditing(acts.beginJob());
  return (
    <div className="coach">
      <div className="min-w-0">
        <CoachHead
          progress={progressOf(counted, presets)}
          next={next}
          edits={untidyLines(counted, page.profile).flatMap(({ edits }) => edits).length}
          aside={bullets.flatMap((bullet) => bullet.dismissals).length}
          shown={list.shown}
          counts={countsOf(
            counted.flatMap((job) => job.bullets),
            shownAs,
          )}
          onShow={list.show}
          onAddJob={addJob}
        />
        {unseen.news && <EngineNews news={unseen.news} onSeen={unseen.markAllSeen} />}
        <div className="mt-3">
          <UndoBar act={said} onClose={() => say(null)} />
        </div>
        {acts.jobs.length === 0 && <NothingYet onAddJob={addJob} />}
        {bullets.length > 0 && !bullets.some(isShown) && (
          <NoneShown shown={list.shown} onAll={() => list.show("all")} />
        )}
        {acts.jobs.map((job) => (
          <JobSection
            key={job.id}
            job={job}
            acts={acts}
            presets={presets}
            lineWords={lineWords}
            news={unseen.news}
            isShown={list.shown === "all" ? null : isShown}
            onChoose={choose}
            onEdit={() => setEditing(job.id)}
          />
        ))}
      </div>
      <div className="coach__rest">
        <AboutYou start={page.profile} />
        <SectionsView start={page.sections} />
      </div>
      <Dialog open={edited !== undefined} title="The job" onClose={close}>
        {edited && (
          <>
            <Conflicts of={`job:${edited.id}:words`} />
            <JobForm job={edited} onChange={(change) => acts.writeJob(edited, change)} />
            <Done onClick={close} />
          </>
        )}
      </Dialog>
    </div>
  );
}

/** What another engine finds otherwise, until it is marked as seen. */
function useUnseen(news: News | null) {
  const { queue } = useSaves();
  const [seen, setSeen] = useState<News["to"] | null>(null);
  return {
    news: news?.to === seen ? null : news,
    /** Every line's news at once, on this page now and for good. */
    markAllSeen() {
      setSeen(news?.to ?? null);
      queue.put(
        "seen",
        sends("markSeen", () => ({})),
      );
    },
  };
}

type Readers = Readonly<Record<Shown, (bullet: BulletRow) => boolean>>;

/** By filter, whether a line is shown under it. */
function readersOf(jobs: readonly JobRow[], presets: Presets, lineWords: 35 | 20): Readers {
  const found = new Set(
    jobs.flatMap((job) => {
      return job.bullets.filter((bullet) => {
        if (isOut(bullet)) return false;
        const found = shownFindings(reviewRow(bullet, job, { lineWords }), bullet.dismissals);
        return openFindings(bullet, found).length > 0;
      });
    }),
  );
  const stands = (standing: ReturnType<typeof standingOf>) => (bullet: BulletRow) =>
    standingOf(bullet, presets) === standing;
  return {
    all: () => true,
    tell: stands("tell"),
    told: stands("told"),
    kept: stands("kept"),
    out: stands("out"),
    findings: (bullet) => found.has(bullet),
  };
}

function countsOf(bullets: readonly BulletRow[], readers: Readers): Record<Shown, number> {
  const of = (shown: Shown) => bullets.filter(readers[shown]).length;
  return {
    ...{ all: of("all"), tell: of("tell"), told: of("told") },
    ...{ kept: of("kept"), out: of("out"), findings: of("findings") },
  };
}

function isBlank({ organization, title, place, summary, dateText, bullets }: JobRow): boolean {
  return bullets.length === 0 && (organization + title + place + summary + dateText).trim() === "";
}

function NoneShown({ shown, onAll }: { shown: Shown; onAll: () => void }) {
  return (
    <div className="mt-5">
      <EmptyState
        title={SHOWN_WORDS[shown].empty}
        acts={
          <Button size="small" onClick={onAll}>
            Show all lines
          </Button>
        }
      />
    </div>
  );
}

function NothingYet({ onAddJob }: { onAddJob: () => void }) {
  return (
    <div className="mt-6">
      <EmptyState
        title="No bullets yet."
        acts={
          <>
            <ButtonLink href="/import" look="primary" size="small">
              Bring a resume
            </ButtonLink>
            <ButtonLink href="/import?example" prefetch={false} size="small">
              Try it on an example
            </ButtonLink>
            <Button look="ghost" size="small" onClick={onAddJob}>
              Add a job by hand
            </Button>
          </>
        }
      >
        Paste one to start, or bring a resume. The example is a made-up person’s: the whole way in
        one press, and its import is undone with another.
      </EmptyState>
    </div>
  );
}
