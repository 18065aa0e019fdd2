import Link from "next/link";
import { Button } from "@/components/ui/button";
import {
  acrossTitle,
  isSamePlace,
  placeOf,
  review,
  ruleTitle,
  type Finding,
  type Review,
  type WriterOptions,
} from "@/lib/engine";
import type { BulletRow, DismissalRow } from "@/lib/schemas/bullet";
import { readingOptions } from "@/lib/schemas/reading-options";
import { AnnotatedBullet } from "./annotated-bullet";
import { asideWords } from "./words";

/** One line, with all that its writer set aside in it. */
export function AsideLine({
  bullet,
  current,
  lineWords,
  onTakeBack,
}: {
  bullet: BulletRow;
  /** The line stands in a current job. */
  current: boolean;
  /** Words from which on this writer's lines are long. */
  lineWords: Required<WriterOptions>["lineWords"];
  onTakeBack: (dismissal: DismissalRow) => void;
}) {
  const read = review(bullet.text, readingOptions({ current }, { lineWords }));
  const marked = read.findings.filter((finding) =>
    bullet.dismissals.some((row) => isSamePlace(placeOf(bullet.text, finding), row)),
  );
  return (
    <li className="border-t border-line px-4 py-3.5">
      <p className="font-writer text-md break-words">
        <Link href={`/coach/${bullet.id}`} prefetch={false} className="text-ink no-underline">
          <AnnotatedBullet text={bullet.text} findings={marked} />
          <span className="sr-only">, open this line</span>
        </Link>
      </p>
      <ul className="mt-2 grid gap-3">
        {bullet.dismissals.map((row) => (
          <Aside
            key={row.id}
            row={row}
            changed={isAcross(row) ? changeAcross(row, bullet) : changeWords(row, read)}
            onTakeBack={() => onTakeBack(row)}
          />
        ))}
      </ul>
    </li>
  );
}

function Aside({
  row,
  changed,
  onTakeBack,
}: {
  row: DismissalRow;
  changed: string | null;
  onTakeBack: () => void;
}) {
  const title = ruleTitle(row.rule) ?? acrossTitle(row.rule);
  return (
    <li className="flex flex-wrap items-start gap-x-4 gap-y-1" data-aside={row.rule}>
      <div className="min-w-0 flex-1 basis-64">
        <p className="break-words">
          <span className="font-writer text-md">“{row.words}”</span>{" "}
          {title === null ? (
            "A rule of an earlier engine"
          ) : (
            <Link href={`/rules/${row.rule}`} prefetch={false} className="text-ink underline">
              {title}
            </Link>
          )}
        </p>
        <p className="text-sm break-words text-ink-soft">
          {asideWords(row)}
          {row.setAsideAt && (
            <>
              {" · "}
              <time dateTime={row.setAsideAt}>{dayOf(row.setAsideAt)}</time>
            </>
          )}
        </p>
        {changed && <p className="text-sm text-pretty text-ink-faint">{changed}</p>}
      </div>
      <Button size="small" onClick={onTakeBack}>
        Take back<span className="sr-only">: {row.words}</span>
      </Button>
    </li>
  );
}

const GONE = "These words no longer stand in the line.";

/** Found in a resume as a whole, beginning with this line as it stands there. */
const isAcross = ({ rule }: DismissalRow): boolean => acrossTitle(rule) !== null;

function changeAcross({ words }: DismissalRow, { text, wordings }: BulletRow): string | null {
  return [text, wordings.po.text, wordings.pm.text].includes(words) ? null : GONE;
}

/** Says where it stands with a finding that is not simply out of the way; null where it is. */
export function changeWords(row: DismissalRow, { text, findings }: Review): string | null {
  const place = (finding: Finding) => placeOf(text, finding);
  if (findings.some((finding) => isSamePlace(place(finding), row))) return null;
  if (!text.includes(row.words)) return GONE;
  const open = findings.some(
    (finding) => finding.rule === row.rule && place(finding).words === row.words,
  );
  return open
    ? "The words beside them have changed, so the finding is open again."
    : "No finding stands on these words now.";
}

/** The same in every place of the world, as server and browser write it both. */
function dayOf(at: string): string {
  return new Date(at).toLocaleDateString("en-US", { dateStyle: "medium", timeZone: "UTC" });
}
