"use client";

import {
  createContext,
  useContext,
  useEffect,
  useMemo,
  useState,
  useSyncExternalStore,
  type ReactNode,
} from "react";
import { isSingleKey, keyOf, type Act } from "@/components/layout/keys";

type Keys = {
  /** All that can be done now: of the parts of the page that are shown, in the order they came. */
  readonly acts: () => readonly Act[];
  readonly subscribe: (listener: () => void) => () => void;
  readonly hold: (part: object, acts: readonly Act[]) => void;
  readonly letGo: (part: object) => void;
};

const KeysContext = createContext<Keys | null>(null);

/** One listener for the keys of all parts; the part that came last is asked first. */
export function KeysProvider({ children }: { children: ReactNode }) {
  const [keys] = useState(createKeys);
  useEffect(() => {
    let before = "";
    function press(event: KeyboardEvent) {
      if (event.defaultPrevented || event.isComposing) return;
      const key = keyOf(event);
      const typing = isTyping(event.target);
      const chord = before && !typing ? `${before} ${key}` : "";
      const act = keys
        .acts()
        .findLast(
          ({ run, keys: own }) =>
            run &&
            own?.some((one) => (one === key || one === chord) && !(typing && isSingleKey(one))),
        );
      before = key.length === 1 && !act ? key : "";
      if (!act?.run) return;
      event.preventDefault();
      act.run();
    }
    window.addEventListener("keydown", press);
    return () => window.removeEventListener("keydown", press);
  }, [keys]);
  return <KeysContext value={keys}>{children}</KeysContext>;
}

function createKeys(): Keys {
  const parts = new Map<object, readonly Act[]>();
  const listeners = new Set<() => void>();
  let all: readonly Act[] = [];
  function tell() {
    all = [...parts.values()].flat();
    for (const listener of listeners) listener();
  }
  return {
    acts: () => all,
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    hold(part, acts) {
      parts.set(part, acts);
      tell();
    },
    letGo(part) {
      parts.delete(part);
      tell();
    },
  };
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest(
      "textarea, select, [contenteditable], input:not([type='checkbox'], [type='radio'])",
    ) !== null
  );
}

function useKeys(): Keys {
  const keys = useContext(KeysContext);
  if (!keys) throw new Error("useActs needs the workspace's KeysProvider above it");
  return keys;
}

/** What a part of the page lets a person do while it is shown. */
export function useActs(acts: readonly Act[]): void {
  const keys = useKeys();
  const part = useMemo(() => ({}), []);
  useEffect(() => keys.hold(part, acts), [keys, part, acts]);
  useEffect(() => () => keys.letGo(part), [keys, part]);
}

/** All acts that are there now, drawn anew when they change. */
export function useAllActs(): readonly Act[] {
  const keys = useKeys();
  return useSyncExternalStore(keys.subscribe, keys.acts, keys.acts);
}
