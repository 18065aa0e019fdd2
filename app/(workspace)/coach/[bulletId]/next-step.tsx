"use client";

import type { DraftCardProps } from "@/components/coach/draft-card";
import { openCount } from "@/components/coach/in-resume";
import { count } from "@/components/coach/words";
import { Button } from "@/components/ui/button";
import { ButtonLink } from "@/components/ui/button-link";
import { Icon } from "@/components/ui/icon";
import { TRACKS, type Track } from "@/lib/engine";
import type { NextStory } from "./next-story";

type Cards = Readonly<Record<Track, DraftCardProps>>;

/** One act that comes next: both drafts into the resumes, then the next story, then what follows the last. */
export function NextStep({
  cards,
  story: { next, told, all },
  onUseBoth,
}: {
  cards: Cards;
  story: NextStory;
  onUseBoth: () => void;
}) {
  const isDone = isTold(cards);
  const both = !isDone && TRACKS.every((track) => mayBeUsed(cards[track]));
  return (
    <div className="next-step">
      {both && (
        <Button look={isReady(cards) ? "primary" : "line"} data-use-both onClick={onUseBoth}>
          Use in both resumes
        </Button>
      )}
      {next ? (
        <>
          <ButtonLink
            href={`/coach/${next.id}`}
            prefetch={false}
            look={isDone ? "primary" : "ghost"}
            data-next
          >
            Next story <Icon name="right" />
          </ButtonLink>
          <p className="next-step__words">
            {all > 0 && `${told} of ${count(all, "story", "stories")} told. `}
            <span className="font-writer">{next.text}</span>
          </p>
        </>
      ) : (
        <AllTold isDone={isDone} all={all} />
      )}
    </div>
  );
}

function AllTold({ isDone, all }: { isDone: boolean; all: number }) {
  return (
    <>
      <ButtonLink href="/coach/tidy" prefetch={false} look={isDone ? "primary" : "ghost"} data-next>
        Tidy the other lines
      </ButtonLink>
      <ButtonLink href="/resumes/po" prefetch={false} look={isDone ? "line" : "ghost"}>
        See your resumes
      </ButtonLink>
      {isDone && all > 0 && <p className="next-step__words">All stories are told.</p>}
    </>
  );
}

const isLine = ({ draft }: DraftCardProps) => draft.result === "draft" || draft.result === "both";

/** The resume still shows the line itself, and there is a draft to put in its place. */
const mayBeUsed = (card: DraftCardProps) => isLine(card) && card.held?.is === "own";

/** Nothing to fill and nothing to confirm in either. */
function isReady(cards: Cards): boolean {
  return TRACKS.every((track) => {
    const { toFill, toConfirm } = openCount(cards[track].draft);
    return toFill + toConfirm === 0;
  });
}

/** No draft waits to be used or looked at again, and something stands for the line. */
function isTold(cards: Cards): boolean {
  const all = TRACKS.map((track) => cards[track]);
  const waits = all.some(
    (card) => mayBeUsed(card) || (card.held && "than" in card.held && card.held.than !== null),
  );
  const stays = all.every(({ draft }) => draft.result === "keep" || draft.result === "leave-out");
  return !waits && (stays || all.some(({ held }) => held !== null && held.is !== "own"));
}
