import "server-only";
import type { Revision, Saved } from "@/lib/schemas/saved";
import type { SaveVariantInput, VariantRow } from "@/lib/schemas/variant";
import { clean } from "./clean";
import { database } from "./client";
import type { Variant } from "./generated/client";

/** Saves headline and summary of a track's variant, if nobody saved since `revision`. */
export async function saveVariant(
  ownerId: string,
  input: SaveVariantInput,
): Promise<Saved<Revision, VariantRow>> {
  const { track, revision, headline, summary } = clean(input);
  const { count } = await database().variant.updateMany({
    where: { ownerId, track, revision },
    data: { headline, summary, revision: { increment: 1 } },
  });
  if (count === 1) return { kind: "saved", value: { revision: revision + 1 } };
  const there = await database().variant.findFirst({ where: { ownerId, track } });
  if (!there) return { kind: "missing" };
  return there.headline === headline && there.summary === summary
    ? { kind: "saved", value: { revision: there.revision } }
    : { kind: "stale", theirs: variantRow(there) };
}

export function variantRow({ track, headline, summary, revision }: Variant): VariantRow {
  return { track, headline, summary, revision };
}
