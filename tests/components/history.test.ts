import { expect, it } from "vitest";
import { createHistory } from "@/lib/mirror/history";

function session() {
  let now = 0;
  let words = "";
  const history = createHistory(() => now);
  return {
    history,
    words: () => words,
    pass: (ms: number) => void (now += ms),
    /** Writes it, as a hook does. */
    write(next: string, quiet = true) {
      const before = words;
      words = next;
      history.say({
        ...{ said: `Wrote ${next}.`, merge: "line" },
        ...(quiet && { quiet: true }),
        undo: () => void (words = before),
        redo: () => void (words = next),
      });
    },
  };
}

it("goes back over all that was done, and forward again, in order", () => {
  const { history, write, words, pass } = session();
  for (const next of ["one", "two", "three"]) {
    write(next, false);
    pass(2_000);
  }
  history.undo();
  history.undo();
  expect(words()).toBe("one");
  expect([history.undoes(), history.redoes()]).toEqual(["Wrote one", "Wrote two"]);
  history.redo();
  history.redo();
  expect(words()).toBe("three");
  expect(history.redoes()).toBeNull();
});

it("takes what is typed in one go for one step, and a pause for its end", () => {
  const { history, write, words, pass } = session();
  for (const next of ["C", "Cu", "Cut"]) {
    write(next);
    pass(100);
  }
  pass(2_000);
  write("Cut it");
  history.undo();
  expect(words()).toBe("Cut");
  history.undo();
  expect(words()).toBe("");
  history.redo();
  expect(words()).toBe("Cut");
});

it("says nothing of a quiet step, and what was said then offers no undo out of turn", () => {
  const { history, write } = session();
  history.say({ said: "In your PO resume.", undo: () => {} });
  expect(history.said()?.undo).toBeDefined();
  const before = history.said();
  write("typed");
  expect(history.said()).toMatchObject({ said: before?.said });
  expect(history.said()?.undo).toBeUndefined();
});

it("says what was undone and offers to do it again", () => {
  const { history, write, words } = session();
  write("one", false);
  history.said()?.undo?.();
  expect(words()).toBe("");
  expect(history.said()?.said).toBe("Undone: wrote one.");
  history.said()?.redo?.();
  expect(words()).toBe("one");
  expect(history.said()?.undo).toBeDefined();
});

it("forgets what was undone once something else is done, and takes no undoing for an act", () => {
  const { history, write, pass } = session();
  write("one", false);
  history.undo();
  pass(2_000);
  write("two", false);
  expect(history.redoes()).toBeNull();
  const speaks = { said: "Back.", undo: () => {} };
  history.say({ said: "Away.", undo: () => history.say(speaks) });
  history.undo();
  expect(history.undoes()).toBe("Wrote two");
});
