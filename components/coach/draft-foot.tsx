"use client";

import { lazy, Suspense, useState } from "react";
import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import type { Draft } from "@/lib/engine";
import type { DraftCardProps } from "./draft-card";
import type { InResume } from "./in-resume";
import { TRACK_WORDS } from "./words";

type HeldProps = Pick<DraftCardProps, "draft" | "acts"> & { held: InResume };

/** Loaded when somebody compares: it brings a library for differences. */
const OlderCompare = lazy(() =>
  import("./older-compare").then((module) => ({ default: module.OlderCompare })),
);

/** What the resume holds where that is not today's draft; an older text with its choices: redraft, keep, compare. */
export function HeldWords({
  draft,
  held,
  acts,
  bullet,
  story,
}: HeldProps & Pick<DraftCardProps, "bullet" | "story">) {
  const [compared, setCompared] = useState(false);
  const { short } = TRACK_WORDS[draft.track];
  if (held.is === "own" || held.is === "current") return null;
  if (held.is === "out") return <p className="draft__shows">Left out of your {short} resume.</p>;
  const older = "than" in held ? held.than : null;
  return (
    <div className="draft__shows" role="group" aria-label={`In your ${short} resume`}>
      <p>
        {held.is === "hand" ? "In your own words: " : "In your resume: "}
        <span className="font-writer text-base text-ink">{held.text}</span>
      </p>
      <p className="mt-1.5 flex flex-wrap items-center gap-1.5">
        {older && <b className="font-semibold text-ink">Older than your {older}.</b>}
        {older && isLine(draft) && (
          <Button size="small" onClick={acts.onUse}>
            Redraft
          </Button>
        )}
        {older && (
          <Button look="ghost" size="small" onClick={acts.onKeepOlder}>
            Keep
          </Button>
        )}
        <Button
          look="ghost"
          size="small"
          aria-expanded={compared}
          onClick={() => setCompared(!compared)}
        >
          Compare
        </Button>
      </p>
      {compared && (
        <Suspense fallback={<p role="status">Comparing…</p>}>
          <OlderCompare
            text={held.text}
            madeFrom={held.madeFrom}
            bullet={bullet}
            story={story}
            next={isLine(draft) ? draft.text : null}
          />
        </Suspense>
      )}
    </div>
  );
}

/** A draft that may stand in a resume: a shape is not yet a line. */
function isLine(draft: Draft): boolean {
  return draft.result === "draft" || draft.result === "both";
}

export function UseButtons({ draft, held, acts }: HeldProps) {
  const { short } = TRACK_WORDS[draft.track];
  if (held.is === "out")
    return (
      <Button size="small" onClick={() => acts.onInclude?.(true)}>
        Bring back to {short} resume
      </Button>
    );
  return (
    <>
      {held.is === "current" ? (
        <span className="inline-flex items-center gap-1.5 text-sm font-[550] text-ok">
          <Icon name="check" /> In your {short} resume
        </span>
      ) : (
        isLine(draft) &&
        !(held.is === "older") && (
          <Button size="small" data-use={draft.track} onClick={acts.onUse}>
            Use in {short} resume
          </Button>
        )
      )}
      {held.is !== "own" && (
        <Button look="ghost" size="small" onClick={acts.onUseOwnLine}>
          Use my own line
        </Button>
      )}
      {held.is === "own" && !isLine(draft) && draft.result !== "leave-out" && (
        <span className="text-sm text-ink-faint">Your own line stands in the {short} resume.</span>
      )}
      {held.is !== "current" && (
        <Button look="ghost" size="small" onClick={() => acts.onInclude?.(false)}>
          Leave out
        </Button>
      )}
    </>
  );
}
