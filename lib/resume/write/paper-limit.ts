import type { Outline } from "./outline";

/** Some sixteen pages. Laying out takes the server's only thread: 5 s for these, a minute for the largest career. */
export const PAPER_MAX_CHARS = 60_000;

export const TOO_LONG_FOR_PAPER = `This resume holds more than ${PAPER_MAX_CHARS.toLocaleString("en-US")} characters, the most that is laid out as pages. Leave out some lines, or export it as Word or text.`;

/** Whether an outline may be laid out; its addresses and marks count too, as they cost no less. */
export const fitsPaper = (outline: Outline): boolean =>
  JSON.stringify(outline).length <= PAPER_MAX_CHARS;
