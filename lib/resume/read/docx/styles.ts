import { childOf, elementsOf, valueOf, type XmlElement } from "./xml";

/** What a style says of its text, its parents' words included; absent where none of them says it. */
export type StyleFacts = {
  readonly name?: string;
  /** 0 is the document's title, 1 the highest heading. */
  readonly depth?: number;
  readonly bold?: boolean;
  readonly hidden?: boolean;
  /** In points. */
  readonly size?: number;
  readonly listId?: string;
  readonly listLevel?: string;
  /** Points of room above and below. */
  readonly above?: number;
  readonly below?: number;
};

export type Styles = {
  /** The facts of a paragraph's style; for none, those of plain text. */
  ofParagraph(styleId: string | undefined): StyleFacts;
  /** What a style adds to the words it is set on. */
  ofRun(styleId: string | undefined): StyleFacts;
};

/** Styles build on one another; no set of styles that people use goes this deep. */
const CHAIN_MAX = 20;

/** Word keeps the built-in names in English; other programs write them in the language of their menus. */
const HEADING_NAME =
  /^(?:heading|überschrift|titre|título|titulo|titolo|kop|rubrik|overskrift|otsikko|nagłówek|nadpis|címsor|заголовок|επικεφαλίδα|başlık|标题|見出し) ?([1-9])$/iu;
const TITLE_NAME = /^(?:title|titel|título|titolo|tittel|название|τίτλος)$/iu;

const isOn = (of: XmlElement | undefined, name: string): boolean | undefined => {
  const found = childOf(of, name);
  if (found === undefined) return undefined;
  return !["0", "false", "off"].includes(found.attributes["w:val"] ?? "");
};

const defined = <Shape extends object>(facts: Shape): Partial<Shape> =>
  Object.fromEntries(
    Object.entries(facts).filter(([, value]) => value !== undefined),
  ) as Partial<Shape>;

const numberOf = (text: string | undefined, unit: number): number | undefined =>
  text === undefined || !/^\d+$/.test(text) ? undefined : Number(text) / unit;

/** What a run's own properties say. */
export const runFacts = (properties: XmlElement | undefined): StyleFacts =>
  defined({
    bold: isOn(properties, "w:b"),
    hidden: isOn(properties, "w:vanish"),
    size: numberOf(valueOf(properties, "w:sz"), 2),
  }) as StyleFacts;

/** What a paragraph's own properties say. */
export function paragraphFacts(properties: XmlElement | undefined): StyleFacts {
  const list = childOf(properties, "w:numPr");
  const spacing = childOf(properties, "w:spacing")?.attributes ?? {};
  const outline = numberOf(valueOf(properties, "w:outlineLvl"), 1);
  return defined({
    depth: outline === undefined || outline > 8 ? undefined : outline + 1,
    listId: valueOf(list, "w:numId"),
    listLevel: valueOf(list, "w:ilvl"),
    above: numberOf(spacing["w:before"], 20),
    below: numberOf(spacing["w:after"], 20),
  }) as StyleFacts;
}

function depthByName(name: string): number | undefined {
  if (TITLE_NAME.test(name)) return 0;
  const digit = HEADING_NAME.exec(name)?.[1];
  return digit === undefined ? undefined : Number(digit);
}

/** Reads the styles of a Word file; without any, headings are still known by their styles' usual ids. */
export function readStyles(root: XmlElement | null): Styles {
  const styles = new Map(
    elementsOf(root ?? undefined)
      .filter((one) => one.name === "w:style")
      .map((one) => [one.attributes["w:styleId"] ?? "", one]),
  );
  const defaults = childOf(root ?? undefined, "w:docDefaults");
  const plain = {
    ...runFacts(childOf(childOf(defaults, "w:rPrDefault"), "w:rPr")),
    ...paragraphFacts(childOf(childOf(defaults, "w:pPrDefault"), "w:pPr")),
  };
  const normal = [...styles.values()].find(
    (one) => one.attributes["w:type"] === "paragraph" && one.attributes["w:default"] === "1",
  );
  const known = new Map<string, StyleFacts>();
  const cascade = (styleId: string, below: ReadonlySet<string>): StyleFacts => {
    const found = known.get(styleId);
    if (found !== undefined) return found;
    const style = styles.get(styleId);
    const parent = valueOf(style, "w:basedOn");
    const inherited =
      parent === undefined || below.has(parent) || below.size > CHAIN_MAX
        ? {}
        : cascade(parent, new Set([...below, styleId]));
    const name = valueOf(style, "w:name") ?? styleId.replace(/(?<=\p{L})(?=\d$)/u, " ");
    const own = {
      ...runFacts(childOf(style, "w:rPr")),
      ...paragraphFacts(childOf(style, "w:pPr")),
    };
    const depth = depthByName(name) ?? own.depth ?? inherited.depth;
    const facts = { ...inherited, ...own, name, ...(depth === undefined ? {} : { depth }) };
    known.set(styleId, facts);
    return facts;
  };
  const normalId = normal?.attributes["w:styleId"];
  const styled = (styleId: string | undefined): StyleFacts =>
    styleId === undefined ? {} : cascade(styleId, new Set([styleId]));
  return {
    ofParagraph: (styleId) => ({ ...plain, ...styled(styleId ?? normalId) }),
    ofRun: styled,
  };
}
