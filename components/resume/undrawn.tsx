import type { Resume } from "@/lib/resume/schema";
import { undrawable } from "@/lib/resume/write/coverage";

const MOST_NAMED = 12;

/** Says before an export which characters its PDF cannot show; nothing where it shows all. */
export function Undrawn({ resume }: { resume: Resume }) {
  const missing = undrawable(resume);
  if (missing.length === 0) return null;
  const named = missing.slice(0, MOST_NAMED).join(" ");
  const more = missing.length - MOST_NAMED;
  return (
    <p className="undrawn">
      <b>
        The PDF’s font cannot draw <span className="font-writer">{named}</span>
        {more > 0 ? ` and ${more} more` : ""}.
      </b>{" "}
      In the PDF {missing.length === 1 ? "it stands" : "each stands"} as “?”. Word and text keep{" "}
      {missing.length === 1 ? "it" : "them"}.
    </p>
  );
}
