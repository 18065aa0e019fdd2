"use client";

import { useMemo, useState } from "react";
import type { Opening } from "@/components/resume/variant-words";
import { followResume, TRACKS, type Track } from "@/lib/engine";
import type { AsideReason } from "@/lib/schemas/dismissal";
import type { Career } from "@/lib/schemas/career";
import type { VariantRow } from "@/lib/schemas/variant";
import { useSaves } from "../saves";
import { useAsides } from "../use-asides";
import { useFreshPage } from "../use-fresh-page";
import { useLines } from "../use-lines";
import { bulletsOf, compareFacts, type BetweenFinding } from "./compare-facts";
import { useInclude } from "./use-include";

/** Both resumes as this tab knows them, and what can be done about a pair. */
export function useCompare(start: Career) {
  "use memo";
  const page = useFreshPage(start);
  const { lines, newest } = useSaves();
  const jobs = useLines(page.jobs);
  const variants = useMemo(() => {
    const written = (track: Track): VariantRow => {
      const { track: _, revision, ...words } = page.variants[track];
      const now = newest.of<Opening>(`variant:${track}`, words, revision);
      return { track, revision, ...now };
    };
    return { po: written("po"), pm: written("pm") };
  }, [page, newest]);
  const [readers] = useState(() => ({ po: followResume(), pm: followResume() }));
  const career: Career = { ...page, jobs, variants };
  const facts = compareFacts(career, readers);
  const asides = useAsides();
  const bullets = new Map(bulletsOf(career).map((row) => [row.id, row]));

  /** Of both resumes where it is found of both. */
  function setAside(findings: readonly BetweenFinding[], reason: AsideReason, note: string) {
    const places = findings.flatMap(({ named: [first], place }) => {
      const row = first && bullets.get(first.bulletId);
      return row ? [{ line: lines.of(row), place }] : [];
    });
    asides.setAllAside(places, reason, note);
  }

  return { ...facts, bullets, setAside, add: useInclude() };
}

/** The resumes that hold no line. */
export function emptyTracks(counts: { po: number; pm: number; same: number; differ: number }) {
  const both = counts.same + counts.differ;
  return TRACKS.filter((track) => both + counts[track] === 0);
}
