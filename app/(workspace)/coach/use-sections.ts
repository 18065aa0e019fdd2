"use client";

import { useState } from "react";
import { SECTION_FIELDS, type Entry } from "@/components/coach/section-fields";
import { newId } from "@/lib/mirror/new-id";
import type { SectionKind } from "@/lib/resume/schema";
import type { SectionRow } from "@/lib/schemas/section";
import { useSaves } from "../saves";
import { deleteSection, moveSection, restoreSection, saveSection } from "./actions";
import { shifted } from "./use-jobs";

const TYPING_RESTS_MS = 600;

/** The sections beside the jobs: changed at once on the page and then on the server. */
export function useSections(start: readonly SectionRow[]) {
  const { queue, say } = useSaves();
  const [sections, setSections] = useState(start);
  const [revisions] = useState(() => new Map(start.map((one) => [one.id, one.revision])));

  function show(id: string, entries: readonly Entry[]) {
    setSections((all) => all.map((one) => (one.id === id ? { ...one, entries } : one)));
  }

  function put(id: string, kind: SectionKind, entries: readonly Entry[]) {
    queue.put(
      `section:${id}`,
      {
        send: () =>
          saveSection(inputOf({ sectionId: id, revision: revisions.get(id) ?? 0, kind, entries })),
        onDone: ({ revision }) => void revisions.set(id, revision),
        onStale: (theirs) => {
          revisions.set(id, theirs.revision);
          show(id, theirs.entries);
          say({
            said: "This section was also changed in another tab, and its words are shown now.",
            undo: () => {
              show(id, entries);
              put(id, kind, entries);
            },
          });
        },
      },
      TYPING_RESTS_MS,
    );
  }

  return {
    sections,
    add(kind: SectionKind): string {
      const id = newId();
      const entries = [{}];
      setSections((all) => [...all, { id, kind, entries, position: all.length, revision: 0 }]);
      put(id, kind, entries);
      return id;
    },
    write(section: SectionRow, entries: readonly Entry[]) {
      show(section.id, entries);
      put(section.id, section.kind, entries);
    },
    move(section: SectionRow, direction: "up" | "down") {
      setSections((all) => shifted(all, section.id, direction));
      queue.put(`section:${section.id}:${newId()}`, {
        send: () => moveSection({ sectionId: section.id, direction }),
      });
    },
    remove(section: SectionRow) {
      const index = sections.indexOf(section);
      setSections((all) => all.filter((one) => one.id !== section.id));
      queue.put(`section:${section.id}:${newId()}`, {
        send: () => deleteSection({ sectionId: section.id }),
      });
      say({
        said: `${SECTION_FIELDS[section.kind].title} deleted.`,
        undo: () => {
          setSections((all) => all.toSpliced(index, 0, section));
          queue.put(`section:${section.id}:${newId()}`, {
            send: () => restoreSection({ sectionId: section.id }),
          });
        },
      });
    },
  };
}

/** The action checks each kind's entries on its own; here they are one loose shape. */
function inputOf(section: {
  sectionId: string;
  revision: number;
  kind: SectionKind;
  entries: readonly Entry[];
}) {
  return section as Parameters<typeof saveSection>[0];
}
