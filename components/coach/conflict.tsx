import { useId } from "react";
import { Button } from "@/components/ui/button";
import { WordDiff } from "@/components/ui/word-diff";

export type ConflictChoice = {
  /** The key under which it waits to be saved. */
  readonly key: string;
  /** "This bullet", "This answer". */
  readonly what: string;
  readonly here: string;
  readonly there: string;
  readonly keepHere: () => void;
  readonly keepThere: () => void;
  readonly keepBoth?: () => void;
  /** Writes one of the two after the choice, so that what was left can come back. */
  readonly rewrite?: (text: "here" | "there") => void;
};

export type Kept = "here" | "there" | "both";

/** Both texts, and whoever wrote them chooses: nothing was overwritten. */
export function Conflict({
  choice,
  onChosen,
}: {
  choice: ConflictChoice;
  onChosen: (kept: Kept) => void;
}) {
  const titleId = useId();
  return (
    <section
      className="mb-3 rounded-card border border-line-strong bg-surface p-4"
      aria-labelledby={titleId}
      tabIndex={-1}
      data-waits
    >
      <h2 id={titleId} className="font-semibold">
        {choice.what} was also changed in another tab
      </h2>
      <div className="mt-2 grid gap-4 md:grid-cols-2">
        <Side name="Here" text={choice.here} other={choice.there} />
        <Side name="Other tab" text={choice.there} other={choice.here} />
      </div>
      <div className="mt-3 flex flex-wrap gap-1">
        <Button look="primary" size="small" onClick={() => onChosen("here")}>
          Keep this one
        </Button>
        <Button size="small" onClick={() => onChosen("there")}>
          Keep the other
        </Button>
        {choice.keepBoth && (
          <Button look="ghost" size="small" onClick={() => onChosen("both")}>
            Keep both as two bullets
          </Button>
        )}
      </div>
    </section>
  );
}

/** What only this text says is marked. */
function Side({ name, text, other }: { name: string; text: string; other: string }) {
  return (
    <div>
      <p className="text-ink-faint">{name}</p>
      <p className="font-writer text-md break-words whitespace-pre-line">
        {text ? <WordDiff before={other} after={text} only="new" /> : "(taken away)"}
      </p>
    </div>
  );
}
