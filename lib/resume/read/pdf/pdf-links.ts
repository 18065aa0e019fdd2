import type { Matrix } from "./pdf-open";
import type { Word } from "./page-words";

/** Words that name a link and not where it leads; the address then belongs beside them. */
const LINK_NAME =
  /^(?:linked ?in|git ?hub|git ?lab|website|web|portfolio|e-?mail|mail|url|twitter|x|medium|behance|dribbble|blog)$/i;
const ADDRESS = /^(?:https?:\/\/|mailto:)\S+$/i;
const LINKS_MAX = 200;
const ADDRESS_MAX_CHARS = 300;

export type Linked = {
  readonly words: readonly Word[];
  /** Addresses that no words of the page say and that stand beside no name of a link. */
  readonly unsaid: readonly string[];
};

const bare = (text: string): string =>
  text
    .toLowerCase()
    .replace(/^(?:https?:\/\/|mailto:)(?:www\.)?/, "")
    .replace(/[^\p{L}\p{N}]+/gu, "");

/** A page's words with the addresses of its links where the words do not say them. No link is followed. */
export function linkWords(
  words: readonly Word[],
  annotations: readonly unknown[],
  page: Matrix,
): Linked {
  const linked = [...words];
  const unsaid = new Set<string>();
  for (const link of annotations.slice(0, LINKS_MAX).flatMap((one) => readLink(one, page))) {
    const inside = linked.filter((word) => isInside(word, link));
    const said = inside.map((word) => word.text).join(" ");
    const last = inside.at(-1);
    if (last === undefined || said.includes("@") || bare(said) === "") continue;
    if (bare(link.address).includes(bare(said)) && /[./]/.test(said)) continue;
    const address = link.address.replace(/^mailto:/i, "").replace(/\?.*$/, "");
    if (!LINK_NAME.test(said.replace(/[:\s]+$/, ""))) unsaid.add(link.address);
    else {
      const at = linked.indexOf(last);
      const edge = last.right + last.size * 0.2;
      const named = { ...last, text: `${last.text.replace(/:$/, "")}:`, spaced: true };
      linked.splice(at, 1, named, { ...last, text: address, left: edge, right: edge });
    }
  }
  return { words: linked, unsaid: [...unsaid] };
}

type Link = { address: string; left: number; right: number; top: number; bottom: number };

function readLink(annotation: unknown, [a, b, c, d, e, f]: Matrix): Link[] {
  if (typeof annotation !== "object" || annotation === null) return [];
  const address = "url" in annotation ? annotation.url : undefined;
  const box = "rect" in annotation ? annotation.rect : undefined;
  if (typeof address !== "string" || address.length > ADDRESS_MAX_CHARS) return [];
  if (!ADDRESS.test(address) || !Array.isArray(box)) return [];
  const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = box.map(Number);
  const xs = [a * x0 + c * y0 + e, a * x1 + c * y1 + e];
  const ys = [b * x0 + d * y0 + f, b * x1 + d * y1 + f];
  return [
    {
      address,
      left: Math.min(...xs),
      right: Math.max(...xs),
      top: Math.min(...ys),
      bottom: Math.max(...ys),
    },
  ];
}

const isInside = (word: Word, link: Link): boolean => {
  const middle = (word.left + word.right) / 2;
  const height = word.base - word.size * 0.3;
  return middle > link.left && middle < link.right && height > link.top && height < link.bottom;
};
