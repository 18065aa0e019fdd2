import {
  cutOpenClauses,
  draft,
  guard,
  openParts,
  review,
  type Draft,
  type Part,
  type Story,
  type Telling,
  type Verdict,
} from "../../lib/engine";
import { PLAIN_WORDS } from "../../lib/engine/drafts/plain";
import { inflect, readVerb } from "../../lib/engine/lexicon/verbs";
import { complaintsOf } from "./agreement";
import type { Case } from "./story-arbitraries";

/** One track's draft of a case. */
type Drafted = { readonly case: Case; readonly telling: Telling; readonly draft: Draft };

/** What a draft does not hold to; nothing where it does. */
export type Property = (drafted: Drafted) => readonly string[];

export const isTold = ({ result }: Draft): boolean => result === "draft" || result === "both";

const saidIn = (story: Story, question: string): string => {
  const answer = Object.hasOwn(story, question) ? (story[question] ?? "") : "";
  if (typeof answer === "string") return answer;
  return [answer.text, answer.from, answer.to, answer.since].filter(Boolean).join(" . ");
};
/** Everything that the person wrote: the line, and each answer by itself. */
export const ownTexts = ({ line, story }: Case): string[] => [
  line,
  ...Object.keys(story)
    .filter((question) => question !== "who")
    .map((question) => saidIn(story, question)),
];

const tokens = (text: string): string[] =>
  text.toLowerCase().match(/[\p{L}\p{M}]+|\d[\d.,]*\d|\d/gu) ?? [];

/** A word in every form of the verbs that it may be, so that "ranked" meets "rank" and "ranking". */
function formsOf(word: string): string[] {
  const forms = [word];
  for (const { lemma } of readVerb(word) ?? [])
    for (const spelling of ["american", "british"] as const)
      for (const form of ["base", "present", "past", "participle", "gerund"] as const)
        forms.push(inflect(lemma, form, spelling));
  return forms;
}
const formsIn = (text: string): Set<string> =>
  new Set(
    [...tokens(text), ...(text.toLowerCase().match(/[\p{L}-]+/gu) ?? [])]
      .flatMap(formsOf)
      .flatMap(tokens),
  );

const sameButFirst = (a: string, b: string): boolean =>
  a === b || (a.slice(1) === b.slice(1) && a.charAt(0).toLowerCase() === b.charAt(0).toLowerCase());

const complain = (wrong: boolean, what: string): readonly string[] => (wrong ? [what] : []);

const isPart =
  <K extends Part["kind"]>(kind: K) =>
  (part: Part): part is Extract<Part, { kind: K }> =>
    part.kind === kind;

const joinedParts: Property = ({ case: { line }, telling, draft: { text, parts, result } }) => [
  ...complain(parts.map((part) => part.text).join("") !== text, "the text is not its parts"),
  ...complain(telling.text !== line, "the telling is of another line"),
  ...complain(result === "keep" && text !== line, "a line that is kept is changed"),
  ...complain(
    parts.some((part) => part.text === ""),
    "a part is empty",
  ),
];

const sameAgain: Property = ({ case: { line, story, options }, telling }) =>
  complain(
    JSON.stringify(draft(line, story, options)) !== JSON.stringify(telling),
    "told otherwise the second time",
  );

const keptIsOwn: Property = ({ case: { line }, draft: { parts } }) =>
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
const connecting: Property = ({ case: { story }, draft: { parts } }) =>
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

const answersAreOwn: Property = ({ case: { story }, draft: { parts } }) =>
  parts.filter(isPart("answer")).flatMap(({ text, question }) => {
    const said = formsIn(saidIn(story, question));
    return tokens(text)
      .filter((word) => word !== "the" && !said.has(word))
      .map((word) => `not in the answer to ${question}: ${word}`);
  });

const claimsWait: Property = ({ case: { story }, draft: { parts, result } }) =>
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
const confirmedStands: Property = ({ case: { line, story, options }, draft: { track, parts } }) =>
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

