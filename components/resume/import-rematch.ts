import type { Career } from "@/lib/schemas/career";
import { matchCareer } from "./import-match";
import type { ImportPlan, PlannedBullet, PlannedJob, PlannedSection } from "./import-plan";

/**
 * A plan that was kept, compared with the career as it is by now. What the person decided of it
 * stays where the career says the same as it did; the plan itself where nothing changed.
 */
export function rematchCareer(plan: ImportPlan, career: Career): ImportPlan {
  const matched = matchCareer(
    { ...plan, jobs: plan.jobs.map(unmatchedJob), sections: plan.sections.map(unmatchedSection) },
    career,
  );
  const whole = plan.mode === "replace";
  const next: ImportPlan = {
    ...matched,
    profileIncluded: whole ? plan.profileIncluded : matched.profileIncluded,
    jobs: plan.jobs.map((job, at) => keptJob(plan, job, matched.jobs[at] ?? job)),
    sections: plan.sections.map((section, at) => {
      const now = matched.sections[at] ?? section;
      return whole ? { ...now, included: section.included } : now;
    }),
  };
  return JSON.stringify(next) === JSON.stringify(plan) ? plan : next;
}

function unmatchedJob({ known: _known, ...job }: PlannedJob): PlannedJob {
  const bullets = job.bullets.map(({ near: _near, ...bullet }) => ({
    ...bullet,
    known: false,
    included: true,
  }));
  return { ...job, bullets };
}

/** Left out because nothing of it was new, not because the person said so. */
function unmatchedSection(section: PlannedSection): PlannedSection {
  const { known, knownEntries = [], grownEntries = [], ...rest } = section;
  const nothingNew = known !== undefined && rest.entries.length + grownEntries.length === 0;
  return {
    ...rest,
    entries: [...knownEntries, ...grownEntries.map(({ read }) => read), ...rest.entries],
    included: rest.included || nothingNew,
  };
}

function keptJob(plan: ImportPlan, was: PlannedJob, now: PlannedJob): PlannedJob {
  const { known: _known, ...parted } = now;
  // Once asked and no longer known, it was said to be another job.
  const isParted = !was.known && plan.seen.includes(`known-job:${was.id}`);
  const bullets = was.bullets.map((one, at) => keptBullet(plan, one, now.bullets[at] ?? one));
  return { ...(isParted ? parted : now), bullets };
}

function keptBullet(plan: ImportPlan, was: PlannedBullet, now: PlannedBullet): PlannedBullet {
  const settled = !was.near && plan.seen.includes(`near:${was.id}`);
  if (now.near && settled) return was;
  const same = was.known === now.known && was.near?.text === now.near?.text;
  const included = same || plan.mode === "replace" ? was.included : now.included;
  return { ...now, included };
}
