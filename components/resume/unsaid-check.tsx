"use client";

import Link from "next/link";
import { Button } from "@/components/ui/button";
import { KindName } from "@/components/ui/kind";
import { KIND_LABELS } from "@/lib/engine";
import { counted, type OpenLine } from "./variant-parts";

/** What may be done with a line's words that nobody said. */
export type UnsaidActs = {
  readonly onConfirm: (line: OpenLine) => void;
  readonly onOwnLine: (line: OpenLine) => void;
};

/** Words that neither line nor answers hold, each with its reason: true, the own line, or to the story. */
export function UnsaidCheck({ lines, acts }: { lines: readonly OpenLine[]; acts: UnsaidActs }) {
  const count = lines.reduce((sum, { unsaid = [] }) => sum + unsaid.length, 0);
  return (
    <li className="check">
      <KindName kind="authority">
        <span className="sr-only">{KIND_LABELS.authority}</span>
      </KindName>
      <div className="min-w-0">
        <p>
          <b>{counted(count, "word")} that nobody said yet.</b> Say yes to what is true, or use your
          own line.
        </p>
        <ul className="check__unsaid">
          {lines.map((line) => (
            <UnsaidLine key={line.bulletId} line={line} acts={acts} />
          ))}
        </ul>
      </div>
    </li>
  );
}

function UnsaidLine({ line, acts }: { line: OpenLine; acts: UnsaidActs }) {
  const { unsaid = [] } = line;
  const words = unsaid.map(({ text }) => `“${text}”`).join(", ");
  return (
    <li>
      <Link href={`/coach/${line.bulletId}`} prefetch={false} dir="auto" className="check__line">
        {line.text}
      </Link>
      {line.older && <p className="font-semibold text-ink">Older than your {line.older}.</p>}
      <ul>
        {unsaid.map(({ start, text, message }) => (
          <li key={start}>
            <b className="font-writer">“{text}”</b> {message}
          </li>
        ))}
      </ul>
      <p className="mt-1 flex flex-wrap gap-1">
        <Button
          size="small"
          aria-label={`Yes, true: ${words}`}
          onClick={() => acts.onConfirm(line)}
        >
          {unsaid.length === 1 ? "Yes, this is true" : "Yes, these are true"}
        </Button>
        <Button
          look="ghost"
          size="small"
          aria-label={`Use my own line in the place of: ${line.text}`}
          onClick={() => acts.onOwnLine(line)}
        >
          Use my own line
        </Button>
      </p>
    </li>
  );
}
