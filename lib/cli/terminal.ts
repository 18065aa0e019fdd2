/** Writing for people: colors only where a terminal shows them, text that cannot steer the terminal. */
const CODES = { bold: "1", dim: "2", teal: "36", violet: "35", gold: "33", grey: "90" } as const;
export type Tint = keyof typeof CODES;

const hasColor = (): boolean =>
  process.stdout.isTTY === true &&
  (process.env.NO_COLOR ?? "") === "" &&
  process.env.TERM !== "dumb";

export function tint(text: string, color: Tint): string {
  return hasColor() ? `\u001b[${CODES[color]}m${text}\u001b[0m` : text;
}

const MAX_COLUMNS = 100;
export const columns = (): number =>
  Math.max(40, Math.min(process.stdout.columns ?? MAX_COLUMNS, MAX_COLUMNS));

/** Control characters as their pictures, so that an escape sequence in a text stays text. One unit stays one unit. */
export const visible = (text: string): string =>
  text
    .replace(/[\u0000-\u001f]/g, (control) => String.fromCharCode(0x2400 + control.charCodeAt(0)))
    .replace(/[\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, "\u2421");

/** Columns that a character takes: two for East Asian wide ones and emoji, none for marks. */
export function charWidth(character: string): number {
  const point = character.codePointAt(0) ?? 0;
  if (/^[\p{M}\u200b-\u200f\ufe0f]$/u.test(character)) return 0;
  const wide =
    (point >= 0x1100 && point <= 0x115f) ||
    (point >= 0x2e80 && point <= 0xa4cf) ||
    (point >= 0xac00 && point <= 0xd7a3) ||
    (point >= 0xf900 && point <= 0xfaff) ||
    (point >= 0xfe30 && point <= 0xfe6f) ||
    (point >= 0xff00 && point <= 0xff60) ||
    (point >= 0x1f300 && point <= 0x1faff) ||
    (point >= 0x20000 && point <= 0x3fffd);
  return wide ? 2 : 1;
}

/** Writes to standard output and waits where the reader is slower. A reader that has gone away is no fault. */
export async function print(text: string): Promise<void> {
  if (process.stdout.destroyed) return;
  await new Promise<void>((resolve) => {
    process.stdout.write(text, () => resolve());
  });
}

/** Closes the process calmly when the reader of a pipe leaves early (`coach review … | head`). */
export function endWithReader(): void {
  process.stdout.on("error", (fault: NodeJS.ErrnoException) => {
    process.exit(fault.code === "EPIPE" ? 0 : 2);
  });
}

/** Said of a line instead of findings and drafts. */
export const UNREAD = "  Not read: this line does not look like English.";
