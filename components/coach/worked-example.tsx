import { TrackName } from "@/components/ui/track";
import type { Telling } from "@/lib/engine";

/** Another person's line and its two tellings, where a line still says too little to draw a shape from. */
export function WorkedExample({ example }: { example: NonNullable<Telling["example"]> }) {
  return (
    <section className="mt-5 border-t border-line pt-4" aria-labelledby="example-title">
      <h2 id="example-title" className="font-semibold">
        An example: another person’s line of this kind
      </h2>
      <p className="mt-1 font-writer text-md text-ink-soft">{example.line}</p>
      <dl className="mt-2 grid gap-3 md:grid-cols-2">
        {(["po", "pm"] as const).map((track) => (
          <div key={track}>
            <dt>
              <TrackName track={track} small />
            </dt>
            <dd className="mt-1 font-writer text-md">{example[track]}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
