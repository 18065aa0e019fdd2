import Link from "next/link";
import { useId, type ReactNode } from "react";
import type { Known, Rung } from "@/lib/engine";
import {
  FIGURE_FROM,
  textOfSaid,
  type Asked,
  type CardField,
  type InterviewCard,
} from "@/lib/engine/interview";
import { NoteField } from "./note-field";
import { SaidWords } from "./said-words";

export type Notes = Readonly<Record<string, string>>;

export type InterviewCardProps = {
  card: InterviewCard;
  notes: Notes;
  onNote?: ((question: string, text: string) => void) | undefined;
  /** The story whose questions fill what is not told yet; its anchors are the questions. */
  bulletId: string;
};

const SETTLED: Readonly<Record<Rung, string>> = {
  decided: "You decided.",
  together: "You decided together with others.",
  recommended: "You recommended, and others agreed.",
  showed: "You found or showed it, and others decided.",
  supported: "You supported it by doing your part.",
};

const KNOWN: Readonly<Record<Known, string>> = {
  "looked-up": "Looked up.",
  "worked-out": "Worked out.",
  estimate: "An estimate.",
  none: "",
};

/** What an interviewer would hear of a line, what is not told yet, and what they may ask next. */
export function InterviewCardView({ card, notes, onNote, bulletId }: InterviewCardProps) {
  const nextId = useId();
  const ask = (question: Asked) => <NotTold bulletId={bulletId} question={question} />;
  return (
    <div className="interview">
      <dl className="interview__facts">
        <Fact name="What you did">
          <Told field={card.decision} bulletId={bulletId} />
        </Fact>
        <Fact name="Who settled it">
          {card.settled === null ? ask("who") : SETTLED[card.settled]}
        </Fact>
        <Fact name="What gave way">
          <Told field={card.alternative} bulletId={bulletId} />
        </Fact>
        <Fact name="Why">
          <Told field={card.reason} bulletId={bulletId} />
        </Fact>
        <Fact name="What changed">
          <Told field={card.result} bulletId={bulletId} />
        </Fact>
        <Fact name="The figure">
          <FigureFact {...{ card, notes, onNote, bulletId }} />
        </Fact>
      </dl>
      <div role="group" aria-labelledby={nextId}>
        <h4 id={nextId} className="interview__name">
          What they may ask next
        </h4>
        <ol className="interview__asks">
          {card.followUps.map(({ id, ask: question }) => (
            <li key={id}>
              <p>
                <SaidWords said={question} />
              </p>
              <NoteField
                label={textOfSaid(question)}
                act="Note an answer"
                text={notes[id] ?? ""}
                onWrite={onNote && ((text) => onNote(id, text))}
              />
            </li>
          ))}
        </ol>
      </div>
    </div>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt className="interview__name">{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Told({ field, bulletId }: { field: CardField; bulletId: string }) {
  if (!field.told) return <NotTold bulletId={bulletId} question={field.question} />;
  return (
    <>
      <span className="font-writer text-md text-ink" dir="auto">
        {field.text}
      </span>
      {field.by === "line" && <span className="text-sm text-ink-faint"> (from the line)</span>}
    </>
  );
}

const QUESTION_WORDS: Readonly<Record<Asked, string>> = {
  who: "Say who settled it",
  act: "Say what you did",
  instead: "Say what gave way",
  because: "Say why",
  afterwards: "Say what changed",
};

function NotTold({ bulletId, question }: { bulletId: string; question: Asked }) {
  return (
    <span className="text-ink-faint">
      Not told yet.{" "}
      <Link
        href={`/coach/${bulletId}#question-${question}`}
        prefetch={false}
        className="interview__fill"
      >
        {QUESTION_WORDS[question]}
      </Link>
    </span>
  );
}

function FigureFact({
  card: { figure },
  notes,
  onNote,
  bulletId,
}: {
  card: InterviewCard;
  notes: Notes;
  onNote: InterviewCardProps["onNote"];
  bulletId: string;
}) {
  if (!figure.told)
    return figure.none ? (
      <span className="text-ink-soft">
        No number, which is a good answer: say what was different, and who noticed.
      </span>
    ) : (
      <NotTold bulletId={bulletId} question={figure.question} />
    );
  return (
    <>
      <span className="font-writer text-md text-ink" dir="auto">
        {figure.text}
      </span>{" "}
      {figure.known ? (
        <span>{KNOWN[figure.known]}</span>
      ) : (
        figure.ofResult && (
          <span className="text-ink-faint">
            How it is known is not told yet.{" "}
            <Link
              href={`/coach/${bulletId}#question-afterwards`}
              prefetch={false}
              className="interview__fill"
            >
              Say how
            </Link>
          </span>
        )
      )}
      {figure.others.length > 0 && (
        <p className="text-sm text-ink-faint">
          Also in the line: {figure.others.map((text) => `“${text}”`).join(", ")}.
        </p>
      )}
      <NoteField
        label="Where this figure is from"
        hint="For example: dashboard export, May"
        act="Say where it is from"
        text={notes[FIGURE_FROM] ?? ""}
        onWrite={onNote && ((text) => onNote(FIGURE_FROM, text))}
      />
    </>
  );
}
