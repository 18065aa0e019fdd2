import { TRACK_WORDS } from "@/components/coach/words";
import { EmptyState } from "@/components/layout/empty-state";
import { ButtonLink } from "@/components/ui/button-link";
import type { Track } from "@/lib/engine";

/** What a sheet will hold, where no line is in the resume yet. */
export function SheetEmpty({ track, hasBullets }: { track: Track; hasBullets: boolean }) {
  const { short } = TRACK_WORDS[track];
  if (hasBullets)
    return (
      <EmptyState
        title={`No line is in your ${short} resume yet.`}
        acts={
          <ButtonLink href={`/resumes/${track}`} look="primary" size="small">
            Choose lines for it
          </ButtonLink>
        }
      >
        Each line in it gets a card: what you did, who settled it, what gave way, why, what changed,
        where the figure is from, and what an interviewer may ask next.
      </EmptyState>
    );
  return (
    <EmptyState
      title="There is nothing to prepare for yet."
      acts={
        <>
          <ButtonLink href="/import" look="primary" size="small">
            Bring your resume
          </ButtonLink>
          <ButtonLink href="/coach" size="small">
            Write a bullet
          </ButtonLink>
        </>
      }
    >
      Once a line is there, its card says what an interviewer would hear: “Stopped the June release”
      invites “What gave way?”, “Who settled it?” and “Where is that figure from?”. You note your
      answers here and print them.
    </EmptyState>
  );
}
