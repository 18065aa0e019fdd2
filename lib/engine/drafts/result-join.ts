import { readVerb } from "../lexicon/verbs";
import { classOf, CHANGE, SHIFT } from "../lexicon/verb-classes";
import { PREPOSITION, UNIT, wordClass } from "../lexicon/word-classes";
import { wordSet } from "../lexicon/word-list";
import { articleFor } from "./article";
import { figuresOf } from "./figures";
import { isClause, isSentence, openingAuxiliary } from "./predicates";
import { isQuality } from "./qualities";
import { opensWithAct, readVerbPhrase } from "./verb-phrase";
import { firstWordOf, isFunctionWord, wordsIn } from "./words";

const SOFT = /^(?:(?:now|still|already|also|since then,?)\s+)+/i;
const OBJECT =
  /^(?:the|a|an|each|every|all|both|their|its|this|that|it|them|one|two|three|no|more|fewer|half|[$€£]?\d.*)$/i;

/** Verbs with which a thing is only acted on: "uptime kept at 99%", "forms cut from 9 to 4" lack a "was". */
const ACTED_ON = wordSet(
  "keep cut save copy cite run read share praise follow choose accept free reduce lower shorten raise remove avoid prevent adopt use copy deliver approve reach reject catch find book send resolve fix solve clear eliminate replace spend cancel handle complete automate lift boost trim bring make sell rate",
);

/** "uptime kept at 99.9%", "6 hours saved a week", "2 people freed for returns": a thing as it came to be. */
function isScene(text: string): boolean {
  if (openingAuxiliary(text) !== null) return false;
  const all = wordsIn(text);
  const at = all.findIndex((word, index) => index > 0 && isActedOn(word));
  if (at < 0 || isClause(all.slice(0, at).join(" "))) return false;
  const subject = all.slice(0, at).join(" ");
  if (/^(?:it|they|we|i|he|she|nobody|everyone|the (?:team|staff|group))$/i.test(subject))
    return false;
  const after = all[at + 1] ?? "";
  const measure = /^[$€£]?\d[\d.,]*%$/.test(after) && (all[at + 2] ?? "") !== "of";
  const often =
    /^(?:a|an|per|each|every)$/i.test(after) &&
    (wordClass((all[at + 2] ?? "").toLowerCase()) & UNIT) !== 0;
  // "freed for returns", but "events sold out".
  const place =
    (wordClass(after.toLowerCase()) & PREPOSITION) !== 0 &&
    !/^(?:out|up|down|off|over)$/i.test(after);
  return after === "" || measure || often || place;
}

const isActedOn = (word: string): boolean =>
  readVerb(word.toLowerCase())?.some(
    ({ form, lemma }) => form === "participle" && ACTED_ON.has(lemma),
  ) ?? false;

/** A past with nothing that it acts on: "fell from 40 to 22", "doubled", "became standard". */
function isBarePast(text: string): boolean {
  const phrase = readVerbPhrase(text);
  if (phrase?.reading.form !== "past" || !opensWithAct(text)) return false;
  const { lemma } = phrase.reading;
  const next = wordsIn(phrase.rest)[0] ?? "";
  if (/\b(?:budget|time|schedule|plan)\b/i.test(phrase.rest)) return false;
  const moves = /^(?:up|down|back)$/i.test(next) && /^(?:go|come|move|be)$/.test(lemma);
  const states = /^(?:become|remain|stay|last|work|seem)$/.test(lemma);
  const alone =
    next === "" || (wordClass(next.toLowerCase()) & PREPOSITION) !== 0 || /%$/.test(next);
  return (
    moves ||
    states ||
    ((classOf(lemma) & (SHIFT | CHANGE)) !== 0 && alone) ||
    (alone && lemma === "keep")
  );
}

/** "6 hours a week", "about 12%": a figure and its unit, and nothing that it counts. */
function isBareFigure(text: string): boolean {
  const figures = figuresOf(text);
  if (figures.length === 0 || isClause(text)) return false;
  let rest = text;
  for (const { text: figure } of figures) rest = rest.replace(figure, " ");
  if (/\b(?:more|fewer|less|extra)\b/i.test(rest)) return false;
  return wordsIn(rest).every((word) => {
    const lower = word.toLowerCase();
    return (
      (wordClass(lower) & UNIT) !== 0 ||
      isFunctionWord(lower) ||
      /^(?:or|so|up|down|roughly|around)$/.test(lower)
    );
  });
}

