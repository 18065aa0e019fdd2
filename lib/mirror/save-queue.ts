import type { Outcome } from "@/lib/actions/outcome";

export type QueueState =
  | { readonly is: "idle" }
  | { readonly is: "saving" }
  /** `at` in milliseconds since 1970. */
  | { readonly is: "saved"; readonly at: number }
  | { readonly is: "offline"; readonly waiting: number }
  | { readonly is: "failed"; readonly waiting: number }
  /** The server will not take it as it is; the sentence says why, and the words stay on the page. */
  | { readonly is: "refused"; readonly sentence: string };

export type Save<Value, Theirs> = {
  /** Runs when its turn comes, so that it carries the newest revision and the newest words. */
  readonly send: () => Promise<Outcome<Value, Theirs>>;
  readonly onDone?: (value: Value) => void;
  /** Somebody saved a newer one: nothing was overwritten, and the person chooses. */
  readonly onStale?: (theirs: Theirs) => void;
  /** A sentence for the person: the words stay on the page. */
  readonly onRefused?: (sentence: string) => void;
};

type Waiting = {
  readonly key: string;
  /** Throws where it could not be sent. */
  readonly run: () => Promise<Refusal | null>;
  readonly readyAt: number;
};

/** `again`: the same words may be taken later, as after signing in once more. */
type Refusal = { readonly sentence: string; readonly again: boolean };

export type Clock = {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly later: (act: () => void, delayMs: number) => unknown;
  readonly online: () => boolean;
};

const BROWSER: Clock = {
  now: () => Date.now(),
  later: (act, delayMs) => setTimeout(act, delayMs),
  online: () => typeof navigator === "undefined" || navigator.onLine,
};

const FIRST_RETRY_MS = 1_000;
const LAST_RETRY_MS = 30_000;

/**
 * Changes on their way to the server: one at a time and in order, the same field written twice
 * sent once, and a save that fails is tried again until it is through. Nothing is dropped.
 */
export function createSaveQueue(clock: Clock = BROWSER) {
  let waiting: readonly Waiting[] = [];
  let inFlight: string | null = null;
  let turn: Promise<void> = Promise.resolve();
  /** In a row, since the last save that went through. */
  let failures = 0;
  let state: QueueState = { is: "idle" };
  /** Stands aside, so that one field that is not taken keeps no other back. */
  const refused = new Map<string, Waiting & Refusal>();
  const listeners = new Set<() => void>();

  function tell(next: QueueState) {
    state = next;
    for (const listener of listeners) listener();
  }

  /** `restMs` is how long a field must lie still before it is sent. */
  function put<Value, Theirs>(key: string, save: Save<Value, Theirs>, restMs = 0) {
    const next: Waiting = { key, readyAt: clock.now() + restMs, run: () => send(save) };
    const known = waiting.some((one) => one.key === key);
    waiting = known ? waiting.map((one) => (one.key === key ? next : one)) : [...waiting, next];
    refused.delete(key);
    if (failures === 0) tell({ is: "saving" });
    schedule(restMs);
  }

  /** Sends the first that may go; where one is on its way already, waits for that one. */
  function pump(): Promise<void> {
    const first = waiting[0];
    if (inFlight !== null || !first) return turn;
    const restMs = first.readyAt - clock.now();
    if (restMs > 0) schedule(restMs);
    else turn = sendFirst(first);
    return turn;
  }

  async function sendFirst(first: Waiting): Promise<void> {
    inFlight = first.key;
    waiting = waiting.slice(1);
    try {
      const refusal = await first.run();
      // A newer change of the same field has taken this one's place.
      const replaced = waiting.some((one) => one.key === first.key);
      if (refusal && !replaced) refused.set(first.key, { ...first, ...refusal });
      failures = refusal?.again ? failures + 1 : 0;
    } catch {
      failures += 1;
      if (!waiting.some((one) => one.key === first.key)) waiting = [first, ...waiting];
    }
    inFlight = null;
    settle();
  }

  function settle() {
    const retryMs = Math.min(FIRST_RETRY_MS * 2 ** Math.max(failures - 1, 0), LAST_RETRY_MS);
    const [first] = refused.values();
    if (first) {
      tell({ is: "refused", sentence: first.sentence });
      if (first.again) clock.later(retryRefused, retryMs);
      if (waiting.length > 0) schedule(0);
    } else if (failures > 0) {
      tell({ is: clock.online() ? "failed" : "offline", waiting: waiting.length });
      schedule(retryMs);
    } else if (waiting.length > 0) schedule(0);
    else tell({ is: "saved", at: clock.now() });
  }

  function retryRefused() {
    const again = [...refused.values()].filter((one) => one.again);
    for (const one of again) refused.delete(one.key);
    waiting = [...waiting, ...again];
    void pump();
  }

  function schedule(delayMs: number) {
    clock.later(() => void pump(), delayMs);
  }

  return {
    put,
    state: () => state,
    /** True while anything has not been acknowledged. */
    unsaved: () => inFlight !== null || waiting.length > 0 || refused.size > 0,
    /** The same for the keys that begin so, such as those of one bullet. */
    unsavedOf: (prefix: string) =>
      [inFlight ?? "", ...waiting.map((one) => one.key), ...refused.keys()].some((key) =>
        key.startsWith(prefix),
      ),
    /** Sends all that waits, now: before leaving, when the network is back, or when asked. Ends at the first that fails. */
    async flush(): Promise<void> {
      waiting = [...waiting, ...refused.values()];
      refused.clear();
      failures = 0;
      do {
        waiting = waiting.map((one) => ({ ...one, readyAt: 0 }));
        await pump();
      } while (waiting.length > 0 && failures === 0);
    },
    subscribe(listener: () => void) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

export type SaveQueue = ReturnType<typeof createSaveQueue>;

async function send<Value, Theirs>(save: Save<Value, Theirs>): Promise<Refusal | null> {
  const outcome = await save.send();
  if (outcome.kind === "done") save.onDone?.(outcome.value);
  else if (outcome.kind === "stale") save.onStale?.(outcome.theirs);
  else if (outcome.kind === "refused") return { sentence: outcome.message, again: true };
  else return { sentence: Object.values(outcome.fields).join(" "), again: false };
  return null;
}
