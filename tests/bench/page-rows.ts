import type { Keystroke } from "./keystrokes";
import type { Interactions, Workspace } from "./responses";
import { percentile } from "./speed";
import type { Row } from "./table";

/** Frames are what a person sees; the milliseconds hold the wait for the next frame too. */
export function rowsOfKeystrokes(
  what: string,
  strokes: readonly Keystroke[],
  held?: { readonly percent: number; readonly atMost: number },
): Row[] {
  return [50, 95].flatMap((percent) => {
    const of = (figure: (stroke: Keystroke) => number) => percentile(strokes.map(figure), percent);
    const name = `${what} (${strokes.length} keys), ${percent} of 100 drawn within`;
    return [
      { what: name, value: of(({ tookMs }) => tookMs), unit: "ms" },
      {
        what: name,
        value: of(({ frames }) => frames),
        unit: "frames",
        ...(held?.percent === percent && { limit: { atMost: held.atMost } }),
      },
    ];
  });
}

/** What each page of the workspace does, and each interaction beside the bare page's. */
export function rowsOfPages(workspace: Workspace, bare: Interactions): Row[] {
  return [
    ...workspace.pages.flatMap(({ path, longTasks, shift }) => [
      {
        what: `tasks over 50 ms while ${path} scrolls, at most ${Math.round(Math.max(0, ...longTasks))} ms`,
        value: longTasks.length,
        unit: "tasks",
        limit: { atMost: 0 },
      },
      {
        what: `layout shift of ${path}, loaded and scrolled`,
        value: shift * 1000,
        unit: "thousandths",
        limit: { atMost: 0 },
      },
    ]),
    {
      what: "layout shift of the story while its line is typed",
      value: workspace.typingShift * 1000,
      unit: "thousandths",
      limit: { atMost: 0 },
    },
    ...rowsOfInteractions("", workspace.interactions),
    ...rowsOfInteractions("bare page: ", bare),
  ];
}

function rowsOfInteractions(prefix: string, interactions: Interactions): Row[] {
  return Object.entries(interactions).map(([what, tookMs]) => ({
    what: `${prefix}${what}, to next paint, ${tookMs.length} times, slowest of 95 of 100`,
    value: percentile(tookMs, 95),
    unit: "ms",
  }));
}
