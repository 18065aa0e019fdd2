import type { BulletRow } from "@/lib/schemas/bullet";
import type { Career } from "@/lib/schemas/career";
import { grows, isSameEntry } from "./import-grown";
import type {
  Entry,
  GrownEntry,
  ImportPlan,
  PlannedBullet,
  PlannedJob,
  PlannedSection,
} from "./import-plan";
import {
  entryKey,
  fitOf,
  lineKey,
  NEAR_LEAST,
  sharedWords,
  SURE_FIT,
  wordsOf,
} from "./import-same";

/**
 * A plan with what the career has already: jobs and sections that it adds to, bullets and entries
 * that are there and stay out, bullets that read almost alike and are asked about. The same resume
 * a second time adds nothing.
 */
export function matchCareer(plan: ImportPlan, career: Career): ImportPlan {
  const jobs = matchJobs(plan.jobs, career.jobs);
  const there = linesOf(career, plan);
  return {
    ...plan,
    jobs: plan.jobs.map((job) => {
      const known = jobs.get(job.id);
      const bullets = job.bullets.map((bullet) => matchBullet(bullet, there));
      return { ...job, ...(known && { known }), bullets };
    }),
    sections: plan.sections.map((section) => matchSection(section, career.sections)),
    profileIncluded: plan.profileIncluded && fillsProfile(plan, career),
  };
}

type CareerJob = Career["jobs"][number];

/** By id of a planned job, the career's that it is: the best fits first, and each only once. */
function matchJobs(
  planned: readonly PlannedJob[],
  there: readonly CareerJob[],
): ReadonlyMap<string, NonNullable<PlannedJob["known"]>> {
  const fits = planned
    .flatMap((job) => {
      const dated = { ...job, startDate: job.read.startDate, endDate: job.read.endDate };
      return there.map((known) => ({ job, known, fit: fitOf(dated, known) }));
    })
    .filter(({ fit }) => fit > 0)
    .toSorted((one, other) => other.fit - one.fit);
  const matched = new Map<string, NonNullable<PlannedJob["known"]>>();
  const taken = new Set<string>();
  for (const { job, known, fit } of fits) {
    if (matched.has(job.id) || taken.has(known.id)) continue;
    matched.set(job.id, { jobId: known.id, name: nameOf(known), isSure: fit >= SURE_FIT });
    taken.add(known.id);
  }
  return matched;
}

function nameOf({ title, organization }: CareerJob): string {
  return [title, organization].filter(Boolean).join(", ");
}

type CareerLine = { readonly bulletId: string; readonly text: string; readonly words: Words };
type Words = readonly string[];
type Lines = {
  readonly keys: ReadonlySet<string>;
  /** Of bullets that the plan does not hold word for word: only these may have been changed in it. */
  readonly others: readonly CareerLine[];
};

/** The bullets of a career as they may stand in a resume: their own words and each track's. */
function linesOf({ jobs }: Career, plan: ImportPlan): Lines {
  const planned = new Set(
    plan.jobs.flatMap((job) => job.bullets.map((bullet) => lineKey(bullet.text))),
  );
  const keys = new Set<string>();
  const others: CareerLine[] = [];
  for (const bullet of jobs.flatMap((job) => job.bullets)) {
    const texts = textsOf(bullet);
    for (const text of texts) keys.add(lineKey(text));
    if (texts.some((text) => planned.has(lineKey(text)))) continue;
    others.push(...texts.map((text) => ({ bulletId: bullet.id, text, words: wordsOf(text) })));
  }
  return { keys, others };
}

function textsOf({ text, wordings }: BulletRow): readonly string[] {
  const all = [text, wordings.po.text ?? "", wordings.pm.text ?? ""];
  return [...new Set(all)].filter((one) => one.trim() !== "");
}

function matchBullet(bullet: PlannedBullet, { keys, others }: Lines): PlannedBullet {
  if (keys.has(lineKey(bullet.text))) return { ...bullet, known: true, included: false };
  const words = wordsOf(bullet.text);
  let best: CareerLine | null = null;
  let most = 0;
  for (const line of others) {
    const shared = canBeNear(words, line.words) ? sharedWords(words, line.words) : 0;
    if (shared >= NEAR_LEAST && shared > most) [best, most] = [line, shared];
  }
  const unlike = { ...bullet, known: false };
  return best
    ? { ...unlike, included: false, near: { bulletId: best.bulletId, text: best.text } }
    : unlike;
}

/** Lines of very unlike lengths cannot share enough, whatever their words are. */
function canBeNear(one: Words, other: Words): boolean {
  const shorter = Math.min(one.length, other.length);
  return shorter > 0 && 2 * shorter >= NEAR_LEAST * (one.length + other.length);
}

/** It adds to the career's section of its kind what no section of that kind holds yet. */
function matchSection(section: PlannedSection, there: Career["sections"]): PlannedSection {
  const alike = there.filter((one) => one.kind === section.kind);
  const [first] = alike;
  if (!first) return section;
  const held = new Set(alike.flatMap((one) => one.entries.map(entryKey)));
  const knownEntries = section.entries.filter((entry) => held.has(entryKey(entry)));
  const said = new Set(knownEntries.map(entryKey));
  // Only entries of the section that is added to can grow, and each only once.
  const left: Entry[] = first.entries.filter((entry) => !said.has(entryKey(entry)));
  const entries: Entry[] = [];
  const grownEntries: GrownEntry[] = [];
  for (const read of section.entries) {
    if (held.has(entryKey(read))) continue;
    const at = left.findIndex((known) => isSameEntry(section.kind, known, read));
    const [known] = at === -1 ? [] : left.splice(at, 1);
    if (!known) entries.push(read);
    else if (grows({ known, read })) grownEntries.push({ known, read });
    else knownEntries.push(read);
  }
  const included = section.included && entries.length + grownEntries.length > 0;
  const known = { sectionId: first.id };
  return { ...section, known, entries, knownEntries, grownEntries, included };
}

/** What a person has is never written over, so only what is still empty can be filled. */
function fillsProfile(plan: ImportPlan, { profile, variants }: Career): boolean {
  const both = [variants.po, variants.pm];
  return (
    (plan.name !== "" && profile.name === "") ||
    (plan.contactLines.length > 0 && profile.contactLines.length === 0) ||
    (plan.headline !== "" && both.some((variant) => variant.headline === "")) ||
    (plan.summary !== "" && both.some((variant) => variant.summary === ""))
  );
}
