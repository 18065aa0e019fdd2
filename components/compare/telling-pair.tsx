"use client";

import Link from "next/link";
import { useId, useState, type ReactNode } from "react";
import { AsideReasons } from "@/components/coach/aside-reasons";
import { TRACK_WORDS } from "@/components/coach/words";
import { Button, ButtonAnchor } from "@/components/ui/button";
import { ButtonLink } from "@/components/ui/button-link";
import { KindName } from "@/components/ui/kind";
import { TrackName } from "@/components/ui/track";
import { factsApart, TRACKS, type Track } from "@/lib/engine";
import type { AsideReason } from "@/lib/schemas/dismissal";
import type { Pair } from "./pairs";
import { tellApart, tellOne, type ApartRun } from "./tell-apart";

export type PairActs = {
  /** Absent where there is no line to add: a headline is written, not added. */
  readonly onAdd?: (track: Track) => void;
  /** Absent where the finding has no line to be kept by. */
  readonly onSetAside?: (reason: AsideReason, note: string) => void;
};

/** One line as each resume tells it, with the words that differ, and what is to be looked at. */
export function TellingPair({
  pair,
  older,
  notes,
  acts: { onAdd, onSetAside },
}: {
  pair: Pair;
  /** Tracks whose words are older than the line and its answers. */
  older: readonly Track[];
  /** Findings across a resume that name this line. */
  notes: readonly { readonly href: `#${string}`; readonly text: string }[];
  acts: PairActs;
}) {
  const { id, is, po, pm, blanks } = pair;
  const stateId = useId();
  const apart = is === "differ" && po !== null && pm !== null ? tellApart(po, pm, blanks) : null;
  return (
    <li className="telling-pair" data-is={is} data-pair={id}>
      {/* Keys lead here, so that a pair is read as one. */}
      <div
        id={`pair-${id}`}
        className="telling-pair__both"
        role="group"
        aria-labelledby={stateId}
        tabIndex={-1}
      >
        {TRACKS.map((track) => (
          <Telling
            key={track}
            {...{ pair, track }}
            runs={apart?.[track] ?? null}
            older={older.includes(track)}
            onAdd={onAdd}
          />
        ))}
        <p className="telling-pair__state">
          <span id={stateId}>{stateWords(pair)}</span>
          {apart && (
            <span className="telling-pair__counts">
              {`${apart.shared} shared, ${apart.poOnly} PO only, ${apart.pmOnly} PM only`}
            </span>
          )}
          {notes.map(({ href, text }) => (
            <a key={href} href={href} className="telling-pair__note">
              {text}
            </a>
          ))}
        </p>
        {pair.clashes && po !== null && pm !== null && (
          <FactsDiffer {...{ po, pm }} {...(onSetAside && { onSetAside })} />
        )}
      </div>
    </li>
  );
}

function stateWords({ name, is }: Pair): string {
  const short = is === "pm" ? TRACK_WORDS.pm.short : TRACK_WORDS.po.short;
  const what = name === "headline" ? "Headline: " : name === "summary" ? "Summary: " : "";
  if (is === "same") return `${what}${what ? "told alike" : "Told alike"}`;
  if (is === "differ") return what ? `${what}told for each role` : "One fact, two tellings";
  return `${what}${what ? "only" : "Only"} in ${short}`;
}

function Telling({
  pair,
  track,
  runs,
  older,
  onAdd,
}: {
  pair: Pair;
  track: Track;
  /** Null where nothing differs, or there is nothing to differ from. */
  runs: readonly ApartRun[] | null;
  older: boolean;
  onAdd: PairActs["onAdd"];
}) {
  const { short } = TRACK_WORDS[track];
  const text = pair[track];
  return (
    <div className="telling-pair__side" data-track={track}>
      <p className="telling-pair__track">
        <TrackName track={track} small>
          {short}
        </TrackName>
      </p>
      {text === null ? (
        <Absent {...{ pair, track, onAdd }} />
      ) : (
        <p className="telling-pair__text" dir="auto">
          <LineLink pair={pair} track={track}>
            {(runs ?? tellOne(text, pair.blanks[track])).map((run, at) => (
              <Run key={`${at}-${run.text}`} run={run} />
            ))}
          </LineLink>
        </p>
      )}
      {older && <p className="telling-pair__older">Changed since you confirmed. Look again.</p>}
    </div>
  );
}

/** A blank has its own frame, as in the drafts, and is underlined on neither side. */
function Run({ run: { text, apart, blank } }: { run: ApartRun }) {
  if (blank) return <span className="blank">{text}</span>;
  return apart ? <mark className="telling-pair__apart">{text}</mark> : text;
}

function LineLink({ pair, track, children }: { pair: Pair; track: Track; children: ReactNode }) {
  if (pair.name !== "line")
    return (
      <Link href={`/resumes/${track}#opening-words`} prefetch={false}>
        {children}
      </Link>
    );
  return (
    <Link href={`/coach/${pair.id}`} prefetch={false}>
      {children}
    </Link>
  );
}

function Absent({ pair, track, onAdd }: { pair: Pair; track: Track; onAdd: PairActs["onAdd"] }) {
  const { short } = TRACK_WORDS[track];
  return (
    <div className="telling-pair__absent">
      <p>Not in the {short} resume</p>
      {onAdd && (
        <Button size="small" onClick={() => onAdd(track)}>
          Add to the {short} resume
          <span className="sr-only">: {pair.po ?? pair.pm}</span>
        </Button>
      )}
      {pair.name !== "line" && (
        <ButtonLink size="small" href={`/resumes/${track}#opening-words`} prefetch={false}>
          Write the {pair.name}
        </ButtonLink>
      )}
    </div>
  );
}

/** The only alarm of the page: two numbers, dates or names for what may be one thing. */
function FactsDiffer({
  po,
  pm,
  onSetAside,
}: {
  po: string;
  pm: string;
  onSetAside?: NonNullable<PairActs["onSetAside"]>;
}) {
  const [choosing, setChoosing] = useState(false);
  const facts = factsApart(po, pm);
  const numbers = facts.every((fact) => fact.every((words) => /\p{N}/u.test(words)));
  const what = numbers ? "Numbers differ" : "Facts differ";
  return (
    <div className="telling-pair__clash">
      <p>
        <KindName kind="evidence">{what}</KindName>{" "}
        {facts.map(([ours, theirs]) => (
          <span key={`${ours} ${theirs}`}>
            PO says <b>{ours}</b>, PM says <b>{theirs}</b>.{" "}
          </span>
        ))}
        If both are of the same thing, one of them needs another look: one reader may see both.
      </p>
      <div className="telling-pair__acts">
        <ButtonAnchor
          look="ghost"
          size="small"
          href="/rules/agree-on-facts"
          target="_blank"
          aria-label={`Why this: ${what} (opens in a new tab)`}
        >
          Why this
        </ButtonAnchor>
        {onSetAside && (
          <Button
            look="ghost"
            size="small"
            aria-label={`Set aside: ${what}`}
            aria-expanded={choosing}
            onClick={() => setChoosing(!choosing)}
          >
            Set aside…
          </Button>
        )}
        {choosing && onSetAside && (
          <AsideReasons onChoose={onSetAside} onCancel={() => setChoosing(false)} />
        )}
      </div>
    </div>
  );
}
