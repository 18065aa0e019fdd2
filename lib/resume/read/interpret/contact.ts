import type { Basics } from "../../schema";
import { HEADER_MAX_CHARS } from "../limits";
import { isPlace, titleEvidence } from "./names";

const EMAIL = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/u;
const PHONE =
  /(?:\+\d{1,3}[\s.()-]*(?:\d[\s.-]+)?)?(?:\(\d{1,5}\)[\s.-]*)?\d{2,5}(?:[\s.-]?\d{2,5}){1,4}(?:\s*(?:x|ext\.?)\s*\d+)?/i;
const LINK =
  /(?:https?:\/\/)?(?:www\.)?[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.(?:com|org|net|io|dev|me|co|uk|de|eu|app|ai|in|info|page|site|example|fr|nl|ca|au|ch|at|it|es|se|no|dk|fi|pl|us|tech|blog|design|xyz|ly)(?:\/(?:\([^\s|·•,;()]*\)|[^\s|·•,;()])*)?/iu;
/** Labels before a contact ("Phone:", "E:") say nothing that the field does not. */
const LABEL =
  /^(?:e-?mail|phone|tel(?:ephone)?|mobile|cell|linkedin|github|website|web|portfolio|address|location|url)(?:\s*:\s*|\s{3,})|^[emptlw]\s*:\s*|^tel\.\s*/i;
const NETWORKS: readonly (readonly [RegExp, string])[] = [
  [/linkedin\.com/i, "LinkedIn"],
  [/github\.com/i, "GitHub"],
  [/gitlab\.com/i, "GitLab"],
  [/(?:twitter|x)\.com\//i, "X"],
  [/medium\.com/i, "Medium"],
  [/behance\.net/i, "Behance"],
  [/dribbble\.com/i, "Dribbble"],
];
/** Commas stay: they hold a city and its state together. */
const CELL_BREAK = /\s*[|·•‖]\s*|\s+[–—]\s+|\s{3,}|\s*;\s+/;

const isPhone = (text: string): boolean => {
  const digits = text.replace(/\D/g, "");
  return (
    digits.length >= 7 &&
    digits.length <= 16 &&
    !/^(?:19|20)\d\d\s*[-–]\s*(?:19|20)\d\d$/.test(text.trim())
  );
};

/** A link as JSON Resume wants it: with a scheme. */
export const withScheme = (link: string): string =>
  /^[a-z]+:\/\//i.test(link) ? link : `https://${link}`;

function addLink(basics: Basics, link: string): void {
  const url = withScheme(link.replace(/[.,]$/, ""));
  const network = NETWORKS.find(([form]) => form.test(url))?.[1];
  if (network === undefined && basics.url === undefined) {
    basics.url = url;
    return;
  }
  const username = url.replace(/\/+$/, "").split("/").at(-1) ?? "";
  (basics.profiles ??= []).push({ network: network ?? "", username, url });
}

export function placeOf(text: string): NonNullable<Basics["location"]> {
  const [city, ...others] = text.split(/\s*,\s*/);
  return {
    ...(city === undefined ? {} : { city }),
    ...(others.length === 0 ? {} : { region: others.join(", ") }),
  };
}

/** "✉ ines@example.org", also as icon fonts come out of PDFs. */
const CONTACT_ICON =
  /^(?:[\p{Extended_Pictographic}\ufe0f\u2300-\u23ff\u2600-\u27bf\uf000-\uf8ff]\s*)+/u;

/** Takes what one piece of a contact line says into `basics`; false where it says nothing we know. */
function takeCell(basics: Basics, cell: string): boolean {
  const text = cell.replace(CONTACT_ICON, "").replace(LABEL, "").trim();
  const email = EMAIL.exec(text)?.[0];
  if (email !== undefined && basics.email === undefined && text.length <= email.length + 2) {
    basics.email = email;
    return true;
  }
  const link = LINK.exec(text)?.[0];
  if (link !== undefined && email === undefined && text.length <= link.length + 2) {
    addLink(basics, link);
    return true;
  }
  const phone = PHONE.exec(text)?.[0];
  if (
    phone !== undefined &&
    isPhone(phone) &&
    basics.phone === undefined &&
    text.length <= phone.length + 2
  ) {
    basics.phone = text;
    return true;
  }
  if (isPlace(text) && basics.location === undefined) {
    basics.location = placeOf(text);
    return true;
  }
  return false;
}

/** True where a line holds an address, a number or a link: it can be no heading, name or job. */
export function hasContact(text: string): boolean {
  if (text.length > HEADER_MAX_CHARS) return false;
  if (EMAIL.test(text)) return true;
  const link = LINK.exec(text)?.[0];
  if (link !== undefined && (link.includes("/") || link.length > text.length * 0.6)) return true;
  const phone = PHONE.exec(text)?.[0];
  return phone !== undefined && isPhone(phone) && phone.trim().length > text.length * 0.3;
}

/** Cells of a line around separators; a line with several contacts and only spaces or commas between is split there too. */
function cellsOf(text: string): string[] {
  const cells = text.split(CELL_BREAK).filter((cell) => /[\p{L}\p{N}]/u.test(cell));
  return cells.flatMap((cell) => partAt(cell, [EMAIL, CONTACT_LINK, PHONE]));
}

/** A link that is surely one among other words: with a path, a scheme or "www". */
const CONTACT_LINK = new RegExp(`(?:https?://|www\\.|(?=[^\\s]+/))${LINK.source}`, "iu");

/** A cell parted around the first address, link or number in it, and what is left parted likewise. */
function partAt(cell: string, forms: readonly RegExp[]): string[] {
  for (const form of forms) {
    const found = form.exec(cell);
    if (found === null || cell.replace(LABEL, "").trim().length <= found[0].length + 2) continue;
    const before = cell.slice(0, found.index).replace(/[\s,]+$/, "");
    const after = cell.slice(found.index + found[0].length).replace(/^[\s,]+/, "");
    if (form === PHONE && !isPhone(found[0])) continue;
    const labelled = LABEL.test(before) && before.replace(LABEL, "") === "";
    const pieces = labelled ? [`${before} ${found[0]}`] : [...partAt(before, forms), found[0]];
    return [...pieces, ...partAt(after, forms)].filter((piece) => /[\p{L}\p{N}]/u.test(piece));
  }
  return [cell];
}

/** Reads one line of the page's head into `basics`; answers what of it found no place. */
export function readContactLine(basics: Basics, text: string): string[] {
  if (text.length > HEADER_MAX_CHARS) return [text];
  const left: string[] = [];
  for (const cell of cellsOf(text)) {
    const label = LABEL.exec(cell)?.[0];
    if (takeCell(basics, cell)) {
      if (label !== undefined) left.push(label.trim());
    } else left.push(cell);
  }
  return left;
}

const NAME = /^[\p{L}][\p{L}\p{M}'’.,-]*(?:\s+[\p{L}("“‘'][\p{L}\p{M}'’.,()"”-]*){0,5}$/u;

/** A letter's greeting, and labels that stand alone where their field is on the next line. */
const NO_NAME =
  /^(?:(?:hi|hello|dear|hey)\b.*|tel|telephone|phone|mobile|e-?mail|address|contact|personal(?: \p{L}+)?|linkedin|website)$/iu;

/** A person's name by its looks: a few words of letters that are no job title. */
export const looksLikeName = (text: string): boolean =>
  text.length <= 60 &&
  !NO_NAME.test(text) &&
  NAME.test(text) &&
  titleEvidence(text) < 3 &&
  !/^\p{Ll}+$/u.test(text) &&
  !/[.]$/.test(text.replace(/\b\p{L}{1,3}\.$/u, ""));
