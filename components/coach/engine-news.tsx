"use client";

import Link from "next/link";
import { Button } from "@/components/ui/button";
import type { News } from "@/lib/schemas/news";
import { count } from "./words";

/** Says once that the reading has changed and the lines have not. */
export function EngineNews({ news, onSeen }: { news: News; onSeen: () => void }) {
  return (
    <section className="card mt-3 px-4 py-3.5" aria-labelledby="news">
      <h2 id="news" className="font-semibold">
        The reading has changed, your lines have not
      </h2>
      <p className="mt-1 text-pretty text-ink-soft">{newsWords(news)}</p>
      <div className="mt-2 flex flex-wrap items-center gap-x-4 gap-y-1">
        <Button size="small" onClick={onSeen}>
          Mark as seen
        </Button>
        <Link href="/guide/scoring#changes" prefetch={false} className="py-1 text-ink underline">
          See what changed
        </Link>
      </div>
    </section>
  );
}

/** Both engines, and what the one that reads now finds otherwise. */
export function newsWords({ to, lines }: News): string {
  const all = Object.values(lines);
  const since = [...new Set(all.map((line) => line.since))];
  const fresh = sum(all.map((line) => line.fresh.length));
  const gone = sum(all.map((line) => line.gone));
  const inLines = count(all.filter((line) => line.fresh.length > 0).length, "line");
  const differs = [
    fresh > 0 && `${count(fresh, "finding")} in ${inLines} ${isOrAre(fresh)} new, and marked so`,
    gone > 0 && `${count(gone, "finding")} ${isOrAre(gone)} gone`,
  ].filter(Boolean);
  return [
    `Engine ${to} reads them now, ${since.join(" and ")} did before.`,
    `${differs.join("; ")}.`,
    "Nothing you wrote or chose was changed.",
  ].join(" ");
}

function isOrAre(many: number): string {
  return many === 1 ? "is" : "are";
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}
