import type { Source } from "../types";

// Bundlers drop what these make where nothing reads it: a browser that reviews loads no source.
/* @__NO_SIDE_EFFECTS__ */
function guide(title: string, publisher: string): Source {
  return { from: "guide", title, publisher };
}

/** The guides that rules other than the seed's go back to. */
export const BULLETS_GUIDE = guide("How to Write Resume Bullets", "Resumes That Jump");
export const VERBS_GUIDE = guide("Action Verbs", "candidate.so");
export const PERSON_GUIDE = guide(
  "Your Resume Should NOT Use the Word “I”",
  "Solutions for the Workplace",
);
export const SHAPE_GUIDE = guide("Resume bullet points", "hiredrive.ai");
export const ACCOMPLISHMENT_GUIDE = guide(
  "Résumés 3: Verb (Accomplishment) Statements",
  "techrhet.com",
);
export const PLAIN_GUIDE = guide("Principles of plain language: Short and simple", "Digital.gov");
export const ABBREVIATION_GUIDE = guide(
  "Minimize abbreviations",
  "Federal Plain Language Guidelines",
);
export const ACTIVE_GUIDE = guide("Principles of Clear Writing", "Office of the Federal Register");
export const OUTCOME_GUIDE = guide("Output Vs. Outcome", "Agile Learning Labs");
export const METRICS_GUIDE = guide("Output Vs Outcome-Based Agile Metrics", "Aditi Agarwal");

/* @__NO_SIDE_EFFECTS__ */
export function seed(quote: string): Source {
  return { from: "seed", quote };
}
/* @__NO_SIDE_EFFECTS__ */
export function house(reason: string): Source {
  return { from: "house", reason };
}
