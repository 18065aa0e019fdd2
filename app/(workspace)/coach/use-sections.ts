"use client";

import { useState } from "react";
import { fieldText, SECTION_FIELDS, type Entry } from "@/components/coach/section-fields";
import { newId } from "@/lib/mirror/new-id";
import type { SectionKind } from "@/lib/resume/schema";
import type { SectionRow } from "@/lib/schemas/section";
import { sends, type ACTS } from "../acts";
import { useSaves } from "../saves";
import { useWritten } from "../use-written";
import { shifted, type Direction } from "./use-jobs";

type Words = { readonly entries: readonly Entry[] };

/** The sections beside the jobs: changed at once on the page and then on the server. */
export function useSections(start: readonly SectionRow[]) {
  const { queue, newest, say } = useSaves();
  const written = useWritten();
  const fromTab = () =>
    start.map((row) => ({
      ...row,
      entries: newest.of<Words>(keyOf(row.id), { entries: row.entries }, row.revision).entries,
    }));
  const [sections, setSections] = useState<readonly SectionRow[]>(fromTab);
  const [seen, setSeen] = useState(start);
  if (start !== seen) {
    setSeen(start);
    setSections(fromTab());
  }

  function show(id: string, { entries }: Words) {
    setSections((all) => all.map((one) => (one.id === id ? { ...one, entries } : one)));
  }

  function put(id: string, kind: SectionKind, words: Words) {
    written<Words>({
      key: keyOf(id),
      what: SECTION_FIELDS[kind].title,
      words,
      save: (now) =>
        sends("saveSection", () => {
          const [{ entries }, revision] = now();
          return inputOf({ sectionId: id, revision, kind, entries });
        }),
      show: (theirs) => show(id, theirs),
      text: ({ entries }) => entries.map((entry) => textOf(kind, entry)).join("\n"),
    });
  }

  return {
    sections,
    add(kind: SectionKind): string {
      const id = newId();
      const entries = [{}];
      setSections((all) => [...all, { id, kind, entries, position: all.length, revision: 0 }]);
      put(id, kind, { entries });
      return id;
    },
    write(section: SectionRow, entries: readonly Entry[]) {
      show(section.id, { entries });
      put(section.id, section.kind, { entries });
    },
    move(section: SectionRow, direction: Direction) {
      const move = (to: Direction) => {
        setSections((all) => shifted(all, section.id, to));
        queue.put(`section:${section.id}:${newId()}`, {
          ...sends("moveSection", () => ({ sectionId: section.id, direction: to })),
        });
      };
      move(direction);
      say({
        said: `${SECTION_FIELDS[section.kind].title} moved ${direction}.`,
        undo: () => move(direction === "up" ? "down" : "up"),
        redo: () => move(direction),
      });
    },
    remove(section: SectionRow) {
      const index = sections.indexOf(section);
      const remove = () => {
        setSections((all) => all.filter((one) => one.id !== section.id));
        queue.put(`section:${section.id}:${newId()}`, {
          ...sends("deleteSection", () => ({ sectionId: section.id })),
        });
      };
      remove();
      say({
        said: `${SECTION_FIELDS[section.kind].title} deleted.`,
        undo: () => {
          setSections((all) => all.toSpliced(index, 0, section));
          queue.put(`section:${section.id}:${newId()}`, {
            ...sends("restoreSection", () => ({ sectionId: section.id })),
          });
        },
        redo: remove,
      });
    },
  };
}

const keyOf = (id: string) => `section:${id}`;

function textOf(kind: SectionKind, entry: Entry): string {
  return SECTION_FIELDS[kind].fields
    .map((field) => fieldText(entry, field))
    .filter(Boolean)
    .join(", ");
}

/** The action checks each kind's entries on its own; here they are one loose shape. */
function inputOf(section: {
  sectionId: string;
  revision: number;
  kind: SectionKind;
  entries: readonly Entry[];
}) {
  return section as Parameters<typeof ACTS.saveSection>[0];
}
