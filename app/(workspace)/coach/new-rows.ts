import type { BulletRow, WordingRow } from "@/lib/schemas/bullet";
import type { JobRow } from "@/lib/schemas/job";
import type { Track } from "@/lib/engine";

/** A bullet as the server will make it: no answers yet, its own words in both resumes. */
export function newBullet(id: string, jobId: string, text: string): BulletRow {
  return {
    id,
    jobId,
    text,
    triage: null,
    position: 0,
    revision: 1,
    answersRevision: 0,
    answers: [],
    wordings: { po: newWording("po"), pm: newWording("pm") },
    dismissals: [],
  };
}

function newWording(track: Track): WordingRow {
  return {
    track,
    text: null,
    parts: null,
    engineVersion: null,
    confirmed: {},
    madeFrom: null,
    bulletRevision: null,
    answersRevision: null,
    included: true,
    position: 0,
    revision: 1,
  };
}

export function newJob(id: string): JobRow {
  return {
    id,
    organization: "",
    title: "",
    place: "",
    summary: "",
    startDate: null,
    endDate: null,
    dateText: "",
    current: false,
    position: 0,
    revision: 1,
    bullets: [],
  };
}
