import type { Track } from "../../types";

/** The answers that come after who settled it and what was done. */
export type Later = "instead" | "because" | "afterwards";

/**
 * The questions about one activity. Their examples are behind a door of their own
 * (engine/examples.ts), since a page draws from answers long before it shows an example.
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
  /** The answer that stories of this kind are most often told without. */
  readonly lacks: Later;
  /** The track that such a story serves most readily; without it either one. */
  readonly serves?: Track;
};
