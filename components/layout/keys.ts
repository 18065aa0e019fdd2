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
  /** A text field answers the key by itself: the browser's own undo. */
  readonly restsWhileTyping?: true;
};

export type Press = Pick<
  KeyboardEvent,
  "key" | "code" | "ctrlKey" | "metaKey" | "altKey" | "shiftKey"
> & { readonly getModifierState?: (mark: string) => boolean };

/** How a press is written in `Act.keys`; empty where it is part of writing a sign. */
export function keyOf(press: Press, isMac = false): string {
  if (press.key === "Dead" || press.key === "Process" || press.getModifierState?.("AltGraph"))
    return "";
  const mod = isMac ? press.metaKey : press.ctrlKey;
  // The system's own: Ctrl on a Mac, the Windows key elsewhere.
  if (isMac ? press.ctrlKey : press.metaKey) return "";
  const key = signOf(press);
  const isSingle = key.length === 1;
  const marks = [
    ...(mod ? ["Mod"] : []),
    ...(press.altKey ? ["Alt"] : []),
    // A sign such as "?" holds its shift already.
    ...(press.shiftKey && (!isSingle || mod) ? ["Shift"] : []),
  ];
  return [...marks, isSingle && marks.length > 0 ? key.toUpperCase() : key].join("+");
}

/** The letter or digit that stands on the key, whatever Caps Lock, Option or another script make of it. */
function signOf({ key, code, altKey, shiftKey }: Press): string {
  if (key.length !== 1) return key;
  const onKey = /^(?:Key|Digit)([A-Z0-9])$/.exec(code)?.[1];
  const sign = onKey && (altKey || /\P{ASCII}/u.test(key)) ? onKey : key;
  if (!/^[a-z]$/i.test(sign)) return sign;
  return shiftKey ? sign.toUpperCase() : sign.toLowerCase();
}

/** One character without a modifier, or two in a row: what a screen reader or a voice could press by chance. */
export function isSingleKey(keys: string): boolean {
  return !keys.includes("+") && keys.split(" ").every((one) => one.length === 1);
}

/** Goes on while it is held down; every other key acts once. */
export function mayRepeat(keys: string): boolean {
  return /Arrow|Page|F\d|^[jk]$|^Mod\+(Shift\+)?[YZ]$/i.test(keys);
}

/** Keys as they are printed on the keyboard: "Ctrl K", "G then C". */
export function keyNames(keys: string, isMac: boolean): string {
  const names: Readonly<Record<string, string>> = {
    ...{ Mod: isMac ? "⌘" : "Ctrl", Alt: isMac ? "⌥" : "Alt", Escape: "Esc" },
    ...{ ArrowDown: "↓", ArrowUp: "↑", PageDown: "PgDn", PageUp: "PgUp" },
  };
  const one = (press: string) =>
    press.length === 1
      ? `${/[A-Z]/.test(press) ? "Shift " : ""}${press.toUpperCase()}`
      : press
          .split("+")
          .map((part) => names[part] ?? part)
          .join(" ");
  return keys.split(" ").map(one).join(" then ");
}
