"use client";

import { useState } from "react";
import { Conflict, type ConflictChoice, type Kept } from "@/components/coach/conflict";
import { CopyButton } from "@/components/coach/copy-button";
import { Button } from "@/components/ui/button";
import type { Refused } from "@/lib/mirror/save-queue";
import { ACTS } from "./acts";
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
  const { queue, conflicts, settle, say, refresh } = useSaves();
  function choose(choice: ConflictChoice, kept: Kept) {
    settle(choice.key);
    if (kept === "here") choice.keepHere();
    else if (kept === "there") choice.keepThere();
    else choice.keepBoth?.();
    say(leftOf(choice, kept));
    // The page that shows it may be another one by now.
    void queue.flush().then(refresh);
  }
  return conflicts
    .filter((one) => one.key.startsWith(of))
    .map((choice) => (
      <Conflict key={choice.key} choice={choice} onChosen={(kept) => choose(choice, kept)} />
    ));
}

/** Whichever was left can come back. */
function leftOf({ rewrite }: ConflictChoice, kept: Kept) {
  if (kept === "both") return { said: "Both are kept as two bullets." };
  const said =
    kept === "here" ? "The words of this tab are kept." : "The words of the other tab are kept.";
  if (!rewrite) return { said };
  const left = kept === "here" ? "there" : "here";
  return { said, undo: () => rewrite(left), redo: () => rewrite(kept) };
}

function NotTaken() {
  const { queue, lines, refresh } = useSaves();
  useSaveState();
  const [sentence, setSentence] = useState("");
  const refused = queue.refusals();
  if (refused.length === 0) return null;
  const deleted = [...new Set(refused.filter((one) => one.gone).map((one) => placeOf(one.key).id))];
  const isDeleted = deleted.length > 0 && refused.every((one) => one.gone);
  const words = refused
    .map((one) => one.words)
    .filter(Boolean)
    .join("\n");
  async function bringBack() {
    const places = new Map(
      refused.filter((one) => one.gone).map((one) => [one.key, placeOf(one.key)]),
    );
    const answers = await Promise.all([...places.values()].map(restore)).catch(() => null);
    if (!answers)
      return setSentence("It could not be brought back just now. Your words are kept. Try again.");
    const declined = answers.find((one) => one.kind === "refused");
    setSentence(declined?.kind === "refused" ? GONE_FOR_GOOD : "");
    queue.tryAgain();
    void queue.flush().then(refresh);
  }
  return (
    <section className="card mb-3 p-4" aria-label="Not saved" tabIndex={-1} data-waits>
      <p role="status">
        <b className="font-semibold">
          {isDeleted ? `${nameOf(refused)} was deleted in another tab.` : "Not saved."}
        </b>{" "}
        {sentence || (isDeleted ? "What you wrote since is kept here." : refused[0]?.sentence)}
      </p>
      {words && (
        <p className="mt-2 font-writer break-words whitespace-pre-line">
          {words} <CopyButton text={words} name="what was not saved" />
        </p>
      )}
      <p className="mt-3 flex flex-wrap gap-2">
        <Button size="small" onClick={isDeleted ? () => void bringBack() : queue.tryAgain}>
          {isDeleted ? "Bring it back" : "Try again"}
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

const GONE_FOR_GOOD = "It is not there any more. Copy your words, or let them go.";

type Place = { readonly what: "bullet" | "job" | "section"; readonly id: string };

/** What a key of the queue speaks of. */
function placeOf(key: string): Place {
  const [first = "", second = ""] = key.split(":");
  if (first === "job" || first === "section") return { what: first, id: second };
  return { what: "bullet", id: first === "note" ? second : first };
}

function restore({ what, id }: Place) {
  if (what === "job") return ACTS.restoreJob({ jobId: id });
  if (what === "section") return ACTS.restoreSection({ sectionId: id });
  return ACTS.restoreBullet({ bulletId: id });
}

function nameOf(refused: readonly Refused[]): string {
  const places = refused.map((one) => placeOf(one.key));
  const ids = new Set(places.map((place) => place.id));
  return ids.size === 1 ? `This ${places[0]?.what}` : "What you wrote on";
}
