"use client";

import { useState } from "react";
import type { SourceLine } from "@/lib/resume/read/line";
import * as edits from "./import-edits";
import type { ImportPlan, NewId } from "./import-plan";
import type { Light } from "./light";
import type { BulletActs } from "./planned-bullet";
import { PlannedJobView } from "./planned-job";
import { PlannedProfile, PlannedSectionView } from "./planned-rest";
import { SourceLines } from "./source-lines";
import { StrayLines } from "./stray-lines";

/** What was read beside what will be added; pointing at either side lights the other. */
export function ImportPreview({
  lines,
  plan,
  onChange,
  newId,
  hindrances,
}: {
  lines: readonly SourceLine[];
  plan: ImportPlan;
  onChange: (plan: ImportPlan) => void;
  newId: NewId;
  /** Why a part cannot be added, by its id. */
  hindrances: ReadonlyMap<string, string>;
}) {
  "use memo";
  const [lit, onLight] = useState<readonly number[]>([]);
  const light: Light = { lit, onLight };
  const acts = actsOn(plan, onChange, newId);
  return (
    <div className="reading">
      <section className="reading__source" aria-labelledby="source-title">
        <h2 id="source-title" className="reading__title">
          What we read <span className="text-ink-faint">{lines.length} lines</span>
        </h2>
        <SourceLines lines={lines} light={light} />
      </section>
      <section className="reading__plan" aria-labelledby="plan-title">
        <h2 id="plan-title" className="reading__title">
          What will be added
        </h2>
        <StrayLines
          strays={plan.strays}
          jobs={plan.jobs}
          light={light}
          onPlace={(id, to) => onChange(edits.placeStray(plan, id, to, newId))}
          onLeaveOut={(id, leftOut) => onChange(edits.leaveOut(plan, id, leftOut))}
        />
        <PlannedProfile
          plan={plan}
          lines={profileLines(lines)}
          light={light}
          onInclude={(profileIncluded) => onChange({ ...plan, profileIncluded })}
          hindrance={hindrances.get("profile")}
        />
        {plan.jobs.map((job) => (
          <PlannedJobView
            key={job.id}
            job={job}
            jobs={plan.jobs}
            light={light}
            acts={acts}
            onEdit={(jobId, fields) => onChange(edits.editJob(plan, jobId, fields))}
            hindrances={hindrances}
          />
        ))}
        {plan.sections.map((section) => (
          <PlannedSectionView
            key={section.id}
            section={section}
            light={light}
            onInclude={(included) => onChange(edits.includeSection(plan, section.id, included))}
            hindrance={hindrances.get(section.id)}
          />
        ))}
      </section>
    </div>
  );
}

function actsOn(plan: ImportPlan, onChange: (plan: ImportPlan) => void, newId: NewId): BulletActs {
  return {
    onInclude: (id, included) => onChange(edits.includeBullet(plan, id, included)),
    onWrite: (id, text) => onChange(edits.writeBullet(plan, id, text)),
    onMove: (id, to) => onChange(edits.moveBullet(plan, id, to, newId)),
    onJoin: (id) => onChange(edits.joinWithPrevious(plan, id)),
    onSplit: (id, place) => onChange(edits.splitBullet(plan, id, place, newId)),
    onSetAside: (id) => onChange(edits.setBulletAside(plan, id)),
  };
}

function profileLines(lines: readonly SourceLine[]): readonly number[] {
  return lines
    .filter(({ role }) => role === "name" || role === "contact" || role === "summary")
    .map(({ index }) => index);
}
