import type { Resume, SectionKind } from "../schema";

/** One line as it reaches the interpreter, whatever the format it came from. */
export type Line = {
  /** As in the source, mark and indent included. */
  readonly source: string;
  /** Without indent, frame and bullet mark. */
  readonly text: string;
  /** Columns before the mark or the text. */
  readonly indent: number;
  /** The bullet mark as written; "" where there is none. */
  readonly mark: string;
  /** An empty line stands before it. */
  readonly gap: boolean;
  /** A heading by the format itself: 1 and 2 stand above entries, 3 heads one, 4 a role within it. */
  readonly level?: 1 | 2 | 3 | 4;
  readonly page?: number;
};

export type LineRole =
  "name" | "contact" | "heading" | "job" | "bullet" | "section" | "summary" | "unread";

/** A line of the original with what it was understood as; lines stand in reading order. */
export type SourceLine = {
  readonly index: number;
  readonly text: string;
  readonly role: LineRole;
};

/** Where each produced thing was read: indices into `lines`, beside the resume's own arrays. */
export type ReadPlaces = {
  readonly jobs: readonly {
    readonly lines: readonly number[];
    readonly bullets: readonly (readonly number[])[];
  }[];
  readonly sections: Readonly<Partial<Record<SectionKind, readonly (readonly number[])[]>>>;
};

export type ReadResume = {
  readonly resume: Resume;
  /** Every line, or part of one, that found no place; section headings too, unless a section's own name says the same. */
  readonly unread: readonly string[];
  readonly lines: readonly SourceLine[];
  readonly places: ReadPlaces;
};
