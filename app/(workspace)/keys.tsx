"use client";

import {
  createContext,
  useContext,
  useEffect,
  useState,
  useSyncExternalStore,
  type ReactNode,
} from "react";
import type { Act } from "@/components/layout/keys";
import { answerKeys } from "@/components/layout/answer-keys";

type Keys = {
  /** All that can be done now: of the parts of the page that are shown, in the order they came. */
  readonly acts: () => readonly Act[];
  readonly subscribe: (listener: () => void) => () => void;
  /** As they read; a part that is drawn anew with the same acts tells nobody. */
  readonly listed: () => readonly Act[];
  readonly hold: (part: object, acts: readonly Act[]) => void;
  readonly letGo: (part: object) => void;
};

const KeysContext = createContext<Keys | null>(null);

/** One listener for the keys of all parts; the part that came last is asked first. */
export function KeysProvider({ children }: { children: ReactNode }) {
  const [keys] = useState(createKeys);
  useEffect(() => answerKeys(keys.acts), [keys]);
  return <KeysContext value={keys}>{children}</KeysContext>;
}

export function createKeys(): Keys {
  const parts = new Map<object, readonly Act[]>();
  const listeners = new Set<() => void>();
  const acts = () => [...parts.values()].flat();
  let listed: readonly Act[] = [];
  function tell() {
    listed = acts();
    for (const listener of listeners) listener();
  }
  return {
    acts,
    listed: () => listed,
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    hold(part, next) {
      const before = parts.get(part);
      parts.set(part, next);
      if (!before || !readAlike(before, next)) tell();
    },
    letGo(part) {
      parts.delete(part);
      tell();
    },
  };
}

function readAlike(some: readonly Act[], others: readonly Act[]): boolean {
  return (
    some.length === others.length &&
    some.every((act, at) => {
      const other = others[at];
      return (
        act === other ||
        (other !== undefined &&
          act.id === other.id &&
          act.name === other.name &&
          act.group === other.group &&
          act.onlyKeys === other.onlyKeys &&
          !act.run === !other.run &&
          act.keys?.join() === other.keys?.join())
      );
    })
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
  const [part] = useState(() => ({}));
  useEffect(() => keys.hold(part, acts), [keys, part, acts]);
  useEffect(() => () => keys.letGo(part), [keys, part]);
}

/** All acts that are there now, drawn anew when they read otherwise; `run` does one as it is at that moment. */
export function useAllActs(): {
  readonly acts: readonly Act[];
  readonly run: (id: string) => void;
} {
  const { subscribe, listed, acts } = useKeys();
  return {
    acts: useSyncExternalStore(subscribe, listed, listed),
    run: (id) =>
      acts()
        .findLast((act) => act.id === id)
        ?.run?.(),
  };
}
