import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { draft } from "../../lib/engine";
import { SEED_STORIES, STORIES } from "../fixtures/stories";
import { isTold, ownTexts } from "./drafted";
import { openHarper, type Lint } from "./harper";
import { cleanCases, type Case } from "./story-arbitraries";

let read: (text: string) => Promise<Lint[]>;
beforeAll(async () => {
  read = await openHarper();
}, 120_000);

const told = (cases: readonly { line: string; story: Case["story"] }[]): Case[] =>
  cases.map((each) => ({
    ...each,
    options: {},
    clean: true,
    holds: { decision: false, result: false },
  }));

/** What it says of a draft and of none of the texts that the person wrote. */
async function newLints(each: Case): Promise<string[]> {
  const drafts = draft(each.line, each.story, each.options).drafts.filter(isTold);
  const texts = [...new Set(drafts.map(({ text }) => text))];
  const found: string[] = [];
  for (const text of texts) {
    const lints = await read(text);
    if (lints.length === 0) continue;
    const own = (await Promise.all(ownTexts(each).map(read))).flat();
    for (const { rule, words } of lints)
      if (!own.some((theirs) => theirs.rule === rule && theirs.words === words))
        found.push(`${rule} “${words}” | ${text}`);
  }
  return found;
}

test("harper.js is there, and finds what it is asked for", async () => {
  expect(await read("Cut the the form by an third")).toEqual(
    expect.arrayContaining([
      { rule: "RepeatedWords", words: "the the" },
      { rule: "AnA", words: "an" },
    ]),
  );
  expect(await read("Cut the form by a third.")).toEqual([]);
}, 120_000);

test("drafts of the project's own stories show it nothing new", async () => {
  const found: string[] = [];
  for (const each of told([...SEED_STORIES, ...STORIES])) found.push(...(await newLints(each)));
  expect(found).toEqual([]);
}, 600_000);

test("drafts of generated stories show it nothing new", async () => {
  // A story takes it about fifty milliseconds, so a long run is shorter here.
  const numRuns = Math.min(2_000, Number(process.env["TWOTRACK_RUNS"] ?? 120));
  const found: string[] = [];
  for (const each of fc.sample(cleanCases, numRuns)) found.push(...(await newLints(each)));
  expect(found).toEqual([]);
}, 3_600_000);
