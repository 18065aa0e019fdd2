import { expect, it } from "vitest";
import { getCareer } from "@/lib/data/career";
import { saveVariant } from "@/lib/data/variants";
import { narrate } from "@/lib/engine/narrative";
import type { Made } from "@/lib/schemas/variant";
import { plantOwner } from "../fixtures/builders";
import { NARRATIVES } from "../fixtures/narratives";

const told = narrate((NARRATIVES[0] ?? { facts: null }).facts ?? failed(), "po");
const madeOf = (parts: Made["parts"]): Made => ({
  ...{ parts, madeFrom: told.madeFrom },
  engineVersion: "1.1.0",
});
const SAVED = {
  ...({ track: "po", revision: 1 } as const),
  ...{ headline: told.headline.text, summary: told.summary.text },
  ...{ headlineMade: madeOf(told.headline.parts), summaryMade: madeOf(told.summary.parts) },
  ...{ confirmed: { "aiming at": "moving to" }, answers: { field: "insurance claims" } },
};

function failed(): never {
  throw new Error("There is no career to tell.");
}

it("a composed headline and summary come back with their parts, words and what they were made from", async () => {
  const ownerId = await plantOwner();
  expect(await saveVariant(ownerId, SAVED)).toEqual({ kind: "saved", value: { revision: 2 } });
  const { po, pm } = (await getCareer(ownerId)).variants;
  expect(po).toEqual({ ...SAVED, revision: 2 });
  expect(pm).toMatchObject({ headlineMade: null, summaryMade: null, confirmed: {}, answers: {} });
});

it("the same save again is no conflict, and another one is answered with what is there", async () => {
  const ownerId = await plantOwner();
  await saveVariant(ownerId, SAVED);
  expect(await saveVariant(ownerId, SAVED)).toEqual({ kind: "saved", value: { revision: 2 } });
  const other = await saveVariant(ownerId, { ...SAVED, answers: { field: "payments" } });
  expect(other).toMatchObject({ kind: "stale", theirs: { ...SAVED, revision: 2 } });
});

it("a save with words alone counts as written by hand", async () => {
  const ownerId = await plantOwner();
  await saveVariant(ownerId, SAVED);
  await saveVariant(ownerId, { track: "po", revision: 2, headline: "Analyst", summary: "" });
  expect((await getCareer(ownerId)).variants.po).toMatchObject({
    ...{ headline: "Analyst", headlineMade: null, summaryMade: null },
  });
});
