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
  /** A paragraph begins here by the format itself: the line goes on from none above. */
  readonly begins?: true;
  /** A heading by the format itself: 1 and 2 stand above entries, 3 heads one, 4 a role within it. */
  readonly level?: 1 | 2 | 3 | 4;
  /** Set where every word of the line is bold, in formats that say so. */
  readonly bold?: true;
  /** Size of the letters in points, where the format says it. */
  readonly size?: number;
  /** Set by formats that know it stands in the page's own header or footer. */
  readonly furniture?: true;
  /** The page it stands on, from 1, and where: points from the page's left and upper edges. */
  readonly page?: number;
  readonly position?: { readonly left: number; readonly right: number; readonly top: number };
};

export type LineRole =
  "name" | "contact" | "heading" | "job" | "bullet" | "section" | "summary" | "unread";

/** A line of the original with what it was understood as; lines stand in reading order. */
export type SourceLine = {
  readonly index: number;
  readonly text: string;
  readonly role: LineRole;
  /** From 1, where the format has pages. */
  readonly page?: number;
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
