import { hasContact, looksLikeName } from "./contact";
import { HEADER_MAX_CHARS } from "../limits";
import type { Line } from "../line";

/** How many lines the head of a resume takes: what they say again further down is there for the page. */
const HEAD_MAX_LINES = 4;
/** "Page 2 of 3", "2 / 3", "- 2 -", "2": a line that only counts pages. */
const PAGE_COUNT =
  /^[\s–—-]*(?:(?:page|p\.|seite|página)\s*)?\d{1,2}(?:\s*(?:of|\/|\||von|de|sur)\s*\d{1,2})?[\s–—-]*$/iu;
/** Words that stand beside the name in a running header. */
const PAGE_WORDS = new Set(
  "page of resume résumé cv curriculum vitae continued cont seite von p".split(" "),
);

const lettersOf = (text: string): string[] => text.toLowerCase().match(/\p{L}+/gu) ?? [];

/** Running headers and footers apart from the text; nothing else is moved, and no line is lost. */
export function partFurniture(lines: readonly Line[]): { body: Line[]; furniture: Line[] } {
  const head = lines.slice(0, HEAD_MAX_LINES);
  const named = head.find((line) =>
    looksLikeName(line.text.split(/\s{3,}|[|·•]/)[0]?.trim() ?? ""),
  );
  const name = new Set(lettersOf(named?.text ?? ""));
  const heads = new Set(head.filter((line) => hasContact(line.text)).map(plain));
  const body: Line[] = [];
  const furniture: Line[] = [];
  lines.forEach((line, index) => {
    // A format with pages says itself what belongs to them; a line below a bullet goes on with it.
    const may = line.mark === "" && line.page === undefined;
    const counts = may && PAGE_COUNT.test(line.text) && !hangs(line, lines[index - 1], FAR_COLUMNS);
    const says = may && !hangs(line, lines[index - 1]) && isFurniture(line, index, name, heads);
    const goes = line.furniture === true || counts || says;
    (goes ? furniture : body).push(line);
  });
  return { body, furniture };
}

/** A page's number stands so far to the right of the text that nothing hangs there. */
const FAR_COLUMNS = 20;

const hangs = (line: Line, above: Line | undefined, most = Infinity): boolean =>
  above !== undefined &&
  !line.gap &&
  above.mark !== "" &&
  line.indent > above.indent &&
  line.indent - above.indent < most;

const plain = (line: Line): string => line.text.replace(/\s+/g, " ").trim();

function isFurniture(
  line: Line,
  index: number,
  name: ReadonlySet<string>,
  heads: ReadonlySet<string>,
): boolean {
  if (line.text.length > HEADER_MAX_CHARS) return false;
  const words = lettersOf(line.text);
  const counts = words.includes("page") && /\d/.test(line.text);
  if (index < HEAD_MAX_LINES && !counts) return false;
  const saysName = words.filter((word) => name.has(word)).length >= 2;
  const onlyName = words.every((word) => name.has(word) || PAGE_WORDS.has(word));
  return (saysName && onlyName) || (index >= HEAD_MAX_LINES && heads.has(plain(line)));
}
