import type { SourceLine } from "@/lib/resume/read/line";
import { doubtsOf } from "./import-doubts";
import * as edits from "./import-edits";
import * as jobs from "./import-jobs";
import { markLine, type Mark } from "./import-marks";
import type { Destination } from "./import-parts";
import type { ImportPlan, JobFields, NewId } from "./import-plan";
import { HEADING_NAMES } from "./import-reread";

/** Everything that a person can do to what was read; each is one step to undo. */
export type Act =
  | { readonly act: "tick"; readonly bullet: string; readonly included: boolean }
  | { readonly act: "write"; readonly bullet: string; readonly text: string }
  | { readonly act: "settle-near"; readonly bullet: string; readonly both: boolean }
  | { readonly act: "move"; readonly bullet: string; readonly to: Destination }
  | { readonly act: "order"; readonly bullet: string; readonly by: -1 | 1 }
  | { readonly act: "join"; readonly bullet: string }
  /** `place` in UTF-16 units of the text. */
  | { readonly act: "split"; readonly bullet: string; readonly place: number }
  | { readonly act: "set-aside"; readonly bullet: string }
  | { readonly act: "place"; readonly stray: string; readonly to: Destination }
  | { readonly act: "head"; readonly stray: string; readonly job: string | "new-job" }
  | { readonly act: "leave-out"; readonly stray: string; readonly leftOut: boolean }
  | { readonly act: "mark"; readonly line: number; readonly mark: Mark }
  | { readonly act: "edit-job"; readonly job: string; readonly fields: Partial<JobFields> }
  | { readonly act: "move-job"; readonly job: string; readonly by: -1 | 1 }
  | { readonly act: "merge-job"; readonly job: string }
  | { readonly act: "delete-job"; readonly job: string }
  | { readonly act: "part-job"; readonly job: string }
  | { readonly act: "tick-section"; readonly section: string; readonly included: boolean }
  | { readonly act: "tick-profile"; readonly included: boolean }
  | { readonly act: "mode"; readonly mode: ImportPlan["mode"] }
  | { readonly act: "accept"; readonly doubt: string };

export type OnAct = (act: Act) => void;

/** The plan after an act, with what is doubtful now counted in. */
export function perform(
  plan: ImportPlan,
  lines: readonly SourceLine[],
  act: Act,
  newId: NewId,
): ImportPlan {
  const next = changed(plan, lines, act, newId);
  return next === plan ? plan : withDoubts(next);
}

/** Remembers every doubt that there was, so that the settled ones can be counted. */
export function withDoubts(plan: ImportPlan): ImportPlan {
  const seen = new Set(plan.seen);
  for (const { id } of doubtsOf(plan)) seen.add(id);
  return seen.size === plan.seen.length ? plan : { ...plan, seen: [...seen] };
}

function changed(
  plan: ImportPlan,
  lines: readonly SourceLine[],
  act: Act,
  newId: NewId,
): ImportPlan {
  switch (act.act) {
    case "tick":
      return edits.includeBullet(plan, act.bullet, act.included);
    case "write":
      return edits.writeBullet(plan, act.bullet, act.text);
    case "settle-near":
      return edits.settleNear(plan, act.bullet, act.both);
    case "move":
      return edits.moveBullet(plan, act.bullet, act.to, newId);
    case "order":
      return edits.orderBullet(plan, act.bullet, act.by);
    case "join":
      return edits.joinWithPrevious(plan, act.bullet);
    case "split":
      return edits.splitBullet(plan, act.bullet, act.place, newId);
    case "set-aside":
      return edits.setBulletAside(plan, act.bullet);
    case "place":
      return edits.placeStray(plan, act.stray, act.to, newId);
    case "head":
      return jobs.headJobWith(plan, act.stray, act.job, newId);
    case "leave-out":
      return edits.leaveOut(plan, act.stray, act.leftOut);
    case "mark":
      return markLine(plan, lines, act.line, act.mark, newId);
    case "edit-job":
      return jobs.editJob(plan, act.job, act.fields);
    case "move-job":
      return jobs.moveJob(plan, act.job, act.by);
    case "merge-job":
      return jobs.mergeJob(plan, act.job, newId);
    case "delete-job":
      return jobs.deleteJob(plan, act.job, newId);
    case "part-job":
      return jobs.partJob(plan, act.job);
    case "tick-section":
      return edits.includeSection(plan, act.section, act.included);
    case "tick-profile":
      return { ...plan, profileIncluded: act.included };
    case "mode":
      return edits.chooseMode(plan, act.mode);
    case "accept":
      return { ...plan, accepted: [...plan.accepted, act.doubt] };
  }
}

/** What an act did, as a sentence: the undo bar says it, and so do the names of Undo and Redo. */
export function saidOf(act: Act): string {
  switch (act.act) {
    case "tick":
      return act.included ? "Ticked a bullet." : "Left out a bullet.";
    case "write":
      return "Edited a bullet.";
    case "settle-near":
      return act.both ? "Kept both bullets." : "Kept the bullet you have.";
    case "move":
      return act.to === "new-job" ? "Moved a bullet to a new job." : "Moved a bullet.";
    case "order":
      return act.by < 0 ? "Moved a bullet up." : "Moved a bullet down.";
    case "join":
      return "Joined a bullet with the one above.";
    case "split":
      return "Split a bullet in two.";
    case "set-aside":
      return "Took a bullet out of its job. It stands among the lines without a place.";
    case "place":
      return act.to === "new-job" ? "Made a new job of a line." : "Added a line as a bullet.";
    case "head":
      return act.job === "new-job"
        ? "Made a new job of a line."
        : "Added a line to a job’s heading.";
    case "leave-out":
      return act.leftOut ? "Left out a line." : "Brought a line back.";
    case "mark":
      return `Line ${act.line + 1} ${markWords(act.mark)}.`;
    case "edit-job":
      return "Edited a job.";
    case "move-job":
      return act.by < 0 ? "Moved a job up." : "Moved a job down.";
    case "merge-job":
      return "Made one job of two.";
    case "delete-job":
      return "Took out a job. Its lines stand among those without a place.";
    case "part-job":
      return "Kept it as a job of its own.";
    case "tick-section":
      return act.included ? "Ticked a section." : "Left out a section.";
    case "tick-profile":
      return act.included
        ? "Ticked name, contact and summary."
        : "Left out name, contact and summary.";
    case "mode":
      return act.mode === "replace"
        ? "Chose to replace what is there."
        : "Chose to add to what is there.";
    case "accept":
      return "Kept it as it is.";
  }
}

function markWords(mark: Mark): string {
  if (typeof mark === "string") return MARKED[mark];
  if ("bulletOf" in mark) return "is now a bullet";
  return `is now the heading of ${HEADING_NAMES[mark.headingOf]}`;
}

const MARKED: Readonly<Record<Exclude<Mark, object>, string>> = {
  "with-above": "goes on with the line above",
  job: "now heads a job",
  "job-more": "is now part of the heading above",
  summary: "is now in a summary",
  skip: "is left out",
};

/** Acts in a row that are one step to undo: what is typed into one field. */
export function isSameStep(one: Act, next: Act): boolean {
  if (one.act === "write" && next.act === "write") return one.bullet === next.bullet;
  if (one.act !== "edit-job" || next.act !== "edit-job") return false;
  const fields = (act: typeof one) => Object.keys(act.fields).join();
  return one.job === next.job && fields(one) === fields(next);
}
