import type { Parts } from "./parts";
import { childOf, element, elementsOf, valueOf, type XmlElement } from "./xml";

/** Lists as far as they show a mark; a level without one (the outline of headings, often) is no list. */
export function numberingOf(parts: Parts): XmlElement {
  const root = parts.partOf("numbering")?.root;
  const lists = elementsOf(root).filter((one) => one.name === "w:abstractNum");
  const uses = elementsOf(root).filter(
    (one) => one.name === "w:num" && childOf(one, "w:abstractNumId") !== undefined,
  );
  const linked = new Map(
    lists.flatMap((list) => {
      const name = valueOf(list, "w:styleLink");
      return name === undefined ? [] : [[name, list] as const];
    }),
  );
  const levelsOf = (list: XmlElement): XmlElement[] => {
    const source = linked.get(valueOf(list, "w:numStyleLink") ?? "") ?? list;
    return elementsOf(source)
      .filter((one) => one.name === "w:lvl")
      .filter((one) => valueOf(one, "w:numFmt") !== "none" && valueOf(one, "w:lvlText") !== "")
      .map((one) =>
        element(
          "w:lvl",
          elementsOf(one).filter((part) => part.name === "w:numFmt"),
          one.attributes,
        ),
      );
  };
  return element("w:numbering", [
    ...lists.map((list) => element("w:abstractNum", levelsOf(list), list.attributes)),
    ...uses.map((use) =>
      element(
        "w:num",
        elementsOf(use).filter((one) => one.name === "w:abstractNumId"),
        use.attributes,
      ),
    ),
  ]);
}
