"use client";

import Link from "next/link";
import { ButtonAnchor } from "@/components/ui/button";
import { ButtonLink } from "@/components/ui/button-link";
import { KindName } from "@/components/ui/kind";
import type { AcrossFinding } from "@/lib/engine";
import { KIND_LABELS } from "@/lib/engine";
import type { AsideReason } from "@/lib/schemas/dismissal";
import { AcrossCheck } from "./across-check";
import { UnsaidCheck, type UnsaidActs } from "./unsaid-check";
import { counted, type OpenLine, type ShownLine } from "./variant-parts";

/** What stands between this variant and sending it: open parts first, then what only the whole shows. */
export function Checks({
  openLines,
  olderLines,
  untoldLines,
  nameless,
  openingWords,
  across,
  aside,
  lines,
  unsaidActs,
  onShow,
  onSetAside,
}: {
  openLines: readonly OpenLine[];
  /** Line or answers of today would be told otherwise. */
  olderLines: readonly ShownLine[];
  /** In their own words, with a finding that keeps them from being strong; they hold nothing back. */
  untoldLines: readonly ShownLine[];
  /** Jobs with lines here and neither organization nor title. */
  nameless: number;
  /** Words of headline and summary that nobody said; they hold nothing back. */
  openingWords: readonly string[];
  across: readonly AcrossFinding[];
  /** How many more of these were set aside. */
  aside: number;
  /** The lines that the findings' indices count. */
  lines: readonly ShownLine[];
  unsaidActs: UnsaidActs;
  onShow: (bulletIds: readonly string[]) => void;
  onSetAside: (finding: AcrossFinding, reason: AsideReason, note: string) => void;
}) {
  const unsaid = openLines.filter((line) => unsaidIn(line) > 0);
  const blanks = openLines.filter((line) => line.blanks > 0);
  const claims = openLines.filter((line) => claimsIn(line) > 0);
  const toConfirm = claims.reduce((total, line) => total + claimsIn(line), 0);
  const found = [openLines, olderLines, untoldLines, openingWords, across].some(
    ({ length }) => length > 0,
  );
  if (!found && nameless === 0)
    return (
      <p className="text-ink-soft">
        Nothing in the way. Export when you like. <AsideLink aside={aside} />
      </p>
    );
  return (
    <>
      <ul className="checks">
        {blanks.length > 0 && (
          <OpenCheck
            kind="evidence"
            title={`${counted(
              blanks.reduce((total, line) => total + line.blanks, 0),
              "blank",
            )} still open.`}
            advice="Only you know what goes there."
            lines={blanks}
          />
        )}
        {claims.length > 0 && (
          <OpenCheck
            kind="authority"
            title={`${counted(toConfirm, "word")} to confirm.`}
            advice={
              toConfirm === 1
                ? "It says more than your text did, so it waits for your yes."
                : "Each says more than your text did, so it waits for your yes."
            }
            lines={claims}
          />
        )}
        {unsaid.length > 0 && <UnsaidCheck lines={unsaid} acts={unsaidActs} />}
        {olderLines.length > 0 && (
          <OpenCheck
            kind="form"
            title={`${counted(olderLines.length, "line")} worded before your last change.`}
            advice="Keep the wording, or draft it again."
            lines={olderLines}
          />
        )}
        {untoldLines.length > 0 && (
          <OpenCheck
            kind="evidence"
            title={`${counted(untoldLines.length, "line")} not told yet.`}
            advice={
              untoldLines.length === 1
                ? "It leaves open what you decided or changed. It can be sent as it is."
                : "They leave open what you decided or changed. They can be sent as they are."
            }
            lines={untoldLines}
          />
        )}
        {nameless > 0 && (
          <li className="check">
            <KindName kind="form">
              <span className="sr-only">{KIND_LABELS.form}</span>
            </KindName>
            <p>
              <b className="font-semibold">
                {counted(nameless, "job")} with neither title nor employer.
              </b>{" "}
              {nameless === 1 ? "Its lines stand" : "Their lines stand"} without a name above them,
              and a reader may take them for the job’s before.
            </p>
            <ButtonLink href="/coach" look="ghost" size="small">
              Fill {nameless === 1 ? "it" : "them"} in
            </ButtonLink>
          </li>
        )}
        {openingWords.length > 0 && (
          <li className="check">
            <KindName kind="authority">
              <span className="sr-only">{KIND_LABELS.authority}</span>
            </KindName>
            <p>
              <b className="font-semibold">Headline and summary say more than your lines:</b>{" "}
              <span className="font-writer">
                {openingWords.map((word) => `“${word}”`).join(", ")}
              </span>
              . Say yes to what is true. They can be sent as they are.
            </p>
            <ButtonAnchor href="#opening-words" look="ghost" size="small">
              Look<span className="sr-only"> at headline and summary</span>
            </ButtonAnchor>
          </li>
        )}
        {across.map((finding) => (
          <AcrossCheck
            key={`${finding.rule}-${finding.lines.join("-")}`}
            finding={finding}
            lines={finding.lines.flatMap((at) => lines[at] ?? [])}
            onShow={onShow}
            onSetAside={onSetAside}
          />
        ))}
      </ul>
      {aside > 0 && (
        <p className="mt-1 text-sm text-ink-soft">
          <AsideLink aside={aside} />
        </p>
      )}
    </>
  );
}

function AsideLink({ aside }: { aside: number }) {
  if (aside === 0) return null;
  return (
    <Link href="/set-aside" prefetch={false}>
      {aside} set aside
    </Link>
  );
}

/** Of more lines than these, the rest is counted. */
const MOST_LISTED = 5;

function OpenCheck({
  kind,
  title,
  advice,
  lines,
}: {
  kind: "evidence" | "authority" | "form";
  title: string;
  advice: string;
  lines: readonly ShownLine[];
}) {
  const [first] = lines;
  const more = lines.length - MOST_LISTED;
  return (
    <li className="check">
      <KindName kind={kind}>
        <span className="sr-only">{KIND_LABELS[kind]}</span>
      </KindName>
      <div className="min-w-0">
        <p>
          <b>{title}</b> {advice}
        </p>
        <ul className="check__lines">
          {lines.slice(0, MOST_LISTED).map((line) => (
            <li key={line.bulletId}>
              <Link href={line.href ?? `/coach/${line.bulletId}`} dir="auto">
                {line.text}
              </Link>
            </li>
          ))}
        </ul>
        {more > 0 && <p className="text-sm">and {more} more</p>}
      </div>
      {first && (
        <ButtonLink href={first.href ?? `/coach/${first.bulletId}`} size="small">
          Go to first
        </ButtonLink>
      )}
    </li>
  );
}

const unsaidIn = ({ unsaid = [] }: OpenLine): number => unsaid.length;
const claimsIn = (line: OpenLine): number => line.toConfirm - unsaidIn(line);
