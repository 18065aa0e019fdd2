import type { Track } from "@/lib/engine";

export type VariantRow = {
  readonly track: Track;
  readonly headline: string;
  readonly summary: string;
  readonly revision: number;
};
