"use client";

import { isEmptyAnswer } from "@/components/coach/in-resume";
import { storyOf } from "@/components/coach/older";
import { TRACK_WORDS } from "@/components/coach/words";
import {
  ENGINE_VERSION,
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

  function write(text: string) {
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

  function answer(question: string, value: AnswerValue | null, known: Known | null) {
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

  function put(track: Track, next: WordingText, said: string) {
    const before = line.get().wordings[track];
    putWording(track, next);
    say({ said, undo: () => putWording(track, textOf(before), before) });
  }

  return {
    write,
    answer,
    edit(finding: Finding) {
      if (!("edit" in finding.advice)) return;
      const { edit } = finding.advice;
      const before = line.get().text;
      write(before.slice(0, edit.start) + edit.text + before.slice(edit.end));
      say({ said: "Changed in your line.", undo: () => write(before), ofFinding: true });
    },
    use(track: Track, draft: Draft) {
      const { confirmed } = line.get().wordings[track];
      put(
        track,
        { text: draft.text, parts: draft.parts, engineVersion: ENGINE_VERSION, confirmed },
        `In your ${TRACK_WORDS[track].short} resume.`,
      );
    },
    useOwnLine(track: Track) {
      const { confirmed } = line.get().wordings[track];
      put(
        track,
        { text: null, parts: null, engineVersion: null, confirmed },
        `Your own line stands in the ${TRACK_WORDS[track].short} resume.`,
      );
    },
    byHand(track: Track, text: string, confirmed: WordingRow["confirmed"]) {
      put(
        track,
        { text, parts: null, engineVersion: null, confirmed },
        `Your wording stands in the ${TRACK_WORDS[track].short} resume.`,
      );
    },
    /** The older wording stands, knowing of today's line and answers. */
    keepOlder(track: Track) {
      putWording(track, textOf(line.get().wordings[track]));
      say({ said: "Kept as it is." });
    },
    /** The word is kept with the wording, whether or not a draft is used yet; `next` follows where one is. */
    confirm(track: Track, mildest: string, word: string, next: Draft | null) {
      const held = line.get().wordings[track];
      const text = next
        ? { text: next.text, parts: next.parts, engineVersion: ENGINE_VERSION }
        : textOf(held);
      const words = { ...held.confirmed, [mildest]: word };
      putWording(track, { ...text, confirmed: words }, next ? undefined : held);
    },
    /** The used draft follows a blank that was filled inside it. */
    follow(track: Track, next: Draft) {
      const { confirmed } = line.get().wordings[track];
      const { text, parts } = next;
      putWording(track, { text, parts, engineVersion: ENGINE_VERSION, confirmed });
    },
    include(track: Track, included: boolean) {
      const flip = (to: boolean) => {
        line.change((row) => withWording(row, track, { included: to }));
        queue.put(`${id}:included:${track}`, {
          ...sends("includeWording", () => ({
            ...{ bulletId: id, track },
            included: line.get().wordings[track].included,
          })),
        });
      };
      flip(included);
      const { short } = TRACK_WORDS[track];
      say({
        said: included ? `Back in your ${short} resume.` : `Left out of your ${short} resume.`,
        undo: () => flip(!included),
      });
    },
  };
}

function textOf({ text, parts, engineVersion, confirmed }: WordingRow): WordingText {
  return { text, parts, engineVersion, confirmed };
}
