import type { ReadRefusal } from "../limits";

/** Signatures stand in the first bytes; the longest look is for a tar archive. */
const START_BYTES = 512;

const DOCUMENT = "Open it and save it as Word (.docx) or PDF, or paste its text.";
const PICTURE =
  "Its words are a picture, not text: bring the document it was made from, or type or paste its text.";
const ARCHIVE = "Unpack it and choose the resume inside.";
const NO_RESUME = "Choose a PDF, a Word file (.docx) or a text, or paste the text.";

/** How a file that is not read begins, what it is, and the way out. Characters stand for bytes. */
const KINDS: readonly (readonly [begins: RegExp, what: string, way: string])[] = [
  [/^\s*\{\\rtf/, "a rich text file (RTF)", DOCUMENT],
  [
    /^(?:\u00ef\u00bb\u00bf)?\s*(?:<!doctype html|<html[\s>]|<head[\s>])/i,
    "a web page (HTML)",
    "Open it in a browser and print it to PDF, or copy and paste its text.",
  ],
  [/^(?:\u00ef\u00bb\u00bf)?\s*<svg[\s>]/, "a drawing (SVG)", PICTURE],
  [/^(?:\u00ef\u00bb\u00bf)?\s*<\?xml\s/, "an XML file", DOCUMENT],
  [/^(?:MIME-Version|Content-Type): [^]*multipart\/related/i, "a web archive (MHTML)", DOCUMENT],
  [/^%!PS/, "a PostScript file", "Save it as PDF, or paste its text."],
  [/^\u00ff\u00d8\u00ff/, "a picture (JPEG)", PICTURE],
  [/^\u0089PNG\r\n/, "a picture (PNG)", PICTURE],
  [/^GIF8[79]a/, "a picture (GIF)", PICTURE],
  [/^(?:II\*\u0000|MM\u0000\*)/, "a picture (TIFF)", PICTURE],
  [/^BM[^]{4}\u0000{4}/, "a picture (BMP)", PICTURE],
  [/^RIFF[^]{4}WEBP/, "a picture (WebP)", PICTURE],
  [/^[^]{4}ftyp(?:hei[cfmsx]|hev[cmsx]|mif1|msf1|avi[fs])/, "a picture (HEIC or AVIF)", PICTURE],
  [/^8BPS/, "a picture (Photoshop)", PICTURE],
  [/^\u00ffWPC/, "a WordPerfect document", DOCUMENT],
  [
    /^[^]{4}ftyp|^RIFF[^]{4}(?:WAVE|AVI )|^ID3|^OggS|^\u001aE\u00df\u00a3/,
    "a sound or a video",
    NO_RESUME,
  ],
  [
    /^MZ[^]*\u0000{4}|^\u007fELF|^\u00ca\u00fe\u00ba\u00be|^[\u00ce\u00cf]\u00fa\u00ed\u00fe/,
    "a program",
    NO_RESUME,
  ],
  [
    /^\u001f\u008b|^7z\u00bc\u00af|^Rar!\u001a|^BZh[1-9]|^\u00fd7zXZ|^[^]{257}ustar/,
    "an archive",
    ARCHIVE,
  ],
];

/** Old Word, Excel and Outlook files, and a Word file behind a password, share this container. */
const OLE = /^\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1/;
/** The names of parts inside, as UTF-16: of a locked file, and of an old Word document. */
const LOCKED = "E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e";
const OLD_WORD = "W\0o\0r\0d\0D\0o\0c\0u\0m\0e\0n\0t";

/** A refusal that names what a file is, or null where it may be text. */
export function binaryKind(bytes: Uint8Array): ReadRefusal | null {
  const start = String.fromCharCode(...bytes.subarray(0, START_BYTES));
  if (OLE.test(start)) return oleKind(bytes);
  const found = KINDS.find(([begins]) => begins.test(start));
  if (found === undefined) return null;
  const [, what, way] = found;
  return {
    kind: way === PICTURE ? "no-text" : "unknown-format",
    message: `This is ${what}, which is not read here. ${way}`,
  };
}

function oleKind(bytes: Uint8Array): ReadRefusal {
  const whole = new TextDecoder("latin1").decode(bytes);
  if (whole.includes(LOCKED)) {
    return {
      kind: "locked",
      message:
        "This file is locked with a password. Open it, save a copy without the password, and bring that.",
    };
  }
  const what = whole.includes(OLD_WORD)
    ? "a Word document of the older kind (.doc)"
    : "an Office file of the older kind";
  return {
    kind: "unknown-format",
    message: `This is ${what}, which is not read here. ${DOCUMENT}`,
  };
}
