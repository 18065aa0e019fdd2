"use client";

import { Button } from "@/components/ui/button";
import type { OnAct } from "./import-acts";
import type { Stray } from "./import-plan";
import { lineNumbers, lights, type Light } from "./light";

/** What the person said is not to be added; nothing of it is out of reach. */
export function LeftOutLines({
  strays,
  light,
  onAct,
}: {
  strays: readonly Stray[];
  light: Light;
  onAct: OnAct;
}) {
  const leftOut = strays.filter((stray) => stray.leftOut);
  if (leftOut.length === 0) return null;
  return (
    <details className="left-out">
      <summary className="py-1 text-ink-soft">
        {leftOut.length === 1 ? "1 line left out" : `${leftOut.length} lines left out`}
        {kindsOf(leftOut)}
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
              onClick={() => onAct({ act: "leave-out", stray: stray.id, leftOut: false })}
            >
              Bring back
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** ": page number twice, label": what they are, where that is known. */
function kindsOf(leftOut: readonly Stray[]): string {
  const counts = new Map<string, number>();
  for (const { small } of leftOut) if (small) counts.set(small, (counts.get(small) ?? 0) + 1);
  const words = [...counts].map(([name, count]) => (count === 1 ? name : `${name} ×${count}`));
  return words.length > 0 ? `: ${words.join(", ")}` : "";
}
