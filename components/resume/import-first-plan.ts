import type { ReadResume, SourceLine } from "@/lib/resume/read/line";
import { SECTION_KINDS, type Basics, type Work } from "@/lib/resume/schema";
import type { ContactLine } from "@/lib/schemas/profile";
import type { ImportPlan, NewId, PlannedJob, PlannedSection, Stray } from "./import-plan";
import { smallnessOf } from "./import-small";
import { plainWords } from "./import-words";

/** What was read as a plan to add all of it, before it is compared with what is there. */
export function planImport(read: ReadResume, newId: NewId): ImportPlan {
  const basics = read.resume.basics ?? {};
  return {
    name: basics.name ?? "",
    headline: basics.label ?? "",
    summary: basics.summary ?? "",
    contactLines: contactLinesOf(basics),
    profileIncluded: true,
    profileLines: profileLinesOf(read),
    strays: [...straysOf(read, newId), ...jobLinks(read, newId)],
    jobs: (read.resume.work ?? []).map((work, at) =>
      jobOf(work, read.places.jobs[at] ?? { lines: [], bullets: [] }, newId),
    ),
    sections: sectionsOf(read, newId),
    mode: "add",
    accepted: [],
    seen: [],
  };
}

function profileLinesOf(read: ReadResume): number[] {
  return read.lines
    .filter(({ role }) => role === "name" || role === "contact" || role === "summary")
    .map(({ index }) => index);
}

function contactLinesOf(basics: Basics): ContactLine[] {
  const { location } = basics;
  const place = [location?.address, location?.city, location?.region, location?.postalCode]
    .filter(Boolean)
    .join(", ");
  const lines: ContactLine[] = [
    { kind: "email", text: basics.email ?? "" },
    { kind: "phone", text: basics.phone ?? "" },
    { kind: "place", text: place || (location?.countryCode ?? "") },
    { kind: "link", text: basics.url ?? "" },
    ...(basics.profiles ?? []).map(({ url, network, username }): ContactLine => ({
      kind: "link",
      text: url ?? [network, username].filter(Boolean).join(" "),
    })),
  ];
  return lines.filter((line) => line.text !== "");
}

function jobOf(work: Work, place: ReadResume["places"]["jobs"][number], newId: NewId): PlannedJob {
  const dates = { startDate: work.startDate ?? null, endDate: work.endDate ?? null };
  const dateText = work.dateText ?? writtenDates(dates);
  return {
    id: newId(),
    organization: work.name ?? "",
    title: work.position ?? "",
    place: work.location ?? "",
    summary: work.summary ?? "",
    dateText,
    current: dates.startDate !== null && dates.endDate === null,
    read: { dateText, ...dates },
    lines: ownLines(place),
    bullets: (work.highlights ?? []).map((text, at) => ({
      ...{ id: newId(), text, included: true, known: false },
      lines: place.bullets[at] ?? [],
    })),
  };
}

/** The lines of the job itself: its bullets have theirs. */
function ownLines({ lines, bullets }: ReadResume["places"]["jobs"][number]): number[] {
  const taken = new Set(bullets.flat());
  return lines.filter((line) => !taken.has(line));
}

/** A file without the words of its dates shows the dates themselves. */
function writtenDates({
  startDate,
  endDate,
}: {
  startDate: string | null;
  endDate: string | null;
}) {
  if (startDate && endDate) return `${startDate} to ${endDate}`;
  if (startDate) return `${startDate} to now`;
  return endDate ?? "";
}

function sectionsOf(read: ReadResume, newId: NewId): PlannedSection[] {
  return SECTION_KINDS.flatMap((kind): PlannedSection[] => {
    const entries: PlannedSection["entries"] = read.resume[kind] ?? [];
    const lines = (read.places.sections[kind] ?? []).flat();
    return entries.length > 0 ? [{ id: newId(), kind, entries, included: true, lines }] : [];
  }).sort((one, other) => firstLine(one) - firstLine(other));
}

function firstLine({ lines }: PlannedSection): number {
  return lines[0] ?? Number.MAX_SAFE_INTEGER;
}

/** Each unread text beside the line it stood in; headings say nothing that could be placed. */
function straysOf(read: ReadResume, newId: NewId): Stray[] {
  let from = 0;
  return read.unread.flatMap((text): Stray[] => {
    const after = read.lines.findIndex((line, at) => at >= from && line.text.includes(text));
    const line = read.lines[after];
    if (line) from = line.role === "unread" ? after + 1 : after;
    if (line?.role === "heading") return [];
    const small = smallnessOf(text, (words) => isRepeated(read, words, line));
    const lines = line ? [line.index] : [];
    return [{ id: newId(), text, lines, leftOut: small !== null, ...(small && { small }) }];
  });
}

/** The same words stand on another page, or are the name that was read. */
function isRepeated(read: ReadResume, text: string, line: SourceLine | undefined): boolean {
  if (line?.page === undefined) return false;
  const words = plainWords(text);
  return read.lines.some(
    (one) => one.page !== undefined && one.page !== line.page && plainWords(one.text) === words,
  );
}

/** A job's link has no place in the career history, so it is shown rather than dropped. */
function jobLinks(read: ReadResume, newId: NewId): Stray[] {
  return (read.resume.work ?? []).flatMap((work, at) =>
    work.url
      ? [
          {
            id: newId(),
            text: work.url,
            leftOut: false,
            lines: read.places.jobs[at]?.lines.slice(0, 1) ?? [],
          },
        ]
      : [],
  );
}
