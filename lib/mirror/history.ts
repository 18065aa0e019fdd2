/** What was done, said after it; with `undo` it can be taken back. */
export type Undoable = {
  readonly said: string;
  /** Short, for a button: "Use in PO"; without it what was said stands there. */
  readonly name?: string;
  readonly undo?: () => void;
  /** Does it once more after it was undone; without it the undoing is the end. */
  readonly redo?: () => void;
  /** What was done was done to a finding: where findings have a place of their own, it is said there. */
  readonly ofFinding?: true;
  /** The history says by itself what comes after its undo. */
  readonly ofHistory?: true;
  /** Goes on with the last step of the same name, as one word after another does. */
  readonly merge?: string;
  /** Nothing is said of it; it can be undone all the same. */
  readonly quiet?: true;
};

type Step = Undoable & { readonly begun: number; readonly last: number };

/** Typing is one step until it rests this long. */
const PAUSE_MS = 1_000;
/** Or has gone on this long: about twenty words. */
const LONGEST_STEP_MS = 10_000;
const STEPS_MAX = 200;

export type History = ReturnType<typeof createHistory>;

/** One line of acts over the session, whichever page they were done on. */
export function createHistory(now: () => number = Date.now) {
  let done: readonly Step[] = [];
  let undone: readonly Step[] = [];
  let last: Undoable | null = null;
  /** Stays the same one until it reads otherwise, so that silent steps draw nothing. */
  let said: Undoable | null = null;
  const listeners = new Set<() => void>();

  function tell() {
    const next = last && asSaid(last);
    if (!isSameNote(said, next)) said = next;
    for (const listener of listeners) listener();
  }

  /** What is said offers its undo only while nothing was done after it. */
  function asSaid(act: Undoable): Undoable {
    const { undo: _, redo: __, ...words } = act;
    if (act === done.at(-1)) return { ...words, undo, ofHistory: true };
    if (act === undone.at(-1)) return { ...words, said: undoneWords(act), redo, ofHistory: true };
    return words;
  }

  function say(act: Undoable | null) {
    if (!act?.undo) last = act;
    else {
      const step = stepOf(act);
      if (!act.quiet) last = step;
    }
    tell();
  }

  function stepOf(act: Undoable): Step {
    const before = done.at(-1);
    const goesOn =
      before !== undefined &&
      act.merge !== undefined &&
      before.merge === act.merge &&
      now() - before.last < PAUSE_MS &&
      now() - before.begun < LONGEST_STEP_MS;
    const step: Step = goesOn
      ? { ...act, ...(before.undo && { undo: before.undo }), begun: before.begun, last: now() }
      : { ...act, begun: now(), last: now() };
    done = [...(goesOn ? done.slice(0, -1) : done), step].slice(-STEPS_MAX);
    undone = [];
    return step;
  }

  function undo() {
    const step = done.at(-1);
    if (!step) return;
    done = done.slice(0, -1);
    // What the undoing itself says is part of it.
    silently(() => step.undo?.());
    if (step.redo) undone = [...undone, step];
    last = step.redo ? step : { said: undoneWords(step) };
    tell();
  }

  function redo() {
    const step = undone.at(-1);
    if (!step) return;
    undone = undone.slice(0, -1);
    silently(() => step.redo?.());
    done = [...done, { ...step, begun: 0, last: 0 }];
    last = done.at(-1) ?? null;
    tell();
  }

  function silently(act: () => void) {
    const before = { done, undone };
    act();
    ({ done, undone } = before);
  }

  return {
    say,
    undo,
    redo,
    /** The last act as it is said; its `undo` and `redo` go through the history. */
    said: () => said,
    /** What the next undo would be of, in words; null where there is none. */
    undoes: () => nameOf(done),
    redoes: () => nameOf(undone),
    subscribe(listener: () => void) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

function isSameNote(one: Undoable | null, other: Undoable | null): boolean {
  return (
    one?.said === other?.said &&
    one?.undo === other?.undo &&
    one?.redo === other?.redo &&
    one?.ofFinding === other?.ofFinding
  );
}

function nameOf(steps: readonly Step[]): string | null {
  const step = steps.at(-1);
  return step ? (step.name ?? step.said.replace(/\.$/, "")) : null;
}

function undoneWords({ said }: Undoable): string {
  return `Undone: ${said.charAt(0).toLowerCase()}${said.slice(1)}`;
}
