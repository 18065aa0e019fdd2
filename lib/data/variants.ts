import "server-only";
import type { Revision, Saved } from "@/lib/schemas/saved";
import {
  madeSchema,
  narrativeAnswersSchema,
  type Made,
  type SaveVariantInput,
  type VariantRow,
} from "@/lib/schemas/variant";
import { confirmedSchema } from "@/lib/schemas/wording";
import { canonical } from "./canonical";
import { clean } from "./clean";
import { database } from "./client";
import { Prisma, type Variant } from "./generated/client";

/**
 * Saves headline and summary of a track's variant with what they were made from, if nobody saved
 * since `revision`. What is left out counts as written by hand, with nothing confirmed or answered.
 */
export async function saveVariant(
  ownerId: string,
  input: SaveVariantInput,
): Promise<Saved<Revision, VariantRow>> {
  const { track, revision, headline, summary, ...made } = clean(input);
  const fields = {
    ...{ headline, summary },
    headlineMade: made.headlineMade ?? null,
    summaryMade: made.summaryMade ?? null,
    confirmed: made.confirmed ?? {},
    answers: storyOfAnswers(made.answers ?? {}),
  };
  const { count } = await database().variant.updateMany({
    where: { ownerId, track, revision },
    data: {
      ...fields,
      headlineMade: stored(fields.headlineMade),
      summaryMade: stored(fields.summaryMade),
      revision: { increment: 1 },
    },
  });
  if (count === 1) return { kind: "saved", value: { revision: revision + 1 } };
  const there = await database().variant.findFirst({ where: { ownerId, track } });
  if (!there) return { kind: "missing" };
  const { track: _, revision: newest, ...held } = variantRow(there);
  return canonical(held) === canonical(fields)
    ? { kind: "saved", value: { revision: newest } }
    : { kind: "stale", theirs: variantRow(there) };
}

/** Without the questions that have no answer. */
function storyOfAnswers(answers: Readonly<Record<string, string | undefined>>) {
  return Object.fromEntries(
    Object.entries(answers).filter((one): one is [string, string] => one[1] !== undefined),
  );
}

/** A JSON column takes its own kind of null. */
function stored(made: Made | null) {
  if (made === null) return Prisma.DbNull;
  const { parts, engineVersion, madeFrom } = made;
  return {
    engineVersion,
    madeFrom,
    parts: parts === null ? null : [...parts],
  } satisfies Prisma.InputJsonObject;
}

/** A stored variant, its JSON checked. @throws where a column holds something else */
export function variantRow(row: Variant): VariantRow {
  const { track, headline, summary, revision } = row;
  return {
    ...{ track, headline, summary, revision },
    headlineMade: madeSchema.parse(row.headlineMade),
    summaryMade: madeSchema.parse(row.summaryMade),
    confirmed: confirmedSchema.parse(row.confirmed),
    answers: storyOfAnswers(narrativeAnswersSchema.parse(row.answers)),
  };
}
