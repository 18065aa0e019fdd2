import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { useState } from "react";
import { afterEach, expect, it } from "vitest";
import { newBullet, newJob } from "@/app/(workspace)/coach/new-rows";
import { openNumbers, withKnown } from "@/components/coach/numbers";
import { untidyLines, type Untidy } from "@/components/coach/tidy";
import { TidyLineView } from "@/components/coach/tidy-line";
import {
  progressOf,
  progressWords,
  shownOf,
  standingOf,
  type TriageChoice,
} from "@/components/coach/triage";
import { withWording } from "@/lib/mirror/lines";
import type { BulletRow } from "@/lib/schemas/bullet";

afterEach(cleanup);

const LINE = "I rebuilt the rota for 30 drivers in order to cut overtime";
const bullet = (text: string) => newBullet(text.slice(0, 12), "job", text);
const told = (row: BulletRow) => withWording(row, "po", { text: "Told otherwise" });
const out = (row: BulletRow) =>
  withWording(withWording(row, "po", { included: false }), "pm", { included: false });
const inJob = (...bullets: readonly BulletRow[]) => [{ ...newJob("job"), bullets }];

function Line({ untidy }: { untidy: Untidy }) {
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  return (
    <ul>
      <TidyLineView
        untidy={untidy}
        left={left}
        onLeave={(key, isLeft) => setLeft(isLeft ? new Set([...left, key]) : new Set())}
        onSetAside={() => undefined}
      />
    </ul>
  );
}

const shown = (tag: "del" | "ins") =>
  [...document.querySelectorAll(tag)].map((run) => run.textContent.trim()).join(" ");

it("an edit that is left leaves the preview, and may then be set aside", () => {
  const [untidy] = untidyLines(inJob(bullet(LINE)), {});
  render(<Line untidy={untidy as Untidy} />);
  expect(shown("del")).toContain("in order");
  expect(shown("ins")).toBe("Rebuilt");
  expect(screen.queryByRole("button", { name: /^Set aside/ })).toBeNull();
  const [first, second] = screen.getAllByRole<HTMLInputElement>("checkbox");
  expect([first?.checked, second?.checked]).toEqual([true, true]);
  fireEvent.click(second as HTMLElement);
  expect(shown("del")).not.toContain("in order");
  expect(shown("ins")).toBe("Rebuilt");
  fireEvent.click(screen.getByRole("button", { name: /^Set aside/ }));
  expect(screen.getByText("Why does this not apply?")).toBeTruthy();
});

it("only lines whose own words stand in a resume are tidied, and a wording made of them is named", () => {
  const both = withWording(told(bullet(LINE)), "pm", { text: "Told otherwise" });
  expect(untidyLines(inJob(both, out(bullet(LINE))), {})).toEqual([]);
  expect(untidyLines(inJob(told(bullet(LINE))), {})[0]?.worded).toEqual(["po"]);
});

it("a number of a result is asked for once, and an answer without one never", () => {
  const answers = [
    { question: "afterwards", value: "calls fell from 40 to 22", known: null, revision: 1 },
    { question: "act", value: "ranked 40 requests", known: null, revision: 1 },
    { question: "who", value: "decided", known: null, revision: 1 },
  ];
  const row = { ...bullet(LINE), answers };
  expect(openNumbers([row]).map(({ answer }) => answer.question)).toEqual(["afterwards"]);
  const said = withKnown(row, "afterwards", "estimate");
  expect(openNumbers([said])).toEqual([]);
  expect(said.answers[0]).toMatchObject({
    known: "estimate",
    value: { text: "calls fell from 40 to 22", known: "estimate" },
  });
  expect(openNumbers([withKnown(said, "afterwards", null)])).toHaveLength(1);
});

it("every line stands somewhere, once, and the words say where", () => {
  const rows = ["keep", "tell", "tell"].map((triage, at) => ({
    ...bullet(`${at} of three lines`),
    triage: triage as Exclude<TriageChoice, "leave-out">,
  }));
  const [kept, waits, tellsOne] = rows as [BulletRow, BulletRow, BulletRow];
  const jobs = inJob(kept, waits, told(tellsOne), out(kept));
  const none = new Map();
  expect(jobs[0]?.bullets.map((row) => standingOf(row, none))).toEqual([
    "kept",
    "tell",
    "told",
    "out",
  ]);
  expect(progressWords(progressOf(jobs, none))).toBe(
    "1 of 2 stories told. 1 line kept, 1 left out.",
  );
  expect(progressWords(progressOf(inJob(kept, told(waits)), none))).toBe(
    "Every story is told. 1 line kept.",
  );
  expect([shownOf("told"), shownOf("else"), shownOf(null)]).toEqual(["told", "all", "all"]);
});
