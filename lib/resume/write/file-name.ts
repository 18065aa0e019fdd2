import type { Track } from "../../engine";
import type { ChangesFormat, Format } from "../schema";

/** Letters that Unicode does not take apart into a base letter and a mark. */
const LATIN: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  đ: "d",
  ð: "d",
  þ: "th",
  ł: "l",
  ı: "i",
  ħ: "h",
  ŋ: "n",
};
const GREEK =
  "α=a β=v γ=g δ=d ε=e ζ=z η=i θ=th ι=i κ=k λ=l μ=m ν=n ξ=x ο=o π=p ρ=r σ=s ς=s τ=t υ=y φ=f χ=ch ψ=ps ω=o";
const CYRILLIC =
  "а=a б=b в=v г=g ґ=g д=d е=e є=ye ж=zh з=z и=y і=i к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=kh ц=ts ч=ch ш=sh щ=shch ъ= ы=y ь= э=e ю=yu я=ya";
const LETTERS = new Map<string, string>([
  ...Object.entries(LATIN),
  ...`${GREEK} ${CYRILLIC}`.split(" ").map((pair): [string, string] => {
    const [letter = "", latin = ""] = pair.split("=");
    return [letter, latin];
  }),
]);
const NAME_MAX_CHARS = 60;

function toAscii(letter: string): string {
  const lower = letter.toLowerCase();
  const latin = LETTERS.get(lower);
  if (latin === undefined) return letter;
  return letter === lower ? latin : latin.charAt(0).toUpperCase() + latin.slice(1);
}

/** Letters, digits and hyphens only; "Resume" where no letter of the name can be kept. */
function fileStem(name: string): string {
  const ascii = [...name.normalize("NFKD")].map(toAscii).join("");
  const words = ascii.replace(/\p{M}|['’]/gu, "").replace(/[^A-Za-z0-9]+/g, "-");
  const stem = words.replace(/^-+/, "").slice(0, NAME_MAX_CHARS).replace(/-+$/, "");
  return stem === "" ? "Resume" : stem;
}

/** "Ines-Marlow-PO.pdf" */
export const exportFileName = (name: string, track: Track, format: Format): string =>
  `${fileStem(name)}-${track.toUpperCase()}.${format}`;

/** "Ines-Marlow-PO-changes.md"; without a track where the list is of both. */
export const changesFileName = (
  name: string,
  tracks: readonly Track[],
  format: ChangesFormat,
): string => {
  const [only = ""] = tracks.length === 1 ? tracks : [];
  return [fileStem(name), only.toUpperCase(), `changes.${format}`].filter(Boolean).join("-");
};

/** "Ines-Marlow-everything.zip" */
export const everythingFileName = (name: string): string => `${fileStem(name)}-everything.zip`;
