/** Characters (UTF-16 units) of a line that are read; a finding says so where there are more. */
export const READ_CAP = 2000;

/** The part of a line that is read; never cut between the halves of a surrogate pair. */
export function capped(text: string): string {
  if (text.length <= READ_CAP) return text;
  const last = text.charCodeAt(READ_CAP - 1);
  return text.slice(0, last >= 0xd800 && last < 0xdc00 ? READ_CAP - 1 : READ_CAP);
}
