import type { Project, Volunteer, Work } from "../schema";
import type { Period } from "./dates";
import { groupEntries, headerTexts, isLabel, type Body, type Entry } from "./entries";
import { readHeader, type Header, type HeaderContext } from "./header";
import type { Reading } from "./reading";
import type { Placed } from "./sections";
import { opensWithVerb } from "./verbs";

export type PlacedJob = {
  readonly work: Work;
  readonly lines: readonly number[];
  readonly bullets: readonly (readonly number[])[];
};

type Told = { bullets: Body[]; summary: Body[]; unread: Body[] };

const PROSE_MIN_WORDS = 6;

/** Which of an entry's texts are bullets: marked ones; without marks, prose that opens with what was done. */
export function tell(body: readonly Body[]): Told {
  const told: Told = { bullets: [], summary: [], unread: [] };
  const marked = body.some((one) => one.marked);
  for (const one of body) {
    if (!one.marked && isLabel(one.text)) {
      (/:\s+\S/.test(one.text) ? told.summary : told.unread).push(one);
      continue;
    }
    const isBullet =
      one.marked || (opensWithVerb(one.text) && (!marked || told.bullets.length > 0));
    if (isBullet) told.bullets.push(one);
    else if (!marked || told.bullets.length === 0) told.summary.push(one);
    else if (one.text.split(/\s+/).length >= PROSE_MIN_WORDS) told.bullets.push(one);
    else told.unread.push(one);
  }
  return told;
}

const datesOf = (period: Period | null): Pick<Work, "startDate" | "endDate" | "dateText"> =>
  period === null
    ? {}
    : {
        ...(period.startDate === undefined ? {} : { startDate: period.startDate }),
        ...(period.endDate === undefined ? {} : { endDate: period.endDate }),
        dateText: period.text,
      };

function placeEntry(reading: Reading, entry: Entry, told: Told, role: "job" | "section"): void {
  entry.header.forEach((index) => reading.place(index, role));
  told.bullets.forEach((one) => one.lines.forEach((index) => reading.place(index, "bullet")));
  told.summary.forEach((one) => one.lines.forEach((index) => reading.place(index, role)));
}

const joined = (pieces: readonly string[]): string => pieces.join("\n");
const allLines = (entry: Entry): number[] => [
  ...entry.header,
  ...entry.body.flatMap((one) => one.lines),
];

/** The jobs of one section, in its order. A list of bullets with no job above makes one job without names. */
export function readJobs(
  reading: Reading,
  indices: readonly number[],
  order: Pick<HeaderContext, "order" | "sure">,
): PlacedJob[] {
  let inherited: Header | null = null;
  return groupEntries(reading.lines, indices).map((entry) => {
    const header = readHeader(headerTexts(reading.lines, entry), { ...order, inherited });
    inherited = header.banner ? header : null;
    const told = tell(entry.body);
    placeEntry(reading, entry, told, "job");
    header.left.forEach((text) => reading.leave(entry.header[0] ?? -1, text));
    const summary = joined([...header.rest, ...told.summary.map((one) => one.text)]);
    const work: Work = {
      ...(header.name === "" ? {} : { name: header.name }),
      ...(header.position === "" ? {} : { position: header.position }),
      ...(header.location === "" ? {} : { location: header.location }),
      ...datesOf(header.period),
      ...(summary === "" ? {} : { summary }),
      highlights: told.bullets.map((one) => one.text),
    };
    return { work, lines: allLines(entry), bullets: told.bullets.map((one) => one.lines) };
  });
}

/** A project's name leads its header; what else stands there, and other prose, describes it. */
export function readProjects(reading: Reading, indices: readonly number[]): Placed<Project>[] {
  return groupEntries(reading.lines, indices, "projects").map((entry) => {
    const [first = "", ...others] = headerTexts(reading.lines, entry);
    const header = readHeader([first], { order: "title-first", inherited: null });
    const below = others.map((text) => ({
      text,
      header: readHeader([text], { order: "title-first", inherited: null }),
    }));
    const period =
      header.period ?? below.find((one) => one.header.period !== null)?.header.period ?? null;
    const told = tell(entry.body);
    placeEntry(reading, entry, told, "section");
    const name =
      header.period === null
        ? first
        : first
            .replace(header.period.text, "")
            .replace(/\(\s*\)/, "")
            .replace(/[\s|·•,;:–—-]+$/, "")
            .trim();
    const description = joined([
      ...below
        .map((one) =>
          one.header.period === period && period !== null
            ? one.text.replace(period.text, "").trim()
            : one.text,
        )
        .filter((text) => text !== ""),
      ...told.summary.map((one) => one.text),
    ]);
    const project: Project = {
      ...(name === "" ? {} : { name }),
      ...(description === "" ? {} : { description }),
      ...datesOf(period),
      ...(told.bullets.length === 0 ? {} : { highlights: told.bullets.map((one) => one.text) }),
    };
    return { entry: project, lines: allLines(entry) };
  });
}

export function readVolunteering(
  reading: Reading,
  indices: readonly number[],
  order: Pick<HeaderContext, "order" | "sure">,
): Placed<Volunteer>[] {
  return readJobs(reading, indices, order).map(({ work, lines }) => {
    const { name, location, summary, highlights, ...others } = work;
    const told = [location, summary].filter((text) => text !== undefined).join("\n");
    return {
      entry: {
        ...others,
        ...(name === undefined ? {} : { organization: name }),
        ...(told === "" ? {} : { summary: told }),
        ...(highlights === undefined || highlights.length === 0 ? {} : { highlights }),
      },
      lines: [...lines],
    };
  });
}
