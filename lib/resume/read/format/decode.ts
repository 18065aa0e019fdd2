import type { ReadRefusal } from "../limits";

/** Above this share of control characters bytes are no text: random ones have 11%, a damaged letter far fewer. */
const CONTROLS_MAX_SHARE = 0.05;
const CONTROL = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f\u007f\ufffe\uffff]/g;
/** UTF-16 without its mark: at least the spaces have an empty half, always the same one. */
const EMPTY_HALVES_MIN_SHARE = 0.05;
const OTHER_HALVES_MAX_SHARE = 0.005;
/** The older Western encoding (windows-1252) from 0x80 on, where it is not Latin-1; some Nodes decode it as that. */
const WESTERN = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

const NOT_TEXT: ReadRefusal = {
  kind: "unknown-format",
  message:
    "This file holds no text and is no kind of file that can be read here: those are PDF, Word (.docx), plain text, Markdown, JSON Resume and a LinkedIn export. Save it as one of them, or paste its text.",
};

/** UTF-8 or UTF-16 by mark or by looks, else the older Western encoding; a refusal where it is no text. */
export function decode(bytes: Uint8Array): string | ReadRefusal {
  const marked = utf16ByMark(bytes);
  if (marked !== null) return orRefusal(new TextDecoder(marked).decode(bytes));
  const text = new TextDecoder("utf-8").decode(bytes);
  const looked = isText(text) ? null : utf16ByLooks(bytes);
  if (looked !== null) return orRefusal(new TextDecoder(looked).decode(bytes));
  return orRefusal(isUtf8(text) ? text : western(bytes));
}

const orRefusal = (text: string): string | ReadRefusal => (isText(text) ? text : NOT_TEXT);

const isText = (text: string): boolean =>
  (text.match(CONTROL) ?? []).length <= text.length * CONTROLS_MAX_SHARE;

function utf16ByMark([first, second]: Uint8Array): string | null {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : null;
}

function utf16ByLooks(bytes: Uint8Array): string | null {
  const pairs = bytes.length >> 1;
  const empty = { first: 0, second: 0 };
  for (let at = 0; at + 1 < bytes.length; at += 2) {
    if (bytes[at] === 0) empty.first += 1;
    if (bytes[at + 1] === 0) empty.second += 1;
  }
  const many = pairs * EMPTY_HALVES_MIN_SHARE;
  const few = pairs * OTHER_HALVES_MAX_SHARE;
  if (empty.second >= many && empty.first <= few) return "utf-16le";
  return empty.first >= many && empty.second <= few ? "utf-16be" : null;
}

/** Also where a few characters are cut or altered: more whole ones beyond ASCII than broken ones. */
function isUtf8(decoded: string): boolean {
  const broken = (decoded.match(/\ufffd/g) ?? []).length;
  if (broken === 0) return true;
  return (decoded.match(/[^\u0000-\u007f\ufffd]/gu) ?? []).length >= broken;
}

function western(bytes: Uint8Array): string {
  const latin = new TextDecoder("latin1").decode(bytes);
  return latin.replace(
    /[\u0080-\u009f]/g,
    (control) => WESTERN[control.charCodeAt(0) - 0x80] ?? control,
  );
}
