import type { SourceLine } from "@/lib/resume/read/line";
import { grows } from "./import-grown";
import { changeJob, removeBullet } from "./import-parts";
import type { ImportPlan, NewId, PlannedBullet, PlannedJob, PlannedSection } from "./import-plan";
import { placesIn } from "./import-places";
import { wordsOfLine, withoutWords } from "./import-words";

/** Words on their way from one part to another. */
export type Lifted = {
  readonly plan: ImportPlan;
  readonly text: string;
  readonly lines: readonly number[];
};

/** Takes a line of the source out of whatever it stands in. No word is lost: the caller puts `text` somewhere. */
export function liftLine(plan: ImportPlan, line: SourceLine, newId: NewId): Lifted {
  const standing = placesIn(plan).get(line.index);
  const words = wordsOfLine(line.text);
  const lines = [line.index];
  switch (standing?.part) {
    case "bullet":
      return liftFromBullet(plan, standing.job, standing.bullet, line.index, words, newId);
    case "stray": {
      const { stray } = standing;
      const strays = plan.strays.filter((one) => one !== stray);
      return { plan: { ...plan, strays }, text: stray.text, lines: stray.lines };
    }
    case "job":
      return { plan: liftFromJob(plan, standing.job, line.index, words), text: words, lines };
    case "section":
      return {
        plan: liftFromSection(plan, standing.section, line.index, words),
        text: words,
        lines,
      };
    case "profile":
      return { plan: liftFromProfile(plan, line.index, words), text: words, lines };
    case undefined:
      return { plan, text: words, lines };
  }
}

/** What stands before the line stays a bullet, what stands behind it becomes one. */
function liftFromBullet(
  plan: ImportPlan,
  job: PlannedJob,
  bullet: PlannedBullet,
  line: number,
  words: string,
  newId: NewId,
): Lifted {
  const at = bullet.text.indexOf(words);
  if (bullet.lines.length === 1 || at === -1)
    return { plan: removeBullet(plan, bullet.id), text: bullet.text, lines: bullet.lines };
  const place = bullet.lines.indexOf(line);
  const pieces = [
    { text: bullet.text.slice(0, at).trim(), lines: bullet.lines.slice(0, place) },
    { text: bullet.text.slice(at + words.length).trim(), lines: bullet.lines.slice(place + 1) },
  ].filter((piece) => piece.text !== "");
  const { near: _near, ...rest } = bullet;
  const kept = pieces.map((piece, nth): PlannedBullet => ({
    ...rest,
    ...piece,
    id: nth === 0 ? bullet.id : newId(),
    known: false,
  }));
  const next = changeJob(plan, job.id, (one) => ({
    ...one,
    bullets: one.bullets.flatMap((other) => (other.id === bullet.id ? kept : [other])),
  }));
  return { plan: next, text: words, lines: [line] };
}

/** A job of whose heading nothing is left was none: its bullets go to the job above. */
function liftFromJob(plan: ImportPlan, job: PlannedJob, line: number, words: string): ImportPlan {
  const without: PlannedJob = {
    ...job,
    organization: withoutWords(job.organization, words),
    title: withoutWords(job.title, words),
    place: withoutWords(job.place, words),
    summary: withoutWords(job.summary, words),
    dateText: withoutWords(job.dateText, words),
    lines: job.lines.filter((one) => one !== line),
  };
  const { organization, title, place, summary, dateText } = without;
  const above = plan.jobs[plan.jobs.indexOf(job) - 1];
  if (organization + title + place + summary + dateText !== "") {
    return changeJob(plan, job.id, () => without);
  }
  if (!above && job.bullets.length > 0) return changeJob(plan, job.id, () => without);
  const rest = { ...plan, jobs: plan.jobs.filter((one) => one !== job) };
  if (!above) return rest;
  return changeJob(rest, above.id, (one) => ({
    ...one,
    bullets: [...one.bullets, ...job.bullets],
  }));
}

function liftFromSection(
  plan: ImportPlan,
  section: PlannedSection,
  line: number,
  words: string,
): ImportPlan {
  const lines = section.lines.filter((one) => one !== line);
  const entries = section.entries.flatMap((entry) => {
    const rest = entryWithout(entry, words);
    return Object.keys(rest).length > 0 ? [rest] : [];
  });
  const grownEntries = (section.grownEntries ?? []).flatMap(({ known, read }) => {
    const grown = { known, read: entryWithout(read, words) };
    return grows(grown) ? [grown] : [];
  });
  const changed = { ...section, lines, entries, ...(section.grownEntries && { grownEntries }) };
  const sections = plan.sections.flatMap((one) => {
    if (one !== section) return [one];
    return entries.length > 0 || section.known ? [changed] : [];
  });
  return { ...plan, sections };
}

type Entry = Readonly<Record<string, unknown>>;

/** An entry's fields without these words; its dates go with the words that they were read from. */
function entryWithout(entry: Entry, words: string): Entry {
  const rest = Object.entries(entry).flatMap(([field, value]): [string, unknown][] => {
    if (Array.isArray(value)) {
      const kept = value.map((one) => (typeof one === "string" ? withoutWords(one, words) : one));
      const filled = kept.filter((one) => one !== "");
      return filled.length > 0 ? [[field, filled]] : [];
    }
    const kept = typeof value === "string" ? withoutWords(value, words) : value;
    return kept === "" ? [] : [[field, kept]];
  });
  const dateGone = "dateText" in entry && !rest.some(([field]) => field === "dateText");
  return Object.fromEntries(
    rest.filter(([field]) => !(dateGone && (field === "startDate" || field === "endDate"))),
  );
}

function liftFromProfile(plan: ImportPlan, line: number, words: string): ImportPlan {
  return {
    ...plan,
    name: withoutWords(plan.name, words),
    headline: withoutWords(plan.headline, words),
    summary: withoutWords(plan.summary, words),
    contactLines: plan.contactLines.filter(({ text }) => withoutWords(text, words) !== ""),
    profileLines: plan.profileLines.filter((one) => one !== line),
  };
}
