import { describe, expect, it } from "vitest";
import type { Outcome } from "@/lib/actions/outcome";
import {
  createSaveQueue,
  LONGEST_REST_MS,
  TYPING_RESTS_MS,
  type Clock,
  type Save,
} from "@/lib/mirror/save-queue";

/** A clock that moves only when it is told to. */
function handClock() {
  let now = 0;
  let timers: { at: number; act: () => void }[] = [];
  let online = true;
  return {
    clock: {
      now: () => now,
      later: (act: () => void, delayMs: number) => timers.push({ at: now + delayMs, act }),
      online: () => online,
    },
    unplug: (plugged: boolean) => {
      online = plugged;
    },
    async pass(ms: number) {
      const end = now + ms;
      for (;;) {
        const due = timers.filter((timer) => timer.at <= end).sort((a, b) => a.at - b.at)[0];
        if (!due) break;
        timers = timers.filter((timer) => timer !== due);
        now = Math.max(now, due.at);
        due.act();
        await new Promise((settled) => setImmediate(settled));
      }
      now = end;
    },
  };
}

/** Long enough for another change to come in while a save is on its way. */
async function aWhile() {
  for (let at = 0; at < 3; at += 1) await new Promise((settled) => setImmediate(settled));
}

/** Where nothing is read back, what is kept in the browser does not matter. */
type Sent<Value, Theirs> = Omit<Save<Value, Theirs>, "kept">;

function aQueue(clock: Clock) {
  const queue = createSaveQueue(clock);
  const kept = () => ({ act: "saveBullet", input: {} });
  return {
    ...queue,
    put: <Value, Theirs>(key: string, save: Sent<Value, Theirs>, restMs?: number) =>
      queue.put(key, { ...save, kept }, restMs),
  };
}

const done = async (): Promise<Outcome<{ revision: number }>> => ({
  kind: "done",
  value: { revision: 2 },
});

