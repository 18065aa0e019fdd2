import "server-only";
import {
  backgroundSchema,
  contactLinesSchema,
  lineWordsSchema,
  type ProfileRow,
  type SaveProfileInput,
} from "@/lib/schemas/profile";
import type { Revision, Saved } from "@/lib/schemas/saved";
import { clean } from "./clean";
import { database } from "./client";
import type { Profile } from "./generated/client";

/** Saves the person's own data, if nobody saved since `revision`. */
export async function saveProfile(
  ownerId: string,
  input: SaveProfileInput,
): Promise<Saved<Revision, ProfileRow>> {
  const { revision, ...fields } = clean(input);
  const { count } = await database().profile.updateMany({
    where: { ownerId, revision },
    data: { ...fields, contactLines: [...fields.contactLines], revision: { increment: 1 } },
  });
  if (count === 1) return { kind: "saved", value: { revision: revision + 1 } };
  const there = await database().profile.findFirst({ where: { ownerId } });
  return there ? again(profileRow(there), fields) : { kind: "missing" };
}

function again(
  there: ProfileRow,
  mine: Omit<SaveProfileInput, "revision">,
): Saved<Revision, ProfileRow> {
  const { contactLines, ...plain } = mine;
  const same =
    Object.entries(plain).every(([key, value]) => there[key as keyof typeof plain] === value) &&
    linesOf(there.contactLines) === linesOf(contactLines);
  return same
    ? { kind: "saved", value: { revision: there.revision } }
    : { kind: "stale", theirs: there };
}

function linesOf(lines: ProfileRow["contactLines"]): string {
  return JSON.stringify(lines.map(({ kind, text }) => [kind, text]));
}

/** A stored profile, its JSON checked. @throws where a column holds something else */
export function profileRow(row: Profile): ProfileRow {
  return {
    name: row.name,
    contactLines: contactLinesSchema.parse(row.contactLines),
    target: row.target,
    background: backgroundSchema.nullable().parse(row.background),
    years: row.years,
    spelling: row.spelling,
    currentTense: row.currentTense,
    lineWords: lineWordsSchema.parse(row.lineWords),
    ending: row.ending,
    revision: row.revision,
  };
}
