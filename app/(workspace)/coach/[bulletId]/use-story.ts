"use client";

import { isEmptyAnswer } from "@/components/coach/in-resume";
import { storyOf } from "@/components/coach/older";
import { TRACK_WORDS } from "@/components/coach/words";
import {
  ENGINE_VERSION,
  TRACKS,
  type AnswerValue,
  type Draft,
  type Finding,
  type Known,
  type Track,
} from "@/lib/engine";
import { withWording, type Line } from "@/lib/mirror/lines";
import { newId } from "@/lib/mirror/new-id";
import { TYPING_RESTS_MS } from "@/lib/mirror/save-queue";
import type { BulletRow, WordingRow } from "@/lib/schemas/bullet";
import { sends } from "../../acts";
import { useSaves } from "../../saves";
import { answerWords, findAnswer, withAnswer } from "./story-rows";

type WordingText = Pick<WordingRow, "text" | "parts" | "engineVersion" | "confirmed">;
/** The line and answers that a text was made of, and their revisions. */
type MadeOf = Pick<WordingRow, "madeFrom" | "bulletRevision" | "answersRevision">;

/** Of line and answers as they stand now; their revisions are those of when it is sent. */
const today = ({ text, answers }: BulletRow): MadeOf => ({
  madeFrom: { line: text, story: storyOf(answers) },
  bulletRevision: Infinity,
  answersRevision: Infinity,
});

function atMost(revision: number | null, now: number): number | null {
  return revision === null ? null : Math.min(revision, now);
}

