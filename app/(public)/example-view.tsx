import { AnnotatedBullet } from "@/components/coach/annotated-bullet";
import { DraftCard } from "@/components/coach/draft-card";
import { readLine } from "@/components/coach/reading";
import { Fork } from "@/components/layout/fork";
import { EXAMPLE_LINE, EXAMPLE_STORY, SHOWN_ANSWERS } from "./worked-example";

/** One line, three answers, two drafts: what this does, shown before anything is asked. */
export function ExampleView() {
  const read = readLine(EXAMPLE_LINE, EXAMPLE_STORY, {});
  return (
    <figure aria-labelledby="example-title">
      <div className="editor shadow-float">
        <figcaption id="example-title" className="px-5 pt-5 text-sm text-ink-faint md:px-9 md:pt-6">
          An example
        </figcaption>
        <p className="px-5 pt-1 pb-4 font-writer text-[1.3125rem] leading-[2.125rem] md:px-9 md:text-[1.625rem] md:leading-[2.625rem]">
          <AnnotatedBullet text={EXAMPLE_LINE} findings={read.findings} />
        </p>
        <dl className="grid border-t border-line md:grid-cols-3">
          {SHOWN_ANSWERS.map((id, at) => (
            <div
              key={id}
              className={`px-5 py-4 md:px-9 ${at > 0 ? "border-t border-line md:border-t-0 md:border-l" : ""}`}
            >
              <dt className="text-ink-soft">
                {read.telling.questions.find((question) => question.id === id)?.ask}
              </dt>
              <dd className="mt-1 font-writer text-md font-[520]">{answerWords(id)}</dd>
            </div>
          ))}
        </dl>
      </div>
      <Fork className="hidden md:block" />
      <div className="pair mt-4 md:mt-0">
        {[read.po, read.pm].map((draft) => (
          <DraftCard
            key={draft.track}
            draft={draft}
            bullet={EXAMPLE_LINE}
            story={EXAMPLE_STORY}
            confirmed={{}}
            held={null}
            acts={{}}
            idPrefix="example"
          />
        ))}
      </div>
    </figure>
  );
}

function answerWords(id: string): string {
  const answer = EXAMPLE_STORY[id];
  return typeof answer === "string" ? answer : (answer?.text ?? "");
}
