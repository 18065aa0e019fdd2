import { AnnotatedBullet } from "@/components/coach/annotated-bullet";
import { DraftWords } from "@/components/coach/draft-words";
import { isShared, readLine, type Reading } from "@/components/coach/reading";
import { ANSWER_WORDS, RESULT_WORDS, TRACK_WORDS } from "@/components/coach/words";
import { TrackName } from "@/components/ui/track";
import {
  RUNG_CHOICES,
  review,
  SIGNAL_LABELS,
  TRACKS,
  type AnswerValue,
  type Draft,
  type Track,
} from "@/lib/engine";
import type { TOLD_PAIRS } from "./stories";

type ToldPair = (typeof TOLD_PAIRS)[number];

/** The line with this story in it, as the story's own page would read it. */
export const toldReading = ({ line, story, confirmed }: ToldPair): Reading =>
  readLine(line, story, confirmed ? { confirmed } : {});

/** A line of the guide, an invented person's answers, and both drafts beside the guide's own. */
export function ToldPairView({ pair }: { pair: ToldPair }) {
  const read = toldReading(pair);
  return (
    <section className="mt-10 border-t border-line pt-8" aria-labelledby={pair.id}>
      <h2
        id={pair.id}
        className="font-writer text-[1.3125rem] leading-[2.125rem] font-normal md:text-[1.5rem] md:leading-[2.25rem]"
      >
        <AnnotatedBullet text={pair.line} findings={read.findings} />
      </h2>
      <p className="mt-1.5 max-w-[70ch] text-md text-pretty text-ink-soft">{pair.changed}</p>
      <div className="mt-5 grid items-start gap-x-10 gap-y-6 lg:grid-cols-[4fr_9fr]">
        <Answers pair={pair} read={read} />
        <div className="pair" data-shared={isShared(read.po, read.pm) || undefined}>
          {TRACKS.map((track) => (
            <Beside key={track} pair={pair} track={track} draft={read[track]} />
          ))}
        </div>
      </div>
    </section>
  );
}

/** What was answered, and in which draft each answer stands. */
function Answers({ pair, read }: { pair: ToldPair; read: Reading }) {
  const { who, story, confirmed } = pair;
  return (
    <div>
      <h3 className="font-semibold">An example: answers of {who}</h3>
      <dl className="mt-2 grid">
        {Object.entries(story).map(([id, value]) => (
          <div key={id} className="border-t border-line py-2.5">
            <dt className="flex flex-wrap justify-between gap-x-4 text-sm text-ink-soft">
              {ANSWER_WORDS[id]}
              <span className="text-ink-faint">{id === "who" ? "" : standsIn(id, read)}</span>
            </dt>
            <dd className="mt-0.5 font-writer text-md">{answerWords(id, value)}</dd>
          </div>
        ))}
        {confirmed && (
          <div className="border-t border-line py-2.5">
            <dt className="text-sm text-ink-soft">confirmed</dt>
            <dd className="mt-0.5 font-writer text-md">{confirmedWords(confirmed)}</dd>
          </div>
        )}
      </dl>
    </div>
  );
}

/** "Prioritized" for the PO draft, "Ranked" for the PM draft. */
function confirmedWords(confirmed: NonNullable<ToldPair["confirmed"]>): string {
  return TRACKS.flatMap((track) =>
    Object.values(confirmed[track] ?? {}).map(
      (word) => `“${word}” for ${TRACK_WORDS[track].short}`,
    ),
  ).join(", ");
}

function answerWords(id: string, value: AnswerValue): string {
  if (id === "who") return RUNG_CHOICES.find((choice) => choice.id === value)?.text ?? "";
  if (typeof value === "string") return value;
  const { text = "", from, to, since } = value;
  return [text, from && `from ${from}`, to && `to ${to}`, since && `in ${since}`]
    .filter(Boolean)
    .join(" ");
}

function standsIn(id: string, read: Reading): string {
  const tracks = TRACKS.filter((track) =>
    read[track].parts.some((part) => part.kind === "answer" && part.question === id),
  );
  if (tracks.length === TRACKS.length) return "in both drafts";
  return tracks.map((track) => `in the ${TRACK_WORDS[track].short} draft`).join("");
}

/** Both tellings for one track: the guide's as it stands there, ours with the origin of each word. */
function Beside({ pair, track, draft }: { pair: ToldPair; track: Track; draft: Draft }) {
  const label = `${pair.id}-${track}`;
  return (
    <div role="group" className="draft" data-track={track} aria-labelledby={label}>
      <div className="draft__head">
        <h3 id={label}>
          <TrackName track={track} />
        </h3>
        <span className="draft__state">{RESULT_WORDS[draft.result]}</span>
      </div>
      <div className="draft__body draft__shared">
        <h4 className="text-sm text-ink-soft">Composed of these answers</h4>
        <p className="draft-text mt-1">
          <DraftWords parts={draft.parts} />
        </p>
        <Shows text={draft.text} track={track} />
      </div>
      <div className="draft__body border-t border-line">
        <h4 className="text-sm text-ink-soft">In the guide</h4>
        <p className="draft-text mt-1 text-ink-soft">{pair[track]}</p>
        <Shows text={pair[track]} track={track} />
      </div>
    </div>
  );
}

function Shows({ text, track }: { text: string; track: Track }) {
  const ids = [...new Set(review(text, { track }).signals.map(({ signal }) => signal))];
  return (
    <p className="mt-2 text-sm text-pretty text-ink-soft">
      Shows: {ids.map((id) => SIGNAL_LABELS[id]).join(" · ")}
    </p>
  );
}
