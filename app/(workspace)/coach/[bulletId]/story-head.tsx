"use client";

import { useState, type ReactNode } from "react";
import { HistoryList, type HistoryJob } from "@/components/coach/history-list";
import { Button } from "@/components/ui/button";
import { ButtonLink } from "@/components/ui/button-link";
import { Dialog } from "@/components/ui/dialog";
import { Icon } from "@/components/ui/icon";

export type Neighbors = {
  readonly at: number;
  readonly all: number;
  readonly previous: string | null;
  readonly next: string | null;
};

export function neighborsOf(history: readonly HistoryJob[], bulletId: string): Neighbors {
  const ids = history.flatMap((job) => job.bullets.map((bullet) => bullet.id));
  const at = ids.indexOf(bulletId);
  return {
    at: at + 1,
    all: ids.length,
    previous: ids[at - 1] ?? null,
    next: ids[at + 1] ?? null,
  };
}

/** Which line this is, and the ways from it: back and forth, and the list where it has no column. */
export function StoryHead({
  name,
  neighbors,
  history,
  current,
  children,
}: {
  /** Whose job the line is of. */
  name: string;
  neighbors: Neighbors;
  history: readonly HistoryJob[];
  current: string;
  /** Undo and redo. */
  children?: ReactNode;
}) {
  return (
    <div className="story__head">
      <h1 id="where" tabIndex={-1} className="min-w-0 font-semibold break-words">
        Bullet {neighbors.at} of {neighbors.all}{" "}
        <span className="font-normal text-ink-faint">· {name || "No organization yet"}</span>
      </h1>
      <span className="story__ways">
        {children}
        <BulletSheet history={history} current={current} />
        <Neighbor to={neighbors.previous} name="Previous bullet" icon="up" />
        <Neighbor to={neighbors.next} name="Next bullet" icon="down" />
      </span>
    </div>
  );
}

function BulletSheet({ history, current }: { history: readonly HistoryJob[]; current: string }) {
  const [open, setOpen] = useState(false);
  return (
    <span className="bullet-sheet">
      <Button look="ghost" size="icon" aria-label="All bullets" onClick={() => setOpen(true)}>
        <Icon name="list" />
      </Button>
      <Dialog open={open} title="Career history" onClose={() => setOpen(false)}>
        <HistoryList jobs={history} current={current} idPrefix="sheet" />
        <div className="bullet-sheet__foot">
          <ButtonLink href="/coach" prefetch={false}>
            Keep, tell, leave out
          </ButtonLink>
          <Button look="ghost" onClick={() => setOpen(false)}>
            Close
          </Button>
        </div>
      </Dialog>
    </span>
  );
}

function Neighbor({ to, name, icon }: { to: string | null; name: string; icon: "up" | "down" }) {
  if (!to) return null;
  return (
    <ButtonLink href={`/coach/${to}`} prefetch={false} look="ghost" size="icon" aria-label={name}>
      <Icon name={icon} />
    </ButtonLink>
  );
}
