"use client";

import { useMemo, useState } from "react";
import { EmptyState } from "@/components/layout/empty-state";
import { TRACK_LABELS } from "@/components/resume/variant-parts";
import { VersionList } from "@/components/resume/version-list";
import { VersionName } from "@/components/resume/version-name";
import { presetName } from "@/components/resume/version-words";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import type { Track } from "@/lib/engine";
import { variantLines } from "@/lib/resume/variant";
import type { Career } from "@/lib/schemas/career";
import { KEPT_VERSIONS_MAX } from "@/lib/schemas/limits";
import type { VersionRow } from "@/lib/schemas/version";
import { useActs } from "../../keys";
import { LensSection } from "./lens-section";
import { useVersions } from "./use-versions";
import { VersionView } from "./version-view";

/** What of a resume was kept as it stood: to keep one more, to read one, and to restore it. */
export function VersionsPart({
  track,
  career,
  versions,
}: {
  track: Track;
  career: Career;
  /** The newest first. */
  versions: readonly VersionRow[];
}) {
  const { rows, keep, rename, remove } = useVersions(track, versions);
  const [isNaming, setIsNaming] = useState(false);
  const [opened, setOpened] = useState<VersionRow | null>(null);
  const isFull = rows.filter((row) => row.reason === "kept").length >= KEPT_VERSIONS_MAX;
  const act = useMemo(
    () => ({
      ...{ id: "keep-version", name: "Keep this version", group: "This resume" },
      run: () => setIsNaming(true),
    }),
    [],
  );
  useActs(useMemo(() => (isFull ? [] : [act]), [isFull, act]));
  const words = readsNow(career, track);
  return (
    <LensSection
      title="Versions"
      id="versions"
      lead={`Your ${TRACK_LABELS[track].short} resume as it stood. Restoring one can be undone.`}
    >
      {isNaming ? (
        <VersionName
          start={presetName(
            rows.map((row) => row.name),
            new Date(),
          )}
          act="Keep"
          onCancel={() => setIsNaming(false)}
          onName={(name) => {
            setIsNaming(false);
            keep(name, words.lines.length);
          }}
        />
      ) : (
        <KeepButton isFull={isFull} onKeep={() => setIsNaming(true)} />
      )}
      {rows.length === 0 && !isNaming ? (
        <div className="mt-3">
          <EmptyState title="No version is kept yet.">
            Keep one before you try something. Before an import or a restore one is kept by itself.
          </EmptyState>
        </div>
      ) : (
        <VersionList rows={rows} acts={{ onLook: setOpened, onRename: rename, onDelete: remove }} />
      )}
      <Dialog open={opened !== null} title={opened?.name ?? ""} onClose={() => setOpened(null)}>
        {opened && <VersionView row={opened} now={words} onClose={() => setOpened(null)} />}
      </Dialog>
    </LensSection>
  );
}

function KeepButton({ isFull, onKeep }: { isFull: boolean; onKeep: () => void }) {
  if (isFull)
    return (
      <p className="text-ink-soft">
        {KEPT_VERSIONS_MAX} versions are kept. Delete one to keep another.
      </p>
    );
  return (
    <Button size="small" onClick={onKeep}>
      Keep this version
    </Button>
  );
}

/** The resume as it reads now, named like a version's lines. */
function readsNow({ jobs, variants }: Career, track: Track) {
  const { headline, summary } = variants[track];
  return {
    ...{ headline, summary },
    known: new Set(jobs.flatMap((job) => job.bullets.map((bullet) => bullet.id))),
    lines: jobs.flatMap((job) => {
      const name = [job.title, job.organization].filter((text) => text.trim() !== "").join(", ");
      return variantLines(job.bullets, track).map(({ bulletId, text }) => ({
        ...{ bulletId, text, job: name },
      }));
    }),
  };
}
