"use client";

import { KindName } from "@/components/ui/kind";
import { KIND_LABELS, ruleTitle } from "@/lib/engine";
import type { OpeningActs, OpeningView } from "./variant-words";

/** What the rules say of words that stand there, and words that neither lines nor answers hold. */
export function OpeningNotes({
  text,
  findings,
  unbacked,
  confirmed,
  acts,
}: Pick<OpeningView, "findings" | "unbacked"> & {
  text: string;
  confirmed: Readonly<Record<string, string>>;
  acts: OpeningActs;
}) {
  if (findings.length + unbacked.length === 0) return null;
  return (
    <div className="grid gap-2 text-sm text-pretty">
      {findings.length > 0 && (
        <ul className="grid gap-1.5">
          {findings.map(({ rule, kind, message, start, end }) => (
            <li key={`${rule}-${start}`} className="flex gap-2">
              <KindName kind={kind}>
                <span className="sr-only">{KIND_LABELS[kind]}</span>
              </KindName>
              <p>
                <b className="font-writer font-[520]">“{text.slice(start, end)}”</b>{" "}
                <span className="font-semibold">{ruleTitle(rule)}.</span>{" "}
                <span className="text-ink-soft">{message}</span>
              </p>
            </li>
          ))}
        </ul>
      )}
      {unbacked.length > 0 && (
        <fieldset className="grid gap-1">
          <legend className="mb-1 font-semibold">
            Your lines and answers do not say this yet. Is it true?
          </legend>
          {unbacked.map((word) => {
            const key = word.text.toLowerCase();
            return (
              <label key={key} className="flex gap-2.5 py-1">
                <input
                  type="checkbox"
                  className="tick mt-[3px]"
                  checked={Object.hasOwn(confirmed, key)}
                  onChange={(change) =>
                    change.target.checked ? acts.onConfirm(key, word.text) : acts.onUnconfirm(key)
                  }
                />
                <span>
                  <b className="font-writer font-[520]">{word.text}</b>{" "}
                  <span className="text-ink-soft">{word.message}</span>
                </span>
              </label>
            );
          })}
        </fieldset>
      )}
    </div>
  );
}
