"use client";

import { useEffect, useRef } from "react";
import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { fullness, STEPS, stepWords, type ReadingStep } from "./reading-step";

export type Progress = { readonly name: string; readonly step: ReadingStep };

/** How far the reading of a file is, in named steps; it can be called back at any of them. */
export function ReadingProgress({
  progress: { name, step },
  onCancel,
}: {
  progress: Progress;
  onCancel: () => void;
}) {
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    box.current?.scrollIntoView({ block: "nearest" });
  }, []);
  const now = STEPS.findIndex((one) => one.step === step.step);
  return (
    <section ref={box} className="import-progress" aria-label={`Reading ${name}`}>
      <p className="import-progress__name">
        Reading <b dir="auto">{name}</b>
      </p>
      <progress aria-label={`Reading ${name}`} max={1} value={fullness(step)} />
      <ol>
        {STEPS.map((one, at) => (
          <li key={one.step} data-done={at < now || undefined} aria-current={at === now && "step"}>
            {at < now ? <Icon name="check" /> : <i aria-hidden="true" />}
            {at === now ? stepWords(step) : one.name}
          </li>
        ))}
      </ol>
      {/* Page by page it would be too much to hear. */}
      <p role="status" className="sr-only">
        {STEPS[now]?.name}
      </p>
      <Button onClick={onCancel}>Cancel</Button>
    </section>
  );
}
