import type { Track } from "../../engine";
import { variantLines, variantResume, type CareerLike } from "../variant";
import { outlineOf } from "./outline";
import { oneLine } from "./outline-text";
import { layOutPages, type Page, type PageText } from "./pages";
import type { Paper } from "./paper";
import { fitsPaper } from "./paper-limit";

/** A text of a page with the bullet that it is a line of, where it is one. */
export type VariantText = PageText & { readonly bulletId?: string };
export type VariantPage = Omit<Page, "texts"> & { readonly texts: readonly VariantText[] };

/** Jobs stand first in an outline, wherever there are any. */
const BULLET_OF_JOB = /^sections\.0\.entries\.(\d+)\.bullets\.(\d+)$/;

/** A variant's pages as its PDF has them, open blanks shown; null where it is too long to be laid out. */
export async function layOutVariant(
  career: CareerLike,
  track: Track,
  paper: Paper,
): Promise<VariantPage[] | null> {
  const outline = outlineOf(variantResume(career, track));
  if (!fitsPaper(outline)) return null;
  const ids = career.jobs.map((job) =>
    variantLines(job.bullets, track)
      .filter(({ text }) => oneLine(text) !== "")
      .map(({ bulletId }) => bulletId),
  );
  const pages = await layOutPages(outline, paper);
  return pages.map((page) => ({ ...page, texts: page.texts.map((text) => withBullet(text, ids)) }));
}

function withBullet(text: PageText, ids: readonly (readonly string[])[]): VariantText {
  const [, job, bullet] = BULLET_OF_JOB.exec(text.part) ?? [];
  const bulletId = ids[Number(job)]?.[Number(bullet)];
  return bulletId === undefined ? text : { ...text, bulletId };
}
