import { act, renderHook } from "@testing-library/react";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { newBullet } from "@/app/(workspace)/coach/new-rows";
import { saveBullet, saveWording } from "@/app/(workspace)/coach/actions";
import { useLine } from "@/app/(workspace)/coach/[bulletId]/use-line";
import { useStory } from "@/app/(workspace)/coach/[bulletId]/use-story";
import { SavesProvider, useSaves } from "@/app/(workspace)/saves";
import type { BulletRow } from "@/lib/schemas/bullet";
import { aDraft } from "./story-parts";

vi.mock("next/navigation", () => ({ useRouter: () => ({ refresh: vi.fn() }) }));
vi.mock("@/app/(workspace)/coach/actions", async () =>
  (await import("./server-acts")).careerActs(),
);
vi.mock("@/app/(workspace)/proof/actions", async () =>
  (await import("./server-acts")).interviewActs(),
);
vi.mock("@/app/(workspace)/resumes/actions", async () =>
  (await import("./server-acts")).variantActs(),
);

/** Worded from the line as it was at revision 1; it has moved on since. */
const OLDER: BulletRow = {
  ...newBullet("b1", "j1", "Cut the form to twelve fields"),
  revision: 3,
  answersRevision: 2,
};
const older = { ...OLDER.wordings.po, bulletRevision: 1, answersRevision: 0 };
const START: BulletRow = {
  ...OLDER,
  wordings: { ...OLDER.wordings, po: { ...older, text: "Cut the form", parts: [] } },
};
const draft = aDraft("po", [{ kind: "plain", text: "Chose twelve fields" }]);

beforeEach(() => {
  vi.useFakeTimers();
  vi.clearAllMocks();
  vi.mocked(saveWording).mockImplementation(async ({ revision }) => ({
    kind: "done",
    value: { revision: revision + 1 },
  }));
  vi.mocked(saveBullet).mockImplementation(async ({ revision }) => ({
    kind: "done",
    value: { revision: revision + 1 },
  }));
});
afterEach(() => void vi.useRealTimers());

function story() {
  const { result } = renderHook(
    () => {
      const { line, now } = useLine(START);
      return { now, acts: useStory(line), said: useSaves().said };
    },
    { wrapper: SavesProvider },
  );
  return {
    do: async (change: (acts: ReturnType<typeof useStory>) => void) => {
      act(() => change(result.current.acts));
      await act(() => vi.advanceTimersByTimeAsync(2_000));
    },
    undo: async () => {
      act(() => result.current.said?.undo?.());
      await act(() => vi.advanceTimersByTimeAsync(2_000));
    },
    held: () => result.current.now.wordings.po,
  };
}

const lastSent = () => vi.mocked(saveWording).mock.calls.at(-1)?.[0];

it("a draft that is used is of today's line and answers, also of words that are still on their way", async () => {
  const { do: act, held } = story();
  await act((acts) => {
    acts.write("Cut the form to ten fields");
    acts.use("po", draft);
  });
  expect(lastSent()).toMatchObject({ bulletRevision: 4, answersRevision: 2 });
  expect(held()).toMatchObject({ bulletRevision: 4, answersRevision: 2, revision: 2 });
});

it("confirming a word leaves an older wording as old as it is", async () => {
  const { do: act, held } = story();
  await act((acts) => acts.confirm("po", "ranked", "Prioritized", {}));
  const aged = { text: "Cut the form", bulletRevision: 1, answersRevision: 0 };
  expect(lastSent()).toMatchObject({ ...aged, confirmed: { ranked: "Prioritized" } });
  expect(held()).toMatchObject(aged);
});

it("an older wording that comes back by Undo is as old as it was", async () => {
  const { do: act, undo, held } = story();
  await act((acts) => acts.use("po", draft));
  await undo();
  const aged = { text: "Cut the form", bulletRevision: 1, answersRevision: 0 };
  expect(lastSent()).toMatchObject(aged);
  expect(held()).toMatchObject(aged);
});

it("an older wording that is kept knowingly counts as today's", async () => {
  const { do: act } = story();
  await act((acts) => acts.keepOlder("po"));
  expect(lastSent()).toMatchObject({
    text: "Cut the form",
    bulletRevision: 3,
    answersRevision: 2,
  });
});
