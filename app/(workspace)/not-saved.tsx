"use client";

import { Conflict } from "@/components/coach/conflict";
import { CopyButton } from "@/components/coach/copy-button";
import { Button } from "@/components/ui/button";
import { useSaves, useSaveState } from "./saves";

/**
 * What waits for the person before it can be saved, above every page: two texts of the same thing,
 * and what the server will not take. `of` shows the conflicts of one key, beside the thing itself.
 */
export function NotSaved() {
  return (
    <div className="px-4 not-empty:pt-4 md:px-9">
      <Conflicts of="" />
      <NotTaken />
    </div>
  );
}

/** Those of the keys that begin so; "" is all. */
export function Conflicts({ of }: { of: string }) {
  const { queue, conflicts, settle, refresh } = useSaves();
  return conflicts
    .filter((one) => one.key.startsWith(of))
    .map((choice) => (
      <Conflict
        key={choice.key}
        choice={choice}
        onChosen={(keep) => {
          settle(choice.key);
          keep();
          // The page that shows it may be another one by now.
          void queue.flush().then(refresh);
        }}
      />
    ));
}

function NotTaken() {
  const { queue, lines, refresh } = useSaves();
  const state = useSaveState();
  if (state.is !== "refused" || state.again) return null;
  return (
    <section className="card mb-3 p-4" aria-label="Not saved">
      <p>
        <b className="font-semibold">Not saved.</b> {state.sentence}
      </p>
      {state.words && (
        <p className="mt-2 font-writer break-words whitespace-pre-line">
          {state.words} <CopyButton text={state.words} name="what was not saved" />
        </p>
      )}
      <p className="mt-3 flex flex-wrap gap-2">
        <Button size="small" onClick={queue.tryAgain}>
          Try again
        </Button>
        <Button
          look="ghost"
          size="small"
          onClick={() => {
            for (const key of queue.letGo()) lines.letGo(key.split(":")[0] ?? key);
            refresh();
          }}
        >
          Let it go
        </Button>
      </p>
    </section>
  );
}
