import { expect, it } from "vitest";
import { saveAnswer } from "@/lib/data/answers";
import { getCareer } from "@/lib/data/career";
import { saveWording } from "@/lib/data/wordings";
import { draft, type Part, type Track } from "@/lib/engine";
import { countOpen } from "@/lib/resume/variant";
import type { SaveWordingInput } from "@/lib/schemas/wording";
import { anAnswer, aWording, plantBullet, plantJob, plantOwner } from "../fixtures/builders";

const LINE = "Gathered requirements from branch managers and the card team";
const STORY = { who: "decided", act: "ranked 31 requests by complaints saved" };

/** A line whose draft asks for one word, and what saves a wording of it. */
async function aTold() {
  const ownerId = await plantOwner();
  const bulletId = await plantBullet(ownerId, await plantJob(ownerId), { text: LINE });
  for (const [question, value] of Object.entries(STORY))
    await saveAnswer(ownerId, anAnswer(bulletId, { question, value }));
  const revisions = { po: 1, pm: 1 };
  const save = async (fields: Partial<SaveWordingInput>, track: Track = "po") => {
    await saveWording(
      ownerId,
      aWording(bulletId, { track, revision: revisions[track], ...fields }),
    );
    revisions[track] += 1;
    const career = await getCareer(ownerId);
    return { career, wording: career.jobs[0]?.bullets[0]?.wordings[track] };
  };
  return { save };
}

function told(confirmed: Record<string, string>): { text: string; parts: readonly Part[] } {
  const [{ text, parts }] = draft(LINE, STORY, { confirmed: { po: confirmed } }).drafts;
  return { text, parts };
}
const claimIn = (parts: readonly Part[] | null | undefined) =>
  parts?.find((part) => part.kind === "claim");

it("a yes to a word that a draft asks is kept before the draft is used, and holds for both", async () => {
  const { save } = await aTold();
  const confirmed = { ranked: "Prioritized" };
  expect((await save({ text: null, confirmed })).wording?.confirmed).toEqual(confirmed);
  const { wording, career } = await save(told(confirmed), "pm");
  expect(claimIn(wording?.parts)).toMatchObject({ text: "Prioritized", confirmed: true });
  expect(countOpen(career, "pm")).toBe(0);
});

it("a yes that nobody was asked for is not kept: no word of the wording, or of no claim", async () => {
  const { save } = await aTold();
  const confirmed = {
    ranked: "Led",
    led: "Led",
    everything: "everything",
    "led 40 people": "led 40 people",
    sorted: "Prioritized",
  };
  expect((await save({ ...told({}), confirmed })).wording?.confirmed).toEqual({});
});

it("a yes to words that nobody said is kept only for those, and stays when the text changes", async () => {
  const { save } = await aTold();
  const text = "Ranked 31 requests by complaints saved for Brightwater";
  const confirmed = { brightwater: "Brightwater", requests: "requests", 40: "40" };
  const { wording, career } = await save({ text, confirmed });
  expect(wording?.confirmed).toEqual({ brightwater: "Brightwater" });
  expect(countOpen(career, "po")).toBe(0);
  const own = await save({ text: null, confirmed: { brightwater: "Brightwater" } });
  expect(own.wording?.confirmed).toEqual({ brightwater: "Brightwater" });
});

it("a claim that is sent as confirmed waits until somebody said yes to it", async () => {
  const { save } = await aTold();
  const sent = told({ ranked: "Prioritized" });
  expect(claimIn(sent.parts)).toMatchObject({ confirmed: true });
  const { wording, career } = await save(sent);
  expect(claimIn(wording?.parts)).toMatchObject({ text: "Prioritized", confirmed: false });
  expect(countOpen(career, "po")).toBeGreaterThan(0);
});
