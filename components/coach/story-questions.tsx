"use client";

import type { AnswerValue, Known, Question, Story } from "@/lib/engine";
import { AnswerField } from "./answer-field";

/** The questions of one story, a few at a time; both drafts grow with each answer. */
export function StoryQuestions({
  questions,
  story,
  known,
  onAnswer,
}: {
  questions: readonly Question[];
  story: Story;
  known: Readonly<Record<string, Known | null>>;
  onAnswer: (question: string, value: AnswerValue | null, known: Known | null) => void;
}) {
  return (
    <div className="grid gap-5" data-questions>
      {questions.map((question) => (
        <div key={question.id} id={`question-${question.id}`}>
          <AnswerField
            question={question}
            value={story[question.id]}
            known={known[question.id] ?? null}
            onAnswer={(value, how) => onAnswer(question.id, value, how)}
          />
        </div>
      ))}
    </div>
  );
}
