import { act, cleanup, render } from "@testing-library/react";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { EverywhereKeys } from "./keys-parts";
import { keyNames, keyOf, type Act } from "@/components/layout/keys";
import { switchSingleKeys } from "@/components/layout/single-keys";

const plain = {
  ...{ code: "", ctrlKey: false, metaKey: false, altKey: false, shiftKey: false },
};

beforeEach(() => localStorage.clear());
afterEach(cleanup);

it.each([
  [{ key: "k", ctrlKey: true }, false, "Mod+K"],
  [{ key: "k", metaKey: true }, true, "Mod+K"],
  [{ key: "k", ctrlKey: true }, true, ""],
  [{ key: "k", metaKey: true }, false, ""],
  [{ key: "Z", ctrlKey: true, shiftKey: true }, false, "Mod+Shift+Z"],
  [{ key: "J" }, false, "j"],
  [{ key: "J", shiftKey: true }, false, "J"],
  [{ key: "?", shiftKey: true, code: "Minus" }, false, "?"],
  [{ key: "о", code: "KeyJ" }, false, "j"],
  [{ key: "¡", code: "Digit1", altKey: true }, true, "Alt+1"],
  [{ key: "F6", shiftKey: true }, false, "Shift+F6"],
  [{ key: "Dead" }, false, ""],
  [{ key: "@", ctrlKey: true, altKey: true, getModifierState: () => true }, false, ""],
])("writes the press %o (Mac: %s) as “%s”", (press, isMac, written) => {
  expect(keyOf({ ...plain, ...press }, isMac)).toBe(written);
});

it("names keys as they are printed", () => {
  expect(["Mod+K", "g c", "J", "Alt+ArrowDown"].map((keys) => keyNames(keys, false))).toEqual([
    ...["Ctrl K", "G then C", "Shift J", "Alt ↓"],
  ]);
  expect(keyNames("Mod+K", true)).toBe("⌘ K");
});

type Told = Record<"c" | "chord" | "step" | "mod" | "undo", ReturnType<typeof vi.fn<() => void>>>;

function told(): { told: Told; acts: readonly Act[] } {
  const said: Told = { c: vi.fn(), chord: vi.fn(), step: vi.fn(), mod: vi.fn(), undo: vi.fn() };
  const group = "Here";
  return {
    told: said,
    acts: [
      { id: "chord", name: "Coach", group, keys: ["g c"], run: said.chord },
      { id: "c", name: "Copy", group, keys: ["c"], run: said.c },
      { id: "step", name: "Step", group, keys: ["j"], run: said.step },
      { id: "mod", name: "Go on", group, keys: ["Mod+Enter"], run: said.mod },
      { id: "undo", name: "Undo", group, keys: ["Mod+Z"], run: said.undo, restsWhileTyping: true },
    ],
  };
}

function press(key: string, more: KeyboardEventInit = {}, at: EventTarget = document.body) {
  const event = new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...more });
  at.dispatchEvent(event);
  return event;
}

it("two keys in a row are one shortcut, unless too much time lies between", () => {
  const { told: said, acts } = told();
  render(<EverywhereKeys acts={acts} />);
  press("g");
  press("c");
  expect(said.chord).toHaveBeenCalledTimes(1);
  expect(said.c).not.toHaveBeenCalled();
  const first = new KeyboardEvent("keydown", { key: "g", bubbles: true });
  Object.defineProperty(first, "timeStamp", { value: -5_000 });
  document.body.dispatchEvent(first);
  press("c");
  expect(said.chord).toHaveBeenCalledTimes(1);
  expect(said.c).toHaveBeenCalledTimes(1);
});

it("in a field single keys and what the field does by itself rest, and keys with Ctrl act", () => {
  const { told: said, acts } = told();
  const { getByRole } = render(<EverywhereKeys acts={acts} />);
  const field = getByRole("textbox");
  press("g", {}, field);
  press("c", {}, field);
  press("z", { ctrlKey: true }, field);
  press("Enter", { ctrlKey: true }, field);
  expect([said.chord, said.c, said.undo].map((one) => one.mock.calls.length)).toEqual([0, 0, 0]);
  expect(said.mod).toHaveBeenCalledTimes(1);
  press("z", { ctrlKey: true });
  expect(said.undo).toHaveBeenCalledTimes(1);
});

it("what is under an open dialog rests", () => {
  const { told: said, acts } = told();
  render(<EverywhereKeys acts={acts} />);
  const dialog = document.createElement("dialog");
  dialog.setAttribute("open", "");
  document.body.append(dialog);
  expect(press("c").defaultPrevented).toBe(false);
  expect(said.c).not.toHaveBeenCalled();
  dialog.remove();
  press("c");
  expect(said.c).toHaveBeenCalledTimes(1);
});

it("a key that is held down steps on, and acts once where it does more", () => {
  const { told: said, acts } = told();
  render(<EverywhereKeys acts={acts} />);
  press("j");
  press("j", { repeat: true });
  press("c");
  press("c", { repeat: true });
  expect(said.step).toHaveBeenCalledTimes(2);
  expect(said.c).toHaveBeenCalledTimes(1);
});

it("single keys can be switched off, and keys with a modifier stay", () => {
  const { told: said, acts } = told();
  render(<EverywhereKeys acts={acts} />);
  switchSingleKeys(false);
  press("c");
  press("g");
  press("c");
  press("Enter", { ctrlKey: true });
  expect([said.c, said.chord, said.mod].map((one) => one.mock.calls.length)).toEqual([0, 0, 1]);
  switchSingleKeys(true);
  press("c");
  expect(said.c).toHaveBeenCalledTimes(1);
});

it("a part that is drawn anew with acts made anew draws no list of acts again, and does the newest", () => {
  const drawn = vi.fn();
  const { told: said } = told();
  const older = vi.fn();
  const one = (run: () => void): readonly Act[] => [
    { id: "c", name: "Copy", group: "Here", keys: ["c"], run },
  ];
  const view = render(<EverywhereKeys acts={one(older)} onList={drawn} />);
  const before = drawn.mock.calls.length;
  for (let times = 0; times < 20; times += 1)
    act(() => view.rerender(<EverywhereKeys acts={one(said.c)} onList={drawn} />));
  expect(drawn.mock.calls.length).toBe(before);
  press("c");
  expect(said.c).toHaveBeenCalledTimes(1);
  expect(older).not.toHaveBeenCalled();
});
