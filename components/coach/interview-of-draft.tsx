import { cutOpenClauses, type Draft, type Story } from "@/lib/engine";
import { interviewCard } from "@/lib/engine/interview";
import { InterviewCardView, type InterviewCardProps } from "./interview-card";

export type InterviewOfDraftProps = Omit<InterviewCardProps, "card"> & {
  draft: Draft;
  story: Story;
};

/** The card of a draft without its open blanks. */
export function InterviewOfDraft({ draft, story, ...rest }: InterviewOfDraftProps) {
  const { track, parts } = draft;
  const card = interviewCard({ track, line: cutOpenClauses(parts), story, notes: rest.notes });
  return <InterviewCardView card={card} {...rest} />;
}
