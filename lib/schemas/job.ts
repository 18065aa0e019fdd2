import type { BulletRow } from "./bullet";

export type JobRow = {
  readonly id: string;
  readonly organization: string;
  readonly title: string;
  readonly place: string;
  readonly summary: string;
  readonly startDate: string | null;
  readonly endDate: string | null;
  readonly dateText: string;
  readonly current: boolean;
  readonly position: number;
  readonly revision: number;
  /** In the order of the career history. */
  readonly bullets: readonly BulletRow[];
};
