"use client";

import { Field, TextArea } from "@/components/ui/field";
import type { AnswerValue, Draft, Finding, Story, Track, Unbacked } from "@/lib/engine";
import { LINE_MAX_CHARS, SUMMARY_MAX_CHARS } from "@/lib/schemas/limits";
import type { VariantRow } from "@/lib/schemas/variant";
import { OpeningNotes } from "./opening-notes";
import { Proposal } from "./proposal";
import { TRACK_LABELS } from "./variant-parts";

/** The texts that are a variant's own, with what they were made from; saved as one. */
export type Opening = Omit<VariantRow, "track" | "revision">;
export type OpeningField = "headline" | "summary";

/** What the page says of one of the two texts. */
export type OpeningView = {
  readonly proposal: Draft;
  /** Its lines or facts changed since it was composed. */
  readonly older: boolean;
  readonly findings: readonly Finding[];
  readonly unbacked: readonly Unbacked[];
};

export type OpeningActs = {
  readonly onWrite: (field: OpeningField, text: string) => void;
  readonly onUse: (field: OpeningField) => void;
  /** The older text stands, knowing of today's lines. */
  readonly onKeep: (field: OpeningField) => void;
  readonly onFill: (question: string, value: AnswerValue | null) => void;
  readonly onConfirm: (mildest: string, word: string) => void;
  readonly onUnconfirm: (key: string) => void;
};

/** Headline and summary: written by hand or taken from what is proposed, each word with its origin. */
export function VariantWords({
  track,
  words,
  answers,
  views,
  acts,
}: {
  track: Track;
  words: Opening;
  /** The narrative's answers, of both variants. */
  answers: Story;
  views: Readonly<Record<OpeningField, OpeningView>>;
  acts: OpeningActs;
}) {
  const { confirmed } = words;
  const beside = (field: OpeningField) => (
    <>
      <OpeningNotes text={words[field]} confirmed={confirmed} acts={acts} {...views[field]} />
      <Proposal {...{ track, field, answers, acts }} held={words[field]} {...views[field]} />
    </>
  );
  return (
    <div className="grid gap-4">
      <Field
        label="Headline"
        hint="Stands under your name. Keep the title you hold, if you keep one."
        className="font-writer"
        dir="auto"
        maxLength={LINE_MAX_CHARS}
        value={words.headline}
        onChange={(change) => acts.onWrite("headline", change.target.value)}
      />
      {beside("headline")}
      <TextArea
        label="Summary"
        hint={`Two or three sentences for a reader who looks for a ${TRACK_LABELS[track].long}.`}
        className="font-writer min-h-24"
        dir="auto"
        maxLength={SUMMARY_MAX_CHARS}
        value={words.summary}
        onChange={(change) => acts.onWrite("summary", change.target.value)}
      />
      {beside("summary")}
    </div>
  );
}
