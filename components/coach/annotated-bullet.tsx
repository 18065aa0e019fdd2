import type { Finding } from "@/lib/engine";
import { splitByMarks } from "./marks";

/** A line that is only read, with its findings under the exact words. */
export function AnnotatedBullet({
  text,
  findings,
  active = null,
  detailsId,
}: {
  text: string;
  findings: readonly Finding[];
  active?: Finding | null;
  /** The id of the element that explains a finding, for those who cannot see the mark. */
  detailsId?: (finding: Finding) => string;
}) {
  return splitByMarks(text, findings).map((piece) =>
    piece.mark ? (
      <mark
        key={piece.start}
        className={`mark mark--${piece.mark.kind}`}
        data-active={piece.mark === active || undefined}
        aria-details={detailsId?.(piece.mark)}
      >
        {piece.text}
      </mark>
    ) : (
      piece.text
    ),
  );
}
