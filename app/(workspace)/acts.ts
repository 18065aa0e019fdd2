"use client";

import type { Kept, Save } from "@/lib/mirror/save-queue";
import * as career from "./coach/actions";
import * as interview from "./proof/actions";
import * as variants from "./resumes/actions";

/**
 * Every act that a page saves by itself, by its name: what is not sent yet is kept in the browser
 * as this name and its input, and can be sent by a page that was opened later.
 */
export const ACTS = {
  addJob: career.addJob,
  saveJob: career.saveJob,
  moveJob: career.moveJob,
  deleteJob: career.deleteJob,
  restoreJob: career.restoreJob,
  addBullet: career.addBullet,
  saveBullet: career.saveBullet,
  chooseTriage: career.chooseTriage,
  moveBullet: career.moveBullet,
  deleteBullet: career.deleteBullet,
  restoreBullet: career.restoreBullet,
  saveAnswer: career.saveAnswer,
  saveWording: career.saveWording,
  includeWording: career.includeWording,
  setAside: career.setAside,
  takeBack: career.takeBack,
  markSeen: career.markSeen,
  saveProfile: career.saveProfile,
  saveSection: career.saveSection,
  moveSection: career.moveSection,
  deleteSection: career.deleteSection,
  restoreSection: career.restoreSection,
  saveNote: interview.saveNote,
  moveWording: variants.moveWording,
  orderWordings: variants.orderWordings,
  saveVariant: variants.saveVariant,
  keepVersion: variants.keepVersion,
  renameVersion: variants.renameVersion,
  deleteVersion: variants.deleteVersion,
  bringBackVersion: variants.bringBackVersion,
} as const;

export type ActName = keyof typeof ACTS;
type Input<Act extends ActName> = Parameters<(typeof ACTS)[Act]>[0];
type Answer<Act extends ActName> = Awaited<ReturnType<(typeof ACTS)[Act]>>;
type ValueOf<Answer> = Answer extends { readonly kind: "done"; readonly value: infer Value }
  ? Value
  : never;
type TheirsOf<Answer> = Answer extends { readonly kind: "stale"; readonly theirs: infer Theirs }
  ? Theirs
  : never;

/**
 * How a change is sent, for the queue. `input` is asked when its turn comes, so that it carries the
 * newest words and revision, and whenever the browser keeps a copy of what is not sent yet.
 */
export function sends<Act extends ActName>(
  act: Act,
  input: () => Input<Act>,
): Pick<Save<ValueOf<Answer<Act>>, TheirsOf<Answer<Act>>>, "send" | "kept" | "again"> {
  const run = ACTS[act] as (
    input: Input<Act>,
  ) => ReturnType<Save<ValueOf<Answer<Act>>, TheirsOf<Answer<Act>>>["send"]>;
  return {
    send: () => run(input()),
    kept: () => ({ act, input: input() }),
    // Whatever comes back was made by `input` of this act.
    again: (sent) => run(sent as Input<Act>),
  };
}

/** The same for what an earlier page kept; null where this page knows no such act. */
export function sendsKept(
  kept: () => Kept,
): Pick<Save<unknown, unknown>, "send" | "kept" | "again"> | null {
  const { act } = kept();
  if (!isAct(act)) return null;
  // An input that no longer fits is the server's to refuse.
  return sends(act, () => kept().input as never) as Pick<
    Save<unknown, unknown>,
    "send" | "kept" | "again"
  >;
}

function isAct(name: string): name is ActName {
  return Object.hasOwn(ACTS, name);
}
