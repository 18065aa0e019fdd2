"use client";

import { useEffect } from "react";
import { CompareHead, CompareTracks } from "@/components/compare/compare-head";
import { NothingDiffers, NoLines, OneEmpty } from "@/components/compare/compare-empty";
import type { Pair } from "@/components/compare/pairs";
import { TellingPair } from "@/components/compare/telling-pair";
import { UndoBar } from "@/components/layout/undo-bar";
import { AcrossCheck } from "@/components/resume/across-check";
import { acrossTitle, type Track } from "@/lib/engine";
import type { Career } from "@/lib/schemas/career";
import { useSaves } from "../saves";
import { isOf } from "./compare-facts";
import { emptyTracks, useCompare } from "./use-compare";
import { useCompareKeys } from "./use-compare-keys";
import { useOnlyDifferences } from "./use-only";

type Compared = ReturnType<typeof useCompare>;

/** Both resumes beside each other, line by line, with what a reader of both would notice. */
export function CompareView({ start }: { start: Career }) {
  "use memo";
  const { said, say } = useSaves();
  const compared = useCompare(start);
  const [only, toggle] = useOnlyDifferences();
  useCompareKeys(toggle);
  useEffect(() => say(null), [say]);
  const { jobs, opening, counts, left } = compared;
  const isShown = ({ is }: Pair) => !only || is !== "same";
  const shown = jobs.flatMap((job) => {
    const pairs = job.pairs.filter(isShown);
    return pairs.length > 0 ? [{ ...job, pairs }] : [];
  });
  const opened = opening.filter(isShown);
  const any = jobs.length + opening.length > 0;
  return (
    <div className="compare">
      <CompareHead {...{ counts, left, only, any }} onOnly={toggle} />
      <div className="empty:hidden [&:has(.undo)]:mt-3">
        <UndoBar act={said} onClose={() => say(null)} />
      </div>
      <Empty compared={compared} any={any} />
      <Notes compared={compared} />
      {only && any && shown.length + opened.length === 0 && <NothingDiffers onAll={toggle} />}
      {shown.length + opened.length > 0 && <CompareTracks />}
      {opened.length > 0 && (
        <Part id="opening" title="Headline and summary" pairs={opened} {...{ compared }} />
      )}
      {shown.map(({ id, pairs, title, organization, dateText }) => (
        <Part
          key={id}
          {...{ id, pairs, compared }}
          title={[title, organization].filter((words) => words.trim()).join(", ") || NAMELESS}
          lead={dateText}
        />
      ))}
    </div>
  );
}

const NAMELESS = "A job without a name yet";

function Part({
  id,
  title,
  lead,
  pairs,
  compared,
}: {
  id: string;
  title: string;
  lead?: string;
  pairs: readonly Pair[];
  compared: Compared;
}) {
  return (
    <section className="compare__job" aria-labelledby={`part-${id}`}>
      <h2 id={`part-${id}`} className="compare__title">
        {title}
        {lead && <span className="compare__dates"> {lead}</span>}
      </h2>
      <ul>
        {pairs.map((pair) => (
          <PairOf key={pair.id} {...{ pair, compared }} />
        ))}
      </ul>
    </section>
  );
}

function PairOf({ pair, compared }: { pair: Pair; compared: Compared }) {
  const { bullets, apart, notes, older, add, setAside } = compared;
  const row = bullets.get(pair.id);
  const found = apart.filter((one) => isOf(one, pair.id));
  const missing = pair.po === null ? "po" : pair.pm === null ? "pm" : null;
  const canAdd = row && missing && !row.wordings[missing].included;
  return (
    <TellingPair
      pair={pair}
      older={older.get(pair.id) ?? []}
      notes={notes
        // What is found of all lines alike is said once, above them.
        .filter((one) => one.finding.rule === "stay-on-track" && isOf(one, pair.id))
        .map(({ track, finding }) => ({
          href: `#note-${track}-${finding.rule}` as const,
          text: `${acrossTitle(finding.rule)}: ${track.toUpperCase()}`,
        }))}
      acts={{
        ...(canAdd && { onAdd: (track: Track) => add([row], track) }),
        ...(found.length > 0 && {
          onSetAside: (...why: [Parameters<typeof setAside>[1], string]) => setAside(found, ...why),
        }),
      }}
    />
  );
}

/** What is found of a resume as a whole stands above its lines. */
function Notes({ compared: { notes, setAside } }: { compared: Compared }) {
  if (notes.length === 0) return null;
  return (
    <section className="compare__notes" aria-labelledby="compare-notes">
      <h2 id="compare-notes" className="compare__title">
        What a reader would notice
      </h2>
      <ul className="checks">
        {notes.map((note) => (
          <AcrossCheck
            key={`${note.track} ${note.finding.rule}`}
            id={`note-${note.track}-${note.finding.rule}`}
            finding={note.finding}
            lines={note.named}
            onShow={([first = ""]) => document.getElementById(`pair-${first}`)?.focus()}
            onSetAside={(_, ...why) =>
              setAside(
                notes.filter(({ finding }) => finding.message === note.finding.message),
                ...why,
              )
            }
          />
        ))}
      </ul>
    </section>
  );
}

function Empty({ compared: { counts, bullets, add }, any }: { compared: Compared; any: boolean }) {
  const empty = emptyTracks(counts);
  const [track] = empty;
  if (bullets.size === 0 && !any) return <NoLines />;
  if (track === undefined || bullets.size === 0) return null;
  const fit = [...bullets.values()].filter((row) =>
    empty.length > 1
      ? !row.wordings[track].included
      : row.wordings[track === "po" ? "pm" : "po"].included,
  );
  return (
    <OneEmpty
      track={track}
      both={empty.length > 1}
      lines={fit.length}
      onAdd={() => add(fit, track)}
    />
  );
}
