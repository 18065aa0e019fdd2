import type { Source } from "../types";

const guide = (title: string, publisher: string): Source => ({ from: "guide", title, publisher });

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

export const seed = (quote: string): Source => ({ from: "seed", quote });
export const house = (reason: string): Source => ({ from: "house", reason });
