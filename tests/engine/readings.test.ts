import { describe, expect, it } from "vitest";
import { TRACKS } from "../../lib/engine";
import {
  hasNoNumber,
  hasWords,
  isOfWords,
  othersDecided,
  readingOf,
  SETS,
  storiesOf,
  totalsOf,
  type Judgment,
} from "../bench/readings";

const READINGS = SETS.flatMap((set) =>
  (["first", "last"] as const).flatMap((name) => {
    const reading = readingOf(set, name);
    return reading ? [{ set, name, reading }] : [];
  }),
);

const booleans = (judgment: Judgment): readonly string[] =>
  Object.entries(judgment.verdict)
    .filter(([, answer]) => typeof answer === "boolean")
    .map(([question]) => question)
    .sort();

describe("the table of drafts that were read by hand", () => {
  it("tells forty lines, among them ten that others decided and ten without a number", () => {
    const told = storiesOf("dev");
    expect(told).toHaveLength(40);
    expect(told.filter(othersDecided)).toHaveLength(10);
    expect(told.filter(hasNoNumber)).toHaveLength(10);
  });

  it.each(SETS)("names each line of %s by file and place, once, with three answers", (set) => {
    const told = storiesOf(set);
    expect(new Set(told.map(({ line }) => line)).size).toBe(told.length);
    for (const { line, story } of told) {
      expect(line).toMatch(/^(?:role_bullets|pairs)\.jsonl#\d+$/);
      expect(Object.keys(story).slice(0, 2)).toEqual(["who", "act"]);
      expect(Object.keys(story)).toHaveLength(3);
    }
  });

  it("holds a first reading of each set", () => {
    for (const set of SETS) expect(readingOf(set, "first"), set).not.toBeNull();
  });

  it.each(READINGS)("judges both drafts of every line of $set ($name)", ({ set, reading }) => {
    const rows = reading.judgments.map(({ line, track }) => `${line} ${track}`);
    const lines = storiesOf(set).flatMap(({ line }) => TRACKS.map((track) => `${line} ${track}`));
    expect(rows).toEqual(lines);
    expect(reading.engine).toMatch(/^\d+\.\d+\.\d+$/);
  });

  it.each(READINGS)("answers what there is to answer in $set ($name)", ({ reading }) => {
    for (const judgment of reading.judgments) {
      const asked = hasWords(judgment.result) ? ["grammatical", "sendable", "true"] : ["right"];
      expect(booleans(judgment), `${judgment.line} ${judgment.track}`).toEqual(asked);
      expect(judgment.hash).toMatch(/^[0-9a-f]{8}$/);
    }
  });

  it.each(READINGS)("sends nothing untrue or ungrammatical in $set ($name)", ({ reading }) => {
    for (const { line, verdict } of reading.judgments)
      if (isOfWords(verdict) && verdict.sendable)
        expect(verdict, line).toMatchObject({ true: true, grammatical: true });
  });

  it.each(READINGS)("gives a reason for each no in $set ($name)", ({ reading }) => {
    for (const { line, track, verdict, remark } of reading.judgments)
      if (Object.values(verdict).includes(false)) expect(remark, `${line} ${track}`).toBeTruthy();
  });

  it.each(READINGS)("counts every draft of $set ($name) once", ({ reading }) => {
    const totals = totalsOf(reading.judgments);
    expect(totals.words + totals.silent).toBe(totals.drafts);
    expect(totals.sendable).toBeLessThanOrEqual(Math.min(totals.true, totals.grammatical));
    expect(totals.rightlySilent).toBeLessThanOrEqual(totals.silent);
  });
});
