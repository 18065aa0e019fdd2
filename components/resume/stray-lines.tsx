"use client";

import { Button } from "@/components/ui/button";
import { DestinationSelect } from "./destination-select";
import type { Destination } from "./import-edits";
import type { PlannedJob, Stray } from "./import-plan";
import { lineNumbers, lights, type Light } from "./light";

/** What found no place comes first; nothing is dropped without a word. */
export function StrayLines({
  strays,
  jobs,
  light,
  onPlace,
  onLeaveOut,
}: {
  strays: readonly Stray[];
  jobs: readonly PlannedJob[];
  light: Light;
  onPlace: (strayId: string, to: Destination) => void;
  onLeaveOut: (strayId: string, leftOut: boolean) => void;
}) {
  const open = strays.filter((stray) => !stray.leftOut);
  const leftOut = strays.filter((stray) => stray.leftOut);
  if (strays.length === 0) return null;
  return (
    <section className="strays" aria-labelledby="strays-title">
      <h3 id="strays-title" className="text-md font-semibold">
        {open.length === 0 ? "Every line has its place" : titleOf(open.length)}
      </h3>
      {open.length > 0 && (
        <>
          <p className="mt-0.5 text-ink-soft">
            Put a line where it belongs, or leave it out. What stays here is not added.
          </p>
          <ul className="mt-2">
            {open.map((stray) => (
              <li key={stray.id} className="stray" {...lights(light, stray.lines)}>
                <span className="stray__number">{lineNumbers(stray.lines)}</span>
                <p className="planned__text" dir="auto">
                  {stray.text}
                </p>
                <span className="stray__acts">
                  <DestinationSelect
                    label="Add to…"
                    jobs={jobs}
                    onChoose={(to) => onPlace(stray.id, to)}
                  />
                  <Button
                    look="ghost"
                    size="small"
                    aria-label={`Leave out: ${stray.text}`}
                    onClick={() => onLeaveOut(stray.id, true)}
                  >
                    Leave out
                  </Button>
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      {leftOut.length > 0 && (
        <details className="mt-2">
          <summary className="py-1 text-sm text-ink-soft">
            {leftOut.length === 1 ? "1 line left out" : `${leftOut.length} lines left out`}
          </summary>
          <ul>
            {leftOut.map((stray) => (
              <li key={stray.id} className="stray" {...lights(light, stray.lines)}>
                <span className="stray__number">{lineNumbers(stray.lines)}</span>
                <p className="planned__text text-ink-soft" dir="auto">
                  {stray.text}
                </p>
                <Button
                  look="ghost"
                  size="small"
                  aria-label={`Bring back: ${stray.text}`}
                  onClick={() => onLeaveOut(stray.id, false)}
                >
                  Bring back
                </Button>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function titleOf(count: number): string {
  return count === 1 ? "1 line without a place" : `${count} lines without a place`;
}
