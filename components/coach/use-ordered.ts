"use client";

import { useState } from "react";
import type { Undoable } from "@/components/layout/undo-bar";

type Kept<One> = { readonly list: readonly One[]; readonly keys: readonly number[] };
type Removed<One> = { readonly one: One; readonly key: number; readonly at: number };

/**
 * Rows without ids that are written, moved and deleted in place: each keeps its key, so that typing
 * stays in its row. A list that comes from elsewhere gets new keys.
 */
export function useOrdered<One>(
  list: readonly One[],
  onChange: (next: readonly One[]) => void,
  saidOnDelete: string,
) {
  const [next, setNext] = useState(list.length);
  const [kept, setKept] = useState<Kept<One>>({ list, keys: list.map((_, at) => at) });
  const [removed, setRemoved] = useState<Removed<One> | null>(null);
  if (kept.list !== list) {
    setKept({ list, keys: list.map((_, at) => next + at) });
    setNext(next + list.length);
  }
  const { keys } = kept;
  function change(rows: readonly One[], rowKeys: readonly number[] = keys) {
    setKept({ list: rows, keys: rowKeys });
    onChange(rows);
  }
  const undo: Undoable | null = removed && {
    said: saidOnDelete,
    undo: () => {
      const { one, key, at } = removed;
      change(list.toSpliced(at, 0, one), keys.toSpliced(at, 0, key));
    },
  };
  return {
    keys,
    undo,
    closeUndo: () => setRemoved(null),
    write: (at: number, one: One) => change(list.with(at, one)),
    add(one: One) {
      change([...list, one], [...keys, next]);
      setNext(next + 1);
    },
    /** Past the ends nothing moves. */
    move(at: number, by: 1 | -1) {
      const one = list[at];
      const to = at + by;
      if (one === undefined || to < 0 || to >= list.length) return;
      change(moved(list, at, to), moved(keys, at, to));
    },
    remove(at: number) {
      const [one, key] = [list[at], keys[at]];
      if (one === undefined || key === undefined) return;
      setRemoved({ one, key, at });
      change(list.toSpliced(at, 1), keys.toSpliced(at, 1));
    },
  };
}

function moved<Row>(rows: readonly Row[], at: number, to: number): Row[] {
  return rows.toSpliced(at, 1).toSpliced(to, 0, ...rows.slice(at, at + 1));
}
