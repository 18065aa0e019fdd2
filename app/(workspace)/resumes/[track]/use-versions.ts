"use client";

import { useState } from "react";
import type { Track } from "@/lib/engine";
import { newId } from "@/lib/mirror/new-id";
import type { VersionRow } from "@/lib/schemas/version";
import { sends } from "../../acts";
import { useSaves } from "../../saves";

/** A resume's versions as this tab sees them, changed at once on the page and then on the server, in order. */
export function useVersions(track: Track, sent: readonly VersionRow[]) {
  const { queue, say } = useSaves();
  const [rows, setRows] = useState(sent);
  const [seen, setSeen] = useState(sent);
  if (sent !== seen) {
    setSeen(sent);
    // One that was sent before a change here was saved lacks it, and is asked for again.
    if (!queue.unsavedOf(KEY)) setRows(sent);
  }

  function show(row: VersionRow) {
    setRows((now) =>
      [row, ...now.filter(({ id }) => id !== row.id)].toSorted((one, other) =>
        one.createdAt < other.createdAt ? 1 : -1,
      ),
    );
  }

  function keep(name: string, lines: number) {
    const id = newId();
    const row: VersionRow = {
      ...{ id, track, name, lines, reason: "kept" },
      createdAt: new Date().toISOString(),
    };
    show(row);
    queue.put(`${KEY}:${id}:kept`, {
      ...sends("keepVersion", () => ({ versionId: id, track, name })),
      words: () => name,
    });
    say({ said: `Kept as “${name}”.`, undo: () => remove(row), redo: () => bringBack(row) });
  }

  function rename(row: VersionRow, name: string) {
    show({ ...row, name, reason: "kept" });
    queue.put(`${KEY}:${row.id}:name`, {
      ...sends("renameVersion", () => ({ versionId: row.id, name })),
      words: () => name,
    });
  }

  function remove({ id }: VersionRow) {
    setRows((now) => now.filter((row) => row.id !== id));
    queue.put(
      `${KEY}:${id}:there`,
      sends("deleteVersion", () => ({ versionId: id })),
    );
  }

  function bringBack(row: VersionRow) {
    show(row);
    queue.put(
      `${KEY}:${row.id}:there`,
      sends("bringBackVersion", () => ({ versionId: row.id })),
    );
  }

  return {
    rows,
    keep,
    rename(row: VersionRow, name: string) {
      rename(row, name);
      say({
        said: `Named “${name}”.`,
        undo: () => rename(row, row.name),
        redo: () => rename(row, name),
      });
    },
    remove(row: VersionRow) {
      remove(row);
      say({
        said: `“${row.name}” is deleted.`,
        undo: () => bringBack(row),
        redo: () => remove(row),
      });
    },
  };
}

const KEY = "version";
