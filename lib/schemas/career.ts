import type { JobRow } from "./job";
import type { ProfileRow } from "./profile";
import type { SectionRow } from "./section";
import type { VariantRow } from "./variant";

/** Everything one person keeps: one career history and two variants over it. */
export type Career = {
  readonly profile: ProfileRow;
  readonly jobs: readonly JobRow[];
  readonly sections: readonly SectionRow[];
  readonly variants: Readonly<Record<"po" | "pm", VariantRow>>;
};
