/** Which lines of the source are lit, and how a part asks for it: hover and focus alike. */
export type Light = {
  readonly lit: readonly number[];
  readonly onLight: (lines: readonly number[]) => void;
};

export function isLit({ lit }: Light, lines: readonly number[]): boolean {
  return lines.some((line) => lit.includes(line));
}

/** Props of a part that lights its lines while it is pointed at or holds focus. */
export function lights(light: Light, lines: readonly number[]) {
  return {
    "data-lit": isLit(light, lines) || undefined,
    onMouseEnter: () => light.onLight(lines),
    onMouseLeave: () => light.onLight([]),
    onFocus: () => light.onLight(lines),
    onBlur: () => light.onLight([]),
  };
}

/** "line 19", "lines 12–13", "lines 3, 7": as they are numbered on the page, from 1. */
export function lineNumbers(lines: readonly number[]): string {
  const numbers = [...lines].sort((a, b) => a - b).map((line) => line + 1);
  const [first, ...rest] = numbers;
  if (first === undefined) return "";
  if (rest.length === 0) return `line ${first}`;
  const last = rest.at(-1) ?? first;
  const isRun = last - first === rest.length;
  return isRun ? `lines ${first}–${last}` : `lines ${numbers.join(", ")}`;
}
