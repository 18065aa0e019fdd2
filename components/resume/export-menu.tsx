"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { Pick } from "@/components/ui/pick";
import { Segmented } from "@/components/ui/segmented";
import type { Format } from "@/lib/resume/schema";
import type { OpenLines } from "@/lib/resume/variant";
import type { Paper } from "./sheet";
import { leavingWords, openWords, type OpenLine } from "./variant-parts";

/** What an export came to; a sentence where it did not. */
export type Exported = { readonly file: string } | { readonly sentence: string };

const FORMAT_NAMES: readonly { readonly format: Format; readonly name: string }[] = [
  { format: "pdf", name: "PDF" },
  { format: "docx", name: "Word" },
  { format: "txt", name: "Plain text" },
  { format: "md", name: "Markdown" },
  { format: "json", name: "JSON" },
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
  onExport,
  onCopy,
}: {
  openLines: readonly OpenLine[];
  choice: OpenLines;
  onChoose: (choice: OpenLines) => void;
  paper: Paper;
  onPaper: (paper: Paper) => void;
  onExport: (format: Format) => Promise<Exported>;
  onCopy: () => Promise<void>;
}) {
  const [said, setSaid] = useState("");
  const [working, setWorking] = useState(false);
  const waits = openLines.length > 0 && choice === "show";
  const held = waits || working;

  async function run(name: string, act: () => Promise<string>) {
    if (held) return;
    setWorking(true);
    setSaid(`Preparing ${name}…`);
    setSaid(await act());
    setWorking(false);
  }
  function exportAs(format: Format, name: string) {
    return run(name, async () => {
      const exported = await onExport(format);
      return "file" in exported ? `Saved as ${exported.file}.` : exported.sentence;
    });
  }

  return (
    <div className="export">
      {openLines.length > 0 && (
        <WaysOut openLines={openLines} choice={choice} onChoose={onChoose} />
      )}
      <div className="flex items-center gap-3">
        <span className="text-ink-soft">Paper</span>
        <Segmented label="Paper" choices={PAPERS} chosen={paper} onChoose={onPaper} />
      </div>
      <div className="export__formats">
        {FORMAT_NAMES.map(({ format, name }) => (
          <Button
            key={format}
            look={format === "pdf" ? "primary" : "line"}
            aria-disabled={held}
            aria-describedby={waits ? "export-waits" : undefined}
            onClick={() => void exportAs(format, name)}
          >
            {format === "pdf" && <Icon name={waits ? "lock" : "download"} />}
            {format === "pdf" ? "Export PDF" : name}
          </Button>
        ))}
        <Button
          look="ghost"
          aria-disabled={held}
          aria-describedby={waits ? "export-waits" : undefined}
          onClick={() =>
            void run("the text", async () => {
              await onCopy();
              return "Copied as text.";
            })
          }
        >
          Copy as text
        </Button>
      </div>
      {waits && (
        <p id="export-waits" className="text-ink-soft">
          Waits for {openWords(openLines)}. Settle that above or in the coach, or choose a way here.
        </p>
      )}
      <p role="status" className="export__said">
        {said}
      </p>
    </div>
  );
}

const CUT = { id: "cut", text: "Cut these clauses" } as const;
/** Clauses are cut for blanks; a word that nobody said leaves with its wording. */
const waysFor = (openLines: readonly OpenLine[]) => [
  { id: "show", text: "Wait until nothing is open" } as const,
  ...(openLines.some(({ blanks }) => blanks > 0) ? [CUT] : []),
  { id: "own", text: "Use my own line" } as const,
];

function WaysOut({
  openLines,
  choice,
  onChoose,
}: {
  openLines: readonly OpenLine[];
  choice: OpenLines;
  onChoose: (choice: OpenLines) => void;
}) {
  return (
    <div>
      <Pick
        legend={`With ${openWords(openLines)} still open`}
        choices={waysFor(openLines)}
        chosen={choice}
        onChoose={onChoose}
      />
      {choice !== "show" && (
        <ul className="export__leaving" aria-label="What leaves">
          {openLines.map((line) => (
            <li key={line.bulletId}>
              <LineLeaving line={line} choice={choice} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** The line as it stands with what leaves struck out, then the line as the file will have it. */
function LineLeaving({ line, choice }: { line: OpenLine; choice: "cut" | "own" }) {
  // A line of which nothing but blanks would remain goes back to the person's own words.
  const after = choice === "cut" && line.cut.trim() !== "" ? line.cut : line.own;
  return (
    <>
      <p className="export__before" dir="auto">
        {leavingWords(line.text, after).map((run, at) =>
          run.leaves ? <del key={at}>{run.text}</del> : <span key={at}>{run.text}</span>,
        )}
      </p>
      <p className="export__after" dir="auto">
        <span className="sr-only">In the file: </span>
        {after}
      </p>
    </>
  );
}
