"use client";

import { useState } from "react";
import type { ImportPlan } from "@/components/resume/import-plan";
import { requestOf, type Hindrance } from "@/components/resume/import-request";
import type { ImportCount } from "@/lib/schemas/snapshot";
import { addImport } from "./actions";
import { counted } from "./counted";
import { refusedParts } from "./refused-parts";

export type Added = { readonly said: string; readonly snapshotId: string };

const NOT_ADDED =
  "This could not be added just now. Everything is still on this page. Try again: nothing is added twice.";

/** Sends the plan once; what the server declines is said beside the part that it speaks of. */
export function useAdding(plan: ImportPlan, onAdded: (added: Added) => void) {
  const [adding, setAdding] = useState(false);
  const [refused, setRefused] = useState<readonly Hindrance[]>([]);
  async function add() {
    setAdding(true);
    setRefused([]);
    const { datesOf } = await import("@/lib/resume/read/interpret/dates-of");
    const request = requestOf(plan, datesOf);
    const outcome = await addImport(request).catch(() => null);
    if (outcome?.kind === "done") {
      const { snapshotId } = outcome.value;
      onAdded({ said: addedWords(plan.mode, outcome.value), snapshotId });
      return;
    }
    setAdding(false);
    if (outcome?.kind === "invalid") setRefused(refusedParts(outcome.fields, request));
    else setRefused([{ at: "", sentence: outcome?.message ?? NOT_ADDED }]);
  }
  return { adding, refused, add: () => void add(), forgetRefused: () => setRefused([]) };
}

function addedWords(mode: ImportPlan["mode"], { jobs, bullets }: ImportCount): string {
  const what = `${counted(bullets, "bullet")} in ${counted(jobs, "job")}`;
  return mode === "replace" ? `Replaced what was there with ${what}.` : `Added ${what}.`;
}
