/** One figure, and what it is held to; nothing is held to where `limit` is absent. */
export type Row = {
  readonly what: string;
  readonly value: number;
  readonly unit: string;
  readonly limit?: { readonly atMost: number } | { readonly atLeast: number };
};

/** Whether the figure keeps to its limit. */
export function holds({ value, limit }: Row): boolean {
  if (!limit) return true;
  return "atMost" in limit ? value <= limit.atMost : value >= limit.atLeast;
}

/** The rows as a table for a terminal. */
export function tableOf(rows: readonly Row[]): string {
  const cells = [
    ["what", "measured", "held to", ""],
    ...rows.map((row) => [
      row.what,
      `${shown(row.value)} ${row.unit}`.trim(),
      limitOf(row),
      holds(row) ? "" : "MISSED",
    ]),
  ];
  const widths = [0, 1, 2].map((at) => Math.max(...cells.map((line) => (line[at] ?? "").length)));
  return cells
    .map((line) =>
      line
        .map((cell, at) =>
          at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0),
        )
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

function limitOf({ limit, unit }: Row): string {
  if (!limit) return "";
  const [sign, bound] = "atMost" in limit ? ["≤", limit.atMost] : ["≥", limit.atLeast];
  return `${sign} ${shown(bound)} ${unit}`.trim();
}

function shown(value: number): string {
  return value >= 1000
    ? Math.round(value).toLocaleString("en-US")
    : String(Math.round(value * 10) / 10);
}
