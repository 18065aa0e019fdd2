import type { Source } from "../types";
import { house } from "../rules/sources";
import { indices, minority, type AcrossExample, type AcrossRule } from "./across-rule";

export const rule: AcrossRule = {
  id: "match-the-ending",
  title: "End all lines alike",
  kind: "form",
  severity: "note",
  check(lines) {
    const read = lines.filter(({ bullet }) => bullet.words.length > 0);
    const stopped = read.filter(({ text }) => /\.["”’)]?\s*$/.test(text.slice(-8)));
    const open = read.filter(({ text }) => !/\.["”’)]?\s*$/.test(text.slice(-8)));
    const odd = minority(open, stopped);
    if (odd.length === 0) return [];
    const without = odd === open;
    return [
      {
        message: without
          ? "Most lines end with a full stop; these do not."
          : "Most lines end without a full stop; these have one.",
        lines: indices(odd),
      },
    ];
  },
};

export const why =
  "Some lines with a full stop and some without look as if they came from two resumes.";

export const source: Source = house(
  "Guides differ on the full stop; they agree on doing it in one way.",
);

export const examples: readonly AcrossExample[] = [
  {
    weak: [
      { job: 0, text: "Cut waiting from 40 to 25 minutes" },
      { job: 0, text: "Hired 9 cooks" },
      { job: 0, text: "Passed three inspections." },
    ],
    lines: [2],
    strong: [
      { job: 0, text: "Cut waiting from 40 to 25 minutes" },
      { job: 0, text: "Hired 9 cooks" },
      { job: 0, text: "Passed three inspections" },
    ],
  },
];
