"use client";

import { useState } from "react";
import type { ConflictChoice } from "@/components/coach/conflict";
import { isEmptyAnswer } from "@/components/coach/in-resume";
import { placeOf } from "@/components/coach/set-aside";
import { TRACK_WORDS } from "@/components/coach/words";
import {
  ENGINE_VERSION,
  type AnswerValue,
  type Draft,
  type Finding,
  type Known,
  type Track,
} from "@/lib/engine";
import type { Line } from "@/lib/mirror/lines";
import { newId } from "@/lib/mirror/new-id";
import type { DismissalRow, WordingRow } from "@/lib/schemas/bullet";
import {
  addBullet,
  includeWording,
  saveAnswer,
  saveBullet,
  saveWording,
  setAside,
  takeBack,
} from "../actions";
import { useSaves } from "../../saves";
import { answerWords, findAnswer, withAnswer, withWording } from "./story-rows";

/** A field that is typed in is sent when it has lain still this long. */
const TYPING_RESTS_MS = 600;

type WordingText = Pick<WordingRow, "text" | "parts" | "engineVersion" | "confirmed">;

/** Every act on one story: shown at once, sent by itself, in order, and undone where it can be. */
export function useStory(line: Line) {
  const { queue, say } = useSaves();
  const [conflicts, setConflicts] = useState<readonly ConflictChoice[]>([]);
  const { id } = line.get();

  function ask(conflict: ConflictChoice) {
    setConflicts((open) => [...open.filter((one) => one.id !== conflict.id), conflict]);
  }
  function settle(conflictId: string) {
    setConflicts((open) => open.filter((one) => one.id !== conflictId));
  }

  function write(text: string) {
    line.change((row) => ({ ...row, text }));
    queue.put(
      `${id}:text`,
      {
        send: () =>
          saveBullet({ bulletId: id, revision: line.get().revision, text: line.get().text }),
        onDone: ({ revision }) => line.change((row) => ({ ...row, revision })),
        onStale: (theirs) => {
          const adopt = () => line.change((row) => ({ ...row, revision: theirs.revision }));
          ask({
            id: "text",
            what: "This bullet",
            here: line.get().text,
            there: theirs.text,
            keepHere: () => {
              adopt();
              write(line.get().text);
              settle("text");
            },
            keepThere: () => {
              line.change((row) => ({ ...row, text: theirs.text, revision: theirs.revision }));
              settle("text");
            },
            keepBoth: () => {
              const other = { bulletId: newId(), jobId: line.get().jobId };
              queue.put(other.bulletId, { send: () => addBullet({ ...other, text: theirs.text }) });
              adopt();
              write(line.get().text);
              settle("text");
            },
          });
        },
      },
      TYPING_RESTS_MS,
    );
  }

  function answer(question: string, value: AnswerValue | null, known: Known | null) {
    const kept = isEmptyAnswer(value) ? null : value;
    const conflictId = `answer-${question}`;
    line.change((row) => withAnswer(row, question, kept, known));
    queue.put(
      `${id}:answer:${question}`,
      {
        send: () => {
          const now = findAnswer(line.get(), question);
          return saveAnswer({
            bulletId: id,
            question,
            value: now?.value ?? null,
            known: now?.known ?? null,
            revision: line.answerRevisions.get(question) ?? 0,
          });
        },
        onDone: ({ revision, answersRevision }) => {
          line.answerRevisions.set(question, revision);
          line.change((row) => ({ ...row, answersRevision }));
        },
        onStale: (theirs) =>
          ask({
            id: conflictId,
            what: "This answer",
            here: answerWords(findAnswer(line.get(), question)?.value),
            there: answerWords(theirs.value),
            keepHere: () => {
              const mine = findAnswer(line.get(), question);
              line.answerRevisions.set(question, theirs.revision);
              answer(question, mine?.value ?? null, mine?.known ?? null);
              settle(conflictId);
            },
            keepThere: () => {
              line.answerRevisions.set(question, theirs.revision);
              const there = theirs.revision === 0 ? null : theirs.value;
              line.change((row) => withAnswer(row, question, there, theirs.known));
              settle(conflictId);
            },
          }),
      },
      TYPING_RESTS_MS,
    );
  }

  /** Also says of what line and answers the text was made, as they stand when it is sent. */
  function putWording(track: Track, next: WordingText) {
    line.change((row) => withWording(row, track, next));
    queue.put(`${id}:wording:${track}`, {
      send: () => {
        const row = line.get();
        const wording = row.wordings[track];
        return saveWording({
          bulletId: id,
          track,
          revision: wording.revision,
          text: wording.text,
          parts: wording.parts,
          engineVersion: wording.engineVersion,
          confirmed: wording.confirmed,
          bulletRevision: wording.text === null ? null : row.revision,
          answersRevision: wording.text === null ? null : row.answersRevision,
        });
      },
      onDone: ({ revision }) =>
        line.change((row) =>
          withWording(row, track, {
            revision,
            bulletRevision: row.revision,
            answersRevision: row.answersRevision,
          }),
        ),
      onStale: (theirs) => {
        const conflictId = `wording-${track}`;
        ask({
          id: conflictId,
          what: `The ${TRACK_WORDS[track].short} wording`,
          here: line.get().wordings[track].text ?? line.get().text,
          there: theirs.text ?? line.get().text,
          keepHere: () => {
            line.change((row) => withWording(row, track, { revision: theirs.revision }));
            const { text, parts, engineVersion, confirmed } = line.get().wordings[track];
            putWording(track, { text, parts, engineVersion, confirmed });
            settle(conflictId);
          },
          keepThere: () => {
            line.change((row) => withWording(row, track, theirs));
            settle(conflictId);
          },
        });
      },
    });
  }

  function put(track: Track, next: WordingText, said: string) {
    const { text, parts, engineVersion, confirmed } = line.get().wordings[track];
    putWording(track, next);
    say({ said, undo: () => putWording(track, { text, parts, engineVersion, confirmed }) });
  }

  return {
    conflicts,
    write,
    answer,
    edit(finding: Finding) {
      if (!("edit" in finding.advice)) return;
      const { edit } = finding.advice;
      const before = line.get().text;
      write(before.slice(0, edit.start) + edit.text + before.slice(edit.end));
      say({ said: "Changed in your line.", undo: () => write(before) });
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
      const { text, parts, engineVersion, confirmed } = line.get().wordings[track];
      putWording(track, { text, parts, engineVersion, confirmed });
      say({ said: "Kept as it is." });
    },
    /** The word is kept with the wording, whether or not a draft is used yet; `next` follows where one is. */
    confirm(track: Track, mildest: string, word: string, next: Draft | null) {
      const { text, parts, engineVersion, confirmed } = line.get().wordings[track];
      putWording(track, {
        text: next ? next.text : text,
        parts: next ? next.parts : parts,
        engineVersion: next ? ENGINE_VERSION : engineVersion,
        confirmed: { ...confirmed, [mildest]: word },
      });
    },
    /** The used draft follows a blank that was filled inside it. */
    follow(track: Track, next: Draft) {
      const { confirmed } = line.get().wordings[track];
      putWording(track, {
        text: next.text,
        parts: next.parts,
        engineVersion: ENGINE_VERSION,
        confirmed,
      });
    },
    include(track: Track, included: boolean) {
      const flip = (to: boolean) => {
        line.change((row) => withWording(row, track, { included: to }));
        queue.put(`${id}:included:${track}`, {
          send: () =>
            includeWording({ bulletId: id, track, included: line.get().wordings[track].included }),
        });
      };
      flip(included);
      const { short } = TRACK_WORDS[track];
      say({
        said: included ? `Back in your ${short} resume.` : `Left out of your ${short} resume.`,
        undo: () => flip(!included),
      });
    },
    setAside(finding: Finding, reason: string) {
      const row: DismissalRow = {
        id: newId(),
        reason,
        ...placeOf(line.get().text, finding),
      };
      const { id: dismissalId, ...place } = row;
      line.change((now) => ({ ...now, dismissals: [...now.dismissals, row] }));
      queue.put(`${id}:aside:${dismissalId}`, {
        send: () => setAside({ dismissalId, bulletId: id, ...place }),
      });
      say({
        said: "Set aside in this bullet. It returns if the words change.",
        undo: () => back(row),
      });
    },
    takeBack: back,
  };

  function back(dismissal: DismissalRow) {
    line.change((now) => ({
      ...now,
      dismissals: now.dismissals.filter((one) => one.id !== dismissal.id),
    }));
    queue.put(`${id}:back:${dismissal.id}`, {
      send: () => takeBack({ dismissalId: dismissal.id, bulletId: id }),
    });
  }
}
