"use client";

import { useState } from "react";
import type { NoteRow } from "@/lib/schemas/note";
import { sends } from "./acts";
import { useSaves } from "./saves";
import { useWritten } from "./use-written";

type Words = { readonly text: string };
/** By bullet and question. */
type NotesByBullet = Readonly<Record<string, Readonly<Record<string, string>>>>;

const NONE: Readonly<Record<string, string>> = {};

/**
 * What was noted on lines, with what this tab wrote since the page was sent; saved as it is written.
 * @param sent the same rows until the page brings others
 */
export function useNotes(sent: readonly NoteRow[]) {
  const { newest, say } = useSaves();
  const written = useWritten();
  const fromTab = (): NotesByBullet => {
    const rows = new Map(sent.map((row) => [keyOf(row.bulletId, row.question), row]));
    const known = newest.keysUnder(PREFIX);
    return [...new Set([...rows.keys(), ...known])].reduce<NotesByBullet>((notes, key) => {
      const { text, revision } = rows.get(key) ?? { text: "", revision: 0 };
      const [bulletId = "", question = ""] = key.slice(PREFIX.length).split(":");
      return withNote(notes, bulletId, question, newest.of<Words>(key, { text }, revision).text);
    }, {});
  };
  const [notes, setNotes] = useState(fromTab);
  const [seen, setSeen] = useState(sent);
  if (sent !== seen) {
    setSeen(sent);
    setNotes(fromTab());
  }

  function put(bulletId: string, question: string, text: string) {
    const show = (words: Words) => setNotes((all) => withNote(all, bulletId, question, words.text));
    show({ text });
    written<Words>({
      key: keyOf(bulletId, question),
      what: "This note",
      words: { text },
      save: (now) =>
        sends("saveNote", () => {
          const [words, revision] = now();
          return { bulletId, question, text: words.text, revision };
        }),
      show,
      text: (words) => words.text,
    });
  }

  function write(bulletId: string, question: string, text: string) {
    const before = notes[bulletId]?.[question] ?? "";
    put(bulletId, question, text);
    say({
      ...{ said: "Note written.", merge: keyOf(bulletId, question), quiet: true },
      undo: () => put(bulletId, question, before),
      redo: () => put(bulletId, question, text),
    });
  }

  return { of: (bulletId: string) => notes[bulletId] ?? NONE, write };
}

const PREFIX = "note:";
const keyOf = (bulletId: string, question: string) => `${PREFIX}${bulletId}:${question}`;

function withNote(
  notes: NotesByBullet,
  bulletId: string,
  question: string,
  text: string,
): NotesByBullet {
  return { ...notes, [bulletId]: { ...notes[bulletId], [question]: text } };
}
