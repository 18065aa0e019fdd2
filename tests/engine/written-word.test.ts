import { expect, test } from "vitest";
import { tokenize } from "@/lib/engine/text/tokenize";

const LINE = "Cut Node.js start-up from 40 to 12 seconds for Müller’s 3 depots";

test("a word reads the same after many others were read", () => {
  const before = tokenize(LINE);
  for (let at = 0; at < 10_000; at++) tokenize(`kiln${at} Kiln${at} glaze${at}-fired`);
  expect(tokenize(LINE)).toEqual(before);
});

test("words that share a place in the table are told apart", () => {
  const words = Array.from({ length: 4_000 }, (_, at) => `${1000 + at}kiln`);
  expect(words.map((word) => tokenize(word)[0]?.text)).toEqual(words);
});

test("words that differ in case alone are told apart", () => {
  const [lower, upper, lowerAgain] = tokenize("us US us");
  expect(upper?.is).not.toBe(lower?.is);
  expect(lowerAgain).toMatchObject({ text: "us", is: lower?.is, start: 6 });
});
