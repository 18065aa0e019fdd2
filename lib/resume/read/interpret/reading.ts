import type { Resume } from "../../schema";
import type { HeadingKind } from "./heading-names";
import type { Line, LineRole } from "../line";

/** `other`: a heading whose name is not known; `unheld`: one of which no section of ours holds the lines. */
export type SectionName = HeadingKind | "head" | "other" | "unheld";
export type Section = {
  kind: SectionName;
  indices: number[];
  /** Its heading is written in capitals, so that a heading written otherwise stands below it. */
  capitals?: boolean;
  /** A heading whose words the section's own key repeats; they are lost where nothing was read below it. */
  said?: { readonly index: number; readonly heading: string };
};

/** What is being put together; `leave` keeps whatever found no place, in the order of the source. */
export type Reading = {
  readonly lines: readonly Line[];
  readonly resume: Resume;
  place(index: number, role: LineRole): void;
  leave(index: number, text: string): void;
};
