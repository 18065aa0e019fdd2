"use client";

import { useState, type ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { Segmented } from "@/components/ui/segmented";
import type { Format } from "@/lib/resume/schema";
import type { OpenLines } from "@/lib/resume/variant";
import type { Paper } from "@/lib/resume/write/paper";
import { WaysOut } from "./export-ways";
import { TextToCopy } from "./text-to-copy";
import { useTask } from "./use-task";
import { openWords, type OpenLine } from "./variant-parts";

/** What an export came to; a sentence where it did not. */
export type Exported = { readonly file: string } | { readonly sentence: string };

export const savedWords = (exported: Exported): string =>
  "file" in exported ? `Saved as ${exported.file}.` : exported.sentence;

const FORMATS: readonly {
  readonly format: Format;
  readonly name: string;
  readonly button: string;
  readonly use: string;
}[] = [
  {
    format: "pdf",
    name: "PDF",
    button: "Export PDF",
    use: "What you send: the page as you see it.",
  },
  { format: "docx", name: "Word", button: "Word", use: "Where a form or a recruiter asks for it." },
  { format: "txt", name: "plain text", button: "Plain text", use: "To paste into forms." },
  { format: "md", name: "Markdown", button: "Markdown", use: "For wikis, notes and websites." },
  {
    format: "json",
    name: "JSON",
    button: "JSON",
    use: "JSON Resume: other resume programs read it, and so does Import here.",
  },
];

const PAPERS = [
  { id: "letter", text: "Letter" },
  { id: "a4", text: "A4" },
] as const;

/** Never a dead end: what is open can be cut or left at the person's own line, and what leaves is shown. */
export function ExportMenu({
  openLines,
  choice,
  onChoose,
  paper,
  onPaper,
  text,
  onExport,
  children,
}: {
  openLines: readonly OpenLine[];
  choice: OpenLines;
  onChoose: (choice: OpenLines) => void;
  paper: Paper;
  onPaper: (paper: Paper) => void;
  /** The variant as plain text, made when it is asked for. */
  text: () => string;
  onExport: (format: Format) => Promise<Exported>;
  /** What is to be known before a file is made. */
  children?: ReactNode;
}) {
  const task = useTask();
  const waits = openLines.length > 0 && choice === "show";
  const isHeld = waits || task.working;
  return (
    <>
      {openLines.length > 0 && (
        <WaysOut openLines={openLines} choice={choice} onChoose={onChoose} />
      )}
      <div className="flex items-center gap-3">
        <span className="text-ink-soft">Paper</span>
        <Segmented label="Paper" choices={PAPERS} chosen={paper} onChoose={onPaper} />
      </div>
      {children}
      <ul className="export__formats">
        {FORMATS.map(({ format, name, button, use }) => (
          <li key={format}>
            <Button
              look={format === "pdf" ? "primary" : "line"}
              aria-disabled={isHeld}
              aria-describedby={`export-${format}${waits ? " export-waits" : ""}`}
              onClick={() => {
                if (!waits) void task.run(name, async () => savedWords(await onExport(format)));
              }}
            >
              {format === "pdf" && <Icon name={waits ? "lock" : "download"} />}
              {button}
            </Button>
            <p id={`export-${format}`}>{use}</p>
          </li>
        ))}
        <CopyAsText text={text} waits={waits} />
      </ul>
      {waits && (
        <p id="export-waits" className="text-ink-soft">
          Waits for {openWords(openLines)}. Settle that above or in the coach, or choose a way here.
        </p>
      )}
      <p role="status" className="export__said">
        {task.said}
      </p>
    </>
  );
}

function CopyAsText({ text, waits }: { text: () => string; waits: boolean }) {
  const [copied, setCopied] = useState("");
  const [refused, setRefused] = useState<string | null>(null);
  async function copy() {
    if (waits) return;
    const words = text();
    try {
      await navigator.clipboard.writeText(words);
      setCopied("Copied as text.");
      setRefused(null);
    } catch {
      setCopied("");
      setRefused(words);
    }
  }
  return (
    <li>
      <Button
        aria-disabled={waits}
        aria-describedby={waits ? "export-waits" : undefined}
        onClick={() => void copy()}
      >
        Copy as text
      </Button>
      <p role="status">{copied || "The plain text, to the clipboard."}</p>
      {refused !== null && (
        <div className="col-span-full">
          <TextToCopy text={refused} onClose={() => setRefused(null)} />
        </div>
      )}
    </li>
  );
}
