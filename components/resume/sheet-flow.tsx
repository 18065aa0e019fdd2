import Link from "next/link";
import {
  headingNames,
  HEADING_BREAK,
  type Outline,
  type OutlineEntry,
  type OutlineSection,
} from "@/lib/resume/write/outline";
import { runsOf, type ShownLine } from "./variant-parts";

type Lit = readonly string[];
type JobLines = readonly (readonly ShownLine[])[];

/** A resume as flowing text with its headings and lists: what is read where no page is shown, and by readers for the blind. */
export function SheetFlow({
  outline,
  jobLines,
  lit,
  hasIds,
}: {
  outline: Outline;
  /** By job, in the order of the outline's first section: lines with their open parts. */
  jobLines: JobLines;
  lit: Lit;
  /** Whether a bullet is scrolled to here, rather than on the page. */
  hasIds: boolean;
}) {
  "use memo";
  return (
    <>
      {outline.name === "" ? (
        <h2 className="sr-only">No name yet</h2>
      ) : (
        <h2 className="sheet__name" dir="auto">
          {outline.name}
        </h2>
      )}
      {outline.headline && (
        <p className="sheet__headline" dir="auto">
          {outline.headline}
        </p>
      )}
      {outline.contact.length > 0 && (
        <p className="sheet__contact">{outline.contact.map((part) => part.text).join(" · ")}</p>
      )}
      {outline.summary.length > 0 && (
        <>
          <h3>Summary</h3>
          <Paragraphs texts={outline.summary} />
        </>
      )}
      {outline.sections.map((section, at) => (
        <Section
          key={section.heading}
          section={section}
          jobLines={at === 0 ? jobLines : []}
          {...{ lit, hasIds }}
        />
      ))}
    </>
  );
}

function Paragraphs({ texts }: { texts: readonly string[] }) {
  return texts.map((text, at) => (
    <p key={`${at}-${text}`} dir="auto">
      {text}
    </p>
  ));
}

function Section({
  section,
  jobLines,
  ...shown
}: {
  section: OutlineSection;
  jobLines: JobLines;
  lit: Lit;
  hasIds: boolean;
}) {
  return (
    <>
      <h3>{section.heading}</h3>
      {section.entries.map((entry, at) => (
        <Entry key={`${at}-${entry.lead}`} entry={entry} lines={jobLines[at] ?? null} {...shown} />
      ))}
      <Paragraphs texts={section.lines} />
    </>
  );
}

function Entry({
  entry,
  lines,
  lit,
  hasIds,
}: {
  entry: OutlineEntry;
  /** Null where the entry is no job: its bullets are words alone. */
  lines: readonly ShownLine[] | null;
  lit: Lit;
  hasIds: boolean;
}) {
  const bullets = lines ?? entry.bullets;
  return (
    <div className="sheet__entry">
      <Head entry={entry} />
      <Paragraphs texts={entry.paragraphs} />
      {bullets.length > 0 && (
        <ul>
          {bullets.map((bullet, at) =>
            typeof bullet === "string" ? (
              <li key={`${at}-${bullet}`} dir="auto">
                {bullet}
              </li>
            ) : (
              <li
                key={bullet.bulletId}
                id={hasIds ? `sheet-${bullet.bulletId}` : undefined}
                dir="auto"
                data-lit={lit.includes(bullet.bulletId) || undefined}
              >
                <Link
                  href={`/coach/${bullet.bulletId}`}
                  prefetch={false}
                  className="sheet__line"
                  data-bullet={bullet.bulletId}
                >
                  <Words line={bullet} />
                </Link>
              </li>
            ),
          )}
        </ul>
      )}
    </div>
  );
}

function Head({ entry }: { entry: OutlineEntry }) {
  const [first, ...others] = headingNames(entry);
  if (first === undefined && entry.date === "") return null;
  return (
    <h4>
      <span dir="auto">
        {entry.lead === "" ? first : <b>{first}</b>}
        {others.map((name) => HEADING_BREAK + name).join("")}
      </span>
      <span className="sheet__date">{entry.date}</span>
    </h4>
  );
}

/** What is open is marked as in the coach, where it is answered. */
function Words({ line }: { line: ShownLine }) {
  if (!line.parts && !line.unsaid?.length) return line.text;
  return runsOf(line).map(({ is, text }, at) => {
    const key = `${at}-${is}`;
    if (is === "words") return <span key={key}>{text}</span>;
    if (is === "blank")
      return (
        <span key={key} className="blank">
          {text}
        </span>
      );
    return (
      <span key={key} className="claim">
        {text} <span className="claim-word">confirm</span>
      </span>
    );
  });
}
