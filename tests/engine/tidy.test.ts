import fc from "fast-check";
import { expect, test } from "vitest";
import { placeOf, review, type WriterOptions } from "@/lib/engine";
import { ACROSS_RULES } from "@/lib/engine/across/rules";
import { examples as endings } from "@/lib/engine/across/match-the-ending";
import { examples as formats } from "@/lib/engine/across/match-number-format";
import { tidyLines, withEdits, type SmallEdit, type TidyLine } from "@/lib/engine/tidy";

const inJob = (...texts: readonly string[]): TidyLine[] =>
  texts.map((text) => ({ job: 0, text, current: false, setAside: [] }));

function tidied(lines: readonly TidyLine[], options?: WriterOptions): string[] {
  const edits = tidyLines(lines, options);
  return lines.map(({ text }, at) =>
    withEdits(
      text,
      (edits[at] ?? []).map(({ edit }) => edit),
    ),
  );
}

test("several edits of one line are made together", () => {
  expect(
    tidied(inJob("I rebuilt the rota for 30 drivers in order to cut overtime from 90 to 40 hours")),
  ).toEqual(["Rebuilt the rota for 30 drivers to cut overtime from 90 to 40 hours"]);
});

test("what waits for the root finding of its line is tidied without waiting", () => {
  expect(tidied(inJob("Was responsible for managing weekly billing runs"))).toEqual([
    "Managed weekly billing runs",
  ]);
});

test("a line of an ended job is told in the past, and a verb that may not be the only act is left", () => {
  expect(
    tidied(
      inJob("Wired 40 flats in a year", "Manage a crew of 4", "Teach 9 cooks and write 12 menus"),
    ),
  ).toEqual([
    "Wired 40 flats in a year",
    "Managed a crew of 4",
    "Teach 9 cooks and write 12 menus",
  ]);
});

test("that something was done is never made to go on", () => {
  const held = inJob("Run a kitchen of 14 cooks", "Hired 9 cooks").map((line) => ({
    ...line,
    current: true,
  }));
  expect(tidied(held, { currentTense: "present" })[1]).toBe("Hired 9 cooks");
  expect(tidied(held, { currentTense: "past" })[0]).toBe("Ran a kitchen of 14 cooks");
});

test("the rules of endings and numbers settle their own examples", () => {
  for (const { weak, strong, options } of [...endings, ...formats])
    expect(
      tidied(
        weak.map((line) => ({ ...line, setAside: [] })),
        options,
      ),
    ).toEqual(strong.map(({ text }) => text));
});

test("a figure that belongs to a name or a saying is left as it is", () => {
  const lines = inJob(
    "Sold 12,000 tickets and 14 seats",
    "Held the shop to ISO 27001 for 14 months",
    "Sold nine in ten seats, 14 of them twice",
    "Moved twenty thousand seats, 14 of them twice",
  );
  expect(tidied(lines)).toEqual(lines.map(({ text }) => text));
});

test("what was set aside is not offered again, in its line or across lines", () => {
  const text = "Successfully ran 14 depots";
  const found = review(text).findings.find(({ rule }) => rule === "cut-filler");
  const place = found && placeOf(text, found);
  const stop = { rule: "match-the-ending", words: "Hired 9 cooks.", before: "", after: "" };
  const aside = [place, stop].flatMap((one) => one ?? []);
  const lines = [...inJob(text, "Hired 9 cooks.", "Wired 40 flats")];
  expect(tidyLines(lines).flat()).toHaveLength(2);
  expect(tidyLines(lines.map((line) => ({ ...line, setAside: aside }))).flat()).toEqual([]);
});

test("a line that another wording stands for is only looked at beside the others", () => {
  const [first, ...others] = inJob(
    "Successfully ran 14 depots.",
    "Hired 9 cooks",
    "Wired 40 flats",
  );
  const edits = tidyLines([{ ...first, fixed: true } as TidyLine, ...others]);
  expect(edits).toEqual([[], [], []]);
});

const WORDS =
  "Successfully I managed Manage various reports in order to cut 12% 4 percent twelve 14 4000 12,000 $40k $40K the team proactively responsible for managing and helping in a timely manner . ; , I wrote on a weekly basis Was responsible for future plans free gift ISO “Who” U.S. etc. bakes?".split(
    " ",
  );
const lines = fc
  .array(
    fc.record({
      job: fc.nat(2),
      text: fc.oneof(
        fc.array(fc.constantFrom(...WORDS), { maxLength: 16 }).map((words) => words.join(" ")),
        fc.string({ unit: "grapheme" }),
      ),
      current: fc.boolean(),
    }),
    { maxLength: 8 },
  )
  .map((all) => all.map((line): TidyLine => ({ ...line, setAside: [] })));
const options: fc.Arbitrary<WriterOptions> = fc.record(
  {
    currentTense: fc.constantFrom("either", "present", "past"),
    ending: fc.constantFrom("alike", "open", "stop"),
  },
  { requiredKeys: [] },
);

/** Walks through the new text: what no edit covers is the line's own, what one covers is its text. */
function isWhole(text: string, edits: readonly SmallEdit[]): boolean {
  const made = withEdits(
    text,
    edits.map(({ edit }) => edit),
  );
  let [from, at] = [0, 0];
  for (const { edit } of edits) {
    if (edit.start < from) return false;
    const own = text.slice(from, edit.start);
    if (made.slice(at, at + own.length) !== own) return false;
    at += own.length;
    if (made.slice(at, at + edit.text.length) !== edit.text) return false;
    at += edit.text.length;
    from = edit.end;
  }
  return made.slice(at) === text.slice(from);
}

test("edits never overlap, each that is taken is in the text, and the rest of the line is as it was", () => {
  fc.assert(
    fc.property(lines, options, fc.infiniteStream(fc.boolean()), (all, chosen, taken) => {
      const edits = tidyLines(all, chosen);
      return all.every(({ text }, at) => {
        const some = (edits[at] ?? []).filter(() => taken.next().value);
        return isWhole(text, edits[at] ?? []) && isWhole(text, some);
      });
    }),
  );
});

test("tidying comes to an end", () => {
  fc.assert(
    fc.property(lines, options, (all, chosen) => {
      let now = all;
      for (let turn = 0; turn < 20; turn += 1) {
        const texts = tidied(now, chosen);
        if (texts.every((text, at) => text === now[at]?.text)) return true;
        now = now.map((line, at) => ({ ...line, text: texts[at] ?? "" }));
      }
      return false;
    }),
  );
});

test("only rules whose edits move the writer's own words have any", () => {
  expect(ACROSS_RULES.filter(({ edits }) => edits).map(({ id }) => id)).toEqual([
    "keep-one-tense",
    "match-the-ending",
    "match-number-format",
  ]);
});
