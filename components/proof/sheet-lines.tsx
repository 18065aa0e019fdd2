"use client";

import { useId } from "react";
import { InterviewCardView } from "@/components/coach/interview-card";
import { SaidWords } from "@/components/coach/said-words";
import type { InterviewCard, Said } from "@/lib/engine/interview";

export type SheetLine = {
  readonly bulletId: string;
  readonly jobId: string;
  /** The job it stands in: "Business Analyst, Ferry Lane Insurance". */
  readonly where: string;
  readonly card: InterviewCard;
};

/** Lines under one heading, each with its card. */
export function SheetLines({
  title,
  lead,
  lines,
  reasons,
  notesOf,
  onNote,
}: {
  title: string;
  lead: string;
  lines: readonly SheetLine[];
  /** Where the lines are singled out: why each is. */
  reasons?: ReadonlyMap<string, Said>;
  notesOf: (bulletId: string) => Readonly<Record<string, string>>;
  onNote: (bulletId: string, question: string, text: string) => void;
}) {
  const id = useId();
  return (
    <section className="proof__group" aria-labelledby={id}>
      <h2 id={id} className="text-md font-semibold break-words">
        {title}
      </h2>
      {lead && <p className="text-ink-faint">{lead}</p>}
      {lines.map(({ bulletId, where, card }) => {
        const reason = reasons?.get(bulletId);
        return (
          <article key={bulletId} className="card proof__card" aria-labelledby={`line-${bulletId}`}>
            <h3 id={`line-${bulletId}`} className="proof__line" dir="auto">
              {card.line}
            </h3>
            {reasons && where && <p className="text-sm text-ink-faint">{where}</p>}
            {reason && (
              <p className="proof__reason">
                <SaidWords said={reason} />
              </p>
            )}
            <InterviewCardView
              card={card}
              bulletId={bulletId}
              notes={notesOf(bulletId)}
              onNote={(question, text) => onNote(bulletId, question, text)}
            />
          </article>
        );
      })}
    </section>
  );
}
