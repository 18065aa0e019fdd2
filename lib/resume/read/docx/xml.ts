/** An element as Word files need it: names carry the usual prefix ("w:p"), whatever prefix the file itself uses. */
export type XmlElement = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
};
export type XmlNode = XmlElement | string;

/** Word's own files stay below 60 even with tables in tables; a deeper one is made to exhaust its reader. */
export const XML_DEPTH_MAX = 250;
/** Thirty pages with every word formatted by itself come to about 120,000. */
export const XML_ELEMENTS_MAX = 200_000;

/** The namespaces that hold a resume's words, in both editions of the standard, by their usual prefix. */
const PREFIXES: Readonly<Record<string, string>> = {
  "http://schemas.openxmlformats.org/wordprocessingml/2006/main": "w",
  "http://purl.oclc.org/ooxml/wordprocessingml/main": "w",
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships": "r",
  "http://purl.oclc.org/ooxml/officeDocument/relationships": "r",
  "http://schemas.openxmlformats.org/markup-compatibility/2006": "mc",
};
const DECLARED: readonly (readonly [string, string])[] = [
  ["w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main"],
  ["r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships"],
];

/** Comments, instructions and literal text; else a tag. A DTD is none of these, so no entity can be declared. */
const MARKUP =
  /<(?:!--[^]*?-->|\?[^]*?\?>|!\[CDATA\[([^]*?)\]\]>|(\/?)([^\s/><="'!?]+)((?:\s+[^\s=<>"'/]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>)/y;
const ATTRIBUTE = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const REFERENCE = /&(?:(lt|gt|amp|quot|apos)|#(\d{1,7})|#x([\da-f]{1,6}));|&/gi;
const NAMED: Readonly<Record<string, string>> = {
  lt: "<",
  gt: ">",
  amp: "&",
  quot: '"',
  apos: "'",
};

/** Why a part is not read: it is not well formed or too deep, or it has too many elements. */
export type XmlFault = "malformed" | "too-large";

class NotWellFormed extends Error {}

/** Character references resolved; any other entity is refused, as nothing can have declared it. */
function resolve(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(REFERENCE, (all, name?: string, decimal?: string, hex?: string) => {
    if (name !== undefined) return NAMED[name.toLowerCase()] ?? "";
    const code = decimal === undefined ? parseInt(hex ?? "", 16) : Number(decimal);
    if (all === "&" || !(code <= 0x10ffff)) throw new NotWellFormed();
    return String.fromCodePoint(code);
  });
}

type Scope = Readonly<Record<string, string>>;
type Open = {
  readonly written: string;
  readonly scope: Scope;
  readonly element: { name: string; attributes: Record<string, string>; children: XmlNode[] };
};

const named = (written: string, scope: Scope, isAttribute: boolean): string => {
  const colon = written.indexOf(":");
  if (isAttribute && colon < 0) return written;
  const prefix = scope[colon < 0 ? "" : written.slice(0, colon)];
  return prefix === undefined ? written : `${prefix}:${written.slice(colon + 1)}`;
};

function openElement(written: string, attributes: string, outer: Scope): Open {
  const pairs = [...attributes.matchAll(ATTRIBUTE)].map(
    ([, name = "", double, single]) => [name, resolve(double ?? single ?? "")] as const,
  );
  let scope = outer;
  for (const [name, value] of pairs) {
    if (name !== "xmlns" && !name.startsWith("xmlns:")) continue;
    scope = { ...scope, [name.slice(6)]: PREFIXES[value] ?? name.slice(6) };
  }
  const kept: Record<string, string> = {};
  for (const [name, value] of pairs)
    if (name !== "xmlns" && !name.startsWith("xmlns:")) kept[named(name, scope, true)] = value;
  return {
    written,
    scope,
    element: { name: named(written, scope, false), attributes: kept, children: [] },
  };
}

/**
 * Parses one part of a Word file. A part that declares a DTD or entities, or is deeper than any document, counts as
 * malformed: none such comes from a word processor.
 */
export function parseXml(text: string): XmlElement | XmlFault {
  try {
    return parse(text.replace(/^\ufeff/, ""));
  } catch (error) {
    if (error instanceof NotWellFormed) return "malformed";
    throw error;
  }
}

function parse(text: string): XmlElement | XmlFault {
  const root: Open = {
    written: "",
    scope: {},
    element: { name: "", attributes: {}, children: [] },
  };
  const open: Open[] = [root];
  let count = 0;
  for (let at = 0; at < text.length;) {
    const parent = open[open.length - 1] ?? root;
    const next = text.indexOf("<", at);
    const words = text.slice(at, next < 0 ? text.length : next);
    if (words !== "") parent.element.children.push(resolve(words));
    if (next < 0) break;
    MARKUP.lastIndex = next;
    const found = MARKUP.exec(text);
    if (found === null) return "malformed";
    at = MARKUP.lastIndex;
    const [, literal, closing, written, attributes = "", empty] = found;
    if (literal !== undefined) parent.element.children.push(literal);
    if (written === undefined) continue;
    if (closing === "/") {
      if (open.length === 1 || parent.written !== written) return "malformed";
      open.pop();
      continue;
    }
    count += 1;
    const opened = openElement(written, attributes, parent.scope);
    parent.element.children.push(opened.element);
    if (empty !== "/") open.push(opened);
    if (open.length - 1 > XML_DEPTH_MAX) return "malformed";
    if (count > XML_ELEMENTS_MAX) return "too-large";
  }
  const elements = root.element.children.filter((node) => typeof node !== "string");
  const [only, second] = elements;
  return open.length === 1 && only !== undefined && second === undefined ? only : "malformed";
}

/** Only what XML 1.0 can hold. */
const UNWRITABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;
const escape = (text: string): string =>
  text
    .replace(UNWRITABLE, "")
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/"/g, "&quot;");

/** Other vocabularies (themes, revision ids, drawings) hold no words that are read. */
const isOurs = (name: string): boolean => /^(?:(?:w|r|xml|xmlns):)?[A-Za-z_][\w.-]*$/.test(name);

function written(node: XmlNode): string {
  if (typeof node === "string") return escape(node);
  if (!isOurs(node.name)) return "";
  const attributes = Object.entries(node.attributes)
    .filter(([name]) => isOurs(name))
    .map(([name, value]) => ` ${name}="${escape(value)}"`)
    .join("");
  return `<${node.name}${attributes}>${node.children.map(written).join("")}</${node.name}>`;
}

/** A part of its own from an element; only names with the prefixes "w" and "r", or none, are written. */
export function writeXml(root: XmlElement): string {
  const declared = DECLARED.map(([prefix, uri]) => [`xmlns:${prefix}`, uri]);
  return written({
    ...root,
    attributes: { ...Object.fromEntries(declared), ...root.attributes },
  });
}

export const element = (
  name: string,
  children: readonly XmlNode[] = [],
  attributes: Readonly<Record<string, string>> = {},
): XmlElement => ({ name, attributes, children });

export const elementsOf = (of: XmlElement | undefined): XmlElement[] =>
  (of?.children ?? []).filter((node) => typeof node !== "string");

export const childOf = (of: XmlElement | undefined, name: string): XmlElement | undefined =>
  elementsOf(of).find((one) => one.name === name);

/** The value of a child such as `<w:sz w:val="22"/>`. */
export const valueOf = (of: XmlElement | undefined, name: string): string | undefined =>
  childOf(of, name)?.attributes["w:val"];
