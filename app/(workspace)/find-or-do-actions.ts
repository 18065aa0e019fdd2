"use server";
import { action } from "@/lib/actions/action";
import { listLineTexts } from "@/lib/data/line-texts";
import { ACROSS_RULES, RULES } from "@/lib/engine/catalogue";
import { findInput } from "@/lib/schemas/line-text";

/** What "Find or do" lists beside the acts: the person's lines, and the rules by title. */
export const listToFind = action(findInput, async (ownerId) => ({
  kind: "saved",
  value: {
    lines: await listLineTexts(ownerId),
    rules: [...RULES, ...ACROSS_RULES].map(({ id, title }) => ({ id, title })),
  },
}));
