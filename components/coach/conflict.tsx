import { useId } from "react";
import { Button } from "@/components/ui/button";

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
};

/** Both texts, and whoever wrote them chooses: nothing was overwritten. */
export function Conflict({
  choice,
  onChosen,
}: {
  choice: ConflictChoice;
  onChosen: (keep: () => void) => void;
}) {
  const titleId = useId();
  const { keepBoth } = choice;
  return (
    <section
      className="mb-3 rounded-card border border-line-strong bg-surface p-4"
      aria-labelledby={titleId}
    >
      <h2 id={titleId} className="font-semibold">
        {choice.what} was also changed in another tab
      </h2>
      <div className="mt-2 grid gap-4 md:grid-cols-2">
        <Side name="Here" text={choice.here} />
        <Side name="Other tab" text={choice.there} />
      </div>
      <div className="mt-3 flex flex-wrap gap-1">
        <Button look="primary" size="small" onClick={() => onChosen(choice.keepHere)}>
          Keep this one
        </Button>
        <Button size="small" onClick={() => onChosen(choice.keepThere)}>
          Keep the other
        </Button>
        {keepBoth && (
          <Button look="ghost" size="small" onClick={() => onChosen(keepBoth)}>
            Keep both as two bullets
          </Button>
        )}
      </div>
    </section>
  );
}

function Side({ name, text }: { name: string; text: string }) {
  return (
    <div>
      <p className="text-ink-faint">{name}</p>
      <p className="font-writer text-md break-words whitespace-pre-line">
        {text || "(taken away)"}
      </p>
    </div>
  );
}
