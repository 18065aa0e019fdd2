import { describe, expect, test } from "vitest";
import type { Span, TextSpan } from "@/lib/engine/types";
import { readBullet } from "@/lib/engine/text/read-bullet";
import { readMarked, Tally } from "./marked/read-marked";

/**
 * What counts as a measure's whole phrase: its figure, scale and unit, the noun that is counted with
 * what describes it ("50+ daily customer inquiries"), of a share also what it is a share of ("60% of
 * churned accounts"), the rate behind it ("40 calls a day"), and both ends of a range with "from" or
 * "between". "About", "under", "by" and what sums and times are of ("$40k of stock") stay outside.
 * "Halved" and "six-figure" say how much; "weekly" alone and "24/7" do not.
 */
describe("measures", () => {
  const cases = readMarked("measures");
  const marked = cases.get("") ?? [];
  const alike = cases.get("look-alikes") ?? [];

  test("their whole phrases are found in lines of many trades", () => {
    expect(marked.length).toBeGreaterThanOrEqual(150);
    const tally = new Tally();
    for (const line of marked) tally.add(line, readBullet(line.text).measures);
    expect(tally.f1, tally.wrong.join("\n")).toBeGreaterThanOrEqual(0.98);
  });

  test("figures that only name are none", () => {
    expect(alike.length).toBeGreaterThanOrEqual(60);
    const taken = alike.filter(({ text }) => readBullet(text).measures.length > 0);
    expect(
      taken.length / alike.length,
      taken.map(({ text }) => text).join("\n"),
    ).toBeLessThanOrEqual(0.05);
  });
});

/** What happened is told by a whole clause, with its "that" or "which"; how it was done stands apart. */
describe("what happened, and what was only meant to", () => {
  const cases = readMarked("outcome");
  const happened = cases.get("") ?? [];
  const meant = cases.get("purposes") ?? [];
  const neither = cases.get("neither") ?? [];

  test("results and intentions are found with their words", () => {
    expect(happened.length + meant.length + neither.length).toBeGreaterThanOrEqual(150);
    const results = new Tally();
    for (const line of happened) results.add(line, found(readBullet(line.text).outcome));
    expect(results.f1, results.wrong.join("\n")).toBeGreaterThanOrEqual(0.95);
    const intentions = new Tally();
    for (const line of meant) intentions.add(line, found(readBullet(line.text).purpose));
    expect(intentions.f1, intentions.wrong.join("\n")).toBeGreaterThanOrEqual(0.98);
  });

  test("what was meant, or only done, is no particular result", () => {
    const taken = [...meant, ...neither].filter(({ text }) => readBullet(text).particularOutcome);
    expect(taken.length, taken.map(({ text }) => text).join("\n")).toBeLessThanOrEqual(2);
  });
});

describe("tools, names and quotations", () => {
  const cases = readMarked("names");
  const within = (a: Span, b: Span) => a.start >= b.start && a.end <= b.end;

  test("are found with all their words", () => {
    const all = [...cases.values()].reduce((sum, { length }) => sum + length, 0);
    expect(all).toBeGreaterThanOrEqual(150);
    const named = new Tally();
    for (const line of cases.get("") ?? []) {
      const { names, tools } = readBullet(line.text);
      named.add(line, [
        ...names,
        ...tools.filter((tool) => !names.some((name) => within(tool, name))),
      ]);
    }
    expect(named.f1, named.wrong.join("\n")).toBeGreaterThanOrEqual(0.98);
    const quoted = new Tally();
    for (const section of ["quotations", "no quotation"])
      for (const line of cases.get(section) ?? []) quoted.add(line, readBullet(line.text).quotes);
    expect(quoted.f1, quoted.wrong.join("\n")).toBeGreaterThanOrEqual(0.97);
  });

  test("a title, a trade's letters and a weekday are none", () => {
    const taken = (cases.get("no names") ?? []).filter(({ text }) => {
      const { names, tools } = readBullet(text);
      return names.length + tools.length > 0;
    });
    expect(taken.length, taken.map(({ text }) => text).join("\n")).toBeLessThanOrEqual(1);
  });
});

describe("languages", () => {
  const cases = readMarked("language");
  const other = cases.get("other") ?? [];
  const english = cases.get("english") ?? [];

  test("other languages are told from English, however short a line or foreign its names", () => {
    expect(other.length + english.length).toBeGreaterThanOrEqual(150);
    const taken = other.filter(({ text }) => readBullet(text).english);
    expect(taken.length, taken.map(({ text }) => text).join("\n")).toBeLessThanOrEqual(3);
    const unread = english.filter(({ text }) => !readBullet(text).english);
    expect(unread.map(({ text }) => text)).toEqual([]);
  });
});

const found = (span: TextSpan | null) => (span ? [span] : []);
