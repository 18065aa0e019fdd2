// Where the focus is among the rows of the list; a row is whatever carries `data-row`.

/** The parts of a row that may have the focus, each with the like of it in another row. */
const STOPS = ["input[type='radio']:checked", "a[href]", "summary"] as const;

const rows = () => [...document.querySelectorAll<HTMLElement>("[data-row]")];

/** The row that has the focus. */
export function focusedRow(): HTMLElement | null {
  return document.activeElement?.closest<HTMLElement>("[data-row]") ?? null;
}

/**
 * Puts the focus on the like part of the next or previous row, on the first row where none has it.
 * @returns false where there is no such row
 */
export function stepRow(by: 1 | -1): boolean {
  const here = focusedRow();
  const all = rows();
  const next = here ? all[all.indexOf(here) + by] : all[0];
  if (!next) return false;
  const stop = STOPS.find((one) => document.activeElement?.matches(one)) ?? STOPS[0];
  next.querySelector<HTMLElement>(stop)?.focus();
  return true;
}
