"use client";

import { Fragment, useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from "react";
import type { SourceLine } from "@/lib/resume/read/line";
import type { OnAct } from "./import-acts";
import type { PlannedJob } from "./import-plan";
import type { Places } from "./import-places";
import { isLit, type Light } from "./light";
import { LineActs } from "./line-acts";

/**
 * What was read, line by line. One stop for the Tab key; the arrow keys go from line to line and
 * light what each became; choosing one shows what else it can be.
 */
export function SourceLines({
  lines,
  places,
  jobs,
  light,
  onAct,
}: {
  lines: readonly SourceLine[];
  places: Places;
  jobs: readonly PlannedJob[];
  light: Light;
  onAct: OnAct;
}) {
  const [stop, setStop] = useState(0);
  const [chosen, setChosen] = useState<number | null>(null);
  const list = useRef<HTMLOListElement>(null);
  const firstLit = light.lit[0];
  useEffect(() => {
    if (firstLit === undefined) return;
    const box = list.current;
    const line = box?.querySelector<HTMLElement>(`[data-line="${firstLit}"]`);
    if (box && line && !line.contains(document.activeElement)) scrollInside(box, line);
  }, [firstLit]);
  function focusLine(index: number | undefined) {
    list.current?.querySelector<HTMLElement>(`[data-line="${index}"] > button`)?.focus();
  }
  function press(key: KeyboardEvent) {
    const step = key.key === "ArrowDown" ? 1 : key.key === "ArrowUp" ? -1 : 0;
    const next = stop + step;
    if (step === 0 || next < 0 || next >= lines.length) return;
    key.preventDefault();
    setStop(next);
    focusLine(lines[next]?.index);
  }
  return (
    <ol ref={list} className="source" aria-label="What was read" onKeyDown={press}>
      {lines.map((line, at) => (
        <Fragment key={line.index}>
          {startsPage(lines, at) && <li className="source__page">Page {line.page}</li>}
          <SourceRow
            line={line}
            places={places}
            isStop={at === stop}
            isChosen={chosen === line.index}
            light={light}
            onStop={() => setStop(at)}
            onChoose={() => setChosen(chosen === line.index ? null : line.index)}
          >
            {chosen === line.index && (
              <LineActs
                line={line}
                places={places}
                jobs={jobs}
                onAct={onAct}
                onClose={() => {
                  setChosen(null);
                  focusLine(line.index);
                }}
              />
            )}
          </SourceRow>
        </Fragment>
      ))}
    </ol>
  );
}

function SourceRow({
  line,
  places,
  isStop,
  isChosen,
  light,
  onStop,
  onChoose,
  children,
}: {
  line: SourceLine;
  places: Places;
  isStop: boolean;
  isChosen: boolean;
  light: Light;
  onStop: () => void;
  onChoose: () => void;
  children: ReactNode;
}) {
  const standing = places.get(line.index);
  const stray = standing?.part === "stray" ? standing.stray : null;
  return (
    <li
      data-line={line.index}
      data-role={line.role}
      data-lit={isLit(light, [line.index]) || undefined}
      data-out={stray?.leftOut || undefined}
      onMouseEnter={() => light.onLight([line.index])}
      onMouseLeave={() => light.onLight([])}
    >
      <button
        type="button"
        className="source__line"
        tabIndex={isStop ? 0 : -1}
        aria-expanded={isChosen}
        onFocus={() => {
          onStop();
          light.onLight([line.index]);
        }}
        onBlur={() => light.onLight([])}
        onClick={onChoose}
      >
        <span className="source__number" aria-hidden="true">
          {line.index + 1}
        </span>
        <span dir="auto">{line.text}</span>
        {stray && (
          <span className="source__unread">{stray.leftOut ? "left out" : "not placed"}</span>
        )}
      </button>
      {children}
    </li>
  );
}

/** A text of one page needs no such mark. */
function startsPage(lines: readonly SourceLine[], at: number): boolean {
  const page = lines[at]?.page;
  const many = page !== undefined && lines.at(-1)?.page !== lines[0]?.page;
  return many && page !== lines[at - 1]?.page;
}

/** The list alone moves, never the page under the pointer. */
function scrollInside(box: HTMLElement, line: HTMLElement) {
  const top = line.offsetTop - box.offsetTop;
  const above = top < box.scrollTop;
  const below = top + line.offsetHeight > box.scrollTop + box.clientHeight;
  if (above || below) box.scrollTop = top - box.clientHeight / 3;
}
