import type { SectionKind } from "@/lib/resume/schema";

export type SectionRow = {
  readonly id: string;
  readonly kind: SectionKind;
  /** Entries of JSON Resume's shape for this kind. */
  readonly entries: readonly Readonly<Record<string, unknown>>[];
  readonly position: number;
  readonly revision: number;
};
