/** What one import may hold; the messages quote these. */
export const READ_MAX_CHARS = 200_000;
export const READ_MAX_LINES = 5_000;
/** Past this length a line is prose: no date or heading is looked for in it. */
export const HEADER_MAX_CHARS = 300;

export type ReadRefusal = {
  readonly kind: "too-long" | "empty" | "broken-json" | "not-a-resume";
  /** One sentence for the person. */
  readonly message: string;
};

/** True where reading was declined; a refusal is a value, never thrown. */
export function isRefusal(answer: object): answer is ReadRefusal {
  return "kind" in answer && "message" in answer;
}

const thousands = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, ",");

/** The refusal for text that cannot be read as it stands, or null. Looks at size before content. */
export function refuseText(text: string): ReadRefusal | null {
  if (text.length > READ_MAX_CHARS) {
    return {
      kind: "too-long",
      message: `This text has ${thousands(text.length)} characters; up to ${thousands(READ_MAX_CHARS)} can be read at once. Bring in a part of it.`,
    };
  }
  if (!/[\p{L}\p{N}]/u.test(text)) {
    return { kind: "empty", message: "There are no words in this text, so nothing was read." };
  }
  let lineCount = 1;
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) lineCount += 1;
  if (lineCount > READ_MAX_LINES) {
    return {
      kind: "too-long",
      message: `This text has ${thousands(lineCount)} lines; up to ${thousands(READ_MAX_LINES)} can be read at once. Bring in a part of it.`,
    };
  }
  return null;
}
