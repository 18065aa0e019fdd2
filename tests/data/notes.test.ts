import { expect, it } from "vitest";
import * as bullets from "@/lib/data/bullets";
import { listNotes, saveNote } from "@/lib/data/notes";
import { NOTES_PER_BULLET_MAX } from "@/lib/schemas/limits";
import { aNote, plantBullet, plantJob, plantOwner, saved } from "../fixtures/builders";

async function plantLine() {
  const ownerId = await plantOwner();
  const jobId = await plantJob(ownerId);
  return { ownerId, jobId, bulletId: await plantBullet(ownerId, jobId) };
}

it("a note is kept, changed and taken away", async () => {
  const { ownerId, bulletId } = await plantLine();
  expect(await saved(saveNote(ownerId, aNote(bulletId)))).toEqual({ revision: 1 });
  const changed = aNote(bulletId, { revision: 1, text: "The May export\u0000" });
  expect(await saved(saveNote(ownerId, changed))).toEqual({ revision: 2 });
  expect(await listNotes(ownerId)).toEqual([
    { bulletId, question: "figure-source", text: "The May export", revision: 2 },
  ]);
  const gone = aNote(bulletId, { revision: 2, text: "" });
  expect(await saved(saveNote(ownerId, gone))).toEqual({ revision: 3 });
  expect(await listNotes(ownerId)).toMatchObject([{ text: "", revision: 3 }]);
  const back = aNote(bulletId, { revision: 3 });
  expect(await saved(saveNote(ownerId, back))).toEqual({ revision: 4 });
});

it("a note that another tab wrote first is not overwritten, and the same words twice are one save", async () => {
  const { ownerId, bulletId } = await plantLine();
  await saved(saveNote(ownerId, aNote(bulletId)));
  expect(await saveNote(ownerId, aNote(bulletId))).toMatchObject({ kind: "saved" });
  expect(await saveNote(ownerId, aNote(bulletId, { text: "From memory" }))).toEqual({
    kind: "stale",
    theirs: { ...aNote(bulletId), revision: 1 },
  });
  const late = aNote(bulletId, { question: "reason", revision: 3 });
  expect(await saveNote(ownerId, late)).toMatchObject({
    kind: "stale",
    theirs: { text: "", revision: 0 },
  });
});

it("two first notes to one question at once are one note", async () => {
  const { ownerId, bulletId } = await plantLine();
  const kinds = await Promise.all(
    ["one", "two"].map(async (text) => (await saveNote(ownerId, aNote(bulletId, { text }))).kind),
  );
  expect(kinds.toSorted()).toEqual(["saved", "stale"]);
});

it("notes go with a deleted line, and come back with it", async () => {
  const { ownerId, jobId, bulletId } = await plantLine();
  const other = await plantBullet(ownerId, jobId, { text: "Answered the claims line" });
  await saved(saveNote(ownerId, aNote(bulletId)));
  await saved(saveNote(ownerId, aNote(other)));
  await saved(bullets.deleteBullet(ownerId, bulletId));
  expect((await listNotes(ownerId)).map((note) => note.bulletId)).toEqual([other]);
  expect(await saveNote(ownerId, aNote(bulletId))).toEqual({ kind: "missing" });
  await saved(bullets.restoreBullet(ownerId, bulletId));
  expect(await listNotes(ownerId, bulletId)).toHaveLength(1);
});

it("a line holds so many notes, and says so", async () => {
  const { ownerId, bulletId } = await plantLine();
  for (let at = 0; at < NOTES_PER_BULLET_MAX; at++)
    await saved(saveNote(ownerId, aNote(bulletId, { question: `q${at}` })));
  expect(await saveNote(ownerId, aNote(bulletId))).toMatchObject({ kind: "full" });
  await saved(saveNote(ownerId, aNote(bulletId, { question: "q0", text: "", revision: 1 })));
  expect(await saveNote(ownerId, aNote(bulletId))).toMatchObject({ kind: "saved" });
});
