import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { draft, type Story } from "../../lib/engine";
import { complaintsAbout, PROPERTIES } from "./draft-properties";
import { SHRUNK } from "./shrunk";
import { cases, cleanCases, runs, type Case } from "./story-arbitraries";

const named = Object.entries(PROPERTIES);

describe("for any line and any story", () => {
  test.each(named)("%s", (_name, property) => {
    fc.assert(
      fc.property(cases, (each) => {
        expect(complaintsAbout(property, each)).toEqual([]);
      }),
      runs(300),
    );
  });
});

describe("for what failed once", () => {
  test.each(named)("%s", (_name, property) => {
    const failed = SHRUNK.flatMap(({ clean, holds, options, ...told }) =>
      complaintsAbout(property, {
        ...told,
        options: options ?? {},
        clean: clean ?? false,
        holds: holds ?? { decision: false, result: false },
      }),
    );
    expect(failed).toEqual([]);
  });
});

/** TWOTRACK_CORPORA names folders of other corpora, as PATH does; the project's own without it. */
const FOLDERS = (
  process.env["TWOTRACK_CORPORA"] ?? fileURLToPath(new URL("../fixtures/corpus", import.meta.url))
)
  .split(":")
  .filter((folder) => folder !== "");
const Row = z.object({
  text: z.string().optional(),
  weak: z.string().optional(),
  strong: z.string().optional(),
});

/** Every line of a corpus once: `text` of a row, or both sides of a pair. */
function linesOfCorpora(): string[] {
  const rows = FOLDERS.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith(".jsonl") && !name.startsWith("posting"))
      .flatMap((name) => readFileSync(join(folder, name), "utf8").trimEnd().split("\n")),
  );
  const texts = rows.flatMap((row) => {
    const { text, weak, strong } = Row.parse(JSON.parse(row));
    return [text, weak, strong].filter((line) => line !== undefined);
  });
  return [...new Set(texts)];
}

/** Each line with stories in order, and with none. */
function casesOfCorpora(): Case[] {
  const lines = linesOfCorpora();
  const each = process.env["TWOTRACK_RUNS"] ? 4 : 1;
  const stories = fc.sample(cleanCases, { numRuns: lines.length * each, seed: 20_261_124 });
  const told = stories.map((story, at) => ({ ...story, line: lines[at % lines.length] ?? "" }));
  const none = { options: {}, story: {}, clean: false, holds: { decision: false, result: false } };
  return [...told, ...lines.map((line) => ({ ...none, line }))];
}

describe("for the lines of the corpora", () => {
  const all = casesOfCorpora();
  test.each(named)("%s", (_name, property) => {
    // Their lines are as they are found; what is in order is looked at in stories of the grammar.
    const failed = all.flatMap((each) =>
      complaintsAbout(property, { ...each, clean: false }).map(
        (said) => `${said} | ${JSON.stringify(each)}`,
      ),
    );
    expect(failed).toEqual([]);
  });
});

/** Answers that no page sends, yet a file or another program may. */
const untyped = fc.dictionary(
  fc.oneof(
    fc.constantFrom("who", "act", "instead", "because", "afterwards", "__proto__", "toString"),
    fc.string(),
  ),
  fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true }),
);

test("no line and no story makes it throw, whatever they hold", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 400 }), untyped, (line, story) => {
      expect(draft(line, story as unknown as Story).drafts).toHaveLength(2);
    }),
    runs(300),
  );
});

test.each([
  "a ",
  "because ",
  "and ranked the ",
  "; ",
  "1",
  "(",
  "I found that ",
  "instead of ",
  "“",
  "\u0301",
  "-",
  "  ",
])("answers and lines of a hundred thousand “%s” end", (piece) => {
  const long = piece.repeat(100_000 / piece.length);
  const story = {
    who: "decided",
    act: long,
    instead: long,
    because: long,
    afterwards: { text: long, from: long, to: long },
  };
  expect(draft(long, story).drafts).toHaveLength(2);
  expect(draft("Ran the shop", story).drafts).toHaveLength(2);
  // What goes on behind it is looked for to its end.
  expect(draft(`${long}x`, { ...story, act: `${long}x` }).drafts).toHaveLength(2);
});
