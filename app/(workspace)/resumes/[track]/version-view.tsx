"use client";

import { useEffect, useState } from "react";
import { compareVersion, readsAlike, type ReadsNow } from "@/components/resume/version-compare";
import type { VersionLook } from "@/components/resume/version-look";
import { wouldWords } from "@/components/resume/version-words";
import { Button } from "@/components/ui/button";
import { newId } from "@/lib/mirror/new-id";
import type { VersionRow, VersionWords } from "@/lib/schemas/version";
import { readVersion } from "../actions";
import { useRestore } from "./use-restore";

const NOT_READ = "This version could not be read just now. It is kept. Try again in a moment.";

type Read = { readonly words: VersionWords; readonly Look: typeof VersionLook };
type Reading = Read | { readonly sentence: string };

/** One version to read beside what stands now, and to restore after it is said what that changes. */
export function VersionView({
  row,
  now,
  onClose,
}: {
  row: VersionRow;
  now: ReadsNow;
  onClose: () => void;
}) {
  const [reading, setReading] = useState<Reading | null>(null);
  const [tries, setTries] = useState(0);
  useEffect(() => {
    let isShown = true;
    void read(row.id).then((next) => {
      if (isShown) setReading(next);
    });
    return () => {
      isShown = false;
    };
  }, [row.id, tries]);
  if (reading === null)
    return (
      <p role="status" className="version-view version-view__reading">
        Reading the version…
      </p>
    );
  if ("sentence" in reading)
    return (
      <div className="version-view mt-3 grid justify-items-start gap-3">
        <p role="status">{reading.sentence}</p>
        <p className="flex gap-2">
          <Button
            size="small"
            onClick={() => {
              setReading(null);
              setTries(tries + 1);
            }}
          >
            Try again
          </Button>
          <Button look="ghost" size="small" onClick={onClose}>
            Close
          </Button>
        </p>
      </div>
    );
  return <Opened {...{ row, now, onClose }} {...reading} />;
}

async function read(versionId: string): Promise<Reading> {
  const [outcome, view] = await Promise.all([
    readVersion({ versionId }).catch(() => null),
    // What marks the differences is loaded when it is first wanted.
    import("@/components/resume/version-look").catch(() => null),
  ]);
  if (outcome?.kind === "done" && view) return { words: outcome.value, Look: view.VersionLook };
  return { sentence: outcome?.kind === "refused" ? outcome.message : NOT_READ };
}

function Opened({
  row,
  words,
  Look,
  now,
  onClose,
}: Read & { row: VersionRow; now: ReadsNow; onClose: () => void }) {
  const { working, restore } = useRestore();
  const [beforeId] = useState(newId);
  const [refused, setRefused] = useState("");
  const compared = compareVersion(words, now);
  const isAlike = readsAlike(compared);
  async function run() {
    if (working) return;
    setRefused("");
    const sentence = await restore(row, beforeId);
    if (sentence === null) onClose();
    else setRefused(sentence);
  }
  return (
    <div className="version-view">
      <p className="mt-1 max-w-[70ch] text-ink-soft">{wouldWords(compared)}</p>
      <Look compared={compared} />
      <div className="version-view__foot">
        {!isAlike && (
          <Button look="primary" aria-disabled={working} onClick={() => void run()}>
            {working ? "Restoring…" : "Restore this version"}
          </Button>
        )}
        <Button look={isAlike ? "line" : "ghost"} onClick={onClose}>
          Close
        </Button>
        <p role="status" className="text-ink-soft">
          {refused || (!isAlike && "What stands now is kept as a version first.")}
        </p>
      </div>
    </div>
  );
}
