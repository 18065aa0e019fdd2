import { GAP_COMMA, type Word } from "../text/word";
import type { TextSpan } from "../types";
import { coursesOf, type Amount } from "./amounts";
import { changesAt, type Backing } from "./backing";
import { changeOfParticle } from "./changes";
import { formsOfWord } from "./same-word";
import { isFunctionWord } from "./words";

const isThing = (word: Word | undefined): word is Word =>
  word !== undefined && /^\p{L}/u.test(word.lower) && !isFunctionWord(word.lower);

/** The words without a break beside a place: "claims backlog" before "up a third", behind "raised". */
function groupAt(words: readonly Word[], at: number, step: 1 | -1): Word[] {
  const group: Word[] = [];
  for (let place = at + step; ; place += step) {
    const word = words[place];
    const edge = step > 0 ? word : words[place + 1];
    if (!isThing(word) || (edge?.gap ?? 0) >= GAP_COMMA) return group;
    group.push(word);
  }
}

/** Is a change told the other way of every word of the thing, and this way of none? */
const isOnly = (group: readonly Word[], way: "up" | "down", { changed }: Backing): boolean =>
  group.length > 0 &&
  group.every(({ lower }) => {
    const told = formsOfWord(lower).flatMap((form) => [...(changed.get(form) ?? [])]);
    return told.includes(way === "up" ? "down" : "up") && !told.includes(way);
  });

/** "claims rose", "raised claims", "more claims", "claims up a third" where they are told to have fallen. */
export function isTurned(words: readonly Word[], at: number, backing: Backing): boolean {
  const { lower = "", verbs } = words[at] ?? {};
  const particle = changeOfParticle(words, at);
  const counts = { more: "up", fewer: "down" }[lower] as "up" | "down" | undefined;
  // "faster" is said of what took less time.
  if (!particle && !counts && !verbs) return false;
  const ways = changesAt(words, at).filter((one) => one === "up" || one === "down");
  const way = particle ?? counts ?? ways[0];
  if (!way) return false;
  const other = way === "up" ? "down" : "up";
  if (particle && backing.happened.has(other) && !backing.happened.has(way)) return true;
  const behind = particle ? [] : groupAt(words, at, 1);
  return isOnly(behind.length > 0 || counts ? behind : groupAt(words, at, -1), way, backing);
}

/** Changes from one figure to another, where one of the two is told to have changed from or to a third. */
export function newCourses(
  wording: string,
  amounts: readonly Amount[],
  { courses }: Backing,
): TextSpan[] {
  const leads = (from: number, to: number): boolean =>
    courses.some(
      (one, at) =>
        one.from === from &&
        (one.to === to ||
          courses.some((next, place) => place > at && next.from === one.to && next.to === to)),
    );
  const isTold = (value: number) => courses.some(({ from, to }) => from === value || to === value);
  return coursesOf(wording, amounts).filter(
    ({ from, to }) => (isTold(from) || isTold(to)) && !leads(from, to),
  );
}
