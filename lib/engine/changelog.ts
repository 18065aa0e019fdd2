/** How often a rule speaks on the project's own lines, before and after. */
export type RuleMoved = { readonly rule: string; readonly before: number; readonly after: number };

/** What a version changed in what is said of the project's own lines; measured, never estimated. */
export type Moved = {
  /** The version that it is compared with. */
  readonly since: string;
  readonly lines: number;
  /** Lines whose verdict is another one. */
  readonly verdicts: number;
  readonly rules: readonly RuleMoved[];
};

export type Version = {
  readonly version: string;
  readonly date: string;
  /** What is read or said otherwise, in sentences for the person whose lines they are. */
  readonly changes: readonly string[];
  readonly moved?: Moved;
};

/** Every version of the engine, the newest first; `moved` is kept true by a test. */
export const CHANGELOG: readonly Version[] = [
  {
    version: "1.0.0",
    date: "2026-11-24",
    changes: ["The first set of rules, signals and verdicts."],
  },
];
