import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { review, reviewResume } from "@/lib/engine";
import { ACROSS_RULES, RULES } from "@/lib/engine/catalogue";
import { LINE_RULES } from "@/lib/engine/rules";

/** "«Led» a team" as its text and the marked ranges. */
function readMarks(marked: string) {
  const spans: { start: number; end: number }[] = [];
  let text = "";
  for (const piece of marked.split(/(«[^»]*»)/)) {
    if (!piece.startsWith("«")) {
      text += piece;
      continue;
    }
    const words = piece.slice(1, -1);
    spans.push({ start: text.length, end: text.length + words.length });
    text += words;
  }
  return { text, spans };
}

const spansOf = (text: string, id: string) =>
  review(text)
    .findings.filter(({ rule }) => rule === id)
    .map(({ start, end }) => ({ start, end }));

const loud = (text: string) =>
  review(text)
    .findings.filter(({ severity }) => severity !== "note")
    .map(({ rule, start, end }) => `${rule} «${text.slice(start, end)}»`);

test("each rule file is in the list, and its id is its file's name", () => {
  const shared = new Set(["index", "rule", "sources", "bare"]);
  const files = readdirSync("lib/engine/rules")
    .map((file) => file.replace(/\.ts$/, ""))
    .filter((file) => !shared.has(file));
  expect(LINE_RULES.map(({ id }) => id).sort()).toEqual(files.sort());
  expect(RULES.map(({ id }) => id).sort()).toEqual(files.sort());
});

test("each rule says why in one sentence and shows three pairs and two false alarms", () => {
  for (const { id, why, title, examples, allows } of RULES) {
    expect(why, id).toMatch(/^[^.!?]+\.$/);
    expect(title, id).not.toMatch(/[.!]$/);
    expect(examples.length, id).toBeGreaterThanOrEqual(3);
    expect(allows.length, id).toBeGreaterThanOrEqual(2);
  }
});

describe.each(RULES)("$id", ({ id, examples, allows }) => {
  test.each(examples)("marks exactly these words: $weak", ({ weak }) => {
    const { text, spans } = readMarks(weak);
    expect(spansOf(text, id)).toEqual(spans);
  });

  test.each(examples)("has nothing to ask of: $strong", ({ strong }) => {
    expect(loud(strong)).toEqual([]);
  });

  test.each(allows)("stays silent on: %s", (text) => {
    expect(spansOf(text, id)).toEqual([]);
  });
});

test("no message calls a line weak, bad, wrong or an error, or shouts", () => {
  for (const { examples } of RULES)
    for (const { weak } of examples)
      for (const { message, advice } of review(readMarks(weak).text).findings) {
        const said = message + ("question" in advice ? advice.question : "");
        expect(said.replace(/“[^”]*”/g, "")).not.toMatch(
          /\b(?:weak|bad|wrong|fix|error|mistake|score|please)\b|!/i,
        );
      }
});

describe.each(ACROSS_RULES)("$id", ({ id, examples }) => {
  test.each(examples)(
    "names the odd lines, and is content with the other form",
    ({ weak, lines, strong }) => {
      const found = reviewResume(weak).filter(({ rule }) => rule === id);
      expect(found.flatMap((finding) => finding.lines)).toEqual(lines);
      expect(reviewResume(strong).filter(({ rule }) => rule === id)).toEqual([]);
    },
  );
});
