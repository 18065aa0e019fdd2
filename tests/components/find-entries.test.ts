import { expect, it } from "vitest";
import { findEntries, groupsOf, type Entry } from "@/components/layout/find-entries";

const entry = (text: string, group = "Your lines", beside?: string): Entry => ({
  id: text,
  ...{ group, text },
  ...(beside && { beside }),
});

const LINES = [
  entry("Ranked 31 requests by complaints saved", "Your lines", "Quillfeather Bank"),
  entry("Cut the café form from 31 fields to 12"),
  entry("Compare", "Go to"),
];

it.each([
  ["every word, in any order, as the beginning of one", "compl ranked", [0]],
  ["the employer of a line", "quill", [0]],
  ["an accent written without it", "cafe", [1]],
  ["a figure", "31", [0, 1]],
  ["nothing where one word is missing", "ranked vendors", []],
  ["nothing inside a word", "anked", []],
])("finds by %s", (_by, words, found) => {
  expect(findEntries(LINES, words)).toEqual(found.map((at) => LINES[at]));
});

it("lists first what begins with the first word", () => {
  expect(findEntries(LINES, "com").map(({ id }) => id)).toEqual([
    ...["Compare", "Ranked 31 requests by complaints saved"],
  ]);
});

it("draws at most twelve of a group, and every group", () => {
  const many = Array.from({ length: 300 }, (_, at) => entry(`Line ${at}`));
  expect(
    groupsOf([...many, entry("Compare", "Go to")]).map(({ entries }) => entries.length),
  ).toEqual([12, 1]);
});
