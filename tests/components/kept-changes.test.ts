import { IDBFactory } from "fake-indexeddb";
import "fake-indexeddb/auto";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { createKeptChanges, type KeptChanges } from "@/lib/mirror/kept-changes";
import type { KeptRecord } from "@/lib/mirror/save-queue";

/** The browser's locks, as far as they are used: they fall when the one who holds them lets go. */
function lockManager() {
  const held = new Map<string, Promise<unknown>>();
  return {
    async request(name: string, ...rest: unknown[]) {
      const run = rest.at(-1) as () => unknown;
      while (held.has(name)) await held.get(name);
      const done = Promise.resolve(run());
      held.set(name, done);
      await done.finally(() => held.delete(name));
    },
    query: async () => ({ held: [...held.keys()].map((name) => ({ name })) }),
  };
}

const closes: (() => void)[] = [];
const heard = vi.fn();

async function openTab(person: string): Promise<{ kept: KeptChanges; kill: () => void }> {
  const kept = createKeptChanges(person);
  const kill = await kept.open(heard);
  closes.push(kill);
  return { kept, kill };
}

const words = (text: string, unanswered: readonly unknown[] = []): KeptRecord => ({
  act: "saveBullet",
  input: { bulletId: "b", revision: 1, text },
  words: text,
  unanswered,
});

const adopted = async (kept: KeptChanges) =>
  (await kept.adopt(() => {})).map((change) => [change.key, change.words]);

beforeEach(() => {
  vi.stubGlobal("indexedDB", new IDBFactory());
  vi.stubGlobal("navigator", { ...navigator, locks: lockManager() });
  heard.mockClear();
});
afterEach(() => {
  for (const close of closes.splice(0)) close();
  vi.unstubAllGlobals();
});

it("what a tab left when it was killed is taken over by the next, in order, each key with its newest words", async () => {
  const first = await openTab("ann");
  first.kept.keep("b:text", words("Cut"));
  first.kept.keep("a:text", words("Ran"));
  first.kept.keep("b:text", words("Cut the form"));
  await vi.waitFor(() => expect(first.kept.isWhole()).toBe(true));
  first.kill();
  const next = await openTab("ann");
  await vi.waitFor(async () =>
    expect(await adopted(next.kept)).toEqual([
      ["b:text", "Cut the form"],
      ["a:text", "Ran"],
    ]),
  );
  expect(await adopted(next.kept), "once").toEqual([]);
});

it("a tab that lives keeps what is its own, and what was acknowledged is not kept", async () => {
  const first = await openTab("ann");
  first.kept.keep("b:text", words("Cut"));
  first.kept.keep("a:text", words("Ran"));
  first.kept.forget("a:text");
  await vi.waitFor(() => expect(first.kept.isWhole()).toBe(true));
  const next = await openTab("ann");
  expect(await adopted(next.kept)).toEqual([]);
  first.kill();
  await vi.waitFor(async () => expect(await adopted(next.kept)).toEqual([["b:text", "Cut"]]));
});

it("a tab that waits on another is told when that one is gone", async () => {
  const first = await openTab("ann");
  first.kept.keep("b:text", words("Cut"));
  await vi.waitFor(() => expect(first.kept.isWhole()).toBe(true));
  const next = await openTab("ann");
  const again = vi.fn();
  expect(await next.kept.adopt(again)).toEqual([]);
  expect(again).not.toHaveBeenCalled();
  first.kill();
  await vi.waitFor(() => expect(again).toHaveBeenCalledOnce());
});

it("nobody gets another person's words", async () => {
  const ann = await openTab("ann");
  ann.kept.keep("b:text", words("Cut"));
  await vi.waitFor(() => expect(ann.kept.isWhole()).toBe(true));
  ann.kill();
  const ben = await openTab("ben");
  await vi.waitFor(() => expect(ben.kept.works()).toBe(true));
  expect(await adopted(ben.kept)).toEqual([]);
  expect(await ben.kept.left()).toEqual([]);
  await ben.kept.clear();
  const again = await openTab("ann");
  await vi.waitFor(async () => expect(await adopted(again.kept)).toEqual([["b:text", "Cut"]]));
});

it("of one key in two tabs neither takes the other's place", async () => {
  const first = await openTab("ann");
  first.kept.keep("b:text", words("Of the first"));
  await vi.waitFor(() => expect(first.kept.isWhole()).toBe(true));
  first.kill();
  const next = await openTab("ann");
  next.kept.keep("b:text", words("Of the second"));
  await vi.waitFor(() => expect(next.kept.isWhole()).toBe(true));
  await vi.waitFor(async () =>
    expect(await adopted(next.kept)).toEqual([
      [expect.stringMatching(/^b:text:before:/), "Of the first"],
    ]),
  );
  expect((await next.kept.left()).map((one) => one.words)).toEqual([
    "Of the first",
    "Of the second",
  ]);
});

it("signing out leaves nothing of the person, in whichever tab it was", async () => {
  const first = await openTab("ann");
  const second = await openTab("ann");
  first.kept.keep("b:text", words("Cut"));
  second.kept.keep("a:text", words("Ran"));
  await vi.waitFor(() => expect(first.kept.isWhole() && second.kept.isWhole()).toBe(true));
  await first.kept.clear();
  expect(await first.kept.left()).toEqual([]);
});

it("where the browser keeps nothing it says so, and nothing breaks", async () => {
  vi.stubGlobal("indexedDB", {
    open: () => {
      throw new DOMException("Not here", "SecurityError");
    },
  });
  const { kept } = await openTab("ann");
  kept.keep("b:text", words("Cut"));
  expect(kept.isWhole()).toBe(false);
  expect(kept.works()).toBe(false);
  expect(await adopted(kept)).toEqual([]);
  await kept.clear();
});

it("what is acknowledged while the page is being left is kept for the page that comes next", async () => {
  const first = await openTab("ann");
  first.kept.keep("b:text", words("Cut"));
  await vi.waitFor(() => expect(first.kept.isWhole()).toBe(true));
  first.kept.leave();
  first.kept.forget("b:text");
  first.kill();
  const next = await openTab("ann");
  await vi.waitFor(async () => expect(await adopted(next.kept)).toEqual([["b:text", "Cut"]]));
});
