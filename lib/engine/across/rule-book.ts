import type { ResumeOptions } from "../types";
import type { AcrossMark, AcrossRule, Group, Place, ReadLine } from "./across-rule";

/** What one rule knows of a resume: its groups, and what it found in each. */
export type RuleBook = {
  readonly add: (line: ReadLine) => void;
  readonly remove: (line: ReadLine) => void;
  /** Looks again at the groups that were touched since the last call; in the order of the resume. */
  readonly marks: () => readonly AcrossMark[];
};

type OpenGroup = Group & {
  readonly put: (side: string, line: ReadLine) => void;
  readonly take: (side: string, line: ReadLine) => void;
};

/** Keeps a rule's groups as lines come and go. */
export function openBook(rule: AcrossRule, options: ResumeOptions): RuleBook {
  const groups = new Map<string, OpenGroup>();
  const placesOf = new Map<ReadLine, readonly Place[]>();
  const touched = new Set<string>();
  const found = new Map<string, readonly AcrossMark[]>();
  return {
    add(line) {
      if (!line.bullet.english && !rule.anyLanguage) return;
      const places = rule.places(line, options);
      if (places.length === 0) return;
      placesOf.set(line, places);
      for (const { group, side } of places) {
        let open = groups.get(group);
        if (!open) groups.set(group, (open = openGroup()));
        open.put(side, line);
        touched.add(group);
      }
    },
    remove(line) {
      for (const { group, side } of placesOf.get(line) ?? []) {
        groups.get(group)?.take(side, line);
        touched.add(group);
      }
      placesOf.delete(line);
    },
    marks() {
      for (const key of touched) {
        const group = groups.get(key);
        const empty = !group || group.sides().length === 0;
        if (empty) groups.delete(key);
        const marks = empty ? [] : rule.check(group, options);
        if (marks.length > 0) found.set(key, marks);
        else found.delete(key);
      }
      touched.clear();
      return [...found.values()].flat().sort(byFirstLine);
    },
  };
}

/** By the first line that a mark names, then by its message; 0 where both are equal. */
export function byFirstLine(a: AcrossMark, b: AcrossMark): number {
  const apart = (a.lines[0]?.index ?? 0) - (b.lines[0]?.index ?? 0);
  if (apart !== 0 || a.message === b.message) return apart;
  return a.message < b.message ? -1 : 1;
}

function openGroup(): OpenGroup {
  const sides = new Map<string, Set<ReadLine>>();
  return {
    put(side, line) {
      const members = sides.get(side);
      if (members) members.add(line);
      else sides.set(side, new Set([line]));
    },
    take(side, line) {
      const members = sides.get(side);
      members?.delete(line);
      if (members?.size === 0) sides.delete(side);
    },
    sides: () => [...sides.keys()],
    size: (side) => sides.get(side)?.size ?? 0,
    lines: (side) => [...(sides.get(side) ?? [])].sort((a, b) => a.index - b.index),
  };
}
