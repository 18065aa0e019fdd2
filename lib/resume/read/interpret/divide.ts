import { hasContact, looksLikeName } from "./contact";
import { headerPeriod, namesJob } from "./header-parts";
import { headingKind, inlineHeading, looksLikeHeading, opensUnheld, saysTheSame } from "./headings";
import type { Line } from "../line";
import { isPlace, organizationEvidence, titleEvidence } from "./names";
import type { Reading, Section, SectionName } from "./reading";
import { opensWithVerb } from "./verbs";

/** Cuts the lines at their headings. Headings that a section's key does not repeat are left as unread words. */
export function divide(reading: Reading, bodyLength: number): Section[] {
  const lines = reading.lines.slice(0, bodyLength);
  const sections: Section[] = [{ kind: "head", indices: [] }];
  const looks: Looks = {
    hasGaps: lines.some((line) => line.gap),
    hasLevels: lines.some((line) => (line.level ?? 3) <= 2 && headingKind(line.text) !== null),
  };
  lines.forEach((line, index) => {
    const current = sections[sections.length - 1] ?? { kind: "head", indices: [] };
    if (opensLateHead(lines, index, sections)) {
      sections.push({ kind: "head", indices: [index] });
      return;
    }
    const found = headingOf(line, index, current, looks, lines);
    if (found === null) {
      if (startsWorkUnasked(reading, index, current)) {
        const taken = headerLinesAbove(lines, current.indices, index, current.kind === "head");
        const moved = taken === 0 ? [] : current.indices.splice(current.indices.length - taken);
        sections.push({ kind: "work", indices: [...moved, index] });
      } else current.indices.push(index);
      return;
    }
    reading.place(index, "heading");
    const said = !found.label && saysTheSame(found.heading, found.kind);
    if (!said) reading.leave(index, found.heading);
    if (found.label) return;
    sections.push({
      kind: found.kind,
      indices: [],
      capitals: isCapitals(found.heading),
      ...(said ? { said: { index, heading: found.heading } } : {}),
    });
    if (found.rest !== "") sections.at(-1)?.indices.push(index);
  });
  // "My path", "Sea Service": whatever a heading says, what stands below it may be jobs.
  const summed = sections.some(({ kind }) => kind === "summary");
  return sections.map((section, at) => {
    if (section.kind !== "other") return section;
    if (holdsJobs(lines, section.indices)) return { ...section, kind: "work" };
    // "Hello": prose below the first heading, whatever it says, is about the person.
    const opens = at === 1 && !summed && isOnlyProse(lines, section.indices);
    return opens ? { ...section, kind: "summary" } : section;
  });
}

const PROSE_MIN_WORDS = 8;
const isOnlyProse = (lines: readonly Line[], indices: readonly number[]): boolean => {
  const texts = indices.map((index) => lines[index]?.text ?? "");
  const unmarked = indices.every((index) => lines[index]?.mark === "");
  return (
    unmarked && texts.join(" ").split(/\s+/).length >= PROSE_MIN_WORDS && !texts.some(hasContact)
  );
};

/** What stands in a narrow column beside the head: it comes first where that column is at the left. */
const SIDE_KINDS: readonly SectionName[] = [
  "contact",
  "skills",
  "languages",
  "certificates",
  "other",
];

/** A name with a headline below it, after a column of contacts and skills, is the head of the page. */
function opensLateHead(
  lines: readonly Line[],
  index: number,
  sections: readonly Section[],
): boolean {
  const [line, next] = [lines[index], lines[index + 1]];
  if (line === undefined || next === undefined || line.mark !== "" || next.mark !== "")
    return false;
  if (!line.gap || line.text.split(/\s+/).length < 2 || !looksLikeName(line.text)) return false;
  if (headingKind(line.text) !== null || titleEvidence(next.text) < 1.5) return false;
  const [head, ...others] = sections;
  const named = head?.indices.some((at) => looksLikeName(lines[at]?.text ?? "")) ?? false;
  const onlySides = others.every(({ kind }) => SIDE_KINDS.includes(kind));
  return !named && others.length > 0 && onlySides;
}

/** True where a dated line stands beside a title or employer, or right above bullets. */
function holdsJobs(lines: readonly Line[], indices: readonly number[]): boolean {
  return indices.some((index) => {
    const line = lines[index];
    if (line === undefined || line.mark !== "" || isProse(line.text)) return false;
    if (headerPeriod(line.text)?.range !== true) return false;
    const near = [line, lines[index - 1], lines[index + 1]].filter((one) => one !== undefined);
    const named = near.some((one) => namesJob(one.text) || titleEvidence(one.text) >= 1.5);
    const bullets = [index + 1, index + 2].some((at) => (lines[at]?.mark ?? "") !== "");
    return named && (bullets || indices.length > 1);
  });
}

/** How this resume sets its lines apart: by empty ones, by headings that the format itself knows. */
type Looks = { readonly hasGaps: boolean; readonly hasLevels: boolean };

const isCapitals = (text: string): boolean => text === text.toUpperCase();

type Found = { kind: Exclude<SectionName, "head">; heading: string; rest: string; label: boolean };
const ENTRY_KINDS: readonly string[] = ["work", "projects", "volunteer"];
/** Inside a job these name a part of it ("Key achievements:"), not a section of the resume. */
const PARTS_OF_A_JOB: readonly string[] = ["summary", "awards", "skills", "projects"];

