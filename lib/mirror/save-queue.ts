import type { Outcome } from "@/lib/actions/outcome";

export type SaveState =
  | { readonly is: "idle" }
  | { readonly is: "saving" }
  /** `at` in milliseconds since 1970. */
  | { readonly is: "saved"; readonly at: number }
  | { readonly is: "offline"; readonly waiting: number }
  | { readonly is: "failed"; readonly waiting: number }
  /** The server is a newer one and does not know this page's acts; a page that is loaded anew sends them. */
  | { readonly is: "outdated"; readonly waiting: number }
  /** Another tab saved a newer one; the person chooses between the two. */
  | { readonly is: "conflict" }
  | ({ readonly is: "refused" } & Omit<Refusal, "gone">);

/** Why the server will not take something as it is, as a sentence; the words stay on the page. */
export type Refusal = {
  readonly sentence: string;
  /** Tried again by itself, as after signing in once more; else the person tries again, lets it go or writes on. */
  readonly again: boolean;
  /** What the person wrote; "" for an act without words. */
  readonly words: string;
  /** It is not there any more: deleted elsewhere. */
  readonly gone: boolean;
};

export type Refused = Refusal & { readonly key: string };

export type Save<Value, Theirs> = {
  /** Runs when its turn comes, so that it carries the newest revision and the newest words. */
  readonly send: () => Promise<Outcome<Value, Theirs>>;
  /** The same as data, which outlives the page: what the browser keeps until it is acknowledged. */
  readonly kept: () => Kept;
  /** Sends just this once more: whether the server took it, when its answer was lost. */
  readonly again?: (input: unknown) => Promise<Outcome<Value, Theirs>>;
  /** `last`: no newer change of the same key waits behind it. */
  readonly onDone?: (value: Value, last: boolean) => void;
  /** Somebody saved a newer one: nothing was overwritten, and the key waits for `resume` or `drop`. */
  readonly onStale?: (theirs: Theirs) => void;
  /** What the person would lose with it. */
  readonly words?: () => string;
};

export type Kept = { readonly act: string; readonly input: unknown };

export type KeptRecord = Kept & {
  readonly words: string;
  /** What was sent of this key without an answer: the server may hold it. */
  readonly unanswered: readonly unknown[];
};

/** What is around the queue: the browser's own copy, and the page. */
export type Around = {
  readonly keep: (key: string, record: KeptRecord) => void;
  readonly forget: (key: string) => void;
  /** Whether it failed because the server is newer than this page. */
  readonly isOutdated: (error: unknown) => boolean;
};

const ALONE: Around = { keep: () => {}, forget: () => {}, isOutdated: () => false };

type Waiting = {
  readonly key: string;
  readonly record: () => Kept & { readonly words: string };
  /** Throws where it could not be sent. */
  readonly run: () => Promise<Refusal | "stale" | null>;
  /** Lies still until then, in milliseconds since 1970, unless one behind it is ready before. */
  readonly readyAt: number;
  /** When the first change was put that it stands for. */
  readonly since: number;
};

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

/** A field that is typed in is sent when it has lain still this long. */
export const TYPING_RESTS_MS = 600;
/** A field that never lies still is sent as it is after this long. */
export const LONGEST_REST_MS = 5_000;
const FIRST_RETRY_MS = 1_000;
const LAST_RETRY_MS = 30_000;
/** Then what is refused waits for the person, or for the page to be looked at again. */
const REFUSALS_MAX = 7;
const UNANSWERED_MAX = 5;

/**
 * Changes on their way to the server: one at a time and in order, the same field written twice
 * sent once, and a save that fails is tried again until it is through. Nothing is dropped but by
 * the person.
 */
