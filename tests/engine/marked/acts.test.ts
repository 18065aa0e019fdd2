import { describe, expect, test } from "vitest";
import { readBullet, type BulletReading } from "@/lib/engine/text/read-bullet";
import type { Span } from "@/lib/engine/types";
import { readMarked, Tally, type Marked } from "./read-marked";

const same = (a: Span | null | undefined, b: Span | undefined) =>
  a?.start === b?.start && a?.end === b?.end;

/** The share of lines that are read as marked; the others are listed where it falls short. */
function holds(
  lines: readonly Marked[] | undefined,
  share: number,
  right: (reading: BulletReading, mark: Span | undefined) => boolean,
): void {
  const all = lines ?? [];
  const wrong = all.filter(({ text, marks }) => !right(readBullet(text), marks[0]));
  expect(all.length).toBeGreaterThan(10);
  expect(
    1 - wrong.length / all.length,
    wrong.map(({ text }) => text).join("\n"),
  ).toBeGreaterThanOrEqual(share);
}

/** F1 of exact spans over all lines of a file. */
function holdsF1(
  name: string,
  f1: number,
  found: (reading: BulletReading) => readonly Span[],
): void {
  const tally = new Tally();
  for (const lines of readMarked(name).values())
    for (const line of lines) tally.add(line, found(readBullet(line.text)));
  expect(tally.f1, tally.wrong.join("\n")).toBeGreaterThanOrEqual(f1);
}

describe("openers as marked by hand", () => {
  const marked = readMarked("opener");
  test.each([
    ["past, ordinary", "past", 0.98],
    ["past, hard", "past", 0.92],
    ["present", "present", 0.95],
    ["gerund", "gerund", 0.95],
  ])("%s", (section, form, share) => {
    holds(
      marked.get(section),
      share,
      ({ opener }, mark) => opener?.form === form && same(opener, mark),
    );
  });

  test("a duty is seen in 98 of 100", () => {
    holds(marked.get("duty"), 0.98, ({ opener }) => opener?.form === "duty");
  });

  test("no act is read of what is no act, and acts that look alike are read", () => {
    const nominal = readMarked("nominal");
    const isNoun = ({ opener }: BulletReading) =>
      opener?.form === "nominal" || opener?.form === "other";
    holds(nominal.get("nominal"), 0.93, isNoun);
    holds(nominal.get("acts"), 0.95, (reading) => !isNoun(reading));
  });
});

describe("what is acted on, and what else was done", () => {
  test("the object with its whole tail", () => {
    holdsF1("object", 0.85, ({ object }) => (object ? [object] : []));
  });

  test("further acts", () => {
    holdsF1("predicates", 0.95, ({ predicates, words }) =>
      predicates.flatMap(({ act }) => words[act] ?? []),
    );
  });

  test("the way it was done", () => {
    holdsF1("method", 0.9, ({ method }) => (method ? [method] : []));
  });
});

describe("passives", () => {
  const marked = readMarked("passive");
  test("what others did to the writer", () => {
    holds(
      marked.get("opener"),
      0.95,
      ({ opener }, mark) => opener?.form === "passive" && same(opener, mark),
    );
  });

  test("what was done, and not said by whom", () => {
    holds(marked.get("line"), 0.95, ({ passives }, mark) =>
      passives.some((passive) => same(passive, mark)),
    );
  });

  test("a participle that describes a noun is no act", () => {
    holds(marked.get("describes"), 0.95, ({ predicates, words }, mark) =>
      predicates.every(({ act }) => !same(words[act], mark)),
    );
  });

  test("an act stays one", () => {
    holds(
      marked.get("active"),
      0.98,
      ({ opener, passives }) => opener?.form === "past" && passives.length === 0,
    );
  });
});
