import type { Question } from "@/lib/engine";
import { exampleAnswer } from "@/lib/engine/examples";

/** A good short answer of another person; this file brings all examples, so it is loaded by itself. */
export function ExampleAnswer({
  question,
  figure = true,
}: {
  question: Question;
  figure?: boolean;
}) {
  return <>For example: {exampleAnswer(question, figure)}</>;
}
