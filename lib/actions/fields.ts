import type { z } from "zod";

/** The first sentence for each field, by its path: "title", "resume.jobs.0.title". */
export function fieldsOf(error: z.ZodError): Readonly<Record<string, string>> {
  const fields: Record<string, string> = {};
  for (const { path, message } of error.issues) fields[path.join(".")] ??= message;
  return fields;
}
