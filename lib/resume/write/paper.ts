import type { DocumentNode, PageNode, SafeNode, TextNode, ViewNode } from "@react-pdf/layout";
import { drawable } from "./coverage";
import { SERIF } from "./fonts";
import {
  HEADING_BREAK,
  headingNames,
  SUMMARY_HEADING,
  type ContactPart,
  type Outline,
  type OutlineEntry,
  type OutlineSection,
} from "./outline";

export type Paper = "a4" | "letter";
export const PAGE_SIZES = { a4: "A4", letter: "LETTER" } as const;

/** Points. */
export const MARGIN = { top: 48, side: 54 } as const;
const TEXT_SIZE = 10.5;
const LINE = 1.35;
export const LINE_HEIGHT = TEXT_SIZE * LINE;
const INK = "#14161a";
export const SOFT = "#3c3f45";

type Style = Readonly<Record<string, string | number>>;
/** One column, so that reading order is page order. */
const STYLE = {
  page: {
    ...{ fontFamily: SERIF, fontSize: TEXT_SIZE, lineHeight: LINE, color: INK },
    ...{ paddingVertical: MARGIN.top, paddingHorizontal: MARGIN.side },
  },
  name: { fontSize: 22, fontWeight: 600, lineHeight: 1.2 },
  headline: { fontSize: 12, marginTop: 1 },
  contact: { flexDirection: "row", flexWrap: "wrap", marginTop: 4, fontSize: 9.75, color: SOFT },
  contactBreak: { marginHorizontal: 4 },
  section: { marginTop: 13 },
  heading: { fontSize: 12, fontWeight: 600, lineHeight: 1.25 },
  rule: { height: 0.6, marginTop: 2, marginBottom: 5, backgroundColor: SOFT },
  // Above, not below: a job whose margin alone goes over the end of the page would be moved whole.
  entryBreak: { marginTop: 8 },
  // Set close, names and what is below them are one block to some readers, and the date comes after both.
  head: { flexDirection: "row", justifyContent: "space-between", marginBottom: 2 },
  names: { flexGrow: 1, flexShrink: 1, flexBasis: 0, paddingRight: 16 },
  lead: { fontWeight: 600 },
  date: { flexShrink: 0, maxWidth: "45%", textAlign: "right", color: SOFT },
  bullet: { flexDirection: "row", marginTop: 1.5 },
  mark: { width: 11 },
  bulletText: { flexGrow: 1, flexShrink: 1, flexBasis: 0 },
} as const satisfies Readonly<Record<string, Style>>;

/** What a text of the page is: which part of the outline, and its kind in the tree that readers for the blind follow. */
export type Mark = {
  /** A path into the outline, such as "sections.0.entries.1.bullets.2". */
  readonly part: string;
  readonly kind: "H1" | "H2" | "H3" | "P" | "Lbl" | "LBody" | "Link";
  readonly href?: string;
};
export const RULE = "rule";

/** Of a node of the page: what it is; a line that only parts others is RULE; undefined for boxes. */
export function markOf(node: SafeNode): Mark | typeof RULE | undefined {
  return (node.props as { readonly mark?: Mark | typeof RULE } | undefined)?.mark;
}

type Child = ViewNode | TextNode;
const view = (style: Style, children: readonly Child[], props: object = {}): ViewNode => ({
  ...{ type: "VIEW", style, props, children: [...children] },
});
const run = (value: string, style: Style = {}): TextNode => ({
  ...{ type: "TEXT", style, props: {}, children: [{ type: "TEXT_INSTANCE", value }] },
});
const textOf = (mark: Mark, style: Style, runs: readonly TextNode[]): TextNode => ({
  ...{ type: "TEXT", style, props: { mark } as TextNode["props"], children: [...runs] },
});
const text = (mark: Mark, style: Style, value: string): TextNode =>
  textOf(mark, style, [run(drawable(value))]);

const paragraph = (part: string, value: string): TextNode => text({ part, kind: "P" }, {}, value);

/** Kept whole on one page up to this length: a longer one might not fit on any. */
const WHOLE_MAX_CHARS = 800;
const isWhole = (value: string | undefined): boolean => (value ?? "").length <= WHOLE_MAX_CHARS;

