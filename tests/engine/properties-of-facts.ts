import { guard } from "../../lib/engine";
import { ownTexts, complain, isTold, type Property } from "./drafted";

/** Figures, names and quoted words of a line, found without the engine. */
const PARTICULARS =
  /[$€£]?(?<![\p{L}\d])\d(?:[\d.,]*\d)?(?:%|[KMkm])?(?![\p{L}\d])|“[^“”]*[\p{L}\d][^“”]*”|(?<![\p{L}\d])"[^"]*[\p{L}\d][^"]*"|(?<=[\p{L}\d,)] )\p{Lu}[\p{L}\d]+(?:[&-][\p{L}\d]+)*/gu;
const holdsWord = (text: string, word: string): boolean => {
  const at = text.indexOf(word);
  if (at < 0) return false;
  const edges = /[\p{L}\d]/u;
  const whole =
    !(edges.test(text.charAt(at - 1)) && edges.test(word.charAt(0))) &&
    !(edges.test(text.charAt(at + word.length)) && edges.test(word.charAt(word.length - 1)));
  return whole || holdsWord(text.slice(at + 1), word);
};
export const nothingLost: Property = ({ case: { line }, draft: { parts, dropped } }) => {
  const held = [
    ...parts.filter(({ kind }) => kind === "kept" || kind === "answer").map(({ text }) => text),
    ...dropped.map(({ text }) => text),
  ].join("\n");
  return [
    ...(line.match(PARTICULARS) ?? [])
      .filter((fact) => !holdsWord(held, fact))
      .map((fact) => `lost without a word: ${fact}`),
    ...complain(
      dropped.some(({ reason, text }) => reason === "" || text === ""),
      "dropped without a reason",
    ),
  ];
};

export const guarded: Property = ({ case: { line, story }, draft: drafted }) =>
  isTold(drafted)
    ? guard(drafted.text, line, story).map(({ what, text }) => `the guard finds a ${what}: ${text}`)
    : [];

/** The guard's promise, kept without the guard: no digit and no capital that the person has not typed. */
export const nothingInvented: Property = ({ case: each, draft: drafted }) => {
  if (!isTold(drafted)) return [];
  const own = ownTexts(each).join("\n");
  const digits = new Set(own.match(/\d+/g) ?? []);
  const names = (drafted.text.match(/(?<=\S\s)[("“]?\p{Lu}[\p{L}\d]*/gu) ?? []).map((name) =>
    name.replace(/^[("“]/, ""),
  );
  return [
    ...(drafted.text.match(/\d+/g) ?? [])
      .filter((digit) => !digits.has(digit))
      .map((digit) => `new figure: ${digit}`),
    ...names
      // What was typed in capitals only may be written as it is called.
      .filter((name) => !holdsWord(own, name) && !holdsWord(own, name.toUpperCase()))
      .map((name) => `new name: ${name}`),
  ];
};

const HEIGHTS = ["decided", "recommended", "showed", "supported"];
/** What the opening verb says of who settled it; verbs of the closed table of rungs only. */
const OPENS_AT: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:Decid|Chose|Choos|Rank|Prioriti|Drop|Stop|Cancel|Reject|Postpon|Delay|Defer|Sequenc|Reorder|Order|Replac|Remov|Retir|Limit|Narrow|Paus|Pick)/,
    "decided",
  ],
  [/^(?:Recommend|Argu|Propos)/, "recommended"],
  [/^(?:Show|Found|Find|Notic|Discover)/, "showed"],
];
export const noHigherRung: Property = ({ case: { story }, draft: drafted }) => {
  const [first] = drafted.parts;
  const rung = typeof story["who"] === "string" ? HEIGHTS.indexOf(story["who"]) : -1;
  if (!isTold(drafted) || rung < 0 || !first || first.kind === "kept") return [];
  const said = OPENS_AT.find(([opening]) => opening.test(drafted.text))?.[1];
  return complain(
    said !== undefined && HEIGHTS.indexOf(said) < rung,
    `opens above who settled it: ${drafted.text}`,
  );
};
