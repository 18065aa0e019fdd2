"use client";

import { lazy, Suspense, useState } from "react";
import { ClaimChoice } from "@/components/coach/claim-choice";
import { DraftWords, sameClaim, type Claim } from "@/components/coach/draft-words";
import { openCount } from "@/components/coach/in-resume";
import { useFilling } from "@/components/coach/use-filling";
import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import type { Draft, Story, Track } from "@/lib/engine";
import { counted, TRACK_LABELS } from "./variant-parts";
import type { OpeningActs, OpeningField, OpeningView } from "./variant-words";

const WordDiff = lazy(() =>
  import("@/components/ui/word-diff").then((module) => ({ default: module.WordDiff })),
);

/** Names that hold no field's own label, which a screen reader has read already. */
const NAMES: Readonly<Record<OpeningField, string>> = {
  headline: "Proposal: under your name",
  summary: "Proposal: opening sentences",
};

type Props = Pick<OpeningView, "proposal" | "older"> & {
  track: Track;
  field: OpeningField;
  held: string;
  answers: Story;
  acts: OpeningActs;
};

/** What could stand there now, composed of the person's own words, and what may be done with it. */
export function Proposal(props: Props) {
  const { proposal, field, held } = props;
  const [compared, setCompared] = useState(false);
  const used = proposal.text !== "" && held === proposal.text;
  return (
    <section
      className="rounded-card border border-line bg-surface px-4 py-3"
      aria-label={NAMES[field]}
      data-proposal={field}
    >
      <p className="mb-1.5 text-sm text-ink-faint">{stateWords(proposal)}</p>
      {proposal.result === "none" ? (
        <p className="text-pretty text-ink-soft">{noneWords(proposal, field)}</p>
      ) : (
        <ProposalWords {...props} />
      )}
      <Acts {...props} {...{ used, compared }} onCompare={() => setCompared(!compared)} />
      {compared && !used && (
        <p className="mt-2 font-writer text-ink">
          <Suspense fallback="Comparing…">
            <WordDiff before={held} after={proposal.text} />
          </Suspense>
        </p>
      )}
    </section>
  );
}

function stateWords(proposal: Draft): string {
  if (proposal.result === "none") return "Nothing to propose yet";
  const { toFill, toConfirm } = openCount(proposal);
  const open = [
    toFill > 0 && `${counted(toFill, "blank")} to fill`,
    toConfirm > 0 && `${counted(toConfirm, "word")} to confirm`,
  ].filter(Boolean);
  return ["Composed of your own words", ...open].join(" · ");
}

const noneWords = ({ track, wouldHelp = "" }: Draft, field: OpeningField): string =>
  field === "headline"
    ? `It opens with what you are. This would make it: ${wouldHelp}`
    : `No line of this ${TRACK_LABELS[track].short} resume can carry it. This would make it: ${wouldHelp}`;

function ProposalWords({ proposal, answers, acts }: Props) {
  const [claim, setClaim] = useState<Claim | null>(null);
  const { filling, line, parts } = useFilling(proposal, answers, acts.onFill);
  return (
    <>
      <p className="draft-text" ref={line} tabIndex={-1}>
        <DraftWords
          parts={parts}
          openClaim={claim}
          onOpenClaim={(next) => setClaim(sameClaim(next, claim) ? null : next)}
          {...(filling && { filling })}
        />
      </p>
      {claim && (
        <ClaimChoice
          claim={claim}
          onConfirm={(mildest, word) => {
            acts.onConfirm(mildest, word);
            setClaim(null);
          }}
          onClose={() => setClaim(null)}
        />
      )}
      {proposal.wouldHelp && (
        <p className="mt-1.5 text-sm text-pretty text-ink-soft">
          Would say more: {proposal.wouldHelp}
        </p>
      )}
    </>
  );
}

function Acts({
  track,
  field,
  held,
  proposal,
  older,
  acts,
  used,
  compared,
  onCompare,
}: Props & { used: boolean; compared: boolean; onCompare: () => void }) {
  const can = proposal.result === "draft" && !used;
  const written = held.trim() !== "";
  if (proposal.result === "none" && !older) return null;
  return (
    <div className="mt-2.5 flex flex-wrap items-center gap-1.5">
      {used && (
        <span className="inline-flex items-center gap-1.5 text-sm font-[550] text-ok">
          <Icon name="check" /> In your {TRACK_LABELS[track].short} resume
        </span>
      )}
      {older && !used && <b className="text-sm font-semibold">Older than your lines.</b>}
      {can && (
        <Button size="small" onClick={() => acts.onUse(field)}>
          {older ? "Redraft" : "Use this proposal"}
        </Button>
      )}
      {older && !used && (
        <Button look="ghost" size="small" onClick={() => acts.onKeep(field)}>
          Keep
        </Button>
      )}
      {can && written && (
        <Button look="ghost" size="small" aria-expanded={compared} onClick={onCompare}>
          Compare
        </Button>
      )}
    </div>
  );
}
