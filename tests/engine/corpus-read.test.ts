import { describe, expect, test } from "vitest";
import { corpusEvidence, corpusLines, isProductWork } from "./corpus";
import { readAloud } from "./corpus-read";

describe("the project's own corpus", () => {
  // A rule change shows as a diff of prose: `npx vitest run --project unit tests/engine/corpus-read.test.ts --update`
  test("is read as it was read last", async () => {
    await expect(readAloud(corpusLines())).toMatchFileSnapshot("../fixtures/corpus/read.txt");
  });

  test("is read alike twice", () => {
    const some = corpusLines().slice(0, 40);
    expect(readAloud(some)).toBe(readAloud(some));
  });

  test("holds at least 320 lines of 22 trades, a third of them of product work and a third good", () => {
    const lines = corpusLines();
    expect(lines.length).toBeGreaterThanOrEqual(320);
    expect(new Set(lines.map(({ trade }) => trade)).size).toBeGreaterThanOrEqual(22);
    expect(lines.filter(isProductWork).length / lines.length).toBeGreaterThan(0.33);
    expect(lines.filter(({ good }) => good).length / lines.length).toBeGreaterThan(1 / 3);
  });

  test("holds each line once", () => {
    const lines = corpusLines();
    expect(new Set(lines.map(({ id }) => id)).size).toBe(lines.length);
    expect(new Set(lines.map(({ text }) => text)).size).toBe(lines.length);
  });

  test("shows each signal by words of the line", () => {
    const lines = corpusLines();
    const evidence = corpusEvidence();
    expect(evidence.map(({ id, text }) => [id, text])).toEqual(
      lines.map(({ id, text }) => [id, text]),
    );
    for (const { text, signals, spans } of evidence) {
      for (const words of Object.values(spans)) expect(text).toContain(words);
      expect(Object.keys(spans).sort()).toEqual(
        Object.keys(signals)
          .filter((signal) => signals[signal])
          .sort(),
      );
    }
  });

  test("calls a line vague where its verdict is", () => {
    for (const { vague, verdict } of corpusLines()) expect(vague).toBe(verdict === "vague");
  });
});
