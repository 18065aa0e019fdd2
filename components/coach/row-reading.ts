import { review, type Review, type WriterOptions } from "@/lib/engine";
import type { BulletRow } from "@/lib/schemas/bullet";
import { readingOptions } from "@/lib/schemas/reading-options";

type Read = { readonly as: string; readonly review: Review };

const readings = new WeakMap<BulletRow, Read>();

/** What the engine says of a row; one that did not change is not read again, as a list draws hundreds at each choice. */
export function reviewRow(
  row: BulletRow,
  job: { readonly current: boolean },
  writer: Required<Pick<WriterOptions, "lineWords">>,
): Review {
  const as = `${job.current} ${writer.lineWords}`;
  const known = readings.get(row);
  if (known?.as === as) return known.review;
  const read = { as, review: review(row.text, readingOptions(job, writer)) };
  readings.set(row, read);
  return read.review;
}
