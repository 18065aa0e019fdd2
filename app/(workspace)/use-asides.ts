"use client";

import { isSamePlace, type FindingPlace } from "@/lib/engine";
import type { Line } from "@/lib/mirror/lines";
import { newId } from "@/lib/mirror/new-id";
import type { DismissalRow } from "@/lib/schemas/bullet";
import type { AsideReason } from "@/lib/schemas/dismissal";
import { sends } from "./acts";
import { useSaves } from "./saves";

/** Sets findings aside and takes them back: shown at once, sent by itself, undone from the bar. */
export function useAsides() {
  const { queue, say } = useSaves();

  /** Sends what holds by then, under one key: set aside and taken back in turn ends as it was left. */
  function send(line: Line, row: DismissalRow) {
    const { setAsideAt: _, id: dismissalId, ...finding } = row;
    const bulletId = line.get().id;
    const there = sends("setAside", () => ({ dismissalId, bulletId, ...finding }));
    const gone = sends("takeBack", () => ({ dismissalId, bulletId }));
    const now = () => (isHeld(line, row) ? there : gone);
    queue.put<{ readonly dismissalId: string } | null, never>(`${bulletId}:aside:${dismissalId}`, {
      send: () => now().send(),
      kept: () => now().kept(),
      onDone: (kept) => {
        if (kept && kept.dismissalId !== dismissalId) adopt(line, row, kept.dismissalId);
      },
    });
  }

  /** Another tab had set the same words aside already: one row, under its id. */
  function adopt(line: Line, row: DismissalRow, id: string) {
    if (isHeld(line, row)) replace(line, (rows) => rows.map((one) => renamed(one, row.id, id)));
    else send(line, { ...row, id });
  }

  function hold(line: Line, row: DismissalRow) {
    replace(line, (rows) => [...rows.filter((one) => one.id !== row.id), row]);
    send(line, row);
  }

  function letGo(line: Line, row: DismissalRow): readonly DismissalRow[] {
    const rows = line.get().dismissals.filter((one) => isSamePlace(one, row));
    replace(line, (all) => all.filter((one) => !rows.includes(one)));
    for (const one of rows) send(line, one);
    return rows;
  }

  /** One finding may stand at several places, such as in both resumes: set aside and undone as one. */
  function setAllAside(
    places: readonly { readonly line: Line; readonly place: FindingPlace }[],
    reason: AsideReason,
    note: string,
  ) {
    const setAsideAt = new Date().toISOString();
    const rows = places.map(({ line, place }) => ({
      line,
      row: { id: newId(), ...place, reason, note, setAsideAt },
    }));
    const holdAll = () => rows.forEach(({ line, row }) => hold(line, row));
    holdAll();
    say({
      said: "Set aside. It returns if the words change.",
      ofFinding: true,
      undo: () => rows.forEach(({ line, row }) => void letGo(line, row)),
      redo: holdAll,
    });
  }

  return {
    setAllAside,
    setAside: (line: Line, place: FindingPlace, reason: AsideReason, note: string) =>
      setAllAside([{ line, place }], reason, note),
    takeBack(line: Line, row: DismissalRow) {
      const rows = letGo(line, row);
      say({
        said: "Taken back. Where it is still found, it is open again.",
        ofFinding: true,
        undo: () => rows.forEach((one) => hold(line, one)),
        redo: () => void letGo(line, row),
      });
    },
  };
}

function isHeld(line: Line, row: DismissalRow): boolean {
  return line.get().dismissals.some((one) => one.id === row.id);
}

function renamed(row: DismissalRow, from: string, to: string): DismissalRow {
  return row.id === from ? { ...row, id: to } : row;
}

function replace(line: Line, next: (rows: readonly DismissalRow[]) => readonly DismissalRow[]) {
  line.change((row) => ({ ...row, dismissals: next(row.dismissals) }));
}
