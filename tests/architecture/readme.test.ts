import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { KIND_LABELS } from "@/lib/engine";
import { ACROSS_RULES, RULES } from "@/lib/engine/catalogue";
import { BAND_FLOORS, SCORE, WEIGHT_ROWS } from "@/lib/engine/scoring";
import { ROOT } from "./imports";

const textOf = (file: string) => readFileSync(join(ROOT, file), "utf8");
const readme = textOf("README.md");

/** The rows of the table below a heading, cells trimmed, without its head. */
function tableBelow(heading: string): string[][] {
  const section = readme.split(`\n## ${heading}\n`)[1]?.split("\n## ")[0] ?? "";
  const rows = section.split("\n").filter((line) => line.startsWith("|"));
  return rows.slice(2).map((row) =>
    row
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

describe("the README", () => {
  it("lists every rule as the rule says it", () => {
    const rules = [...RULES, ...ACROSS_RULES];
    expect(tableBelow("The rules")).toEqual(
      rules.map(({ id, title, kind, severity }) => [
        `\`${id}\``,
        title,
        KIND_LABELS[kind],
        severity,
      ]),
    );
  });

  it("prints the arithmetic of verdict and score as the engine adds it up", () => {
    expect(tableBelow("How a line is weighed")).toEqual(
      WEIGHT_ROWS.map(({ what, points }) => [what, String(points)]),
    );
    const { vague, thin, strong } = SCORE.thirds;
    for (const sentence of [
      `Below ${BAND_FLOORS.thin} points a line is vague, from ${BAND_FLOORS.strong} on`,
      `begins at ${vague.floor}, ${thin.floor} or ${strong.floor}`,
      `p / (p + ${SCORE.halfWay})`,
      `above ${vague.from}, ${thin.from.toFixed(1)} or ${strong.from.toFixed(1)}`,
    ])
      expect(readme).toContain(sentence);
  });

  it("names every setting that the environment is read for, as .env.example does", () => {
    const read = [...textOf("lib/env.ts").matchAll(/^ {2}([A-Z][A-Z_]+): z/gm)].map(
      ([, name]) => name,
    );
    const settings = read.filter((name) => name !== "NODE_ENV");
    const named = tableBelow("Configuration")
      .map(([names]) => names)
      .join(" ");
    expect(settings.length).toBeGreaterThan(2);
    expect(settings.filter((name) => !named.includes(`\`${name}\``))).toEqual([]);
    const example = textOf(".env.example");
    expect(settings.filter((name) => !example.includes(`# ${name}=`))).toEqual([]);
  });

  it("names only commands that there are", () => {
    const { scripts } = JSON.parse(textOf("package.json")) as { scripts: Record<string, string> };
    const named = [...readme.matchAll(/npm run (?:--silent )?([a-z:]+)/g)].map(([, name]) => name);
    expect(named.filter((name) => name === undefined || !(name in scripts))).toEqual([]);
  });
});
