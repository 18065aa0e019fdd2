import { readVerb, type VerbReading } from "../lexicon/verbs";
import { CONJUNCTION, NOUNISH, PREPOSITION, SPELLED, wordClass } from "../lexicon/word-classes";
import { wordsIn } from "./words";

/** Finite forms that show a clause by themselves; "may" is one in small letters only. */
const FINITE =
  /^(?:is|are|was|were|has|have|had|does|do|did|can|could|will|would|might|must|should|cannot|\p{L}+n['’]t|forgot|slept|ate|froze|felt|became|began)$/iu;
const CONTRACTED =
  /^(?:(?:it|that|there|he|she|what|who|this|here)['’]s|\p{L}+['’](?:re|ve|d|ll))$/iu;

/** After these a verb form is no predicate: "the planned cut", "fewer questions", "by changed". */
const NO_SUBJECT =
  /^(?:by|to|of|for|with|from|in|at|on|the|a|an|and|or|more|less|most|least|fewer|not|than|as|no|some|any|each|every|all|new|other|its|their|that|faster|slower|lower|higher|better|bigger|smaller|larger|shorter|longer|earlier|later|cheaper|easier|stronger|clearer|safer|\d\S*|two|three|four|five)$/iu;
/** Names of a group that end like a plural and count as one: "sales uses it". */
const COLLECTIVE =
  /^(?:sales|operations|ops|logistics|facilities|communications|comms|accounts|services|analytics|claims|collections|admissions|payments)$/i;
/** What may follow a predicate in the present: an object, a place, an adverb. */
const GOES_ON =
  /^(?:the|a|an|it|them|each|every|all|both|one|two|three|four|five|six|no|only|more|less|fewer|little|few|most|many|nothing|something|anything|nobody|everything|half|out|up|on|off|in|at|to|for|from|with|by|over|about|after|before|when|alone|without|within|there|here|again|too|so|very|now|anymore|[$€£]?\d\S*|\p{L}+ly|their|its|twice|together)$/iu;
const PLURAL = /^(?:they|we|you|people|staff|most|some|many|few|both|\p{L}+[^s\W]s)$/iu;
const PRONOUN =
  /^(?:it|he|she|they|we|you|who|nobody|everyone|everybody|someone|everything|nothing|this|none|each)$/i;
/** Of these even a word that no list holds tells something: "nobody faxes". */
const ONE = /^(?:it|he|she|nobody|everyone|everybody|someone)$/i;
const MOST_OF = /^(?:most|half|some|many|few|all|both|thirds?|\d\S*) of$/i;
const A_ONE = /^(?:the|a|an|each|every|this|that|its|their)$/i;
const BETWEEN =
  /^(?:now|still|often|already|only|also|always|never|usually|rarely|just|mostly|even|barely|hardly|really|there|here)$/i;
const OF_MANY = /^(?:the|these|those|their|our|most|many|all|some)$/i;

/** "All 40 went live": a past that is no participle makes even a bare count its subject. */
const COUNT = /^(?:\d\S*|two|three|four|five)$/i;

const bare = (word: string) => word.toLowerCase().replace(/[.,'’/-]+$/, "");
const readings = (word: string): readonly VerbReading[] => readVerb(bare(word)) ?? [];
const hasForm = (word: string, form: VerbReading["form"]) =>
  readings(word).some((reading) => reading.form === form);
const isOnlyPast = (word: string): boolean =>
  hasForm(word, "past") && !hasForm(word, "participle") && !/ed$/i.test(bare(word));
/** "cut", "read": one form for the past and the bare verb, so that its neighbors must tell. */
const isZeroPast = (word: string): boolean =>
  readings(word).some(
    ({ lemma, form }) =>
      form === "past" && readings(word).some((r) => r.lemma === lemma && r.form === "base"),
  );
const hasPast = (word: string): boolean =>
  hasForm(word, "past") || /^\p{L}{3,}ed$/iu.test(bare(word));

/** "5 of 6 stayed": a share before the word, which can only be its subject. */
const isShare = (all: readonly string[], index: number): boolean =>
  /^(?:of|in)$/i.test(all[index - 2] ?? "") && COUNT.test(all[index - 3] ?? "");

/** "9 said the same": a past with its object, or one that is no participle, tells of the count before it. */
const isSaidOfCount = (all: readonly string[], index: number): boolean => {
  const word = all[index] ?? "";
  const after = all[index + 1] ?? "";
  const acts =
    after === "" ||
    /^(?:the|a|an|it|them|that|no|each|within|after|before|in|on|at|to|out|up)$/i.test(after);
  const whole = /^(?:all|both)$/i.test(all[index - 2] ?? "");
  const share = isShare(all, index);
  if (share && after !== "" && hasForm(word, "base")) return true;
  return isOnlyPast(word) || ((acts || whole || share) && hasPast(word));
};

/** "a refund bug costs real money": one thing, and what it does to another. */
const isOfOne = (all: readonly string[], index: number): boolean =>
  /^(?:a|an|each|every|one)$/i.test(all[0] ?? "") &&
  index > 1 &&
  index < 5 &&
  (wordClass(bare(all[index + 1] ?? "")) & (PREPOSITION | CONJUNCTION)) === 0;

/** Is the word a predicate, seen from the words beside it? */
function isPredicate(all: readonly string[], index: number, before: string): boolean {
  const word = all[index] ?? "";
  const after = all[index + 1];
  if (NO_SUBJECT.test(before)) return COUNT.test(before) && isSaidOfCount(all, index);
  if (hasPast(word)) {
    if (isZeroPast(word) && PRONOUN.test(before)) return true;
    if (isZeroPast(word) && after !== undefined)
      return GOES_ON.test(after) || (PLURAL.test(before) && PLURAL.test(after));
    if (isZeroPast(word)) return false;
    return (
      isOnlyPast(word) ||
      !/^by$/i.test(after ?? "") ||
      /^(?:\d|[$€£]|half|about|a$|two|three)/i.test(all[index + 2] ?? "")
    );
  }
  if (PRONOUN.test(before))
    return (
      hasForm(word, "base") || hasForm(word, "present") || (ONE.test(before) && /[^s]s$/.test(word))
    );
  if (after === undefined)
    // "the roads close", but "the sales report".
    return (
      PLURAL.test(before) &&
      OF_MANY.test(all[index - 2] ?? "") &&
      hasForm(word, "base") &&
      (wordClass(bare(word)) & NOUNISH) === 0
    );
  if (hasForm(word, "present") && isOfOne(all, index)) return true;
  if (/^(?:that|this|these|those)$/i.test(after))
    return PLURAL.test(before) && hasForm(word, "base") && (wordClass(bare(word)) & NOUNISH) === 0;
  // "most of the drivers work days".
  if (
    !GOES_ON.test(after) &&
    (wordClass(after.toLowerCase()) & SPELLED) === 0 &&
    !(MOST_OF.test(`${all[0]} ${all[1]}`) && index > 2)
  )
    return false;
  const names = /^\p{Lu}/u.test(before) && /^(?:and|&)$/.test(all[index - 2] ?? "");
  if (PLURAL.test(before) || names)
    return hasForm(word, "base") || (COLLECTIVE.test(before) && hasForm(word, "present"));
  // "the tool works with", but "thank-you notes from parents".
  const noun =
    /^(?:in|at|to|for|from|with|by|on)$/i.test(after) &&
    (!A_ONE.test(all[index - 2] ?? "") || /[^e]ed$/i.test(before));
  return hasForm(word, "present") && !noun;
}

/** "90 people a week see it": how often stands between. */
const RATE = /\s(?:a|an|per|each|every) (?:day|week|month|year|hour|shift)(?=\s\p{L})/giu;

/** The words of a text, where "no one" and "no longer" count as one each. */
const wordsOf = (text: string): string[] =>
  wordsIn(
    text
      .replace(RATE, "")
      .replace(/\bno one\b/gi, "nobody")
      .replace(/\bno longer\b/gi, "never"),
  );

/** The places of the words that tell what a subject is or does: "tickets [fell]", "nobody [had] [used] it". */
function predicatesOf(text: string): number[] {
  const all = wordsOf(text);
  return all.flatMap((word, index) => {
    const near = all[index - 1];
    const between = near !== undefined && BETWEEN.test(near);
    const before = between ? all[index - 2] : near;
    const close = between ? all.filter((_, place) => place !== index - 1) : all;
    const own = bare(word);
    if (/^to$/i.test(near ?? "")) return [];
    // A bare "do" that opens a text is what was to be done.
    const finite =
      (FINITE.test(own) && !(index === 0 && own === "do")) ||
      CONTRACTED.test(own) ||
      (word === "may" && index > 0);
    return finite || (before !== undefined && isPredicate(close, index - (between ? 1 : 0), before))
      ? [index]
      : [];
  });
}

/** Has the text a subject and a finite verb: "tickets fell", "nobody used it", "invoices go out daily"? */
export const isClause = (text: string): boolean => predicatesOf(text).length > 0;

const isThat = (word = ""): boolean => /^that$/i.test(word);

/** What hangs on a noun: "the order in which they came". */
const RELATIVE =
  /(?:^|\s)(?:(?:in|for|at|of|to|with|from)\s+)?(?:that|which|who|whom|whose|where|what|how|when|if|while)\s.*$/iu;

/**
 * Stands the text by itself? What hangs on a noun has its own predicate, so that "a contract that
 * ended in May" is a thing and "the contract that we had ended in May" a sentence.
 */
export function isSentence(text: string): boolean {
  const head = text.replace(RELATIVE, "");
  // "the audit only says that …"
  if (head !== text && /\s(?:says?|shows?|means?|thinks?|knows?|claims?)$/i.test(head)) return true;
  if (head === text || isClause(head)) return isClause(text);
  const all = wordsOf(text);
  // "people see that page": no clause hangs on what they do.
  if (predicatesOf(text).some((at) => isThat(all[at + 1]) && !hasPast(all[at] ?? ""))) return true;
  const places = [...new Set([...predicatesOf(text), ...relativesOf(all)])].sort((a, b) => a - b);
  // "had used" and "had been blamed" are one predicate, "had left were" is two.
  const apart = (place: number, index: number): boolean => {
    let from = place - 1;
    while (CHAINED.test(all[from] ?? "")) from -= 1;
    return from !== places[index - 1] || !FINITE.test(bare(all[from] ?? ""));
  };
  return (
    places.filter((place, index) => !CHAINED.test(all[place] ?? "") && apart(place, index)).length >
    1
  );
}

/** What stands between an auxiliary and its verb. */
const CHAINED = /^(?:be|been|being|not|never|already|also|just|only|\p{L}+ly)$/iu;
const OBJECT = /^(?:the|a|an|it|them|their|its|no|\d\S*)$/i;

/** The words that "that", "which" and "who" are the subject of: "the machine that [cuts] the felt". */
function relativesOf(all: readonly string[]): number[] {
  return all.flatMap((word, index) => {
    if (!/^(?:that|which|who)$/i.test(all[index - 1] ?? "")) return [];
    const after = all[index + 1] ?? "";
    const tells =
      hasPast(word) ||
      (hasForm(word, "present") && GOES_ON.test(after)) ||
      (hasForm(word, "base") && OBJECT.test(after));
    return tells ? [index] : [];
  });
}

const SOFT =
  /^(?:(?:now|still|often|already|only|also|always|never|just|then|no longer|\p{L}+ly)\s+)+/iu;

/** The text's first word after adverbs, where it is a finite form with no subject: "was cheaper". */
export function openingAuxiliary(text: string): string | null {
  const first = wordsIn(text.replace(SOFT, ""))[0] ?? "";
  return FINITE.test(first) || /^may$/.test(first) ? first.toLowerCase() : null;
}
