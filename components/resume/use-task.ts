import { useState } from "react";

export type Task = {
  /** What is said of the last run: under way, done, or why not. */
  readonly said: string;
  readonly working: boolean;
  /** Runs one act at a time and says what it answers; a second one while it runs is passed over. */
  readonly run: (name: string, act: () => Promise<string>) => Promise<void>;
};

const FAILED = "That did not work just now. Everything you wrote is kept. Try again in a moment.";

/** An act that takes a moment, with the sentences that go with it. */
export function useTask(): Task {
  const [said, setSaid] = useState("");
  const [working, setWorking] = useState(false);
  async function run(name: string, act: () => Promise<string>) {
    if (working) return;
    setWorking(true);
    setSaid(`Preparing ${name}…`);
    setSaid(await act().catch(() => FAILED));
    setWorking(false);
  }
  return { said, working, run };
}