const blanks: Property = ({ telling, draft: { parts, result, text, wouldHelp } }) => [
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
const nothingLost: Property = ({ case: { line }, draft: { parts, dropped } }) => {
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

const guarded: Property = ({ case: { line, story }, draft: drafted }) =>
  isTold(drafted)
    ? guard(drafted.text, line, story).map(({ what, text }) => `the guard finds a ${what}: ${text}`)
    : [];

/** The guard's promise, kept without the guard: no digit and no capital that the person has not typed. */
const nothingInvented: Property = ({ case: each, draft: drafted }) => {
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
const noHigherRung: Property = ({ case: { story }, draft: drafted }) => {
  const [first] = drafted.parts;
  const rung = typeof story["who"] === "string" ? HEIGHTS.indexOf(story["who"]) : -1;
  if (!isTold(drafted) || rung < 0 || !first || first.kind === "kept") return [];
  const said = OPENS_AT.find(([opening]) => opening.test(drafted.text))?.[1];
  return complain(
    said !== undefined && HEIGHTS.indexOf(said) < rung,
    `opens above who settled it: ${drafted.text}`,
  );
};

const keptAgain: Property = ({ case: { story, options }, draft: drafted }) => {
  if (!isTold(drafted)) return [];
  const again = draft(drafted.text, story, options);
  return [
    ...complain(again.gate !== "augment", `gate is ${again.gate} for ${drafted.text}`),
    ...again.drafts
      .filter(({ result, text }) => result !== "keep" || text !== drafted.text)
      .map(({ result, text }) => `${result} from ${drafted.text} made ${text}`),
  ];
};

const WORTH: readonly Verdict[] = ["vague", "thin", "strong"];
const reviewed = (text: string, { options }: Case) =>
  review(text, options.current === undefined ? {} : { current: options.current });
const shownBy = (text: string, each: Case) =>
  new Set(reviewed(text, each).signals.map(({ signal }) => signal));

const neverWorse: Property = ({ case: each, draft: drafted }) => {
  if (!isTold(drafted)) return [];
  const [was, is] = [reviewed(each.line, each).verdict, reviewed(drafted.text, each).verdict];
  const [before, now] = [shownBy(each.line, each), shownBy(drafted.text, each)];
  return [
    ...complain(WORTH.indexOf(is) < WORTH.indexOf(was), `${was} became ${is}: ${drafted.text}`),
    ...complain(
      now.size < before.size,
      `shows less, without ${[...before].filter((signal) => !now.has(signal)).join(", ")}: ${drafted.text}`,
    ),
  ];
};

/** Where the story holds a decision or result that the line lacks, the draft is better by it. */
const better: Property = ({ case: each, draft: drafted }) => {
  if (!isTold(drafted) || !each.clean) return [];
  const [before, now] = [shownBy(each.line, each), shownBy(drafted.text, each)];
  const adds =
    (each.holds.decision && !before.has("decision")) ||
    (each.holds.result && !before.has("outcome"));
  const [was, is] = [reviewed(each.line, each), reviewed(drafted.text, each)];
  const isBetter =
    WORTH.indexOf(is.verdict) > WORTH.indexOf(was.verdict) ||
    (is.verdict === was.verdict && is.score > was.score) ||
    [...now].some((signal) => !before.has(signal));
  return complain(
    adds && !isBetter,
    `no better (${was.verdict} to ${is.verdict}): ${drafted.text}`,
  );
};

/** A story with a decision is told on one track at least, unless the line is told already. */
const toldSomewhere: Property = ({ case: each, telling }) =>
  complain(
    each.clean &&
      each.holds.decision &&
      each.holds.result &&
      !shownBy(each.line, each).has("decision") &&
      !telling.drafts.some(isTold),
    `a decision and a result, and no draft: ${telling.drafts.map(({ result }) => result).join(", ")}`,
  );

const quietBetween: Property = ({ case: each, draft: { parts, text, result } }) => {
  if (result === "shape" || result === "none") return [];
  let at = 0;
  const own = parts.flatMap((part) => {
    const start = at;
    at += part.text.length;
    return part.kind === "plain" || part.kind === "claim" ? [{ start, end: at }] : [];
  });
  const inOne = (start: number, end: number) =>
    own.some(
      (span) =>
        start < span.end &&
        end > span.start &&
        /\p{L}/u.test(text.slice(Math.max(start, span.start), Math.min(end, span.end))),
    ) &&
    // A finding on more than connecting words is about what it holds of the person's.
    !/[\p{L}\d]/u.test(
      [...text.slice(start, end)]
        .filter(
          (_, index) =>
            !own.some((span) => start + index >= span.start && start + index < span.end),
        )
        .join(""),
    );
  return reviewed(text, each)
    .findings.filter(({ severity, start, end }) => severity !== "note" && inOne(start, end))
    .map(({ rule, start, end }) => `${rule} on connecting words: ${text.slice(start, end)}`);
};

const words = (text: string): number => text.match(/\S+/g)?.length ?? 0;
const shortEnough: Property = ({ case: { line, story }, draft: drafted }) =>
  complain(
    isTold(drafted) &&
      words(drafted.text) > Math.max(35, words(line), words(saidIn(story, "act")) + 4),
    `${words(drafted.text)} words`,
  );

const closedAsTheLine: Property = ({ case: { line }, draft: drafted }) =>
  complain(
    isTold(drafted) && drafted.text.endsWith(".") !== /[^.]\.\s*$/.test(line),
    "another closing mark than the line",
  );

const cutInOrder: Property = ({ draft: { parts, text, result } }) => {
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

const questionsInOrder: Property = ({ case: { story }, telling: { questions, drafts } }) => {
  const ids = questions.map(({ id }) => id);
  const answered = Object.keys(story).length;
  return [
    ...complain(new Set(ids).size < ids.length || ids.length > 5, "more than five, or one twice"),
    ...complain(
      !drafts.some(isTold) && ids.length > Math.max(3, answered + 3),
      "more than three before a draft",
    ),
    ...ids.filter((id) => !["who", "act", "instead", "because", "afterwards"].includes(id)),
  ];
};

/** Of stories in order only: a draft has no excuse there. */
const inOrder: Property = ({ case: each, draft: drafted }) =>
  each.clean && isTold(drafted)
    ? complaintsOf(drafted.text, ownTexts(each)).map((said) => `${said} | ${drafted.text}`)
    : [];

export const PROPERTIES: Readonly<Record<string, Property>> = {
  "a draft's text is its parts joined": joinedParts,
  "the same answers make the same drafts": sameAgain,
  "kept words are the line's own but for the case of the first letter": keptIsOwn,
  "connecting words come from the closed list, and hold no figure and no rung of their own":
    connecting,
  "answered words come from the answer that they name": answersAreOwn,
  "a claim is the person's own verb until they confirm more": claimsWait,
  "a confirmed word stands, and nothing else moves": confirmedStands,
  "blanks stand in shapes alone, and each result holds what it says": blanks,
  "every figure, name and quotation of the line is kept or listed as dropped": nothingLost,
  "the guard finds nothing new in a composed line": guarded,
  "no digit and no capitalized word is new": nothingInvented,
  "no draft opens above who settled it": noHigherRung,
  "a filled draft drafted again is kept, word for word": keptAgain,
  "a draft is no worse than the line, in verdict or signals": neverWorse,
  "a draft is better where the story holds a decision or result that the line lacks": better,
  "a story with a decision and a result is told on one track at least": toldSomewhere,
  "no connecting word draws a fix or a consider": quietBetween,
  "a line stays within 35 words unless the line or the act is longer": shortEnough,
  "the closing mark is the line's own": closedAsTheLine,
  "cutting the open clauses leaves no blank and no dangling word": cutInOrder,
  "three questions before the first draft, five in all": questionsInOrder,
  "a story in order makes a line in order": inOrder,
};

/** What the drafts of a case do not hold to. */
export function complaintsAbout(property: Property, each: Case): string[] {
  const telling = draft(each.line, each.story, each.options);
  return telling.drafts.flatMap((one) => [...property({ case: each, telling, draft: one })]);
}
