/** Something a person can do now: by key, from "Find or do", and named in the list of shortcuts. */
export type Act = {
  /** Unique among the acts that are there at once: "use-po". */
  readonly id: string;
  /** As it reads in "Find or do" and in the list of shortcuts: "Use the draft in the PO resume". */
  readonly name: string;
  /** Where it works, as a heading: "This story", "All bullets", "Go to". */
  readonly group: string;
  /**
   * Each a way to call it: "Mod+K" (Mod is Ctrl, on a Mac Command), "Alt+ArrowDown", "F8", "Escape",
   * "?", "j", or two keys in a row: "g c". Keys of one character alone rest while a person types,
   * and can be switched off.
   */
  readonly keys?: readonly string[];
  /** Absent where the thing that has the focus answers the key by itself; it is listed only. */
  readonly run?: () => void;
  /** Too small for "Find or do". */
  readonly onlyKeys?: true;
};

/** How a press is written in `Act.keys`. */
export function keyOf(press: {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}): string {
  const { key } = press;
  const isSingle = key.length === 1;
  const marks = [
    ...(press.ctrlKey || press.metaKey ? ["Mod"] : []),
    ...(press.altKey ? ["Alt"] : []),
    // A sign such as "?" holds its shift already.
    ...(press.shiftKey && (!isSingle || press.ctrlKey || press.metaKey) ? ["Shift"] : []),
  ];
  const name = isSingle && marks.length > 0 ? key.toUpperCase() : key;
  return [...marks, name].join("+");
}

/** One character without a modifier, or two in a row: what a screen reader or a voice could press by chance. */
export function isSingleKey(keys: string): boolean {
  return !keys.includes("+") && keys.split(" ").every((one) => one.length === 1);
}
