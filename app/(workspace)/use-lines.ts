"use client";

import { useEffect, useState } from "react";
import type { JobRow } from "@/lib/schemas/job";
import { useSaves } from "./saves";

/** The page's jobs with what this tab wrote, drawn anew with each change of a line. */
export function useLines(page: readonly JobRow[]): readonly JobRow[] {
  const { lines } = useSaves();
  const [jobs, setJobs] = useState(() => lines.onto(page));
  const [drawn, setDrawn] = useState(page);
  if (page !== drawn) {
    setDrawn(page);
    setJobs(lines.onto(page));
  }
  useEffect(() => {
    const draw = () => setJobs(lines.onto(page));
    const bullets = page.flatMap((job) => job.bullets);
    const stops = bullets.map((bullet) => lines.of(bullet).subscribe(draw));
    return () => stops.forEach((stop) => stop());
  }, [lines, page]);
  return jobs;
}
