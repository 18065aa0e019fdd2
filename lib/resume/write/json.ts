import { isUrl, looksLikeEmail } from "./valid";
import type { Resume } from "../schema";

const SCHEMA = "https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json";
const ISO_DATE = /^(?:[12]\d{3}-[01]\d-[0-3]\d|[12]\d{3}-[01]\d|[12]\d{3})$/;
const DATE_FIELDS = ["startDate", "endDate", "date", "releaseDate"];

/** Why a field cannot stay as it is, by the schema's own formats; such a value moves to an extension field. */
function fits(field: string, value: unknown): boolean {
  if (DATE_FIELDS.includes(field)) return typeof value === "string" && ISO_DATE.test(value);
  if (field === "url") return typeof value === "string" && isUrl(value);
  if (field === "email") return typeof value === "string" && looksLikeEmail(value);
  return true;
}

function valid(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(valid);
  if (typeof value !== "object" || value === null) return value;
  const kept: Record<string, unknown> = {};
  for (const [field, inner] of Object.entries(value)) {
    if (inner === undefined || inner === "") continue;
    if (fits(field, inner)) kept[field] = valid(inner);
    else kept[`${field}Text`] = inner;
  }
  return kept;
}

/** JSON Resume, valid by its published schema; what its formats refuse stands beside as `urlText`, `emailText` and the like. */
export function writeJson(resume: Resume): string {
  return `${JSON.stringify({ $schema: SCHEMA, ...(valid(resume) as Resume) }, null, 2)}\n`;
}
