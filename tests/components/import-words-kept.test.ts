import { assert, constantFrom, integer, property, array, record } from "fast-check";
import { it } from "vitest";
import type { Act } from "@/components/resume/import-acts";
import type { Mark } from "@/components/resume/import-marks";
import type { ImportPlan } from "@/components/resume/import-plan";
import { done, expectSameWords, readIn } from "./import-plans";

const TEXT = `Tomas Reed
tomas.reed@example.org
Orders competing requests by what they save, and says why to whoever asked.

Experience

Business Analyst, Harrow & Vale Insurance
March 2021 to now
• Gathered requirements for the claims portal with people from
  nine clinics and two hospitals
• Chose nine of forty fields for the first form

Operations Co-ordinator, Northgate Events
2016 to 2018
• Planned rooms for sixty conferences a year, and then
  the way of four hundred people from room to room
• Ordered sit-stand chairs for the C++ lab (40 seats)

Education

University of Leeds, BSc Geography, 2015
`;

const READ = readIn(TEXT);
/** Headings say nothing of their own until somebody makes them something else. */
const SAYING = READ.lines.filter(({ role }) => role !== "heading").map(({ index }) => index);
const MARKS: readonly Mark[] = [
  { bulletOf: "its-job" },
  { bulletOf: "new-job" },
  "with-above",
  "job",
  "job-more",
  "summary",
  "skip",
];
const KINDS = [
  "mark",
  "move",
  "join",
  "split",
  "set-aside",
  "place",
  "head",
  "merge",
  "delete",
  "up",
] as const;

type Pick = {
  readonly kind: (typeof KINDS)[number];
  readonly mark: Mark;
  /** Which of the parts that there are by then, counted round. */
  readonly nth: number;
  readonly to: number;
};

/** The act that was picked, on the parts that there are by now; null where there is none to act on. */
function actOf(plan: ImportPlan, { kind, mark, nth, to }: Pick): Act | null {
  const of = <One>(all: readonly One[], at: number) => all[at % all.length];
  const bullet = of(
    plan.jobs.flatMap((job) => job.bullets),
    nth,
  );
  const job = of(plan.jobs, nth)?.id;
  const target = of(plan.jobs, to)?.id;
  const stray = of(plan.strays, nth)?.id;
  if (kind === "mark") return { act: "mark", line: of(SAYING, nth) ?? 0, mark };
  if (kind === "merge") return job ? { act: "merge-job", job } : null;
  if (kind === "delete") return job ? { act: "delete-job", job } : null;
  if (kind === "up") return job ? { act: "move-job", job, by: -1 } : null;
  if (kind === "place" && stray)
    return { act: "place", stray, to: target ? { job: target } : "new-job" };
  if (kind === "head" && stray) return { act: "head", stray, job: target ?? "new-job" };
  if (!bullet) return null;
  if (kind === "join") return { act: "join", bullet: bullet.id };
  // Between two words: a split within one makes two of it, as the person asked.
  if (kind === "split")
    return { act: "split", bullet: bullet.id, place: bullet.text.indexOf(" ", to) };
  if (kind === "set-aside") return { act: "set-aside", bullet: bullet.id };
  return target ? { act: "move", bullet: bullet.id, to: { job: target } } : null;
}

const picks = array(
  record({
    kind: constantFrom(...KINDS),
    mark: constantFrom(...MARKS),
    nth: integer({ min: 0, max: 40 }),
    to: integer({ min: 0, max: 40 }),
  }),
  { minLength: 1, maxLength: 12 },
);

it("whatever is done in a row, every word stands somewhere, and once", () => {
  assert(
    property(picks, (all) => {
      let plan = READ.plan;
      for (const pick of all) {
        const act = actOf(plan, pick);
        if (!act) continue;
        const next = done({ ...READ, plan }, act);
        expectSameWords(plan, next);
        plan = next;
      }
    }),
  );
});
