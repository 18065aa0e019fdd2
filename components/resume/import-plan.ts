import type { SectionKind } from "@/lib/resume/schema";
import type { ContactLine } from "@/lib/schemas/profile";

/** Indices into the lines that were read; empty for what was added by hand. */
type FromLines = { readonly lines: readonly number[] };

export type PlannedBullet = FromLines & {
  readonly id: string;
  readonly text: string;
  readonly included: boolean;
  /** The career history holds a line of these words already. */
  readonly known: boolean;
  /** A line of the career history that reads almost alike. */
  readonly near?: { readonly bulletId: string; readonly text: string };
};

export type JobFields = {
  readonly organization: string;
  readonly title: string;
  readonly place: string;
  readonly summary: string;
  readonly dateText: string;
  readonly current: boolean;
};

export type PlannedJob = FromLines &
  JobFields & {
    readonly id: string;
    /** The job of the career history that this is: what is new of it is added there. */
    readonly known?: {
      readonly jobId: string;
      readonly name: string;
      /** Title, organization and dates are all the same: nothing is to be asked. */
      readonly isSure: boolean;
    };
    /** As read; they hold only while the words of the dates are the ones that were read. */
    readonly read: {
      readonly dateText: string;
      readonly startDate: string | null;
      readonly endDate: string | null;
    };
    readonly bullets: readonly PlannedBullet[];
  };

/** Words that found no place, or that the person said are no bullet. */
export type Stray = FromLines & {
  readonly id: string;
  readonly text: string;
  readonly leftOut: boolean;
  /** What it is, where it is left out because it says nothing that could be placed. */
  readonly small?: string;
};

/** An entry of a section, in JSON Resume's shape for its kind. */
export type Entry = Readonly<Record<string, unknown>>;

/** An entry of the career history and the same as it was read, with more words. */
export type GrownEntry = { readonly known: Entry; readonly read: Entry };

export type PlannedSection = FromLines & {
  readonly id: string;
  /** The section of the career history that this is: its new entries are added there. */
  readonly known?: { readonly sectionId: string };
  readonly kind: SectionKind;
  readonly entries: readonly Entry[];
  /** Entries that are there already, left out of `entries`. */
  readonly knownEntries?: readonly Entry[];
  /** Entries that are there and gain words, left out of `entries`. */
  readonly grownEntries?: readonly GrownEntry[];
  readonly included: boolean;
};

/** What an import will add, as the person corrects it; nothing of it is written yet. */
export type ImportPlan = {
  readonly name: string;
  readonly headline: string;
  readonly summary: string;
  readonly contactLines: readonly ContactLine[];
  readonly profileIncluded: boolean;
  /** The lines that name, headline, contact lines and summary were read from. */
  readonly profileLines: readonly number[];
  readonly strays: readonly Stray[];
  readonly jobs: readonly PlannedJob[];
  readonly sections: readonly PlannedSection[];
  /** Beside what is there, or in its stead. */
  readonly mode: "add" | "replace";
  /** Ids of doubts that the person said are right as they stand. */
  readonly accepted: readonly string[];
  /** Ids of all doubts that there were, settled ones too. */
  readonly seen: readonly string[];
};

/** Makes the id of a new row; random where it counts, counted in tests. */
export type NewId = () => string;
