"use client";

import { addedTo } from "./import-grown";
import type { ImportPlan, PlannedSection } from "./import-plan";
import { lights, type Light } from "./light";
import { SECTION_NAMES } from "@/lib/resume/schema";
import { entryWords, sectionLines } from "./section-words";

/** Name, headline, contact lines and summary: added where the person has none yet. */
export function PlannedProfile({
  plan,
  lines,
  light,
  onInclude,
  hindrance,
}: {
  plan: ImportPlan;
  /** The lines that they were read from. */
  lines: readonly number[];
  light: Light;
  onInclude: (included: boolean) => void;
  hindrance: string | undefined;
}) {
  const rows = [plan.name, plan.headline, ...plan.contactLines.map((line) => line.text)];
  const words = [...rows, plan.summary].filter((row) => row !== "");
  if (words.length === 0) return null;
  return (
    <section className="planned-job" {...lights(light, lines)}>
      <label className="planned__row">
        <input
          type="checkbox"
          className="tick mt-[5px]"
          checked={plan.profileIncluded}
          onChange={(change) => onInclude(change.target.checked)}
        />
        <span className="font-semibold">Name, contact and summary</span>
      </label>
      <ul className="planned__entries">
        {words.map((row, at) => (
          <li key={`${at}-${row}`} className="planned__text" dir="auto">
            {row}
          </li>
        ))}
      </ul>
      <p className="planned__note">
        Fills only what you have not written yet.{" "}
        {hindrance && <span className="text-danger">{hindrance}</span>}
      </p>
    </section>
  );
}

/** A section; beside what is there only what is new of it. */
export function PlannedSectionView({
  section,
  mode,
  light,
  onInclude,
  hindrance,
}: {
  section: PlannedSection;
  mode: ImportPlan["mode"];
  light: Light;
  onInclude: (included: boolean) => void;
  hindrance: string | undefined;
}) {
  const { knownEntries: known = [], grownEntries: grown = [] } = section;
  const whole = [...known, ...grown.map(({ read }) => read), ...section.entries];
  const entries = mode === "replace" ? whole : section.entries;
  return (
    <section className="planned-job" {...lights(light, section.lines)}>
      <label className="planned__row">
        <input
          type="checkbox"
          className="tick mt-[5px]"
          checked={section.included}
          onChange={(change) => onInclude(change.target.checked)}
        />
        <span className="font-semibold">{SECTION_NAMES[section.kind]}</span>
      </label>
      <ul className="planned__entries">
        {sectionLines(section.kind, entries).map((line, at) => (
          <li key={`${at}-${line}`} className="planned__text" dir="auto">
            {line}
          </li>
        ))}
        {mode === "add" &&
          grown.map((one, at) => (
            <li key={`grown-${at}`} className="planned__text" dir="auto">
              <span className="font-coach text-sm text-ink-soft">You have: </span>
              {entryWords(one.known)}
              <br />
              <span className="font-coach text-sm text-ink-soft">This adds: </span>
              {entryWords(addedTo(one))}
            </li>
          ))}
      </ul>
      {mode === "add" && known.length > 0 && (
        <p className="planned__note">{knownWords(known.length, entries.length + grown.length)}</p>
      )}
      {hindrance && <p className="planned__note text-danger">{hindrance}</p>}
    </section>
  );
}

function knownWords(known: number, added: number): string {
  if (added === 0) return "You have all of this already.";
  return known === 1
    ? "You have 1 more of these already."
    : `You have ${known} more of these already.`;
}
