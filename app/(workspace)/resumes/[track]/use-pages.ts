"use client";

import { useEffect, useState } from "react";
import type { Track } from "@/lib/engine";
import type { SaveState } from "@/lib/mirror/save-queue";
import { variantLines, variantResume } from "@/lib/resume/variant";
import { outlineOf } from "@/lib/resume/write/outline";
import type { Paper } from "@/lib/resume/write/paper";
import type { VariantPage } from "@/lib/resume/write/variant-pages";
import type { Career } from "@/lib/schemas/career";
import { useSaves, useSaveState } from "../../saves";

/** Changes that follow each other closely are laid out as one. */
const RESTS_MS = 250;
const AGAIN_AFTER_MS = 8_000;
/** In any other state something is written here that the file would lack. */
const SAVED_SOON: readonly SaveState["is"][] = ["idle", "saving", "saved"];

export type Pages = {
  /** Of what was saved last, or a little older while it is laid out anew; null before the first. */
  readonly pages: readonly VariantPage[] | null;
  readonly state: "ready" | "laying" | "failed";
  /** Why this resume is never laid out as it stands, a sentence; "" where asking again may help. */
  readonly refusal: string;
};

/** The pages of the file that an export would give: laid out by the server, from what is saved, after each save. */
export function usePages(track: Track, career: Career, paper: Paper): Pages {
  const { queue } = useSaves();
  const saveState = useSaveState();
  const wanted = wantedOf(track, career, paper);
  const [laid, setLaid] = useState<{ of: string; pages: readonly VariantPage[] } | null>(null);
  const [failed, setFailed] = useState<{ of: string; refusal: string } | null>(null);
  const [attempt, setAttempt] = useState(0);
  const isReady = laid?.of === wanted;
  const isRefused = failed?.of === wanted && failed.refusal !== "";
  const isHeld = !SAVED_SOON.includes(saveState.is);

  useEffect(() => {
    if (isReady || isRefused || queue.unsaved()) return;
    const stop = new AbortController();
    let timer = setTimeout(() => {
      askForPages(track, paper, stop.signal).then(
        (answer) => {
          if (typeof answer === "string") setFailed({ of: wanted, refusal: answer });
          else setLaid({ of: wanted, pages: answer });
        },
        () => {
          if (stop.signal.aborted) return;
          setFailed({ of: wanted, refusal: "" });
          timer = setTimeout(() => setAttempt((count) => count + 1), AGAIN_AFTER_MS);
        },
      );
    }, RESTS_MS);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [track, paper, wanted, isReady, isRefused, queue, saveState, attempt]);

  const isLost = isHeld || failed?.of === wanted;
  return {
    pages: laid?.pages ?? null,
    state: isReady ? "ready" : isLost ? "failed" : "laying",
    refusal: isRefused ? (failed?.refusal ?? "") : "",
  };
}

/** More than is laid out: the same question gets the same answer. */
const TOO_LONG = 422;

/** The pages, or the server's sentence where there are none of a resume as it stands. */
async function askForPages(
  track: Track,
  paper: Paper,
  signal: AbortSignal,
): Promise<readonly VariantPage[] | string> {
  const answer = await fetch(`/api/pages/${track}?paper=${paper}`, { signal });
  if (answer.status === TOO_LONG) return ((await answer.json()) as { message: string }).message;
  if (!answer.ok) throw new Error(`No pages: ${answer.status}`);
  const { pages } = (await answer.json()) as { pages: readonly VariantPage[] };
  return pages;
}

/** All that the pages show, so that what changes nothing on them lays nothing out. */
function wantedOf(track: Track, career: Career, paper: Paper): string {
  const ids = career.jobs.map((job) =>
    variantLines(job.bullets, track).map((line) => line.bulletId),
  );
  return JSON.stringify([paper, ids, outlineOf(variantResume(career, track))]);
}
