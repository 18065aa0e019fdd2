import type { Hindrance } from "@/components/resume/import-request";
import type { AddImportInput } from "@/lib/schemas/import";

/** The server's sentences, beside the parts of the page that they speak of; "" is the whole. */
export function refusedParts(
  fields: Readonly<Record<string, string>>,
  { resume }: AddImportInput,
): readonly Hindrance[] {
  return Object.entries(fields).map(([path, sentence]) => {
    const [, list, at, inner, innerAt] = path.split(".");
    if (list === "profile") return { at: "profile", sentence };
    const job = list === "jobs" ? resume.jobs[Number(at)] : undefined;
    const bullet = inner === "bullets" ? job?.bullets[Number(innerAt)] : undefined;
    const section = list === "sections" ? resume.sections[Number(at)] : undefined;
    return { at: bullet?.bulletId ?? job?.jobId ?? section?.sectionId ?? "", sentence };
  });
}
