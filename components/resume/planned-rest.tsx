"use client";

import type { ImportPlan, PlannedSection } from "./import-plan";
import { lights, type Light } from "./light";
import { SECTION_NAMES, sectionLines } from "./section-words";

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

export function PlannedSectionView({
  section,
  light,
  onInclude,
  hindrance,
}: {
  section: PlannedSection;
  light: Light;
  onInclude: (included: boolean) => void;
  hindrance: string | undefined;
}) {
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
        {sectionLines(section.kind, section.entries).map((line, at) => (
          <li key={`${at}-${line}`} className="planned__text" dir="auto">
            {line}
          </li>
        ))}
      </ul>
      {hindrance && <p className="planned__note text-danger">{hindrance}</p>}
    </section>
  );
}
