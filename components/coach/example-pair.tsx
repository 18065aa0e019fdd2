import type { Example, Finding, Kind } from "@/lib/engine";
import { AnnotatedBullet } from "./annotated-bullet";

/** A rule's example: the line with the marked words under its kind's line, then how it can read. */
export function ExamplePair({
  example,
  kind,
  rule,
}: {
  example: Example;
  kind: Kind;
  rule: string;
}) {
  const { text, findings } = unmarked(example.weak, kind, rule);
  return (
    <div className="card grid gap-2 px-5 py-4">
      <p className="draft-text text-ink-soft">
        <AnnotatedBullet text={text} findings={findings} />
      </p>
      <p className="draft-text">
        <span className="sr-only">Can read: </span>
        {example.strong}
      </p>
    </div>
  );
}

/** "«Responsible for» a team" without its quotation marks, and what stood between them as findings. */
export function unmarked(
  marked: string,
  kind: Kind,
  rule: string,
): { text: string; findings: readonly Finding[] } {
  const findings: Finding[] = [];
  let text = "";
  let start = 0;
  for (const piece of marked.split(/([«»])/)) {
    if (piece === "«") start = text.length;
    else if (piece === "»")
      findings.push({
        rule,
        kind,
        severity: "consider",
        message: "",
        advice: { question: "" },
        start,
        end: text.length,
      });
    else text += piece;
  }
  return { text, findings };
}
