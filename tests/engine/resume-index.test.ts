import fc from "fast-check";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { followResume, reviewResume, type ResumeLine, type ResumeOptions } from "@/lib/engine";
import { openResume } from "@/lib/engine/across/resume-index";
import { readBullet } from "@/lib/engine/text/read-bullet";

vi.mock("@/lib/engine/text/read-bullet", { spy: true });

/** Lines that meet often in one group, so that edits make findings come and go. */
const TEXTS = [
  "Led the move of 14 cooks to a second kitchen",
  "Led hiring of 9 cooks.",
  "Lead the night shift",
  "Manage a crew of 4",
  "Managed twelve crews at 40 percent of the cost.",
  "Cut scrap by 12% for $40k",
  "Raised yield by 9% for $40K at Veldkamp",
  "Split the billing epic into 9 stories with acceptance criteria",
  "Split the billing epic into 14 stories with acceptance criteria",
  "Raised trial-to-paid conversion from 4% to 7% by dropping the phone step",
  "Chose [what] over ___",
  "Reduzierte die Kosten der Abteilung und führte das Team für zwei Jahre",
  "",
];

const lines = fc.record(
  {
    job: fc.integer({ min: 0, max: 2 }),
    text: fc.oneof(fc.constantFrom(...TEXTS), fc.string({ unit: "grapheme" })),
    current: fc.boolean(),
    twin: fc.constantFrom(...TEXTS),
    blanks: fc.integer({ min: 0, max: 2 }),
  },
  { requiredKeys: ["job", "text"] },
);

const options: fc.Arbitrary<ResumeOptions> = fc.record(
  {
    track: fc.constantFrom("po", "pm"),
    scope: fc.record({ po: fc.constantFrom(0, 1), pm: fc.constantFrom(0, 1) }),
    currentTense: fc.constantFrom("either", "present", "past"),
    ending: fc.constantFrom("alike", "open", "stop"),
  },
  { requiredKeys: [] },
);

type Edit =
  | { readonly do: "change" | "insert"; readonly at: number; readonly line: ResumeLine }
  | { readonly do: "remove"; readonly at: number }
  | { readonly do: "follow"; readonly lines: readonly ResumeLine[] };

const edits: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({ do: fc.constantFrom("change", "insert"), at: fc.nat(30), line: lines }),
  fc.record({ do: fc.constant("remove"), at: fc.nat(30) }),
  fc.record({ do: fc.constant("follow"), lines: fc.array(lines, { maxLength: 14 }) }),
);

/** The edit on plain lines. */
function edited(now: readonly ResumeLine[], edit: Edit): readonly ResumeLine[] {
  if (edit.do === "follow") return edit.lines;
  const at = placeOf(edit, now.length);
  if (edit.do === "insert") return now.toSpliced(at, 0, edit.line);
  if (now.length === 0) return now;
  return edit.do === "change" ? now.with(at, edit.line) : now.toSpliced(at, 1);
}

const placeOf = ({ do: act, at }: Exclude<Edit, { do: "follow" }>, count: number): number =>
  act === "insert" ? at % (count + 1) : at % Math.max(count, 1);

describe("a resume that follows its edits", () => {
  test("finds after any edits what it would find when read anew", () => {
    fc.assert(
      fc.property(
        fc.array(lines, { maxLength: 14 }),
        fc.array(edits, { maxLength: 12 }),
        options,
        (start, all, chosen) => {
          const index = openResume(start, chosen);
          let now: readonly ResumeLine[] = start;
          for (const edit of all) {
            if (edit.do === "follow") index.follow(edit.lines);
            else {
              const at = placeOf(edit, now.length);
              if (edit.do === "insert") index.insert(at, edit.line);
              else if (edit.do === "change") index.change(at, edit.line);
              else index.remove(at);
            }
            now = edited(now, edit);
            expect(index.findings()).toEqual(reviewResume(now, chosen));
          }
        },
      ),
    );
  });

  test("is followed by a page as if it were read anew at each key", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.array(lines, { maxLength: 8 }), options), { maxLength: 6 }),
        (keys) => {
          const read = followResume();
          for (const [now, chosen] of keys)
            expect(read(now, chosen)).toEqual(reviewResume(now, chosen));
        },
      ),
    );
  });

  test("says the same of the same lines each time it is asked", () => {
    const all = TEXTS.map((text, job) => ({ job, text }));
    const index = openResume(all);
    expect(index.findings()).toEqual(index.findings());
  });
});

describe("the cost of an edit", () => {
  const read = vi.mocked(readBullet);
  const resume = Array.from({ length: 400 }, (_, at) => ({
    job: Math.floor(at / 8),
    text: `Wired ${at + 2} flats in a year`,
    twin: `Chose copper over fiber for ${at + 2} flats`,
  }));
  const index = openResume(resume, { track: "po" });
  index.findings();
  beforeEach(() => {
    read.mockClear();
  });

  test("is one line read where one line is typed in", () => {
    index.change(200, { job: 25, text: "Wired 202 flats and", twin: resume[200]?.twin ?? "" });
    index.findings();
    expect(read.mock.calls.map(([text]) => text)).toEqual(["Wired 202 flats and"]);
  });

  test("is one line read where one comes, and none where one goes or nothing changes", () => {
    index.insert(10, { job: 1, text: "Passed 12 inspections" });
    index.findings();
    expect(read).toHaveBeenCalledTimes(1);
    index.remove(10);
    index.change(0, resume[0] ?? { job: 0, text: "" });
    index.findings();
    expect(read).toHaveBeenCalledTimes(1);
  });

  test("is the lines that differ where whole resumes follow each other", () => {
    const next = resume.with(200, { job: 25, text: "Wired 202 flats", twin: "Chose copper" });
    index.follow(next.with(202, { job: 25, text: "Wired a school", twin: "Chose fiber" }));
    index.findings();
    expect(read.mock.calls.map(([text]) => text)).toEqual([
      "Wired 202 flats",
      "Chose copper",
      "Wired a school",
      "Chose fiber",
    ]);
  });

  test("is no line where two change places", () => {
    const [first = { job: 0, text: "" }, second = { job: 0, text: "" }] = resume;
    const apart = openResume(resume.slice(0, 8));
    read.mockClear();
    apart.follow([second, first, ...resume.slice(2, 8)]);
    expect(apart.findings()).toEqual(apart.findings());
    expect(read).not.toHaveBeenCalled();
  });
});
