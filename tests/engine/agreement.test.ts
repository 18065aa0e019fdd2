import { describe, expect, test } from "vitest";
import { corpusLines } from "./corpus";
import { CHECKS, complaintsOf } from "./agreement";

describe.each(Object.entries(CHECKS))("%s", (_name, { find, catches, passes }) => {
  test.each(catches)("catches “%s”", (line) => {
    expect(find(line)).not.toEqual([]);
  });
  test.each(passes)("leaves “%s” alone", (line) => {
    expect(find(line)).toEqual([]);
  });
});

test("what the person's own text has is not held against a draft", () => {
  expect(complaintsOf("Cut an form", ["cut an form"])).toEqual([]);
  expect(complaintsOf("Cut an form", ["cut a form"])).toEqual(["article: an form"]);
});

test("good lines of many trades are in order", () => {
  const good = corpusLines().filter((line) => line.good && !line.labels["first_person"]);
  const caught = good.flatMap(({ text }) => complaintsOf(text).map((said) => `${said} | ${text}`));
  expect(good.length).toBeGreaterThan(100);
  expect(caught).toEqual([]);
});
