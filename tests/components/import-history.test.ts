import { describe, expect, it } from "vitest";
import type { Act } from "@/components/resume/import-acts";
import { act, beginHistory, redo, undo, type History } from "@/components/resume/import-history";
import { counter, readIn } from "./import-plans";

const TEXT = `Experience

Business Analyst, Harrow & Vale Insurance
March 2021 to now
• Gathered claims from clinics
• Chose nine of forty fields
• Various tasks

Operations Coordinator, Northgate Events
2016 to 2018
• Planned rooms for sixty conferences
`;

const { plan, lines } = readIn(TEXT);
const [first, second] = plan.jobs;
const id = (at: number) => first?.bullets[at]?.id ?? "";
const job = second?.id ?? "";

/** One of each act that changes this plan. */
const ACTS: readonly Act[] = [
  { act: "tick", bullet: id(0), included: false },
  { act: "write", bullet: id(0), text: "Gathered claims" },
  { act: "move", bullet: id(1), to: { job } },
  { act: "move", bullet: id(1), to: "new-job" },
  { act: "join", bullet: id(1) },
  { act: "split", bullet: id(1), place: 6 },
  { act: "set-aside", bullet: id(2) },
  { act: "mark", line: 4, mark: "skip" },
  { act: "mark", line: 5, mark: "job" },
  { act: "edit-job", job, fields: { title: "Planner" } },
  { act: "move-job", job, by: -1 },
  { act: "merge-job", job },
  { act: "delete-job", job },
  { act: "tick-profile", included: false },
  { act: "mode", mode: "replace" },
  { act: "accept", doubt: `short:${id(2)}` },
];

const perform = (history: History, one: Act) => act(history, lines, one, counter());

describe("undo and redo", () => {
  for (const one of ACTS)
    it(`take back and do again: ${JSON.stringify(one)}`, () => {
      const done = perform(beginHistory(plan), one);
      expect(done.plan).not.toEqual(plan);
      expect(undo(done).plan).toBe(plan);
      expect(redo(undo(done)).plan).toBe(done.plan);
    });

  it("go back through all acts in a row, and on again", () => {
    const all = ACTS.slice(0, 5).reduce(perform, beginHistory(plan));
    let back = all;
    while (back.past.length > 0) back = undo(back);
    expect(back.plan).toBe(plan);
    while (back.future.length > 0) back = redo(back);
    expect(back.plan).toBe(all.plan);
  });

  it("take what is typed into one field as one step", () => {
    const typed = ["G", "Go", "Got"].reduce(
      (history, text) => perform(history, { act: "write", bullet: id(0), text }),
      beginHistory(plan),
    );
    expect(typed.past).toHaveLength(1);
    const other = perform(typed, { act: "write", bullet: id(1), text: "C" });
    expect(undo(other).plan.jobs[0]?.bullets[0]?.text).toBe("Got");
  });

  it("know no step where nothing changed, and nothing to go on to after a new act", () => {
    const begun = beginHistory(plan);
    expect(perform(begun, { act: "move-job", job, by: 1 })).toBe(begun);
    const [one, next] = ACTS;
    if (!one || !next) throw new Error("two acts are needed");
    expect(perform(undo(perform(begun, one)), next).future).toEqual([]);
  });
});
