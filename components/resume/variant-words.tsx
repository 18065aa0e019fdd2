"use client";

import { Field, TextArea } from "@/components/ui/field";
import { LINE_MAX_CHARS, SUMMARY_MAX_CHARS } from "@/lib/schemas/limits";

export type VariantText = { readonly headline: string; readonly summary: string };

/** The two texts that are a variant's own; saved as they are typed. */
export function VariantWords({
  words,
  trackName,
  onWrite,
}: {
  words: VariantText;
  trackName: string;
  onWrite: (words: VariantText) => void;
}) {
  return (
    <div className="grid gap-4">
      <Field
        label="Headline"
        hint="Stands under your name. Keep the title you hold, if you keep one."
        className="font-writer"
        dir="auto"
        maxLength={LINE_MAX_CHARS}
        value={words.headline}
        onChange={(change) => onWrite({ ...words, headline: change.target.value })}
      />
      <TextArea
        label="Summary"
        hint={`Two or three sentences for a reader who looks for a ${trackName}.`}
        className="font-writer min-h-24"
        dir="auto"
        maxLength={SUMMARY_MAX_CHARS}
        value={words.summary}
        onChange={(change) => onWrite({ ...words, summary: change.target.value })}
      />
    </div>
  );
}
