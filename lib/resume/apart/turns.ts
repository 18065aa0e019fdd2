/** One thing at a time for each of these, whoever they are; the next one is told so. */
export class OneEach {
  private readonly held = new Set<string>();

  /** @returns what ends the hold, however often it is called; null where one is held already */
  hold(key: string): (() => void) | null {
    if (this.held.has(key)) return null;
    this.held.add(key);
    let released = false;
    return () => {
      if (!released) this.held.delete(key);
      released = true;
    };
  }
}

/** A few at once, a few more in line; who comes later is told so. */
export class Turns {
  private running = 0;
  private readonly line: (() => void)[] = [];

  constructor(
    private readonly atOnce: number,
    private readonly inLine: number,
  ) {}

  /**
   * Runs a piece of work when its turn comes.
   * @returns what it gives, or null where the line is full
   * @throws the signal's reason where it is given up before its turn
   */
  async take<T>(work: () => Promise<T>, signal?: AbortSignal): Promise<T | null> {
    if (this.running >= this.atOnce) {
      if (this.line.length >= this.inLine) return null;
      await this.wait(signal);
    } else this.running += 1;
    try {
      signal?.throwIfAborted();
      return await work();
    } finally {
      this.passOn();
    }
  }

  /** Resolves with a turn that somebody else has passed on. */
  private wait(signal?: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      const go = () => {
        signal?.removeEventListener("abort", leave);
        resolve();
      };
      const leave = () => {
        this.line.splice(this.line.indexOf(go), 1);
        reject(signal?.reason as Error);
      };
      if (signal?.aborted) return reject(signal.reason as Error);
      signal?.addEventListener("abort", leave, { once: true });
      this.line.push(go);
    });
  }

  private passOn(): void {
    const next = this.line.shift();
    if (next) next();
    else this.running -= 1;
  }
}
