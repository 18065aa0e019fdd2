import { isRefusal } from "@/lib/resume/read/limits";
import type { ReadResume } from "@/lib/resume/read/line";
import { readText } from "@/lib/resume/read/text";
import { plainJobs } from "./builders";

/** The reading of a text; throws where it was refused. */
export function readWell(text: string): ReadResume {
  const answer = readText(text);
  if (isRefusal(answer)) throw new Error(answer.message);
  return answer;
}

export const jobsOf = (text: string) => plainJobs(readWell(text).resume);

/** Employer and title of each job. */
export const namesOf = (text: string) => jobsOf(text).map((job) => [job.name, job.position]);
