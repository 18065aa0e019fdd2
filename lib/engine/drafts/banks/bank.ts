/**
 * The questions about one activity, with one person's good short answers. The example line and its
 * answers are also the worked example that stands where a line names only an area of work.
 */
export type Bank = {
  /** Sentences that ask: who settled it, what was done, what waited, why, what changed. */
  readonly who: string;
  readonly act: string;
  readonly instead: string;
  readonly because: string;
  readonly afterwards: string;
  /** Past-tense verbs, separated by commas: of a decision, of a finding, of craft. */
  readonly decided: string;
  readonly found: string;
  readonly did: string;
  /** An invented line of this kind, then the answers of the person who wrote it. */
  readonly line: string;
  readonly example: {
    readonly act: string;
    readonly instead: string;
    readonly because: string;
    readonly afterwards: string;
  };
};
