"use client";

import { useRouter } from "next/navigation";
import { useMemo, type RefObject } from "react";
import { flushSync } from "react-dom";
import { nextMarks, type DraftMarks } from "@/components/coach/draft-marks";
import type { Act } from "@/components/layout/keys";
import type { Track } from "@/lib/engine";
import { useActs } from "../../keys";
import { focusFirst, pressFirst, stepFinding, stepPane, useOrGoOn } from "./go-on";
import type { Neighbors } from "./story-head";

const GROUP = "This story";

/** What a person can do with one story, by key or by name. */
export function useStoryActs({
  field,
  neighbors: { previous, next },
  nextStory,
  onMarks,
  onDraft,
  onArrive,
}: {
  field: RefObject<HTMLTextAreaElement | null>;
  neighbors: Neighbors;
  /** The id of the next line to tell. */
  nextStory: string | null;
  onMarks: (change: (now: DraftMarks) => DraftMarks) => void;
  onDraft: (track: Track) => void;
  /** By key to another line: focus goes along. */
  onArrive: () => void;
}) {
  const router = useRouter();
  const acts = useMemo<readonly Act[]>(() => {
    const to = (bulletId: string | null) => () => {
      if (!bulletId) return;
      onArrive();
      router.push(`/coach/${bulletId}`);
    };
    /** A phone shows one draft at a time, so this one is shown first. */
    const toDraft = (track: Track) => () => {
      flushSync(() => onDraft(track));
      focusFirst(`.story .draft[data-track="${track}"]`);
    };
    return [
      act("story-go-on", "Go on: the next question, blank or draft", ["Mod+Enter"], useOrGoOn),
      act("story-next", "Next story to tell", ["n"], to(nextStory)),
      act("story-line", "Back to the line", ["Escape"], () => field.current?.focus()),
      act("finding-next", "Next finding", ["Alt+ArrowDown", "F8", "j"], () => stepFinding(1)),
      act("finding-previous", "Previous finding", ["Alt+ArrowUp", "Shift+F8", "k"], () =>
        stepFinding(-1),
      ),
      act("finding-aside", "Set the finding aside", ["x"], () =>
        pressFirst(".finding[data-active] [data-set-aside], .finding [data-set-aside]"),
      ),
      act("draft-po", "Go to the PO draft", ["Alt+1"], toDraft("po")),
      act("draft-pm", "Go to the PM draft", ["Alt+2"], toDraft("pm")),
      act("draft-use", "Use the draft", ["u"], useDraft),
      act("draft-copy", "Copy the draft", ["c"], () =>
        pressFirst(inCard('button[aria-label^="Copy the"]')),
      ),
      act("draft-marks", "Show drafts marked, clean, or the original", ["m"], () =>
        onMarks(nextMarks),
      ),
      act("bullet-next", "Next bullet", ["Alt+PageDown"], to(next)),
      act("bullet-previous", "Previous bullet", ["Alt+PageUp"], to(previous)),
      act("pane-next", "Next part of the page", ["F6"], () => stepPane(1)),
      act("pane-previous", "Previous part of the page", ["Shift+F6"], () => stepPane(-1)),
    ];
  }, [router, field, previous, next, nextStory, onMarks, onDraft, onArrive]);
  useActs(acts);
}

function act(id: string, name: string, keys: readonly string[], run: () => void): Act {
  return { id, name, group: GROUP, keys, run };
}

/** In the card that has the focus, else in the first that shows it. */
function inCard(selector: string): string {
  const track = document.activeElement?.closest<HTMLElement>(".draft")?.dataset["track"];
  return `.story ${track ? `[data-track="${track}"] ` : ""}${selector}`;
}

function useDraft() {
  const both = document.activeElement?.closest(".draft") === null;
  pressFirst(both ? "[data-use-both], .story [data-use]" : inCard("[data-use]"));
}
