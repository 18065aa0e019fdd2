import dynamic from "next/dynamic";
import type { ExampleKey } from "@/lib/engine";

const ExampleStories = dynamic(() =>
  import("./example-story").then(({ ExampleStories }) => ExampleStories),
);

/** Other people's lines with their answers and tellings, where a line still says too little to draw a shape from. */
export function WorkedExample({ example }: { example: ExampleKey }) {
  return (
    <section className="mt-5 border-t border-line pt-4" aria-labelledby="example-title">
      <h2 id="example-title" className="font-semibold">
        Two examples: other people’s lines of this kind
      </h2>
      <ExampleStories example={example} />
    </section>
  );
}