export function createSaveQueue(clock: Clock = BROWSER, around: Around = ALONE) {
  let waiting: readonly Waiting[] = [];
  let inFlight: string | null = null;
  let turn: Promise<void> = Promise.resolve();
  /** In a row, since the last save that went through. */
  let failures = 0;
  let outdated = false;
  /** After a failure nothing is sent before this. */
  let pausedUntil = 0;
  let refusedAgainAt = Infinity;
  let wakeAt = Infinity;
  /** Counts whatever is put and whatever is answered. */
  let changes = 0;
  let pageAskedAt = -1;
  let state: SaveState = { is: "idle" };
  /** Stands aside, so that one field that is not taken keeps no other back. */
  const refused = new Map<string, Waiting & Refusal>();
  /** The last that was written here of what another tab saved too. */
  const stale = new Map<string, Waiting>();
  /** By key, what was sent and not answered, the newest last. */
  const unanswered = new Map<string, readonly unknown[]>();
  const listeners = new Set<() => void>();

  function tell(next: SaveState) {
    state = next;
    for (const listener of listeners) listener();
  }

  /** `restMs` is how long a field must lie still before it is sent. */
  function put<Value, Theirs>(key: string, save: Save<Value, Theirs>, restMs = 0) {
    const known = waiting.find((one) => one.key === key);
    const since = known?.since ?? clock.now();
    const next: Waiting = {
      key,
      since,
      readyAt: Math.min(clock.now() + restMs, since + LONGEST_REST_MS),
      record: () => ({ ...save.kept(), words: save.words?.() ?? "" }),
      run: () => run(key, save),
    };
    changes += 1;
    keep(next);
    if (stale.has(key)) return void stale.set(key, next);
    waiting = known ? waiting.map((one) => (one.key === key ? next : one)) : [...waiting, next];
    refused.delete(key);
    if (failures === 0) tell({ is: "saving" });
    else if ("waiting" in state) tell({ ...state, waiting: waiting.length });
    wake(next.readyAt);
  }

  function keep({ key, record }: Pick<Waiting, "key" | "record">) {
    around.keep(key, { ...record(), unanswered: unanswered.get(key) ?? [] });
  }

  async function run<Value, Theirs>(key: string, save: Save<Value, Theirs>) {
    const before = unanswered.get(key) ?? [];
    const { input } = save.kept();
    unanswered.set(key, [...before, input].slice(-UNANSWERED_MAX));
    const answer = await send(save, before, () => !waiting.some((one) => one.key === key));
    unanswered.delete(key);
    return answer;
  }

  /**
   * Sends the first once any may go: one that is ready takes what still rests before it along, as
   * a deleted job takes its lines' last words. Where one is on its way already, waits for that one.
   */
  function pump(): Promise<void> {
    if (inFlight !== null) return turn;
    if (clock.now() >= refusedAgainAt) takeRefused((one) => one.again);
    const [first] = waiting;
    const readyAt = Math.min(...waiting.map((one) => one.readyAt));
    const firstAt = Math.max(readyAt, pausedUntil);
    if (first && firstAt <= clock.now()) turn = sendFirst(first);
    else wake(Math.min(firstAt, refusedAgainAt));
    return turn;
  }

  async function sendFirst(first: Waiting): Promise<void> {
    inFlight = first.key;
    waiting = waiting.slice(1);
    try {
      const kept = await first.run();
      // A newer change of the same field has taken this one's place.
      const newer = waiting.find((one) => one.key === first.key);
      if (kept === "stale") {
        waiting = waiting.filter((one) => one !== newer);
        stale.set(first.key, newer ?? first);
      } else if (kept && !newer) refused.set(first.key, { ...first, ...kept });
      if (newer) keep(newer);
      else if (!kept) around.forget(first.key);
      failures = kept && kept !== "stale" && kept.again ? failures + 1 : 0;
      outdated = false;
    } catch (error) {
      failures += 1;
      outdated = around.isOutdated(error);
      pausedUntil = outdated ? Infinity : clock.now() + retryMs();
      const newer = waiting.find((one) => one.key === first.key);
      if (!newer) waiting = [first, ...waiting];
      keep(newer ?? first);
    }
    inFlight = null;
    changes += 1;
    settle();
  }

  /** Twice as long after each failure. */
  function retryMs(): number {
    return Math.min(FIRST_RETRY_MS * 2 ** Math.max(failures - 1, 0), LAST_RETRY_MS);
  }

  function settle() {
    const aside = [...refused.values()];
    const lasting = aside.filter((one) => !one.again);
    const [first] = lasting.length > 0 ? lasting : aside;
    if (aside.length === lasting.length) refusedAgainAt = Infinity;
    else if (refusedAgainAt === Infinity && failures < REFUSALS_MAX)
      refusedAgainAt = clock.now() + retryMs();
    if (first) {
      const { sentence, again } = first;
      tell({ is: "refused", sentence, again, words: wordsOf(lasting) });
    } else if (outdated) tell({ is: "outdated", waiting: waiting.length });
    else if (failures > 0)
      tell({ is: clock.online() ? "failed" : "offline", waiting: waiting.length });
    else if (waiting.length > 0 || inFlight !== null) tell({ is: "saving" });
    else tell(stale.size > 0 ? { is: "conflict" } : { is: "saved", at: clock.now() });
    wake(waiting.length > 0 ? pausedUntil : refusedAgainAt);
  }

  function takeRefused(which: (one: Refusal) => boolean) {
    refusedAgainAt = Infinity;
    const again = [...refused.values()].filter(which);
    for (const one of again) refused.delete(one.key);
    waiting = [...waiting, ...again];
  }

  /** One timer counts, the earliest: a later one that was set before finds nothing to do. */
  function wake(at: number) {
    if (at >= wakeAt) return;
    wakeAt = at;
    clock.later(
      () => {
        if (wakeAt !== at) return;
        wakeAt = Infinity;
        void pump();
      },
      Math.max(0, at - clock.now()),
    );
  }

  const unsaved = () => inFlight !== null || waiting.length + refused.size + stale.size > 0;
  const keys = () => [
    ...[inFlight ?? "", ...waiting.map((one) => one.key)],
    ...[...refused.keys(), ...stale.keys()],
  ];

  return {
    put,
    /** What an earlier page sent of this key without an answer. */
    wasSent: (key: string, inputs: readonly unknown[]) => void unanswered.set(key, inputs),
    /** What the server does not take as it is, and will not by itself. */
    refusals: (): readonly Refused[] => [...refused.values()].filter((one) => !one.again),
    state: () => state,
    /** Says that a page is being asked for now. */
    askForPage: () => void (pageAskedAt = changes),
    /** Whether the page that was asked for last holds all that was saved: nothing has moved since, and nothing waits. */
    pageIsWhole: () => pageAskedAt === changes && !unsaved(),
    /** True while anything has not been acknowledged. */
    unsaved,
    /** The same for the keys that begin so, such as those of one bullet. */
    unsavedOf: (prefix: string) => keys().some((key) => key.startsWith(prefix)),
    /** After a conflict: what was written here last goes out after all. */
    resume(key: string) {
      const kept = stale.get(key);
      if (!kept) return;
      stale.delete(key);
      waiting = [...waiting, { ...kept, readyAt: 0 }];
      keep(kept);
      settle();
    },
    /** After a conflict: what was written here is let go. */
    drop(key: string) {
      if (!stale.delete(key)) return;
      around.forget(key);
      settle();
    },
    /** Lets go of all that the server does not take. @returns the keys */
    letGo(): readonly string[] {
      const gone = [...refused.values()].filter((one) => !one.again).map((one) => one.key);
      for (const key of gone) {
        refused.delete(key);
        around.forget(key);
      }
      settle();
      return gone;
    },
    /** Sends it once more, as when the person has made room for it. */
    tryAgain() {
      takeRefused(() => true);
      settle();
    },
    /** Sends all that waits, now: before leaving, when the network is back, or when asked. Ends at the first that fails. */
    async flush(): Promise<void> {
      takeRefused((one) => one.again);
      failures = 0;
      pausedUntil = 0;
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

function wordsOf(refusals: readonly Refusal[]): string {
  return refusals
    .map((one) => one.words)
    .filter(Boolean)
    .join("\n");
}

async function send<Value, Theirs>(
  save: Save<Value, Theirs>,
  before: readonly unknown[],
  isLast: () => boolean,
): Promise<Refusal | "stale" | null> {
  const outcome = await save.send();
  if (outcome.kind === "done") return (save.onDone?.(outcome.value, isLast()), null);
  const words = save.words?.() ?? "";
  if (outcome.kind === "refused") {
    const { message: sentence, lasting = false, gone = false } = outcome;
    return { sentence, again: !lasting, words, gone };
  }
  const refused = { again: false, words, gone: false };
  if (outcome.kind === "invalid")
    return { ...refused, sentence: Object.values(outcome.fields).join(" ") };
  const own = before.find((input) => isAlike(outcome.theirs, input));
  if (own !== undefined && save.again) {
    // What stands there came from here: its answer was lost, and is asked for now.
    const lost = await save.again(own);
    if (lost.kind === "done") {
      save.onDone?.(lost.value, false);
      return send(save, [], isLast);
    }
  }
  if (!save.onStale) return { ...refused, sentence: outcome.message };
  save.onStale(outcome.theirs);
  return "stale";
}

/** Whether a row holds what was sent: the fields that both have are the same. */
function isAlike(row: unknown, input: unknown): boolean {
  if (!isRecord(row) || !isRecord(input)) return false;
  const both = Object.keys(input).filter((name) => name in row && name !== "revision");
  return both.length > 0 && both.every((name) => isSame(row[name], input[name]));
}

function isSame(one: unknown, other: unknown): boolean {
  if (Array.isArray(one) && Array.isArray(other))
    return one.length === other.length && one.every((item, at) => isSame(item, other[at]));
  if (!isRecord(one) || !isRecord(other)) return one === other;
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...names].every((name) => isSame(one[name], other[name]));
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
