import type { Background } from "@/lib/engine";

export type ContactLine = {
  readonly kind: "email" | "phone" | "place" | "link" | "other";
  readonly text: string;
};

export type ProfileRow = {
  readonly name: string;
  readonly contactLines: readonly ContactLine[];
  readonly target: "po" | "pm" | "both";
  readonly background: Background | null;
  readonly years: number | null;
  readonly spelling: "american" | "british";
  readonly revision: number;
};