/** Every act on one story: shown at once, sent by itself, in order, and undone where it can be. */
export function useStory(line: Line) {
  const { queue, say, ask, reword } = useSaves();
  const { id } = line.get();

  function putText(text: string) {
    const key = `${id}:text`;
    line.change((row) => ({ ...row, text }));
    reword(key, text);
    queue.put(
      key,
      {
        ...sends("saveBullet", () => {
          const { revision, text: newest } = line.get();
          return { bulletId: id, revision, text: newest };
        }),
        words: () => line.get().text,
        onDone: ({ revision }) => line.change((row) => ({ ...row, revision })),
        onStale: (theirs) => {
          const keepHere = () => {
            line.change((row) => ({ ...row, revision: theirs.revision }));
            queue.resume(key);
          };
          ask({
            ...{ key, what: "This bullet", here: line.get().text, there: theirs.text, keepHere },
            keepThere: () => {
              line.change((row) => ({ ...row, text: theirs.text, revision: theirs.revision }));
              queue.drop(key);
            },
            keepBoth: () => {
              const other = { bulletId: newId(), jobId: line.get().jobId, text: theirs.text };
              queue.put(other.bulletId, {
                ...sends("addBullet", () => other),
                words: () => other.text,
              });
              keepHere();
            },
          });
        },
      },
      TYPING_RESTS_MS,
    );
  }

  function putAnswer(question: string, value: AnswerValue | null, known: Known | null) {
    const kept = isEmptyAnswer(value) ? null : value;
    const key = `${id}:answer:${question}`;
    const words = () => answerWords(findAnswer(line.get(), question)?.value);
    line.change((row) => withAnswer(row, question, kept, known));
    reword(key, words());
    queue.put(
      key,
      {
        ...sends("saveAnswer", () => {
          const now = findAnswer(line.get(), question);
          return {
            bulletId: id,
            question,
            value: now?.value ?? null,
            known: now?.known ?? null,
            revision: line.answerRevisions.get(question) ?? 0,
          };
        }),
        words,
        onDone: ({ revision, answersRevision }) => {
          line.answerRevisions.set(question, revision);
          line.change((row) => ({ ...row, answersRevision }));
        },
        onStale: (theirs) =>
          ask({
            ...{ key, what: "This answer", here: words(), there: answerWords(theirs.value) },
            keepHere: () => {
              line.answerRevisions.set(question, theirs.revision);
              queue.resume(key);
            },
            keepThere: () => {
              line.answerRevisions.set(question, theirs.revision);
              const there = theirs.revision === 0 ? null : theirs.value;
              line.change((row) => withAnswer(row, question, there, theirs.known));
              queue.drop(key);
            },
          }),
      },
      TYPING_RESTS_MS,
    );
  }

  /** The revisions say of what line and answers the text was made; an older text stays older. */
  function putWording(
    track: Track,
    next: WordingText,
    { madeFrom, bulletRevision, answersRevision }: MadeOf = today(line.get()),
  ) {
    const key = `${id}:wording:${track}`;
    const words = () => line.get().wordings[track].text ?? line.get().text;
    /** What the server was told, which is what it then holds. */
    let sent: MadeOf = { madeFrom, bulletRevision, answersRevision };
    line.change((row) => withWording(row, track, { ...next, ...sent }));
    reword(key, words());
    queue.put(key, {
      ...sends("saveWording", () => {
        const row = line.get();
        const { text, parts, engineVersion, confirmed, revision, ...wording } = row.wordings[track];
        sent = {
          madeFrom: text === null ? null : wording.madeFrom,
          bulletRevision: text === null ? null : atMost(wording.bulletRevision, row.revision),
          answersRevision:
            text === null ? null : atMost(wording.answersRevision, row.answersRevision),
        };
        return {
          ...{ bulletId: id, track, revision, text, parts, engineVersion, confirmed },
          ...sent,
        };
      }),
      words,
      onDone: ({ revision }, last) =>
        line.change((row) => withWording(row, track, { revision, ...(last && sent) })),
      onStale: (theirs) =>
        ask({
          key,
          what: `The ${TRACK_WORDS[track].short} wording`,
          here: words(),
          there: theirs.text ?? line.get().text,
          keepHere: () => {
            line.change((row) => withWording(row, track, { revision: theirs.revision }));
            queue.resume(key);
          },
          keepThere: () => {
            line.change((row) => withWording(row, track, theirs));
            queue.drop(key);
          },
        }),
    });
  }

  function putIncluded(track: Track, included: boolean) {
    line.change((row) => withWording(row, track, { included }));
    queue.put(`${id}:included:${track}`, {
      ...sends("includeWording", () => ({
        ...{ bulletId: id, track },
        included: line.get().wordings[track].included,
      })),
    });
  }

  /** Puts back what `to` has otherwise of the line or the question, and of both wordings. */
  function bring(to: BulletRow, { text, question }: Touched) {
    if (text && line.get().text !== to.text) putText(to.text);
    if (question) {
      const { value = null, known = null } = findAnswer(to, question) ?? {};
      putAnswer(question, value, known);
    }
    for (const track of TRACKS) {
      const [now, then] = [line.get().wordings[track], to.wordings[track]];
      if (!isSameWording(now, then)) putWording(track, textOf(then), then);
      if (now.included !== then.included) putIncluded(track, then.included);
    }
  }

  /** One step for Undo and Redo, however many things it changes. */
  function step(said: Words, run: () => void, touched: Touched = {}) {
    const before = line.get();
    run();
    const after = line.get();
    say({ ...said, undo: () => bring(before, touched), redo: () => bring(after, touched) });
  }

  /** What is typed is undone in one step for each pause, and nothing is said of it. */
  const typed = (said: string, of: string) =>
    ({ said, merge: `${id}:${of}`, quiet: true }) as const;

  function write(text: string) {
    step(typed("Changed your line.", "text"), () => putText(text), { text: true });
  }

  /** Drafts that are used already follow the answer. */
  function answer(
    question: string,
    value: AnswerValue | null,
    known: Known | null,
    follow: Partial<Readonly<Record<Track, Draft>>> = {},
  ) {
    step(
      typed("Changed an answer.", `answer:${question}`),
      () => {
        putAnswer(question, value, known);
        followWith(follow);
      },
      { question },
    );
  }

  function followWith(drafts: Partial<Readonly<Record<Track, Draft>>>) {
    for (const track of TRACKS) {
      const draft = drafts[track];
      if (draft) putWording(track, textFrom(draft, line.get().wordings[track]));
    }
  }

  return {
    write,
    answer,
    edit(finding: Finding) {
      if (!("edit" in finding.advice)) return;
      const { start, end, text } = finding.advice.edit;
      const before = line.get().text;
      step(
        { said: "Changed in your line.", ofFinding: true },
        () => putText(before.slice(0, start) + text + before.slice(end)),
        { text: true },
      );
    },
    use(track: Track, draft: Draft) {
      step({ said: `In your ${TRACK_WORDS[track].short} resume.` }, () =>
        followWith({ [track]: draft }),
      );
    },
    useBoth(drafts: Readonly<Record<Track, Draft>>) {
      step({ said: "In both resumes." }, () => followWith(drafts));
    },
    useOwnLine(track: Track) {
      const { confirmed } = line.get().wordings[track];
      step({ said: `Your own line stands in the ${TRACK_WORDS[track].short} resume.` }, () =>
        putWording(track, { text: null, parts: null, engineVersion: null, confirmed }),
      );
    },
    byHand(track: Track, text: string, confirmed: WordingRow["confirmed"]) {
      step({ said: `Your wording stands in the ${TRACK_WORDS[track].short} resume.` }, () =>
        putWording(track, { text, parts: null, engineVersion: null, confirmed }),
      );
    },
    /** The older wording stands, knowing of today's line and answers. */
    keepOlder(track: Track) {
      step({ said: "Kept as it is." }, () => putWording(track, textOf(line.get().wordings[track])));
    },
    /**
     * The word is kept with the wording in which it was asked, whether or not a draft is used yet;
     * those that are used follow.
     */
    confirm(
      track: Track,
      mildest: string,
      word: string,
      follow: Partial<Readonly<Record<Track, Draft>>>,
    ) {
      step({ said: `“${word}” is your word.`, quiet: true }, () => {
        const held = line.get().wordings[track];
        const confirmed = { ...held.confirmed, [mildest]: word };
        putWording(track, { ...textOf(held), confirmed }, held);
        followWith(follow);
      });
    },
    include(track: Track, included: boolean) {
      const { short } = TRACK_WORDS[track];
      step(
        { said: included ? `Back in your ${short} resume.` : `Left out of your ${short} resume.` },
        () => putIncluded(track, included),
      );
    },
  };
}

/** What a step changes beside the wordings. */
type Touched = { readonly text?: true; readonly question?: string };
type Words = {
  readonly said: string;
  readonly ofFinding?: true;
  readonly merge?: string;
  readonly quiet?: true;
};

function textOf({ text, parts, engineVersion, confirmed }: WordingRow): WordingText {
  return { text, parts, engineVersion, confirmed };
}

function textFrom({ text, parts }: Draft, { confirmed }: WordingRow): WordingText {
  return { text, parts, engineVersion: ENGINE_VERSION, confirmed };
}

function isSameWording(one: WordingRow, other: WordingRow): boolean {
  return (
    one.text === other.text &&
    one.confirmed === other.confirmed &&
    one.parts === other.parts &&
    one.madeFrom === other.madeFrom
  );
}
