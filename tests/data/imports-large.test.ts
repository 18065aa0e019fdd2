import { randomUUID } from "node:crypto";
import { expect, it } from "vitest";
import { database } from "@/lib/data/client";
import { addImport } from "@/lib/data/imports";
import { undoImport } from "@/lib/data/snapshots";
import { BULLETS_MAX } from "@/lib/schemas/limits";
import { anImport, anImportedJob, plantOwner, saved } from "../fixtures/builders";
import { ownedRows } from "../fixtures/owned-rows";

let statements = 0;
database().$on("query", () => {
  statements += 1;
});

async function countStatements(run: () => Promise<unknown>): Promise<number> {
  const before = statements;
  await run();
  return statements - before;
}

/** Ten jobs whose lines are told as far as an import can tell them. */
function anImportOf(lines: number) {
  const told = (question: string) => ({ question, value: "x".repeat(200), known: null });
  const jobs = Array.from({ length: 10 }, () =>
    anImportedJob([], {
      bullets: Array.from({ length: lines / 10 }, (_, at) => ({
        bulletId: randomUUID(),
        text: `Managed vendor onboarding for depot ${at}, ${"and more ".repeat(20)}`,
        answers: ["act", "because", "instead", "who", "afterwards"].map(told),
      })),
    }),
  );
  return anImport({ jobs });
}

it("the largest career is imported, replaced and put back with as many statements as a small one", async () => {
  const small = await costOf(10);
  const large = await costOf(BULLETS_MAX);
  expect(large).toEqual(small);
});

async function costOf(lines: number) {
  const ownerId = await plantOwner();
  const add = await countStatements(() => saved(addImport(ownerId, anImportOf(lines))));
  const before = await ownedRows(ownerId);
  const replaced = await saved(addImport(ownerId, anImport({}, "replace")));
  const undo = await countStatements(() => saved(undoImport(ownerId, replaced)));
  expect(await ownedRows(ownerId)).toEqual(before);
  return { add, undo };
}
