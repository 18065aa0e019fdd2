import { cutOpenClauses, draft, guard, openParts, type Part, type Story } from "../../lib/engine";
import { PLAIN_WORDS } from "../../lib/engine/drafts/plain";
import { readVerb } from "../../lib/engine/lexicon/verbs";
import { saidIn, tokens, formsIn, complain, isPart, isTold, type Property } from "./drafted";

const sameButFirst = (a: string, b: string): boolean =>
  a === b || (a.slice(1) === b.slice(1) && a.charAt(0).toLowerCase() === b.charAt(0).toLowerCase());

export const joinedParts: Property = ({
  case: { line },
  telling,
  draft: { text, parts, result },
}) => [
  ...complain(parts.map((part) => part.text).join("") !== text, "the text is not its parts"),
  ...complain(telling.text !== line, "the telling is of another line"),
  ...complain(result === "keep" && text !== line, "a line that is kept is changed"),
  ...complain(
    parts.some((part) => part.text === ""),
    "a part is empty",
  ),
];

export const sameAgain: Property = ({ case: { line, story, options }, telling }) =>
  complain(
    JSON.stringify(draft(line, story, options)) !== JSON.stringify(telling),
    "told otherwise the second time",
  );

export const keptIsOwn: Property = ({ case: { line }, draft: { parts } }) =>
  parts
    .filter(isPart("kept"))
    .filter(({ text, start, end }) => !sameButFirst(text, line.slice(start, end)))
    .map(({ text }) => `kept, but not the line's: ${text}`);

/** Words of the closed list that only who settled it, or whose change it was, can bring. */
const BROUGHT_BY: readonly (readonly [RegExp, (story: Story) => boolean])[] = [
  [/^decid/, ({ who }) => who === "decided" || who === "together"],
  [/^recommend/, ({ who }) => who === "recommended"],
  [/^show/, ({ who }) => who === "showed"],
  [/^support/, ({ who }) => who === "supported"],
];
export const connecting: Property = ({ case: { story }, draft: { parts } }) =>
  parts.filter(isPart("plain")).flatMap(({ text }) => [
    ...complain(!/^[A-Za-z ,;:.]*$/.test(text), `no connecting word: ${text}`),
    ...(text.toLowerCase().match(/[a-z]+/g) ?? []).flatMap((word) => [
      ...complain(!PLAIN_WORDS.has(word), `not in the closed list: ${word}`),
      ...complain(
        BROUGHT_BY.some(([form, may]) => form.test(word) && !may(story)),
        `who settled it does not say: ${word}`,
      ),
    ]),
  ]);

export const answersAreOwn: Property = ({ case: { story }, draft: { parts } }) =>
  parts.filter(isPart("answer")).flatMap(({ text, question }) => {
    const said = formsIn(saidIn(story, question));
    return tokens(text)
      .filter((word) => word !== "the" && !said.has(word))
      .map((word) => `not in the answer to ${question}: ${word}`);
  });

export const claimsWait: Property = ({ case: { story }, draft: { parts, result } }) =>
  parts
    .filter(isPart("claim"))
    .flatMap(({ text, choices, confirmed }) => [
      ...complain(confirmed, "confirmed by nobody"),
      ...complain(text !== choices[2], "not at its mildest"),
      ...complain(result === "shape", "a claim in a shape"),
      ...complain(new Set(choices).size < 3, "the choices are not three"),
      ...choices.flatMap((choice) => [
        ...complain(choice.split(" ").length > 3, `more than three words: ${choice}`),
        ...complain(!/^[\p{L} ]+$/u.test(choice), `more than words: ${choice}`),
        ...complain(!readVerb(choice.toLowerCase().split(" ")[0] ?? ""), `no verb: ${choice}`),
      ]),
      ...complain(
        !formsIn(saidIn(story, "act")).has(choices[2].toLowerCase()),
        "the mildest is not the person's own",
      ),
    ]);

/** A word that was confirmed stands, and nothing else moves. */
export const confirmedStands: Property = ({
  case: { line, story, options },
  draft: { track, parts },
}) =>
  parts.filter(isPart("claim")).flatMap(({ choices }, at) =>
    choices.flatMap((choice) => {
      const confirmed = { [track]: { [choices[2].toLowerCase()]: choice.toLowerCase() } };
      const telling = draft(line, story, { ...options, confirmed });
      const again = telling.drafts.find((each) => each.track === track);
      const claim = again?.parts.filter(isPart("claim"))[at];
      const others = (all: readonly Part[] = []) =>
        all.filter(({ kind }) => kind !== "claim").map((part) => part.text);
      return [
        ...complain(
          !claim?.confirmed || claim.text.toLowerCase() !== choice.toLowerCase(),
          `confirmed, but does not stand: ${choice}`,
        ),
        ...complain(
          others(again?.parts).join("|") !== others(parts).join("|"),
          "other words moved",
        ),
        ...complain(
          again !== undefined &&
            isTold(again) &&
            guard(again.text, line, story, { [choices[2].toLowerCase()]: choice }).length > 0,
          "the guard names a confirmed word",
        ),
      ];
    }),
  );

export const blanks: Property = ({ telling, draft: { parts, result, text, wouldHelp } }) => [
  ...complain(result !== "shape" && parts.some(isPart("slot")), "a blank outside a shape"),
  ...complain(parts.filter(isPart("slot")).length > 3, "more than three blanks"),
  ...complain(result === "shape" && !parts.some(isPart("slot")), "a shape without a blank"),
  ...complain(result === "shape" && parts.some(isPart("answer")), "an answer in a shape"),
  ...complain(
    result === "none" && (parts.length > 0 || text !== "" || !wouldHelp),
    "none, but there is something",
  ),
  ...complain(
    result === "leave-out" && (parts.length > 0 || text !== ""),
    "left out, but there is something",
  ),
  ...complain(
    result === "shape" && telling.gate === "ask",
    "a shape of a line that only names an area",
  ),
  ...complain(
    telling.drafts.filter((each) => each.result === "both").length === 1,
    "serves both, but on one track",
  ),
];

export const closedAsTheLine: Property = ({ case: { line }, draft: drafted }) =>
  complain(
    isTold(drafted) && drafted.text.endsWith(".") !== /[^.]\.\s*$/.test(line),
    "another closing mark than the line",
  );

export const cutInOrder: Property = ({ draft: { parts, text, result } }) => {
  if (result === "keep") return [];
  const cut = cutOpenClauses(parts);
  const open = openParts(parts);
  return [
    ...complain(/\[what|\[the option/.test(cut), "a blank is left"),
    ...complain(
      open.some(isPart("slot")) && /(?: and| because| instead of|;|,)\.?$/.test(cut),
      `cut to a dangling word: ${cut}`,
    ),
    ...complain(
      parts.length > 0 &&
        !open.some(isPart("slot")) &&
        cut.toLowerCase() !== text.trim().toLowerCase(),
      "cut where nothing was blank",
    ),
  ];
};
