"use client";

import { useState } from "react";
import { Arrange } from "@/components/resume/arrange";
import { Checks } from "@/components/resume/checks";
import { scopeSentence } from "@/components/resume/coverage";
import { CoverageGrid } from "@/components/resume/coverage-grid";
import { acrossPlace } from "@/components/resume/resume-lines";
import { ScopeMeter } from "@/components/resume/scope-meter";
import { counted, TRACK_LABELS } from "@/components/resume/variant-parts";
import { VariantWords } from "@/components/resume/variant-words";
import { EmptyState } from "@/components/layout/empty-state";
import { UndoBar } from "@/components/layout/undo-bar";
import { Button } from "@/components/ui/button";
import { ButtonLink } from "@/components/ui/button-link";
import { followResume, type Track } from "@/lib/engine";
import { confirmedWords } from "@/lib/resume/unsaid";
import type { Paper } from "@/lib/resume/write/paper";
import type { BulletRow } from "@/lib/schemas/bullet";
import type { Career } from "@/lib/schemas/career";
import type { VersionRow } from "@/lib/schemas/version";
import { useSaves } from "../../saves";
import { useAsides } from "../../use-asides";
import { useFreshPage } from "../../use-fresh-page";
import { useLines } from "../../use-lines";
import { Desk } from "./desk";
import { LensSection } from "./lens-section";
import { Send } from "./send";
import { useOpening } from "./use-opening";
import { useVariant } from "./use-variant";
import { factsOf, followShows, followUntold } from "./variant-facts";
import { VersionsPart } from "./versions-part";

/** One of the two resumes: the page as it will be printed, what is in it, what it shows, and sending it. */
export function VariantView({
  track,
  start,
  versions,
}: {
  track: Track;
  start: Career;
  versions: readonly VersionRow[];
}) {
  "use memo";
  const { lines, said, say } = useSaves();
  const { career, include, includeAll, move, orderAll, write, confirm, toOwnLine } = useVariant(
    useFreshPage(start),
    track,
  );
  const [paper, setPaper] = useState<Paper>(start.profile.spelling === "british" ? "a4" : "letter");
  const [lit, setLit] = useState<readonly string[]>([]);
  const [readAcross] = useState(followResume);
  const [isUntold] = useState(followUntold);
  const opening = useOpening(career, track, write);
  const asides = useAsides();
  const setAside = useLines(career.jobs).flatMap((job) =>
    job.bullets.flatMap((bullet) => bullet.dismissals),
  );
  const facts = factsOf(career, track, readAcross, isUntold, setAside);
  const bullets = career.jobs.flatMap((job) => job.bullets);
  function withBullet(bulletId: string, act: (bullet: BulletRow) => void) {
    const bullet = bullets.find((one) => one.id === bulletId);
    if (bullet) act(bullet);
  }
  return (
    <div className="variant">
      <Desk {...{ track, career, paper, lit }} jobLines={facts.jobLines} />
      <div className="lens">
        <div className="empty:hidden [&:has(.undo)]:mb-4">
          <UndoBar act={said} onClose={() => say(null)} />
        </div>
        {facts.lines.length === 0 && (
          <Empty track={track} bullets={bullets} onAddAll={() => includeAll(bullets)} />
        )}
        <LensSection title="Opening words" id="opening-words">
          <VariantWords track={track} words={career.variants[track]} {...opening.words} />
        </LensSection>
        {bullets.length > 0 && (
          <LensSection
            title="Lines in this resume"
            lead="Ticked lines are in. The first lines of a job are read most."
          >
            <div className="mb-3">
              <Button size="small" onClick={orderAll}>
                Order by evidence
              </Button>
            </div>
            <Arrange
              jobs={facts.arranged}
              acts={{
                onInclude: (id, included) => withBullet(id, (bullet) => include(bullet, included)),
                onMove: (id, direction) => withBullet(id, (bullet) => move(bullet, direction)),
                onPoint: (id) => setLit(id ? [id] : []),
              }}
            />
          </LensSection>
        )}
        <LensSection title="Before you send it">
          <Checks
            {...facts}
            openingWords={opening.waiting}
            unsaidActs={{
              onConfirm: ({ bulletId, unsaid = [] }) =>
                withBullet(bulletId, (bullet) => confirm(bullet, confirmedWords(unsaid))),
              onOwnLine: ({ bulletId }) => withBullet(bulletId, toOwnLine),
            }}
            onShow={(ids) => {
              setLit(ids);
              document.getElementById(`sheet-${ids[0]}`)?.scrollIntoView({ block: "center" });
            }}
            onSetAside={(finding, ...why) => {
              const [first = -1] = finding.lines;
              withBullet(facts.lines[first]?.bulletId ?? "", (bullet) =>
                asides.setAside(lines.of(bullet), acrossPlace(finding, facts.lines), ...why),
              );
            }}
          />
        </LensSection>
        <Send {...{ track, career, paper }} openLines={facts.openLines} onPaper={setPaper} />
        <VersionsPart {...{ track, career, versions }} />
        <Shown career={career} track={track} />
      </div>
    </div>
  );
}

function Empty({
  track,
  bullets,
  onAddAll,
}: {
  track: Track;
  bullets: readonly BulletRow[];
  onAddAll: () => void;
}) {
  const { short } = TRACK_LABELS[track];
  if (bullets.length === 0)
    return (
      <EmptyState
        title={`Your ${short} resume is empty.`}
        acts={
          <>
            <ButtonLink href="/import" look="primary" size="small">
              Bring your resume
            </ButtonLink>
            <ButtonLink href="/coach" size="small">
              Write a bullet
            </ButtonLink>
          </>
        }
      >
        It is made of the bullets of your career history, worded for this track. Bring a resume, or
        write the first bullet.
      </EmptyState>
    );
  return (
    <EmptyState
      title={`No line is in your ${short} resume yet.`}
      acts={
        <Button look="primary" size="small" onClick={onAddAll}>
          Add all {counted(bullets.length, "bullet")}
        </Button>
      }
    >
      Add them all and take out what does not serve this track, or tick the ones you want below.
    </EmptyState>
  );
}

function Shown({ career, track }: { career: Career; track: Track }) {
  "use memo";
  const [readShows] = useState(followShows);
  const shows = readShows(career);
  const sentence = scopeSentence(shows[track]);
  return (
    <>
      {sentence && (
        <LensSection title="What it reads as" lead={sentence}>
          <ScopeMeter lines={shows[track]} sentence={sentence} />
        </LensSection>
      )}
      <LensSection
        title="What your two resumes show"
        lead="Lines that carry each kind of evidence. “Looked for less” is where that role’s readers care less."
      >
        <CoverageGrid shows={shows} />
      </LensSection>
    </>
  );
}
