import Link from "next/link";
import type { Outline, OutlineEntry, OutlineSection } from "@/lib/resume/write/outline";
import { runsOf, type ShownLine } from "./variant-parts";

export type Paper = "letter" | "a4";

/**
 * The page as it will be printed, in the sizes of the PDF: a point there is a point here, scaled
 * to the room there is.
 */
export function Sheet({
  outline,
  jobLines,
  paper,
  reading,
  lit,
}: {
  outline: Outline;
  /** By job, in the order of the outline's first section: lines with their open parts. */
  jobLines: readonly (readonly ShownLine[])[];
  paper: Paper;
  /** As text at reading size rather than as a page. */
  reading: boolean;
  /** Bullets that something beside the page speaks of. */
  lit: readonly string[];
}) {
  "use memo";
  return (
    <article
      className="sheet"
      data-paper={paper}
      data-reading={reading || undefined}
      aria-label="Resume page"
    >
      {outline.name && (
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
          {outline.summary.map((paragraph, at) => (
            <p key={`${at}-${paragraph}`} dir="auto">
              {paragraph}
            </p>
          ))}
        </>
      )}
      {outline.sections.map((section, at) => (
        <Section
          key={section.heading}
          section={section}
          jobLines={at === 0 ? jobLines : []}
          lit={lit}
        />
      ))}
    </article>
  );
}

function Section({
  section,
  jobLines,
  lit,
}: {
  section: OutlineSection;
  jobLines: readonly (readonly ShownLine[])[];
  lit: readonly string[];
}) {
  "use memo";
  return (
    <>
      <h3>{section.heading}</h3>
      {section.entries.map((entry, at) => (
        <Entry key={`${at}-${entry.lead}`} entry={entry} lines={jobLines[at] ?? null} lit={lit} />
      ))}
      {section.lines.map((line, at) => (
        <p key={`${at}-${line}`} dir="auto">
          {line}
        </p>
      ))}
    </>
  );
}

function Entry({
  entry,
  lines,
  lit,
}: {
  entry: OutlineEntry;
  /** Null where the entry is no job: its bullets are words alone. */
  lines: readonly ShownLine[] | null;
  lit: readonly string[];
}) {
  "use memo";
  const detail = [entry.detail, entry.place].filter(Boolean).join(", ");
  return (
    <div className="sheet__entry">
      {(entry.lead || detail || entry.date) && (
        <h4>
          <span dir="auto">
            <b>
              {entry.lead}
              {entry.lead && detail ? ", " : ""}
            </b>
            {detail}
          </span>
          <span className="sheet__date">{entry.date}</span>
        </h4>
      )}
      {entry.paragraphs.map((paragraph, at) => (
        <p key={`${at}-${paragraph}`} dir="auto">
          {paragraph}
        </p>
      ))}
      {(lines ?? entry.bullets).length > 0 && (
        <ul>
          {lines
            ? lines.map((line) => (
                <li
                  key={line.bulletId}
                  id={`sheet-${line.bulletId}`}
                  dir="auto"
                  data-lit={lit.includes(line.bulletId) || undefined}
                >
                  <OpenWords line={line} />
                </li>
              ))
            : entry.bullets.map((bullet, at) => (
                <li key={`${at}-${bullet}`} dir="auto">
                  {bullet}
                </li>
              ))}
        </ul>
      )}
    </div>
  );
}

/** What is open leads to the coach, where it is answered. */
function OpenWords({ line }: { line: ShownLine }) {
  if (!line.parts && !line.unsaid?.length) return line.text;
  return runsOf(line).map(({ is, text }, at) => {
    const key = `${at}-${is}`;
    if (is === "words") return <span key={key}>{text}</span>;
    return (
      <Link
        key={key}
        href={`/coach/${line.bulletId}`}
        className={is === "blank" ? "blank" : "claim"}
      >
        {text}
        {is === "confirm" && (
          <>
            {" "}
            <span className="claim-word">confirm</span>
          </>
        )}
      </Link>
    );
  });
}
