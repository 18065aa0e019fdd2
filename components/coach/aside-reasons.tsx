"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import type { AsideReason } from "@/lib/schemas/dismissal";
import { REASON_MAX_CHARS } from "@/lib/schemas/limits";
import { ASIDE_WORDS } from "./words";

const REASONS = Object.keys(ASIDE_WORDS) as AsideReason[];

/** Why a finding does not apply: one press or the figure 1 to 4, or a line of one's own. */
export function AsideReasons({
  onChoose,
  onCancel,
}: {
  onChoose: (reason: AsideReason, note: string) => void;
  onCancel: () => void;
}) {
  const [own, setOwn] = useState<string | null>(null);
  function choose(reason: AsideReason | undefined) {
    if (reason === "other") setOwn("");
    else if (reason) onChoose(reason, "");
  }
  return (
    <form
      className="finding__part"
      aria-label="Why does this not apply?"
      onSubmit={(sent) => {
        sent.preventDefault();
        onChoose("other", own ?? "");
      }}
      onKeyDown={(key) => {
        const figure = own === null && !key.ctrlKey && !key.metaKey && !key.altKey;
        const reason = figure ? REASONS[Number(key.key) - 1] : undefined;
        if (key.key !== "Escape" && !reason) return;
        key.preventDefault();
        if (reason) choose(reason);
        else onCancel();
      }}
    >
      <p className="mb-1.5 font-semibold">Why does this not apply?</p>
      {own === null ? (
        <div className="flex flex-wrap gap-1.5">
          {REASONS.map((reason, at) => (
            <Button
              key={reason}
              size="small"
              autoFocus={at === 0}
              aria-keyshortcuts={String(at + 1)}
              onClick={() => choose(reason)}
            >
              {ASIDE_WORDS[reason]}
            </Button>
          ))}
          <Button look="ghost" size="small" onClick={onCancel}>
            Cancel
          </Button>
        </div>
      ) : (
        <div className="grid gap-2">
          <Field
            label="Your reason"
            labelHidden
            placeholder="In your own words, for yourself"
            autoFocus
            maxLength={REASON_MAX_CHARS}
            value={own}
            onChange={(change) => setOwn(change.target.value)}
          />
          <div className="flex gap-1">
            <Button type="submit" look="primary" size="small">
              Set aside
            </Button>
            <Button look="ghost" size="small" onClick={onCancel}>
              Cancel
            </Button>
          </div>
        </div>
      )}
    </form>
  );
}
