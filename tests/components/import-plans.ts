import { expect } from "vitest";
import { perform, withDoubts, type Act } from "@/components/resume/import-acts";
import type { ImportPlan } from "@/components/resume/import-plan";
import { planImport } from "@/components/resume/import-first-plan";
import { requestOf } from "@/components/resume/import-request";
import type { SourceLine } from "@/lib/resume/read/line";
import { isRefusal } from "@/lib/resume/read/limits";
import { readText } from "@/lib/resume/read/text";
import type { Career } from "@/lib/schemas/career";
import type { AddImportInput } from "@/lib/schemas/import";

export type Read = { readonly plan: ImportPlan; readonly lines: readonly SourceLine[] };

export function counter() {
  let count = 0;
  return () => `new-${(count += 1)}`;
}

/** A text as the import page reads it; `page` says on which page a line stands. */
export function readIn(text: string, page?: (line: number) => number): Read {
  const read = readText(text);
  if (isRefusal(read)) throw new Error(read.message);
  const lines = read.lines.map((line) => (page ? { ...line, page: page(line.index) } : line));
  return { plan: withDoubts(planImport({ ...read, lines }, counter())), lines };
}

const made = counter();
export const done = ({ plan, lines }: Read, ...acts: readonly Act[]): ImportPlan =>
  acts.reduce((rest, act) => perform(rest, lines, act, () => `made-${made()}`), plan);

/** Jobs as they will be added: their heading's fields, and their bullets. */
export const outline = (plan: ImportPlan) =>
  plan.jobs.map(({ title, organization, dateText, bullets }) => ({
    heading: [title, organization, dateText].join(" | "),
    bullets: bullets.map(({ text }) => text),
  }));

/** The index of the line that holds these words. */
export function lineWith({ lines }: Read, words: string): number {
  const line = lines.find(({ text }) => text.includes(words));
  if (!line) throw new Error(`no line holds ${words}`);
  return line.index;
}

/** Every word of the plan, wherever it stands; fails where an act lost or doubled one. */
export function expectSameWords(before: ImportPlan, after: ImportPlan): void {
  expect(wordsIn(after)).toEqual(wordsIn(before));
}

function wordsIn(plan: ImportPlan): readonly string[] {
  const { name, headline, summary, contactLines, strays, jobs, sections } = plan;
  const texts = [
    ...[name, headline, summary],
    ...contactLines.map(({ text }) => text),
    ...strays.map(({ text }) => text),
    ...jobs.flatMap((job) => [
      ...[job.title, job.organization, job.place, job.summary, job.dateText],
      ...job.bullets.map(({ text }) => text),
    ]),
    ...sections.flatMap(({ entries }) => entries.flatMap(valuesOf)),
  ];
  return texts.flatMap((text) => text.match(/[\p{L}\p{N}]+/gu) ?? []).sort();
}

function valuesOf(entry: Readonly<Record<string, unknown>>): string[] {
  return Object.entries(entry).flatMap(([field, value]) =>
    field === "startDate" || field === "endDate" ? [] : String(value),
  );
}

export const noDates = () => ({ startDate: null, endDate: null });

/** The career as it is after this plan alone was added. */
export function careerOf(plan: ImportPlan): Career {
  const { resume } = requestOf(plan, noDates);
  return {
    profile: {
      ...{ name: plan.name, contactLines: plan.contactLines, revision: 1 },
      ...{ target: "both", background: null, years: null, spelling: "american" },
      ...{ currentTense: "either", lineWords: 35, ending: "alike" },
    },
    jobs: resume.jobs.map(jobRow),
    sections: resume.sections.map(({ sectionId: id, kind, entries }, position) => ({
      ...{ id: `known-${id}`, kind, entries, position, revision: 1 },
    })),
    variants: { po: variantRow("po", plan), pm: variantRow("pm", plan) },
  };
}

function jobRow(job: AddImportInput["resume"]["jobs"][number], position: number) {
  const { jobId, bullets, startDate = null, endDate = null, ...fields } = job;
  const id = `known-${jobId}`;
  const rows = bullets.map(({ bulletId, text }, at) =>
    bulletRow(`known-${bulletId}`, id, text, at),
  );
  return { ...{ id, ...fields, startDate, endDate, position, revision: 1 }, bullets: rows };
}

function bulletRow(id: string, jobId: string, text: string, position: number) {
  const wording = { text: null, parts: null, engineVersion: null, confirmed: {}, madeFrom: null };
  const made = { bulletRevision: null, answersRevision: null, included: true, revision: 1 };
  const po = { track: "po" as const, ...wording, ...made, position };
  const wordings = { po, pm: { ...po, track: "pm" as const } };
  const row = { triage: null, position, revision: 1, answersRevision: 0 };
  return { ...{ id, jobId, text, ...row, wordings }, answers: [], dismissals: [] };
}

function variantRow<Track extends "po" | "pm">(track: Track, { headline, summary }: ImportPlan) {
  const made = { headlineMade: null, summaryMade: null, confirmed: {}, answers: {}, revision: 1 };
  return { track, headline, summary, ...made };
}
