"use client";

import { useEffect, useRef, useState, type KeyboardEvent } from "react";
import type { SourceLine } from "@/lib/resume/read/line";
import { isLit, type Light } from "./light";

/**
 * What was read, line by line. One stop for the Tab key; the arrow keys go from line to line and
 * light what each became.
 */
export function SourceLines({ lines, light }: { lines: readonly SourceLine[]; light: Light }) {
  const [stop, setStop] = useState(0);
  const list = useRef<HTMLOListElement>(null);
  const firstLit = light.lit[0];
  useEffect(() => {
    if (firstLit === undefined) return;
    const box = list.current;
    const line = box?.querySelector<HTMLElement>(`[data-line="${firstLit}"]`);
    if (box && line && !line.contains(document.activeElement)) scrollInside(box, line);
  }, [firstLit]);
  function press(key: KeyboardEvent) {
    const step = key.key === "ArrowDown" ? 1 : key.key === "ArrowUp" ? -1 : 0;
    const next = stop + step;
    if (step === 0 || next < 0 || next >= lines.length) return;
    key.preventDefault();
    setStop(next);
    list.current?.querySelector<HTMLElement>(`[data-line="${lines[next]?.index}"]`)?.focus();
  }
  return (
    <ol ref={list} className="source" aria-label="What was read" onKeyDown={press}>
      {lines.map((line, at) => (
        <li
          key={line.index}
          data-line={line.index}
          data-role={line.role}
          data-lit={isLit(light, [line.index]) || undefined}
          tabIndex={at === stop ? 0 : -1}
          onMouseEnter={() => light.onLight([line.index])}
          onMouseLeave={() => light.onLight([])}
          onFocus={() => {
            setStop(at);
            light.onLight([line.index]);
          }}
          onBlur={() => light.onLight([])}
        >
          <span className="source__number" aria-hidden="true">
            {line.index + 1}
          </span>
          <span dir="auto">{line.text}</span>
          {line.role === "unread" && <span className="source__unread">not placed</span>}
        </li>
      ))}
    </ol>
  );
}

/** The list alone moves, never the page under the pointer. */
function scrollInside(box: HTMLElement, line: HTMLElement) {
  const top = line.offsetTop - box.offsetTop;
  const above = top < box.scrollTop;
  const below = top + line.offsetHeight > box.scrollTop + box.clientHeight;
  if (above || below) box.scrollTop = top - box.clientHeight / 3;
}
