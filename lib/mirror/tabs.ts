/** What tabs of one person tell each other. */
export type News =
  /** Something was saved: a page that shows it is older now. */
  | { readonly is: "saved" }
  /** Somebody signs out: send what waits. */
  | { readonly is: "send" }
  | { readonly is: "signed-out" }
  | { readonly is: "who-lives" }
  | { readonly is: "alive"; readonly tabId: string };

export type Tabs = ReturnType<typeof openTabs>;

/** Long enough for a busy tab to answer. */
const ANSWERS_WITHIN_MS = 400;

/**
 * The tabs of one person in this browser. A lock that each holds as long as it lives tells which are
 * there; on plain http, where there are no locks, they are asked.
 */
export function openTabs(person: string, tabId: string, hear: (news: News) => void) {
  const channel =
    typeof BroadcastChannel === "undefined" ? null : new BroadcastChannel(`twotrack.${person}`);
  const locks = typeof navigator === "undefined" ? undefined : navigator.locks;
  const heard = new Set<string>();
  const leaving = new AbortController();
  const lockOf = (id: string) => `twotrack.tab.${id}`;
  const tell = (news: News) => channel?.postMessage(news);
  if (channel)
    channel.onmessage = ({ data }: MessageEvent<News>) => {
      if (data.is === "who-lives") tell({ is: "alive", tabId });
      else if (data.is === "alive") heard.add(data.tabId);
      else hear(data);
    };
  let letGo = () => {};
  const held = new Promise<void>((resolve) => (letGo = resolve));
  const living = new Promise<void>((resolve) => {
    if (!locks) return resolve();
    void locks.request(lockOf(tabId), () => (resolve(), held)).catch(() => resolve());
  });

  async function alive(): Promise<ReadonlySet<string>> {
    await living;
    if (locks) {
      const { held: all = [] } = await locks.query();
      return new Set(all.map((lock) => (lock.name ?? "").replace(lockOf(""), "")));
    }
    heard.clear();
    tell({ is: "who-lives" });
    await new Promise((resolve) => setTimeout(resolve, ANSWERS_WITHIN_MS));
    return new Set([...heard, tabId]);
  }

  return {
    tell,
    /** Does this while no other tab does the same, knowing who lives. */
    async alone<Value>(act: (alive: ReadonlySet<string>) => Promise<Value>): Promise<Value> {
      if (!locks) return act(await alive());
      // The lock's own type makes the value of a promise a promise once more.
      let value: Value | undefined;
      await locks.request(`twotrack.adopt.${person}`, async () => {
        value = await act(await alive());
      });
      return value as Value;
    },
    /** Acts once that tab is gone; without locks nobody can tell. */
    whenGone(id: string, act: () => void) {
      void locks?.request(lockOf(id), { signal: leaving.signal }, () => {}).then(act, () => {});
    },
    close() {
      letGo();
      leaving.abort();
      channel?.close();
    },
  };
}
