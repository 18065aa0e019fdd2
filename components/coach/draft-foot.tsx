"use client";

import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import type { Draft } from "@/lib/engine";
import type { DraftCardProps } from "./draft-card";
import type { InResume } from "./in-resume";
import { TRACK_WORDS } from "./words";

type HeldProps = Pick<DraftCardProps, "draft" | "acts"> & { held: InResume };

export function HeldWords({ draft, held, acts }: HeldProps) {
  const { short } = TRACK_WORDS[draft.track];
  if (held.is === "own" || held.is === "current") return null;
  if (held.is === "out") return <p className="draft__shows">Left out of your {short} resume.</p>;
  const older = held.is === "older" || (held.is === "hand" && held.older);
  return (
    <div className="draft__shows" role="group" aria-label={`In your ${short} resume`}>
      <p>
        {held.is === "hand" ? "In your own words: " : "In your resume: "}
        <span className="font-writer text-base text-ink">{held.text}</span>
      </p>
      {older && (
        <p className="mt-1.5 flex flex-wrap items-center gap-1.5">
          <b className="font-semibold text-ink">Older than your text.</b>
          {isLine(draft) && (
            <Button size="small" onClick={acts.onUse}>
              Redraft
            </Button>
          )}
          <Button look="ghost" size="small" onClick={acts.onKeepOlder}>
            Keep
          </Button>
        </p>
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
