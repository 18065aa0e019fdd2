import { describe, expect, test } from "vitest";
import { figuresOf } from "../../lib/engine/drafts/figures";

const keys = (text: string) => figuresOf(text).map((figure) => figure.key);

describe("figures", () => {
  test("the same amount has the same key however it is spelled", () => {
    for (const text of ["12 requests", "twelve requests", "a dozen requests", "Twelve requests"])
      expect(keys(text)).toEqual(["12"]);
    for (const text of ["1.2k calls", "1,200 calls", "1,2 k calls", "1 200 calls", "1200 calls"])
      expect(keys(text)).toEqual(["1200"]);
    for (const text of ["$1.2M", "$1,200,000", "USD 1.2 million", "$1.2 m"])
      expect(keys(text)).toEqual(["1200000$"]);
    expect(keys("twenty-five")).toEqual(keys("25"));
    expect(keys("half of calls")).toEqual(keys("50% of calls"));
    expect(keys("60 percent")).toEqual(keys("60%"));
  });
  test("a unit or a currency makes another amount", () => {
    expect(keys("60%")).not.toEqual(keys("60"));
    expect(keys("$60")).not.toEqual(keys("€60"));
    expect(keys("3x")).not.toEqual(keys("3"));
  });
  test("numbers that only label a thing are no figures", () => {
    expect(keys("phase 2, step 1 of 5, version 3 and one team")).toEqual([]);
    expect(keys("S/4HANA in Q3")).toEqual([]);
  });
  test("spans are those of the text", () => {
    const text = "from 40 to €22 a week";
    for (const figure of figuresOf(text))
      expect(text.slice(figure.start, figure.end)).toBe(figure.text);
    expect(keys(text)).toEqual(["40", "22€"]);
  });
  test("any string is read without a throw", () => {
    expect(keys("\ud800 \0 ９９ 1e999 9".padEnd(3000, "9"))).toBeInstanceOf(Array);
  });
});
