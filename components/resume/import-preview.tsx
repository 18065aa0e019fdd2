"use client";

import { useEffect, useRef, useState } from "react";
import type { SourceLine } from "@/lib/resume/read/line";
import { Segmented } from "@/components/ui/segmented";
import { DoubtList } from "./doubt-list";
import type { OnAct } from "./import-acts";
import { doubtsOf } from "./import-doubts";
import type { ImportPlan } from "./import-plan";
import { placesIn } from "./import-places";
import type { Light } from "./light";
import { PlannedJobView } from "./planned-job";
import { firstToFill } from "./planned-job-form";
import { PlannedProfile, PlannedSectionView } from "./planned-rest";
import { SourceLines } from "./source-lines";
import { LeftOutLines } from "./stray-lines";

/** Where the two stand below each other, one of them is shown. */
const SIDES = [
  { id: "plan", text: "What will be added" },
  { id: "source", text: "What we read" },
] as const;
type Side = (typeof SIDES)[number]["id"];

/** What was read beside what will be added; pointing at either side lights the other. */
export function ImportPreview({
  lines,
  plan,
  onAct,
  hindrances,
}: {
  lines: readonly SourceLine[];
  plan: ImportPlan;
  onAct: OnAct;
  /** Why a part cannot be added, by its id. */
  hindrances: ReadonlyMap<string, string>;
}) {
  "use memo";
  const [lit, onLight] = useState<readonly number[]>([]);
  const [side, setSide] = useState<Side>("plan");
  const light: Light = { lit, onLight };
  const places = placesIn(plan);
  const [box, show] = useShown();
  return (
    <div ref={box} className="reading" data-side={side}>
      <Segmented
        label="Side"
        className="reading__sides"
        choices={SIDES}
        chosen={side}
        onChoose={setSide}
      />
      <section className="reading__source" aria-labelledby="source-title">
        <h2 id="source-title" className="reading__title">
          What we read <span className="text-ink-faint">{countOf(lines)}</span>
        </h2>
        <p className="reading__hint">Choose a line to say what it is.</p>
        <SourceLines lines={lines} places={places} jobs={plan.jobs} light={light} onAct={onAct} />
      </section>
      <PlanSide
        {...{ plan, light, onAct, hindrances }}
        onShowLine={(line) => {
          setSide("source");
          show((all) => all.querySelector<HTMLElement>(`[data-line="${line}"] > button`));
        }}
        onShowJob={(jobId) =>
          show((all) => {
            const job = all.querySelector(`[data-job="${jobId}"]`);
            return job && firstToFill(job);
          })
        }
      />
    </div>
  );
}

function PlanSide({
  plan,
  light,
  onAct,
  hindrances,
  onShowLine,
  onShowJob,
}: {
  plan: ImportPlan;
  light: Light;
  onAct: OnAct;
  hindrances: ReadonlyMap<string, string>;
  onShowLine: (line: number) => void;
  onShowJob: (jobId: string) => void;
}) {
  const [openJobs, setOpenJobs] = useState<readonly string[]>([]);
  function open(jobId: string, isOpen: boolean) {
    setOpenJobs([...openJobs.filter((one) => one !== jobId), ...(isOpen ? [jobId] : [])]);
  }
  return (
    <section className="reading__plan" aria-labelledby="plan-title">
      <h2 id="plan-title" className="reading__title">
        What will be added
      </h2>
      <DoubtList
        doubts={doubtsOf(plan)}
        seenCount={plan.seen.length}
        jobs={plan.jobs}
        light={light}
        onAct={onAct}
        onEditJob={(jobId) => {
          open(jobId, true);
          onShowJob(jobId);
        }}
        onShowLine={onShowLine}
      />
      <PlannedProfile
        plan={plan}
        lines={plan.profileLines}
        light={light}
        onInclude={(included) => onAct({ act: "tick-profile", included })}
        hindrance={hindrances.get("profile")}
      />
      {plan.jobs.map((job) => (
        <PlannedJobView
          key={job.id}
          {...{ job, light, onAct, hindrances }}
          jobs={plan.jobs}
          mode={plan.mode}
          isOpen={openJobs.includes(job.id)}
          onOpen={(isOpen) => open(job.id, isOpen)}
        />
      ))}
      {plan.sections.map((section) => (
        <PlannedSectionView
          key={section.id}
          section={section}
          mode={plan.mode}
          light={light}
          onInclude={(included) => onAct({ act: "tick-section", section: section.id, included })}
          hindrance={hindrances.get(section.id)}
        />
      ))}
      <LeftOutLines strays={plan.strays} light={light} onAct={onAct} />
    </section>
  );
}

type Find = (all: HTMLElement) => HTMLElement | null | undefined;

/** Gives focus, and so brings into sight, what a press elsewhere has only now made visible. */
function useShown() {
  const box = useRef<HTMLDivElement>(null);
  const [asked, setAsked] = useState<{ find: Find } | null>(null);
  useEffect(() => {
    if (box.current) asked?.find(box.current)?.focus();
  }, [asked]);
  return [box, (find: Find) => setAsked({ find })] as const;
}

function countOf(lines: readonly SourceLine[]): string {
  return lines.length === 1 ? "1 line" : `${lines.length.toLocaleString("en-US")} lines`;
}
