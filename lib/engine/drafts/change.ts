/** A change told in short: what changed, from what, to what. */
export type Change = { readonly subject: string; readonly from: string; readonly to: string };

const ARROW = /\s*(?:-+>|=+>|→|⇒|➔|➜|>>+)\s*/u;
const BEFORE_AFTER =
  /^(?:before\s*[:,]?\s*(.+?)[,;]\s*(?:and\s+)?(?:after|now|afterwards)\s*[:,]?\s*(.+)|(.+?)\s+before[,;]\s*(?:and\s+)?(.+?)\s+(?:after|now|afterwards|since))$/i;
const AMOUNT = String.raw`(?:(?:about|around|nearly|almost|over|roughly|some)\s)?[$€£~<>]?\d[\d.,]*\s?(?:%|[kKmM]\b|percent\b|x\b|pp\b)?`;
/** "NPS 31 to 44", "NPS from 31 to 44", "$9k a month to $4k". */
const NOUN_FROM_TO = new RegExp(
  String.raw`^((?:[\p{L}'’/-]+\s+){0,5}?)(?:from\s+)?(${AMOUNT}(?:\s+\p{L}[\p{L}\s]{0,24}?)?)\s+to\s+(${AMOUNT}(?:\s+\p{L}.*)?)$`,
  "u",
);

/** "waiting time: 3" as its subject and its first state. */
const splitFirst = (text: string): { subject: string; from: string } => {
  const [, subject = "", from = text] =
    /^(\p{L}.*?)(?:\s*:?\s+(?:from\s+)?(?=[$€£~]?\d)|:\s+)(.+)$/u.exec(
      text.replace(/^from\s+/i, ""),
    ) ?? [];
  return { subject: subject.replace(/:$/, ""), from: from.replace(/^from\s+/i, "") };
};

/** Reads "3 -> 1 days", "before 40 calls, after 22", "NPS 31 to 44"; null where it is no such change. */
export function readChange(text: string): Change | null {
  const [first = "", to = "", ...more] = text.split(ARROW);
  if (first !== "" && to !== "" && more.length === 0) return { ...splitFirst(first), to };
  const both = BEFORE_AFTER.exec(text);
  if (both) {
    const [, before = "", after = "", earlier = "", later = ""] = both;
    return { ...splitFirst(before || earlier), to: after || later };
  }
  const often = /^(.+?) from (\p{L}+ly) to (\p{L}+ly)$/u.exec(text);
  const [, subject = "", from = "", next = ""] = often ?? NOUN_FROM_TO.exec(text) ?? [];
  if (/(?:^|\s)(?:up|down)\s*$/i.test(subject)) return null;
  return from === "" ? null : { subject: subject.trim(), from: from.trim(), to: next };
}

/** "-30% returns", "returns +12%": what moved, which way, and by how much. */
export type Shift = { readonly thing: string; readonly way: "up" | "down"; readonly by: string };

const SIGNED = new RegExp(
  String.raw`^(?:([-–+])(${AMOUNT})(?:\s+(?:in|on|of)\b)?\s*(.*)|(.*?)\s*:?\s+(?:by\s+)?([-–+])(${AMOUNT}))$`,
  "u",
);

/** Reads a figure with its sign; null where there is none. */
export function readShift(text: string): Shift | null {
  const found = SIGNED.exec(text);
  if (!found) return null;
  const [, sign = "", by = "", thing = "", named = "", other = "", amount = ""] = found;
  return {
    thing: thing || named,
    way: (sign || other) === "+" ? "up" : "down",
    by: (by || amount).trim(),
  };
}
