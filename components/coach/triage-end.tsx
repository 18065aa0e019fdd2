import { ButtonLink } from "@/components/ui/button-link";
import { count } from "./words";

/** No story waits any more: what is done, and what comes next. */
export function TriageEnd({ told, edits }: { told: number; edits: number }) {
  return (
    <section className="triage-end" aria-labelledby="triage-end">
      <h2 id="triage-end" className="text-md font-semibold">
        {told > 0 ? "Every story is told." : "No story waits to be told."}
      </h2>
      <p className="text-pretty text-ink-soft">
        {edits > 0
          ? `What is left is small: ${count(edits, "edit")} of wording and form, in one preview. Then look at the two resumes and export them.`
          : "Nothing is left to tidy. Look at the two resumes and export them."}
      </p>
      <div className="mt-1.5 flex flex-wrap gap-2">
        {edits > 0 && (
          <ButtonLink href="/coach/tidy" prefetch={false} look="primary">
            Tidy {count(edits, "small edit")}
          </ButtonLink>
        )}
        <ButtonLink href="/resumes/po" prefetch={false} look={edits > 0 ? "line" : "primary"}>
          See your two resumes
        </ButtonLink>
        <ButtonLink href="/resumes/po#export" prefetch={false} look="ghost">
          Export
        </ButtonLink>
      </div>
    </section>
  );
}