function headingOf(
  line: Line,
  index: number,
  current: Section,
  { hasGaps, hasLevels }: Looks,
  lines: readonly Line[],
): Found | null {
  if (line.mark !== "") return null;
  const inEntries = ENTRY_KINDS.includes(current.kind);
  const plain = line.level === undefined && (inEntries || line.bold !== true);
  if (hasLevels && plain && current.kind !== "head") return null;
  const kind = headingKind(line.text);
  if (kind !== null) {
    if ((line.level ?? 0) >= 3 && inEntries) return null;
    const capitals = isCapitals(line.text) || line.level !== undefined;
    const label =
      inEntries &&
      current.indices.length > 0 &&
      PARTS_OF_A_JOB.includes(kind) &&
      !capitals &&
      (line.text.endsWith(":") || (hasGaps && !line.gap) || current.capitals === true);
    return { kind, heading: line.text, rest: "", label };
  }
  if (opensUnheld(line.text) && (line.gap || !hasGaps))
    return { kind: "unheld", heading: line.text, rest: "", label: false };
  const inline = inEntries && !line.gap ? null : inlineHeading(line.text);
  if (inline !== null && !(current.kind === "skills" && !line.gap))
    return { ...inline, label: false };
  if (line.level === 1 && index === 0) return null;
  if (line.level === 1 || line.level === 2)
    return inEntries && readsAsEntry(line, lines[index + 1])
      ? null
      : { kind: "other", heading: line.text, rest: "", label: false };
  const strange =
    looksLikeHeading(line.text) &&
    line.gap &&
    index > 1 &&
    current.kind !== "education" &&
    !hasContact(line.text) &&
    !isPlace(line.text) &&
    titleEvidence(line.text) < 3 &&
    (!inEntries || headsNoEntry(line, lines.slice(index + 1, index + 4)));
  return strange ? { kind: "other", heading: line.text, rest: "", label: false } : null;
}

/** Capitals among jobs may be an employer's: not where neither date, title nor bullet follows. */
const headsNoEntry = (line: Line, below: readonly Line[]): boolean =>
  organizationEvidence(line.text) === 0 &&
  below.every(
    (one) =>
      one.mark === "" &&
      headerPeriod(one.text) === null &&
      titleEvidence(one.text) < 1.5 &&
      !opensWithVerb(one.text),
  );

const readsAsEntry = (line: Line, next: Line | undefined): boolean =>
  headerPeriod(line.text) !== null ||
  titleEvidence(line.text) >= 1.5 ||
  organizationEvidence(line.text) >= 2.5 ||
  (next?.level ?? 0) > (line.level ?? 0) ||
  (next !== undefined && headerPeriod(next.text)?.range === true);

/** A job without a heading above it: a dated line with a title, or bullets, in the head or the summary. */
function startsWorkUnasked(reading: Reading, index: number, current: Section): boolean {
  if (current.kind !== "head" && current.kind !== "summary") return false;
  const line = reading.lines[index];
  if (line === undefined || hasContact(line.text)) return false;
  const next = reading.lines[index + 1];
  const dated = headerPeriod(line.text)?.range === true && !isProse(line.text);
  if (dated && !opensWithVerb(line.text)) {
    const above = reading.lines[current.indices.at(-1) ?? -1];
    const near = [line, above, next].some(
      (one) => one !== undefined && (titleEvidence(one.text) >= 1.5 || namesJob(one.text)),
    );
    return near || (next !== undefined && next.mark !== "");
  }
  if (current.kind === "summary") return false;
  if (line.mark !== "") return !hasContact(line.text);
  const titled =
    titleEvidence(line.text) >= 3 && index > 1 && next?.mark !== "" && next !== undefined;
  return (
    titled ||
    (opensWithVerb(line.text) &&
      !/\.\s+\p{Lu}/u.test(line.text) &&
      (index === 0 || (next !== undefined && opensWithVerb(next.text))))
  );
}

/** Goes on from the line above, or is a sentence: no line that heads a job. */
const isProse = (text: string): boolean => {
  if (/^\p{Ll}/u.test(text)) return true;
  const before = text.slice(0, headerPeriod(text)?.from ?? 0);
  // "Product leader since 2011 …" is prose; "VP Product, 2020–now. Led …" is a header with prose behind it.
  const heads =
    /[,|(–—-]\s*$|\s{3}$/.test(before) && (namesJob(before) || titleEvidence(before) >= 1.5);
  return /[.!?]$/.test(text) && text.split(/\s+/).length > 6 && !heads;
};

const HEADER_LINE_MAX_WORDS = 8;

/** How many lines at the end of the page's head name a job rather than the person. */
function headerLinesAbove(
  lines: readonly Line[],
  indices: readonly number[],
  below: number,
  inHead: boolean,
): number {
  let taken = 0;
  for (let at = indices.length - 1; at >= 0 && taken < 3; at -= 1) {
    const line = lines[indices[at] ?? -1];
    if (line === undefined || hasContact(line.text)) break;
    const goesOn = lines[indices[at + 1] ?? below]?.gap === false;
    const names =
      namesJob(line.text) ||
      titleEvidence(line.text) >= 1.5 ||
      headerPeriod(line.text)?.range === true ||
      (goesOn &&
        (!inHead || (line.gap && at > 1)) &&
        line.text.split(/\s+/).length <= HEADER_LINE_MAX_WORDS);
    if (
      !names ||
      isProse(line.text) ||
      (inHead &&
        at === 1 &&
        looksLikeName(lines[indices[0] ?? -1]?.text ?? "") &&
        titleEvidence(line.text) >= 1.5 &&
        taken === 0 &&
        line.gap === false)
    )
      break;
    taken += 1;
  }
  return taken;
}
