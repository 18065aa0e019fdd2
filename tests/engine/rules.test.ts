import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { review, reviewResume, type ResumeLine, type ResumeOptions } from "@/lib/engine";
import { ACROSS_RULES as CHECKED_ACROSS } from "@/lib/engine/across/rules";
import { ACROSS_RULES, RULES } from "@/lib/engine/catalogue";
import { LINE_RULES } from "@/lib/engine/rules";

/** "«Ran» the shop" as its text and the marked ranges. */
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

const fixesOf = (text: string) =>
  review(text)
    .findings.filter(({ severity }) => severity === "fix")
    .map(({ rule }) => rule);

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

test("each rule file across a resume is in the list, and its id is its file's name", () => {
  const shared = new Set([
    "across-rule",
    "clash",
    "facts-apart",
    "resume-index",
    "rule-book",
    "rules",
  ]);
  const files = readdirSync("lib/engine/across")
    .map((file) => file.replace(/\.ts$/, ""))
    .filter((file) => !shared.has(file));
  expect(CHECKED_ACROSS.map(({ id }) => id).sort()).toEqual(files.sort());
  expect(ACROSS_RULES.map(({ id }) => id)).toEqual(CHECKED_ACROSS.map(({ id }) => id));
});

test("each rule across a resume says why and shows three pairs and two resumes it lets stand", () => {
  for (const { id, why, title, examples, allows } of ACROSS_RULES) {
    expect(why, id).toMatch(/^[^.!?]+\.$/);
    expect(title, id).not.toMatch(/[.!]$/);
    expect(examples.length, id).toBeGreaterThanOrEqual(3);
    expect(allows.length, id).toBeGreaterThanOrEqual(2);
  }
});

describe.each(ACROSS_RULES)("$id", ({ id, examples, allows }) => {
  const found = (lines: readonly ResumeLine[], options: ResumeOptions = {}) =>
    reviewResume(lines, options).filter(({ rule }) => rule === id);

  test.each(examples)(
    "names lines $lines of the resume, and is content with the other form",
    ({ weak, lines, strong, options }) => {
      expect(found(weak, options).flatMap((finding) => finding.lines)).toEqual(lines);
      expect(found(strong, options)).toEqual([]);
    },
  );

  test.each(examples)("asks for the resume's other form in calm words", ({ weak, options }) => {
    for (const { message } of found(weak, options))
      expect(message.replace(/“[^”]*”/g, "")).not.toMatch(
        /\b(?:weak|bad|wrong|fix|error|mistake|score|please)\b|!/i,
      );
  });

  test.each(examples)("has its strong lines stand in themselves", ({ strong }) => {
    for (const { text } of strong) expect(fixesOf(text), text).toEqual([]);
  });

  test.each(allows)("stays silent on a resume of $lines.length lines", ({ lines, options }) => {
    expect(found(lines, options)).toEqual([]);
  });
});