describe("the save queue", () => {
  it("sends a field once, with its last words, when the typing rests", async () => {
    const { clock, pass } = handClock();
    const queue = aQueue(clock);
    const sent: string[] = [];
    for (const words of ["C", "Cu", "Cut"]) {
      queue.put("line:text", { send: () => (sent.push(words), done()) }, 600);
      await pass(100);
    }
    expect(sent).toEqual([]);
    await pass(600);
    expect(sent).toEqual(["Cut"]);
    expect(queue.state().is).toBe("saved");
    expect(queue.unsaved()).toBe(false);
  });

  it("keeps the order in which fields were first changed", async () => {
    const { clock, pass } = handClock();
    const queue = aQueue(clock);
    const sent: string[] = [];
    const save = (name: string) => ({ send: () => (sent.push(name), done()) });
    queue.put("a", save("a"), 600);
    queue.put("b", save("b"));
    queue.put("a", save("a, again"), 600);
    await pass(2_000);
    expect(sent).toEqual(["a, again", "b"]);
  });

  it("sends what is there where the typing never rests", async () => {
    const { clock, pass } = handClock();
    const queue = aQueue(clock);
    const sent: { words: number; at: number }[] = [];
    for (let words = 0; words < 60; words += 1) {
      const save = { send: () => (sent.push({ words, at: clock.now() }), done()) };
      queue.put("line:text", save, TYPING_RESTS_MS);
      await pass(500);
    }
    const [first] = sent;
    expect(first).toEqual({ words: 9, at: LONGEST_REST_MS });
    expect(sent.length).toBeGreaterThanOrEqual(5);
    await pass(TYPING_RESTS_MS);
    expect(sent.at(-1)?.words).toBe(59);
  });

  it("holds nothing behind a field that is being typed in", async () => {
    const { clock, pass } = handClock();
    const queue = aQueue(clock);
    const sent: string[] = [];
    const save = (name: string) => ({ send: () => (sent.push(name), done()) });
    queue.put("one:text", save("one, begun"), TYPING_RESTS_MS);
    await pass(100);
    queue.put("other:triage", save("other"));
    await pass(100);
    expect(sent).toEqual(["one, begun", "other"]);
    queue.put("one:text", save("one"), TYPING_RESTS_MS);
    await pass(TYPING_RESTS_MS);
    expect(sent).toEqual(["one, begun", "other", "one"]);
  });

  it("never has two saves on their way at once", async () => {
    const { clock, pass } = handClock();
    const queue = aQueue(clock);
    let onTheWay = 0;
    let most = 0;
    const slow = async () => {
      onTheWay += 1;
      most = Math.max(most, onTheWay);
      await new Promise((settled) => setImmediate(settled));
      onTheWay -= 1;
      return done();
    };
    for (const key of ["a", "b", "c"]) queue.put(key, { send: slow });
    for (let at = 0; at < 10; at += 1) await pass(10);
    expect(most).toBe(1);
    expect(queue.unsaved()).toBe(false);
  });

  it("tries a save that failed again until it is through, and says so meanwhile", async () => {
    const { clock, pass } = handClock();
    const queue = aQueue(clock);
    let attempts = 0;
    queue.put("line:text", {
      send: async () => {
        attempts += 1;
        if (attempts < 4) throw new TypeError("Failed to fetch");
        return done();
      },
    });
    await pass(10);
    expect(queue.state()).toEqual({ is: "failed", waiting: 1 });
    expect(queue.unsaved()).toBe(true);
    await pass(20_000);
    expect(attempts).toBe(4);
    expect(queue.state().is).toBe("saved");
  });

  it("says that it is offline rather than that saving failed", async () => {
    const { clock, pass, unplug } = handClock();
    const queue = aQueue(clock);
    unplug(false);
    queue.put("line:text", { send: () => Promise.reject(new TypeError("Failed to fetch")) });
    await pass(10);
    expect(queue.state()).toEqual({ is: "offline", waiting: 1 });
  });

  it("sends the newest words where a field changed while its save was failing", async () => {
    const { clock, pass } = handClock();
    const queue = aQueue(clock);
    const sent: string[] = [];
    let broken = true;
    const save = (words: string) => ({
      send: async () => {
        if (broken) throw new TypeError("Failed to fetch");
        sent.push(words);
        return done();
      },
    });
    queue.put("line:text", save("older"));
    await pass(10);
    queue.put("line:text", save("newer"));
    broken = false;
    await pass(60_000);
    expect(sent).toEqual(["newer"]);
  });

  it("keeps a refused field aside, sends the others, and tries it again", async () => {
    const { clock, pass } = handClock();
    const queue = aQueue(clock);
    const sent: string[] = [];
    let signedOut = true;
    queue.put("a", {
      send: async () => {
        if (signedOut) return { kind: "refused", message: "You are signed out." };
        sent.push("a");
        return done();
      },
    });
    queue.put("b", { send: () => (sent.push("b"), done()) });
    await pass(100);
    expect(sent).toEqual(["b"]);
    expect(queue.state()).toMatchObject({ is: "refused", sentence: "You are signed out." });
    expect(queue.unsavedOf("a")).toBe(true);
    signedOut = false;
    await pass(60_000);
    expect(sent).toEqual(["b", "a"]);
    expect(queue.state().is).toBe("saved");
  });

  it("asks the person, and sends nothing more, where somebody saved a newer one", async () => {
    const { clock, pass } = handClock();
    const queue = aQueue(clock);
    const theirs: string[] = [];
    let attempts = 0;
    queue.put("line:text", {
      send: async (): Promise<Outcome<null, string>> => {
        attempts += 1;
        return { kind: "stale", message: "Changed in another tab.", theirs: "their words" };
      },
      onStale: (words) => theirs.push(words),
    });
    await pass(60_000);
    expect(theirs).toEqual(["their words"]);
    expect(attempts).toBe(1);
  });

  it("says that it is not saved where nobody could choose between the two", async () => {
    const { clock, pass } = handClock();
    const queue = aQueue(clock);
    queue.put("line:place", {
      send: async () => ({ kind: "stale", message: "Changed in another tab.", theirs: null }),
      words: () => "Cut the form",
    });
    await pass(60_000);
    expect(queue.state()).toEqual({
      is: "refused",
      sentence: "Changed in another tab.",
      again: false,
      words: "Cut the form",
    });
    expect(queue.unsaved()).toBe(true);
  });

  /** A server with one row, which another tab has saved already. */
  function otherTabFirst() {
    let row = { words: "theirs", revision: 2 };
    let revision = 1;
    return {
      row: () => row,
      save: (words: string): Sent<{ revision: number }, typeof row> => ({
        send: async () => {
          await aWhile();
          if (revision !== row.revision) return { kind: "stale", message: "Changed.", theirs: row };
          row = { words, revision: row.revision + 1 };
          return { kind: "done", value: { revision: row.revision } };
        },
        onDone: (value) => void (revision = value.revision),
        // The worst view there could be: it takes over the other tab's revision at once.
        onStale: (theirs) => void (revision = theirs.revision),
      }),
    };
  }

  it("holds back what waits behind a conflict, and never overwrites the other tab by itself", async () => {
    const { clock, pass } = handClock();
    const queue = aQueue(clock);
    const { row, save } = otherTabFirst();
    queue.put("line:text", save("mine"));
    await pass(0);
    queue.put("line:text", save("mine, and more"), 600);
    await aWhile();
    await pass(60_000);
    queue.put("line:text", save("mine, and still more"), 600);
    await aWhile();
    await queue.flush();
    await pass(60_000);
    expect(row().words).toBe("theirs");
    expect(queue.state()).toEqual({ is: "conflict" });
    expect(queue.unsaved()).toBe(true);
    expect(queue.unsavedOf("line")).toBe(true);
  });

  it("sends the last words that were written here once the person keeps them", async () => {
    const { clock, pass } = handClock();
    const queue = aQueue(clock);
    const { row, save } = otherTabFirst();
    queue.put("line:text", save("mine"));
    await pass(100);
    await aWhile();
    queue.put("line:text", save("mine, and more"), 600);
    queue.resume("line:text");
    await pass(100);
    await aWhile();
    expect(row().words).toBe("mine, and more");
    expect(queue.unsaved()).toBe(false);
  });

  it("is level again once the person lets go of what was written here", async () => {
    const { clock, pass } = handClock();
    const queue = aQueue(clock);
    const { row, save } = otherTabFirst();
    queue.put("line:text", save("mine"));
    await pass(100);
    await aWhile();
    queue.drop("line:text");
    expect(queue.unsaved()).toBe(false);
    expect(queue.state().is).toBe("saved");
    expect(row().words).toBe("theirs");
  });

  it("waits longer after each failure, however much is typed meanwhile", async () => {
    const { clock, pass } = handClock();
    const queue = aQueue(clock);
    let sends = 0;
    const broken = { send: () => ((sends += 1), Promise.reject(new TypeError("Failed to fetch"))) };
    for (let second = 0; second < 60; second += 1) {
      for (const key of ["a", "b", "c"]) queue.put(key, broken, 600);
      await pass(1_000);
    }
    expect(sends).toBeLessThanOrEqual(8);
  });

  it("waits longer after each refusal too, and tries every refused field once each time", async () => {
    const { clock, pass } = handClock();
    const queue = aQueue(clock);
    let sends = 0;
    for (const key of ["a", "b", "c"])
      queue.put(key, {
        send: async () => ((sends += 1), { kind: "refused", message: "You are signed out." }),
      });
    await pass(60_000);
    expect(sends).toBeLessThanOrEqual(3 * 8);
  });

  it("asks once where the server will never take it, and keeps the words until the person lets go", async () => {
    const { clock, pass } = handClock();
    const queue = aQueue(clock);
    let sends = 0;
    const message = "This is not there.";
    queue.put("line:text", {
      send: async () => ((sends += 1), { kind: "refused", message, lasting: true }),
      words: () => "Cut the form",
    });
    await pass(60_000);
    await queue.flush();
    await pass(60_000);
    expect(sends).toBe(1);
    expect(queue.state()).toEqual({
      is: "refused",
      sentence: message,
      again: false,
      words: "Cut the form",
    });
    expect(queue.unsaved()).toBe(true);
    expect(queue.letGo()).toEqual(["line:text"]);
    expect(queue.unsaved()).toBe(false);
    expect(queue.state().is).toBe("saved");
  });

  it("sends what was not taken once more where the person has made room for it", async () => {
    const { clock, pass } = handClock();
    const queue = aQueue(clock);
    let full = true;
    queue.put("line:aside", {
      send: async () =>
        full ? { kind: "refused", message: "Take one back first.", lasting: true } : done(),
    });
    await pass(100);
    full = false;
    await pass(60_000);
    expect(queue.state()).toMatchObject({ is: "refused", again: false });
    queue.tryAgain();
    await pass(100);
    expect(queue.state().is).toBe("saved");
    expect(queue.unsaved()).toBe(false);
  });

  it("tells a save whether a newer change of the same field waits behind it", async () => {
    const { clock, pass } = handClock();
    const queue = aQueue(clock);
    const lasts: boolean[] = [];
    const slow = {
      send: async () => {
        await aWhile();
        return done();
      },
      onDone: (_: unknown, last: boolean) => void lasts.push(last),
    };
    queue.put("line:text", slow);
    await pass(0);
    queue.put("line:text", slow, 600);
    await aWhile();
    await pass(1_000);
    await aWhile();
    expect(lasts).toEqual([false, true]);
  });

  it("empties itself at once when it is flushed", async () => {
    const { clock } = handClock();
    const queue = aQueue(clock);
    const sent: string[] = [];
    for (const key of ["a", "b", "c"]) {
      queue.put(key, { send: () => (sent.push(key), done()) }, 600);
    }
    await queue.flush();
    expect(sent).toEqual(["a", "b", "c"]);
    expect(queue.unsaved()).toBe(false);
  });

  it("stops asking by itself where it is refused again and again, until somebody asks", async () => {
    const { clock, pass } = handClock();
    const queue = aQueue(clock);
    let sends = 0;
    queue.put("a", {
      send: async () => ((sends += 1), { kind: "refused", message: "You are signed out." }),
    });
    await pass(3_600_000);
    const before = sends;
    expect(before).toBeLessThanOrEqual(8);
    await pass(3_600_000);
    expect(sends).toBe(before);
    await queue.flush();
    expect(sends).toBe(before + 1);
  });

  it("waits where the server is newer than the page, and sends once it is asked to", async () => {
    const { clock, pass } = handClock();
    let isOld = true;
    let sends = 0;
    const around = { keep: () => {}, forget: () => {}, isOutdated: () => isOld };
    const queue = createSaveQueue(clock, around);
    queue.put("a", {
      kept: () => ({ act: "saveBullet", input: {} }),
      send: async () => {
        sends += 1;
        if (isOld) throw new Error("not known");
        return done();
      },
    });
    await pass(3_600_000);
    expect(queue.state()).toEqual({ is: "outdated", waiting: 1 });
    expect(sends).toBe(1);
    isOld = false;
    await queue.flush();
    expect(queue.state().is).toBe("saved");
  });

  /** A server that takes what is sent and whose next answer can be lost on the way. */
  function lossy() {
    let row = { text: "", revision: 1 };
    let revision = 1;
    let loses = false;
    let here = "";
    const take = async (input: unknown): Promise<Outcome<{ revision: number }, typeof row>> => {
      const { text, revision: from } = input as typeof row;
      const lost = loses;
      loses = false;
      if (text !== row.text && from !== row.revision)
        return { kind: "stale", message: "Changed.", theirs: row };
      if (text !== row.text) row = { text, revision: row.revision + 1 };
      if (lost) throw new TypeError("Failed to fetch");
      return { kind: "done", value: { revision: row.revision } };
    };
    const input = () => ({ text: here, revision });
    const stale: string[] = [];
    return {
      ...{ stale, row: () => row },
      loseNext: () => void (loses = true),
      overwrite: (text: string) => void (row = { text, revision: row.revision + 1 }),
      save(text: string): Save<{ revision: number }, typeof row> {
        here = text;
        return {
          send: () => take(input()),
          kept: () => ({ act: "saveBullet", input: input() }),
          again: take,
          onDone: (value) => void (revision = value.revision),
          onStale: (theirs) => void stale.push(theirs.text),
        };
      },
    };
  }

  it("asks nobody to choose between words of one tab whose answer was lost and its newer ones", async () => {
    const { clock, pass } = handClock();
    const queue = createSaveQueue(clock);
    const server = lossy();
    server.loseNext();
    queue.put("line:text", server.save("Cut"));
    await pass(10);
    queue.put("line:text", server.save("Cut the form"));
    await pass(60_000);
    expect(server.stale).toEqual([]);
    expect(server.row().text).toBe("Cut the form");
    expect(queue.unsaved()).toBe(false);
  });

  it("still asks where somebody else wrote after the answer was lost", async () => {
    const { clock, pass } = handClock();
    const queue = createSaveQueue(clock);
    const server = lossy();
    server.loseNext();
    queue.put("line:text", server.save("Cut"));
    await pass(10);
    server.overwrite("Theirs");
    queue.put("line:text", server.save("Cut the form"));
    await pass(60_000);
    expect(server.stale).toEqual(["Theirs"]);
    expect(server.row().text).toBe("Theirs");
  });

  it("keeps each change outside until it is through, with its newest words and revision", async () => {
    const { clock, pass } = handClock();
    const kept = new Map<string, unknown>();
    const around = {
      keep: (key: string, { input }: { input: unknown }) => void kept.set(key, input),
      forget: (key: string) => void kept.delete(key),
      isOutdated: () => false,
    };
    const queue = createSaveQueue(clock, around);
    const server = lossy();
    queue.put("line:text", server.save("Cut"), 600);
    expect(kept.get("line:text")).toEqual({ text: "Cut", revision: 1 });
    queue.put("line:text", server.save("Cut the form"), 600);
    expect(kept.get("line:text")).toEqual({ text: "Cut the form", revision: 1 });
    await pass(10_000);
    expect([...kept]).toEqual([]);
    server.overwrite("Theirs");
    queue.put("line:text", server.save("Mine"));
    await pass(10_000);
    expect(kept.get("line:text"), "while it is open").toEqual({ text: "Mine", revision: 2 });
    queue.drop("line:text");
    expect([...kept]).toEqual([]);
  });
});