/** Where a bullet is parted, its first line stays by its mark, be it alone. */
const bullet = (part: string, value: string): ViewNode => {
  const words = text({ part, kind: "LBody" }, STYLE.bulletText, value);
  return view(
    STYLE.bullet,
    [
      text({ part, kind: "Lbl" }, STYLE.mark, "•"),
      { ...words, props: { ...words.props, orphans: 1 } },
    ],
    { wrap: !isWhole(value) },
  );
};

/** An address stays whole on its line, and what parts two stands at the end of the first one's. */
function contact(parts: readonly ContactPart[]): ViewNode {
  const shown = parts.map(({ text: words, href }, at): Child => {
    const part = `contact.${at}`;
    const own = text(
      href === undefined ? { part, kind: "P" } : { part, kind: "Link", href },
      {},
      words,
    );
    const isLast = at === parts.length - 1;
    const dot = text({ part, kind: "P" }, STYLE.contactBreak, HEADING_BREAK.trim());
    return isLast ? own : view({ flexDirection: "row" }, [own, dot]);
  });
  return view(STYLE.contact, shown);
}

function entryHead(part: string, entry: OutlineEntry): ViewNode[] {
  const [first = "", ...others] = headingNames(entry);
  if (first === "" && entry.date === "") return [];
  const mark = { part: `${part}.head`, kind: "H3" } as const;
  const rest = others.map((name) => HEADING_BREAK + name).join("");
  const names = textOf(mark, STYLE.names, [
    run(drawable(first), entry.lead === "" ? {} : STYLE.lead),
    ...(rest === "" ? [] : [run(drawable(rest))]),
  ]);
  const date = entry.date === "" ? [] : [text(mark, STYLE.date, entry.date)];
  return [view(STYLE.head, [...(first === "" ? [] : [names]), ...date])];
}

/** Everything of an entry, and how much of it may not be parted by the end of a page: its head with the first line below. */
function entryNodes(part: string, entry: OutlineEntry): { nodes: Child[]; together: number } {
  const head = entryHead(part, entry);
  const [first] = [...entry.paragraphs, ...entry.bullets];
  return {
    nodes: [
      ...head,
      ...entry.paragraphs.map((value, at) => paragraph(`${part}.paragraphs.${at}`, value)),
      ...entry.bullets.map((value, at) => bullet(`${part}.bullets.${at}`, value)),
    ],
    together: head.length + (first !== undefined && isWhole(first) ? 1 : 0),
  };
}

const together = (nodes: readonly Child[]): ViewNode => view({}, nodes, { wrap: false });

/** The heading stays with the first thing below it, whatever that is. */
function sectionNodes(part: string, section: OutlineSection): ViewNode {
  const heading = [
    text({ part: `${part}.heading`, kind: "H2" }, STYLE.heading, section.heading),
    view(STYLE.rule, [], { mark: RULE }),
  ];
  const lines = section.lines.map((value, at) => paragraph(`${part}.lines.${at}`, value));
  const entries = section.entries.map((entry, at) => {
    const { nodes, together: count } = entryNodes(`${part}.entries.${at}`, entry);
    const top = [...(at === 0 ? heading : []), ...nodes.slice(0, count)];
    return view(at === 0 ? {} : STYLE.entryBreak, [together(top), ...nodes.slice(count)]);
  });
  if (entries.length > 0) return view(STYLE.section, [...entries, ...lines]);
  const whole = isWhole(section.lines[0]) ? 1 : 0;
  return view(STYLE.section, [
    together([...heading, ...lines.slice(0, whole)]),
    ...lines.slice(whole),
  ]);
}

/** The document that a PDF and its preview are laid out from. */
export function paperOf(outline: Outline, paper: Paper): DocumentNode {
  const summary: OutlineSection = { heading: SUMMARY_HEADING, entries: [], lines: outline.summary };
  const page: PageNode = {
    ...{ type: "PAGE", style: STYLE.page, props: { size: PAGE_SIZES[paper] } },
    children: [
      ...(outline.name === ""
        ? []
        : [text({ part: "name", kind: "H1" }, STYLE.name, outline.name)]),
      ...(outline.headline === ""
        ? []
        : [text({ part: "headline", kind: "P" }, STYLE.headline, outline.headline)]),
      ...(outline.contact.length === 0 ? [] : [contact(outline.contact)]),
      ...(outline.summary.length === 0 ? [] : [sectionNodes("summary", summary)]),
      ...outline.sections.map((section, at) => sectionNodes(`sections.${at}`, section)),
    ],
  };
  return { type: "DOCUMENT", props: {}, children: [page] };
}