/** "stuff improved a lot", "better vibes": nothing in particular of which it is told. */
const isUnsaid = (text: string): boolean =>
  figuresOf(text).length === 0 &&
  /^(?:(?:(?:much|a lot|far) )?(?:better|good|more) )?(?:stuff|things|everything|vibes?)(?: \p{L}+ed)?(?: (?:better|a lot|much|lots))*$/iu.test(
    text,
  );

/** What became of it, where no figure needs to know of what. */
const OF_IT = /^(?:became|remained|worked|lasted)\s(?!.*\d)|^became\s/i;

/** "2 weeks early", "done a day ahead of plan". */
const EARLY = /\b(?:early|sooner|ahead of (?:time|schedule|plan)|on time)$/i;

/** Can the words stand in a line by themselves? "Halved", "30% down" and "faster" do not say of what. */
export function standsIn(text: string): boolean {
  if (/^(?:i|we)\s/i.test(text)) return true;
  const bare = text.replace(SOFT, "");
  if (
    !isClause(bare) &&
    /^(?:~\s*)?(?:from|up|down|maybe|once|twice|(?:dai|week|month|year)ly)\s(?!.*\d.*\p{L}{4}s?$)/iu.test(
      bare,
    )
  )
    return false;
  if (EARLY.test(bare)) return true;
  if (isUnsaid(bare)) return false;
  if (isBareFigure(bare) || isQuality(bare)) return false;
  if (isBarePast(bare)) return OF_IT.test(bare);
  const auxiliary = openingAuxiliary(bare);
  return (
    auxiliary === null ||
    auxiliary === "had" ||
    (/^(?:is|are|was|were)\s+\p{L}+ed\s+(?!by\s\d)/iu.test(bare) &&
      figuresOf(bare).every(({ key }) => !key.endsWith("%")))
  );
}

/** "adopted by 3 teams"; but "rose by 3%" moved by itself. */
const isDoneBy = (text: string): boolean =>
  /^\p{L}+\s+(?:(?:\p{L}+ly|now|often|\d\S*)\s+)*(?:by\s(?!\d\S*%)|(?:\p{L}+ly|now)$)/iu.test(
    text,
  ) &&
  (readVerb(firstWordOf(text).toLowerCase())?.some(({ form }) => form === "participle") ?? false);

/** How a result follows the line: as a clause, as an act, as what hangs on it, or as what it came with. */
export function joinOf(text: string): string {
  const bare = text.replace(SOFT, "");
  const [, auxiliary = "", doneTo = ""] = /^(is|are|was|were)\s+(\p{L}+)/iu.exec(bare) ?? [];
  if (OF_IT.test(bare) || (auxiliary && doneTo)) return "; it ";
  if (/^(?:which|with|without)\s/i.test(bare) && !/^with(?:out)?\s[^,]+,\s/i.test(bare))
    return ", ";
  const first = firstWordOf(bare).toLowerCase();
  const gerund =
    readVerbPhrase(bare)?.reading.form === "gerund" &&
    first.endsWith("ing") &&
    !/^\p{L}+\s\d[\d.]*$/u.test(bare);
  if (gerund && !isClause(bare)) return ", ";
  if (isDoneBy(bare)) return ", ";
  if (!isClause(bare) && (wordClass(first) & PREPOSITION) !== 0 && !OBJECT.test(first)) return ", ";
  if (EARLY.test(bare) && !isClause(bare) && !opensWithAct(bare)) return ", ";
  if (opensWithAct(text)) return ", and ";
  if (isScene(text)) return ", with ";
  if (/^(?:\S+\s){1,5}(?:up|down) from\s/i.test(bare) && !isSentence(text)) return "; ";
  if (/^(?:not (?:one|a single)|no|zero)\s|^[^,;]+:\s\d/i.test(bare)) return "; ";
  return isSentence(text) ? "; " : bare === text ? `, with ${articleFor(text)}` : ", ";
}
