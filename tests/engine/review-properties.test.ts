import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { review, reviewResume, type Review, type Span } from "@/lib/engine";

const words = fc
  .array(
    fc.constantFrom(
      "Managed",
      "cut",
      "requirements",
      "from",
      "12",
      "to",
      "3%",
      "because",
      "backlog",
      "the",
      "team",
      "responsible",
      "for",
      "was",
      "by",
      "$1.2M",
      "weekly",
      "Q3",
      "roadmap",
      ";",
      ",",
      "and",
      "“SAP”",
      "ß",
      "İ",
    ),
    { maxLength: 40 },
  )
  .map((list) => list.join(" "));
const text = fc.oneof(words, fc.string({ unit: "binary", maxLength: 200 }), fc.string());

const spansOf = ({ findings, signals, facts }: Review): Span[] => [
  ...findings,
  ...signals,
  ...facts.measures,
  ...findings.flatMap(({ advice }) => ("edit" in advice ? [advice.edit] : [])),
];

const splitsAPair = (line: string, at: number): boolean => {
  const before = line.charCodeAt(at - 1);
  const after = line.charCodeAt(at);
  return before >= 0xd800 && before < 0xdc00 && after >= 0xdc00 && after < 0xe000;
};

describe("for any text, a review", () => {
  test("marks ranges inside the text, never half a character, and never nothing", () => {
    fc.assert(
      fc.property(text, (line) => {
        for (const { start, end } of spansOf(review(line))) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(line.length);
          expect(splitsAPair(line, start) || splitsAPair(line, end)).toBe(false);
        }
      }),
    );
  });

  test("quotes the opener and the measures as they stand in the text", () => {
    fc.assert(
      fc.property(text, (line) => {
        const { facts } = review(line);
        for (const fact of [facts.opener, ...facts.measures, facts.outcome, facts.purpose])
          if (fact) expect(fact.text).toBe(line.slice(fact.start, fact.end));
      }),
    );
  });

  test("is the same each time, with a score from 0 to 100 and leans from 0 to 1", () => {
    fc.assert(
      fc.property(text, (line) => {
        const first = review(line);
        expect(review(line)).toEqual(first);
        expect(first.text).toBe(line);
        expect(first.score).toBeGreaterThanOrEqual(0);
        expect(first.score).toBeLessThanOrEqual(100);
        for (const lean of [first.lean.po, first.lean.pm]) {
          expect(lean).toBeGreaterThanOrEqual(0);
          expect(lean).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  test("never calls a line strong that has an open finding of severity fix", () => {
    fc.assert(
      fc.property(text, (line) => {
        const { verdict, findings } = review(line);
        if (verdict === "strong")
          expect(findings.filter(({ severity }) => severity === "fix")).toEqual([]);
      }),
    );
  });

  test("leaves what else it found waiting where there is a root finding, and only there", () => {
    fc.assert(
      fc.property(text, (line) => {
        const { findings } = review(line);
        const waiting = findings.filter(({ waits }) => waits);
        if (waiting.length > 0) expect(findings.length - waiting.length).toBe(1);
      }),
    );
  });
});

describe("for any resume, the look across it", () => {
  test("names lines that were given, each once", () => {
    const lines = fc.array(fc.record({ job: fc.nat(3), text }), { maxLength: 12 });
    fc.assert(
      fc.property(lines, (given) => {
        for (const { lines: named } of reviewResume(given)) {
          expect(new Set(named).size).toBe(named.length);
          for (const index of named) expect(given[index]).toBeDefined();
        }
      }),
    );
  });
});

test("a line beyond the limit is read up to it, and says so with the number", () => {
  const { findings } = review(
    `Cut the monthly close from nine days to four. ${"a b ".repeat(2_500)}`,
  );
  expect(findings.some(({ message }) => /2,?000/.test(message))).toBe(true);
});

test("a line that is not English is left unread, not judged", () => {
  const { read, verdict, findings } = review(
    "Leitete das Team für die Einführung der neuen Software und schulte alle Mitarbeiter",
  );
  expect({ read, verdict, findings }).toEqual({ read: false, verdict: "thin", findings: [] });
});

test("a bare verb is marked itself, where nothing stands after it", () => {
  const empty = review("Managed").findings.filter(({ start, end }) => end <= start);
  expect(empty).toEqual([]);
});
