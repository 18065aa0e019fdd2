import { Pick } from "@/components/ui/pick";
import type { OpenLines } from "@/lib/resume/variant";
import { leavingWords, openWords, type OpenLine } from "./variant-parts";

const CUT = { id: "cut", text: "Cut these clauses" } as const;
/** Clauses are cut for blanks; a word that nobody said leaves with its wording. */
const waysFor = (openLines: readonly OpenLine[]) => [
  { id: "show", text: "Wait until nothing is open" } as const,
  ...(openLines.some(({ blanks }) => blanks > 0) ? [CUT] : []),
  { id: "own", text: "Use my own line" } as const,
];

/** What becomes of lines that still hold something open, and what leaves with each way. */
export function WaysOut({
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
