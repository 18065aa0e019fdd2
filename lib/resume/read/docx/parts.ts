import { isRefusal, type ReadRefusal } from "../limits";
import { elementsOf, parseXml, type XmlElement, type XmlFault } from "./xml";
import { unpack } from "../format/unpack";
import { zipNames } from "../format/zip-directory";

/** A part's links to others, by id: where they lead and as what. */
export type Relation = {
  readonly id: string;
  readonly type: string;
  readonly target: string;
  readonly external: boolean;
};
export type Part = { readonly root: XmlElement; readonly relations: readonly Relation[] };

/** The parts of a Word file that hold words, parsed. */
export type Parts = {
  readonly main: Part;
  /** The first part of a type that the main part leads to ("styles", "footnotes"); null where there is none. */
  partOf(type: string): Part | null;
  /** The part behind an id of the main part. */
  partAt(id: string): Part | null;
  readonly hasPictures: boolean;
};

const NOT_WORD: ReadRefusal = {
  kind: "unknown-format",
  message:
    "This file is no Word document, though it is packed like one. Save your resume as .docx or PDF and bring that in.",
};
const DAMAGED: ReadRefusal = {
  kind: "damaged",
  message:
    "This Word file is damaged or altered, so it was not read. Open it in Word and save it again as .docx.",
};

/** Declared entities can grow without bound or name other files; no word processor declares any. */
const DECLARES = /<!(?:DOCTYPE|ENTITY)/i;

/** Parts are UTF-8 nearly always; the standard allows UTF-16. */
function decode(bytes: Uint8Array): string {
  const mark = (bytes[0] ?? 0) * 256 + (bytes[1] ?? 0);
  if (mark === 0xfffe) return new TextDecoder("utf-16le").decode(bytes);
  return new TextDecoder(mark === 0xfeff ? "utf-16be" : "utf-8").decode(bytes);
}

const TOO_LARGE: ReadRefusal = {
  kind: "too-large",
  message:
    "This Word file is made of more parts than any resume, so it was not read. Paste its text instead, or bring it in as PDF.",
};

/** Thrown where a part is first looked into; `refusal` says why it is not read. */
export class UnreadablePart extends Error {
  readonly refusal: ReadRefusal;

  constructor(fault: XmlFault) {
    super(fault);
    this.refusal = fault === "malformed" ? DAMAGED : TOO_LARGE;
  }
}

/** "word/_rels/document.xml.rels" for "word/document.xml". */
const relationsName = (name: string): string => name.replace(/([^/]*)$/, "_rels/$1.rels");

/** A target is a path beside its part, or from the top; one that climbs out names no part. */
function resolveTarget(from: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const steps = [...from.split("/").slice(0, -1), ...target.split("/")];
  return steps
    .reduce<string[]>((path, step) => (step === ".." ? path.slice(0, -1) : [...path, step]), [])
    .join("/");
}

/**
 * Opens a Word file's parts: bounds first, then well-formed XML without a DTD. Pictures and macros stay packed.
 * @throws UnreadablePart, here or where a part is first asked for
 */
export function openParts(bytes: Uint8Array): Parts | ReadRefusal {
  const names = zipNames(bytes);
  if (isRefusal(names)) return names;
  const packed = unpack(bytes, (name) => /\.(?:xml|rels)$/i.test(name));
  if (isRefusal(packed)) return packed;
  const texts = new Map<string, string>();
  for (const [name, part] of packed) texts.set(name, decode(part));
  if ([...texts.values()].some((text) => DECLARES.test(text))) return DAMAGED;
  return readParts(texts, names);
}

function readParts(
  texts: ReadonlyMap<string, string>,
  names: readonly string[],
): Parts | ReadRefusal {
  const partNamed = (name: string): Part | null => {
    const text = texts.get(name);
    return text === undefined
      ? null
      : { root: parsed(text), relations: relationsIn(texts.get(relationsName(name))) };
  };
  const start = relationsIn(texts.get("_rels/.rels")).find(({ type }) => type === "officeDocument");
  const mainName = resolveTarget("", start?.target ?? "word/document.xml");
  const main = partNamed(mainName);
  if (main === null) return NOT_WORD;
  if (main.root.name !== "w:document") return NOT_WORD;
  const behind = (relation: Relation | undefined): Part | null =>
    relation === undefined || relation.external
      ? null
      : partNamed(resolveTarget(mainName, relation.target));
  return {
    main,
    partOf: (type) => behind(main.relations.find((one) => one.type === type)),
    partAt: (id) => behind(main.relations.find((one) => one.id === id)),
    hasPictures: names.some((name) => /(?:^|\/)media\//.test(name)),
  };
}

function parsed(text: string): XmlElement {
  const root = parseXml(text);
  if (typeof root === "string") throw new UnreadablePart(root);
  return root;
}

const relationsIn = (text: string | undefined): Relation[] =>
  text === undefined
    ? []
    : elementsOf(parsed(text)).map(({ attributes }) => ({
        id: attributes.Id ?? "",
        type: (attributes.Type ?? "").split("/").at(-1) ?? "",
        target: attributes.Target ?? "",
        external: attributes.TargetMode === "External",
      }));
