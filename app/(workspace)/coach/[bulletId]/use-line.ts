"use client";

import { useEffect, useState, useSyncExternalStore } from "react";
import type { Line } from "@/lib/mirror/lines";
import type { BulletRow } from "@/lib/schemas/bullet";
import { useSaves } from "../../saves";

/** The bullet as this tab knows it, drawn anew with every change. */
export function useLine(row: BulletRow): { line: Line; now: BulletRow } {
  const { lines } = useSaves();
  const [line] = useState(() => lines.sent(row));
  useEffect(() => void lines.sent(row), [lines, row]);
  const now = useSyncExternalStore(line.subscribe, line.get, () => row);
  return { line, now };
}
