import { meets, PLAIN, type Figure } from "./figures";
import { BASELINES } from "./readers";

const HEADS = [
  "",
  "n",
  "engine",
  "P",
  "R",
  "held to",
  "",
  ...BASELINES.map(({ name }) => name),
  PLAIN,
];

/** The figures as one table for a terminal: the engine, what it is held to, the baselines beside it. */
export function tableOfFigures(figures: readonly Figure[]): string {
  const lines: (readonly string[])[] = [HEADS];
  let group = "";
  for (const figure of figures) {
    if (figure.group !== group) lines.push([(group = figure.group)]);
    lines.push(cellsOf(figure));
  }
  return aligned(lines);
}

function cellsOf(figure: Figure): readonly string[] {
  const { what, count, engine, precision, recall, held, beside } = figure;
  return [
    `  ${what}`,
    String(count),
    shown(engine),
    shown(precision, 2),
    shown(recall, 2),
    held ? ("atMost" in held ? `≤ ${shown(held.atMost, 2)}` : `≥ ${shown(held.atLeast, 2)}`) : "",
    held ? (meets(figure) ? "met" : "MISSED") : "",
    ...BASELINES.map(({ name }) => shown(beside[name])),
    shown(beside[PLAIN]),
  ];
}

/** Without the nought before the point, so that a column of shares is read at a glance. */
function shown(value: number | undefined, digits = 3): string {
  if (value === undefined) return "";
  if (Number.isNaN(value)) return "–";
  return value.toFixed(digits).replace(/^0\./, ".");
}

function aligned(lines: readonly (readonly string[])[]): string {
  const widths = HEADS.map((_, at) => Math.max(...lines.map((cells) => (cells[at] ?? "").length)));
  return lines
    .map((cells) =>
      cells
        .map((cell, at) =>
          at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0),
        )
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}
