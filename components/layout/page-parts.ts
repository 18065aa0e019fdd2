const PARTS = ".bar, main section, main aside, main nav, main form, main article, .dock";
const STOPS =
  "a[href], button:not(:disabled), summary, input, select, textarea, [tabindex]:not([tabindex='-1'])";

/** To the first stop of the next part of the page, round and round. */
export function stepPagePart(by: 1 | -1): void {
  const all = [...document.querySelectorAll<HTMLElement>(PARTS)];
  const outer = all.filter((part) => !all.some((one) => one !== part && one.contains(part)));
  const stops = outer.flatMap((part) => firstStop(part) ?? []);
  const at = outer
    .filter((part) => firstStop(part))
    .findIndex((part) => part.contains(document.activeElement));
  const from = at === -1 && by < 0 ? stops.length : at;
  stops[(from + by + stops.length) % stops.length]?.focus();
}

function firstStop(part: HTMLElement): HTMLElement | undefined {
  return [...part.querySelectorAll<HTMLElement>(STOPS)].find((stop) => stop.checkVisibility());
}
