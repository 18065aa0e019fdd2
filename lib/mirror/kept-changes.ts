import { openDB, type DBSchema, type IDBPDatabase } from "idb";
import { newId } from "./new-id";
import type { KeptRecord } from "./save-queue";
import { openTabs, type News, type Tabs } from "./tabs";

/** One change that the server has not acknowledged, as the browser keeps it. */
export type KeptChange = KeptRecord & {
  readonly person: string;
  /** The tab that sends it. */
  readonly tabId: string;
  readonly key: string;
  /** When the first change was put that it stands for, and which one in that tab. */
  readonly at: number;
  readonly seq: number;
};

interface Shape extends DBSchema {
  changes: {
    key: [tabId: string, key: string];
    value: KeptChange;
    indexes: { person: string };
  };
}

const DATABASE = "twotrack";
/** How often and after how long it is asked whether other tabs have sent what they had. */
const SEND_TRIES = 8;
const SEND_WAIT_MS = 250;
/** By then a page that was left is gone, or the person stayed. */
const LEAVES_WITHIN_MS = 5_000;

export type KeptChanges = ReturnType<typeof createKeptChanges>;

/**
 * The unsaved changes of one person in this browser. They are written as they are made, outlive the
 * tab, and are taken over by the next one. Where the browser keeps nothing, all works as without it.
 */
export function createKeptChanges(person: string) {
  const tabId = newId();
  /** Not written yet, by key; null takes the record out. */
  let pending = new Map<string, KeptChange | null>();
  /** When each key was first put, as long as it is unsaved. */
  const begun = new Map<string, Pick<KeptChange, "at" | "seq">>();
  let seq = 0;
  let database: IDBPDatabase<Shape> | null = null;
  let tabs: Tabs | null = null;
  let writing: Promise<void> | null = null;
  let failed = false;
  let leavesUntil = 0;
  const awaited = new Set<string>();

  function keep(key: string, record: KeptRecord) {
    if (!person) return;
    const start = begun.get(key) ?? { at: Date.now(), seq: (seq += 1) };
    begun.set(key, start);
    put(key, { ...record, ...start, person, tabId, key });
  }

  function put(key: string, change: KeptChange | null) {
    pending.set(key, change);
    if (database) writing ??= write(database);
  }

  /** What is put meanwhile goes with the next round; of one key only the newest. */
  async function write(to: IDBPDatabase<Shape>): Promise<void> {
    while (pending.size > 0) {
      const round = pending;
      pending = new Map();
      try {
        const tx = to.transaction("changes", "readwrite");
        const all = [...round].map(([key, change]) =>
          change ? tx.store.put(change) : tx.store.delete([tabId, key]),
        );
        await Promise.all([...all, tx.done]);
        failed = false;
      } catch {
        failed = true;
      }
    }
    writing = null;
  }

  /** Of this person, whichever tab made them, in the order in which they were made. */
  async function all(): Promise<readonly KeptChange[]> {
    const rows = await database?.getAllFromIndex("changes", "person", person).catch(() => []);
    return (rows ?? []).toSorted((one, other) => one.at - other.at || one.seq - other.seq);
  }

  /** Makes those of tabs that are gone this tab's own; a key that this tab has too gets another. */
  async function takeOver(alive: ReadonlySet<string>): Promise<readonly KeptChange[]> {
    if (!database) return [];
    const found = await all();
    const left = found.filter((one) => !alive.has(one.tabId) && one.tabId !== tabId);
    const keys = new Set(begun.keys());
    const tx = database.transaction("changes", "readwrite");
    const mine = left.map((one) => {
      const key = keys.has(one.key) ? `${one.key}:before:${newId()}` : one.key;
      keys.add(key);
      void tx.store.delete([one.tabId, one.key]);
      return { ...one, tabId, key, seq: (seq += 1) };
    });
    for (const one of mine) {
      begun.set(one.key, { at: one.at, seq: one.seq });
      void tx.store.put(one);
    }
    await tx.done;
    return mine;
  }

  return {
    keep,
    forget(key: string) {
      if (!begun.delete(key)) return;
      if (Date.now() >= leavesUntil) return put(key, null);
      setTimeout(() => {
        if (!begun.has(key)) put(key, null);
      }, LEAVES_WITHIN_MS);
    },
    /** What is acknowledged from now on is kept a while: the page that comes next may be from before. */
    leave: () => void (leavesUntil = Date.now() + LEAVES_WITHIN_MS),
    /** Whether all that is unsaved here would outlive this tab. */
    isWhole: () => database !== null && !failed && pending.size === 0 && writing === null,
    /** Whether this browser keeps anything for us. */
    works: () => database !== null && !failed,
    /** @returns how to close it again */
    async open(hear: (news: News) => void): Promise<() => void> {
      if (!person) return () => {};
      const own = openTabs(person, tabId, hear);
      const opened = await openDatabase();
      tabs = own;
      database = opened;
      if (opened && pending.size > 0) writing ??= write(opened);
      return () => {
        own.close();
        void Promise.resolve(writing).then(() => opened?.close());
      };
    },
    /** What tabs that are gone left unsaved; `again` is called when there may be more. */
    async adopt(again: () => void): Promise<readonly KeptChange[]> {
      if (!tabs || !database) return [];
      const own = tabs;
      return own
        .alone(async (alive) => {
          const mine = await takeOver(alive);
          for (const { tabId: id } of await all()) {
            if (id === tabId || awaited.has(id)) continue;
            awaited.add(id);
            own.whenGone(id, again);
          }
          return mine;
        })
        .catch(() => []);
    },
    /** What is still unsaved in any tab of this person, after they were asked to send it. */
    async left(): Promise<readonly KeptChange[]> {
      tabs?.tell({ is: "send" });
      await writing;
      for (let tries = 0; tries < SEND_TRIES; tries += 1) {
        const others = (await all()).filter((one) => one.tabId !== tabId);
        if (others.length === 0) break;
        await new Promise((resolve) => setTimeout(resolve, SEND_WAIT_MS));
      }
      return all();
    },
    tell: (news: News) => tabs?.tell(news),
    /** Leaves nothing of this person in the browser. */
    async clear(): Promise<void> {
      begun.clear();
      pending = new Map();
      await writing;
      const tx = database?.transaction("changes", "readwrite");
      if (!tx) return;
      for (const key of await tx.store.index("person").getAllKeys(person))
        void tx.store.delete(key);
      await tx.done;
    },
  };
}

/** Null where the browser keeps nothing, as some private windows do. */
async function openDatabase(): Promise<IDBPDatabase<Shape> | null> {
  try {
    return await openDB<Shape>(DATABASE, 1, {
      upgrade(made) {
        const store = made.createObjectStore("changes", { keyPath: ["tabId", "key"] });
        store.createIndex("person", "person");
      },
    });
  } catch {
    return null;
  }
}
