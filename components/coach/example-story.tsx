import { TrackName } from "@/components/ui/track";
import { RUNG_CHOICES, type ExampleKey, type Question } from "@/lib/engine";
import { exampleAnswer, workedExamples, type WorkedExample } from "@/lib/engine/examples";

/** Two told lines of a kind, by people with other parts in their stories. */
export function ExampleStories({ example }: { example: ExampleKey }) {
  return workedExamples(example).map((worked) => (
    <ExampleStory key={worked.line} worked={worked} />
  ));
}

function ExampleStory({ worked: { line, story, po, pm } }: { worked: WorkedExample }) {
  const part = RUNG_CHOICES.find(({ id }) => id === story.who)?.text;
  return (
    <div className="mt-4">
      <p className="font-writer text-md text-ink-soft">{line}</p>
      <dl className="mt-2 grid gap-1 text-sm text-ink-soft">
        <div>
          <dt className="sr-only">Who settled it</dt>
          <dd>{part}</dd>
        </div>
        {ANSWERS.map(({ id, stem }) => (
          <div key={id} className="flex gap-2">
            <dt className="stem shrink-0">{stem}</dt>
            <dd>{said(story[id])}</dd>
          </div>
        ))}
      </dl>
      <dl className="mt-3 grid gap-3 md:grid-cols-2">
        {(
          [
            ["po", po],
            ["pm", pm],
          ] as const
        ).map(([track, text]) => (
          <div key={track}>
            <dt>
              <TrackName track={track} small />
            </dt>
            <dd className="mt-1 font-writer text-md">{text}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

const ANSWERS = [
  { id: "act", stem: "I" },
  { id: "instead", stem: "instead of" },
  { id: "because", stem: "because" },
  { id: "afterwards", stem: "afterwards" },
] as const;

const said = (answer: WorkedExample["story"][string] | undefined): string =>
  typeof answer === "string" ? answer : (answer?.text ?? "");

/** A good short answer of another person. */
export function ExampleAnswer({
  question,
  figure = true,
}: {
  question: Question;
  figure?: boolean;
}) {
  return <>For example: {exampleAnswer(question, figure)}</>;
}
