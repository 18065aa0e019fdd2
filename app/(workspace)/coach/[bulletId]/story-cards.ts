import type { DraftCardProps } from "@/components/coach/draft-card";
import { inResume, storyWith } from "@/components/coach/in-resume";
import { readLine, type Reading } from "@/components/coach/reading";
import { TRACKS, type Draft, type Story, type Track } from "@/lib/engine";
import type { BulletRow } from "@/lib/schemas/bullet";
import type { useStory } from "./use-story";

type Told = {
  readonly now: BulletRow;
  readonly story: Story;
  readonly options: Parameters<typeof readLine>[2];
  readonly read: Reading;
  readonly acts: ReturnType<typeof useStory>;
};

/** Both tracks' cards of one story, with what may be done on each. */
export function cardsOf(told: Told): Readonly<Record<Track, DraftCardProps>> {
  return { po: cardOf("po", told), pm: cardOf("pm", told) };
}

function cardOf(track: Track, told: Told): DraftCardProps {
  const { now, story, options, read, acts } = told;
  const draft = read[track];
  const { confirmed } = now.wordings[track];
  return {
    draft,
    bullet: now.text,
    story,
    confirmed,
    unread: !read.review.read && now.text.trim() !== "",
    held: inResume(now.wordings[track], draft, now, options),
    acts: {
      onFill: (question, value) => {
        const next = readLine(now.text, storyWith(story, question, value), options);
        acts.answer(question, value, null, usedOnes(next, told));
      },
      onConfirm: (mildest, word) => confirm(track, mildest, word, told),
      onUse: () => acts.use(track, draft),
      onKeepOlder: () => acts.keepOlder(track),
      onUseOwnLine: () => acts.useOwnLine(track),
      onInclude: (included) => acts.include(track, included),
      onWriteByHand: (text, words) => acts.byHand(track, text, words),
    },
  };
}

const isUsed = (track: Track, { now, options, read }: Told): boolean =>
  inResume(now.wordings[track], read[track], now, options).is === "current";

/** Of the drafts that are to come, those whose track uses today's. */
function usedOnes(next: Reading, told: Told): Partial<Record<Track, Draft>> {
  const used = TRACKS.filter((track) => isUsed(track, told));
  return Object.fromEntries(used.map((track) => [track, next[track]]));
}

/** The word is kept with the wording in which it was asked; it holds for both, so used drafts follow. */
function confirm(asked: Track, mildest: string, word: string, told: Told): void {
  const { now, story, options, acts } = told;
  const words = { ...now.wordings[asked].confirmed, [mildest]: word };
  const confirmed = { ...options.confirmed, [asked]: words };
  const next = readLine(now.text, story, { ...options, confirmed });
  acts.confirm(asked, mildest, word, usedOnes(next, told));
}
