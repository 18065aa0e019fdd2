import { capitalize, countWords, openWithCapital, textOf, tidyParts } from "../drafts/parts";
import { tidyAnswer } from "../drafts/tidy";
import { uncapitalize } from "../drafts/words";
import { review } from "../review";
import type { Draft, Part, Question, Review, Span, Story, Track } from "../types";
import {
  evidenceLines,
  openerOf,
  quoteOf,
  type EvidenceLine,
  type ReadText,
} from "./evidence-lines";
import {
  backgroundWords,
  isProductTitle,
  TARGET_WORDS,
  titleOf,
  yearsWords,
  type NarrativeFacts,
} from "./facts";
import { answer, kept, plain, slot } from "./narrative-parts";

export type NarrativeOptions = {
  /** The mildest word of a claim, in lower case, to the word the person confirmed. */
  readonly confirmed?: Readonly<Record<string, string>>;
};

/** Headline and summary of a variant, and what they were made from. */
export type Narrative = {
  readonly headline: Draft;
  readonly summary: Draft;
  readonly questions: readonly Question[];
  /** The quoted lines, one a row, in which kept words have their places; and the facts that were used. */
  readonly madeFrom: { readonly line: string; readonly story: Story };
};

/** Most words of a summary, of a sentence in it, and of the quotation in a headline. */
export const SUMMARY_WORDS = 60;
const SENTENCE_WORDS = 24;
const HEADLINE_WORDS = 12;
/** Lines of evidence in a summary, and how many are looked at for the second to open otherwise. */
const SENTENCES = 2;
const LOOKED_AT = 4;

/** What is on the way, strongest to mildest. The mildest is what the profile says: a role aimed at. */
const ON_THE_WAY = ["ready for", "moving to", "aiming at"] as const;

const QUESTIONS = {
  title: { ask: "What is your title?", hint: "the title you hold", stem: "" },
  field: {
    ask: "Which field or product area was most of that in?",
    hint: "the field most of it was in",
    stem: "in",
  },
  kind: { ask: "What kind of product do you want to work on?", hint: "", stem: "for" },
} as const;

type Id = keyof typeof QUESTIONS;

const NO_LINES: Readonly<Record<Track, string>> = {
  po: "A line that says what you ordered, made clear or settled, and what ran better afterwards.",
  pm: "A line that says what you found out or chose, why, and what changed for customers.",
};
const ONE_LINE: Readonly<Record<Track, string>> = {
  po: "A second line of this kind: what you ordered, cut or settled.",
  pm: "A second line of this kind: what you found out, chose or tested.",
};

type Quote = { readonly line: EvidenceLine; readonly spans: readonly Span[] };
type Making = {
  readonly track: Track;
  readonly title: string;
  readonly background: string;
  readonly years: string;
  readonly aims: boolean;
  readonly confirmed: Readonly<Record<string, string>>;
  readonly answers: Readonly<Record<Id, string>>;
  /** Where each quoted line begins in the joined source. */
  readonly places: ReadonlyMap<string, number>;
};

/**
 * A variant's headline and summary, composed of the person's own title, years and lines, with
 * connecting words from a closed list. What only they know is a blank; a word that says more than
 * their profile is a claim. Result `none`, with what would help, where there is nothing to say.
 */
export function narrate(
  facts: NarrativeFacts,
  track: Track,
  options: NarrativeOptions = {},
): Narrative {
  return narrateWith(plainReview, facts, track, options);
}

const plainReview: ReadText = (text, track) => review(text, track ? { track } : {});

/** `narrate` for a page that is written in: a text that was read for the last narrative is not read again. */
export function followNarrative(): typeof narrate {
  let known: ReadonlyMap<string, Review> = new Map();
  return (facts, track, options = {}) => {
    const read = new Map<string, Review>();
    const once: ReadText = (text, of) => {
      const key = `${of ?? ""} ${text}`;
      const reviewed = read.get(key) ?? known.get(key) ?? plainReview(text, of);
      read.set(key, reviewed);
      return reviewed;
    };
    const narrative = narrateWith(once, facts, track, options);
    known = read;
    return narrative;
  };
}

function narrateWith(
  read: ReadText,
  facts: NarrativeFacts,
  track: Track,
  { confirmed = {} }: NarrativeOptions,
): Narrative {
  const { short, long } = quotesFor(evidenceLines(facts.lines, track, read), read);
  const answers = answersOf(facts.answers);
  const title = titleOf(facts) || capitalize(answers.title);
  const background = title === "" ? backgroundWords(facts.background) : "";
  const years = yearsWords(facts.years);
  const aims = (facts.target === track || facts.target === "both") && !isProductTitle(title);
  const { source, places } = placed([...(short ? [short] : []), ...long]);
  const making: Making = { track, title, background, years, aims, confirmed, answers, places };
  const story: Story = Object.fromEntries(
    [
      ["title", title],
      ["background", background],
      ["years", years],
      ["target", aims ? `aiming at ${TARGET_WORDS[track]}` : ""],
      ["field", answers.field],
      ["kind", answers.kind],
    ].filter(([, said]) => said !== ""),
  );
  return {
    headline: headlineOf(making, short),
    summary: summaryOf(making, long),
    questions: questionsOf(making),
    madeFrom: { line: source, story },
  };
}

function answersOf(story: Story): Record<Id, string> {
  const said = (id: Id) => {
    const value = Object.hasOwn(story, id) ? tidyAnswer(story[id]) : "";
    return countWords(value) <= 12 && !/[[\]]/.test(value) ? value : "";
  };
  const bare = (text: string) => uncapitalize(text.replace(/^(?:in|for)\s+/i, ""));
  return { title: said("title"), field: bare(said("field")), kind: bare(said("kind")) };
}

/** The quotation of the headline, and those of the summary; of three and more lines none stands twice. */
function quotesFor(
  lines: readonly EvidenceLine[],
  read: ReadText,
): { short: Quote | null; long: readonly Quote[] } {
  const quotes = (count: number, most: number, strong: boolean) => {
    const found: Quote[] = [];
    for (const line of lines) {
      if (found.length === count) break;
      const spans = quoteOf(line, most, read, strong);
      if (spans) found.push({ line, spans });
    }
    return found;
  };
  const long = quotes(LOOKED_AT + 1, SENTENCE_WORDS, false);
  const [short = null] = long.length > SENTENCES ? quotes(1, HEADLINE_WORDS, true) : [];
  return { short, long: unlike(long.filter(({ line }) => line !== short?.line)) };
}

/** The strongest, and the next one that does not open with the same verb. */
function unlike(quotes: readonly Quote[]): readonly Quote[] {
  const [first, ...rest] = quotes;
  if (!first) return [];
  const opener = openerOf(first.line);
  const second =
    rest.slice(0, LOOKED_AT - 1).find(({ line }) => openerOf(line) !== opener) ?? rest[0];
  return second ? [first, second] : [first];
}

function placed(quotes: readonly Quote[]) {
  const places = new Map<string, number>();
  let source = "";
  for (const { line } of quotes) {
    if (places.has(line.text)) continue;
    if (source !== "") source += "\n";
    places.set(line.text, source.length);
    source += line.text;
  }
  return { source, places };
}

/** The person's words of a line, its stretches joined as they were: after a semicolon. */
function quoted({ line, spans }: Quote, { places }: Making): Part[] {
  const from = places.get(line.text) ?? 0;
  return spans.flatMap((span, at): Part[] => [
    ...(at > 0 ? [plain("; ")] : []),
    kept(line.text, span, from),
  ]);
}

const asSentence = (parts: readonly Part[]): Part[] => openWithCapital(parts);

/** The words with which the person is introduced: a title, or where they come from. */
function nameParts({ title, background }: Making): Part[] {
  if (title !== "") return [answer(capitalize(title), "title")];
  if (background !== "") return [answer(capitalize(background), "background")];
  return [];
}

/** "moving to product ownership for claims tools": said by the profile, its strength confirmed. */
function targetParts({ track, aims, confirmed, answers }: Making): Part[] {
  if (!aims) return [];
  const mildest = ON_THE_WAY[2];
  const chosen = Object.hasOwn(confirmed, mildest) ? confirmed[mildest]?.toLowerCase() : undefined;
  const known = ON_THE_WAY.find((words) => words === chosen);
  return [
    { kind: "claim", text: known ?? mildest, choices: ON_THE_WAY, confirmed: known !== undefined },
    plain(" "),
    answer(TARGET_WORDS[track], "target"),
    ...(answers.kind === "" ? [] : [plain(" for "), answer(answers.kind, "kind")]),
  ];
}

/** "Operations background, aiming at product ownership · 6 years of experience". */
function headlineOf(making: Making, short: Quote | null): Draft {
  const { track, title, years } = making;
  const name = nameParts(making);
  const target = targetParts(making);
  const worked = years === "" ? [] : [answer(years, "years")];
  const first = name.length > 0 ? name : worked;
  const led = first.length > 0 && target.length > 0;
  const joint = title === "" || title.includes(",") ? ", " : " ";
  const pieces = [
    led ? [...first, plain(joint), ...target] : [...first, ...target],
    first === worked || (led && short) ? [] : worked,
    short ? asSentence(quoted(short, making)) : [],
  ].filter((piece) => piece.length > 0);
  const parts = tidyParts(
    pieces.flatMap((piece, at) => (at > 0 ? [plain(" · "), ...piece] : piece)),
  );
  const said = name.length > 0 || short !== null;
  return drafted(track, said ? openWithCapital(parts) : [], "Your title, or where you come from.");
}

function summaryOf(making: Making, long: readonly Quote[]): Draft {
  const { track } = making;
  if (long.length === 0) return drafted(track, [], NO_LINES[track]);
  const parts = introduction(making);
  let words = countWords(textOf(parts));
  for (const quote of long) {
    const sentence = asSentence(quoted(quote, making));
    const more = countWords(textOf(sentence));
    if (words + more > SUMMARY_WORDS) continue;
    words += more;
    parts.push(...(parts.length > 0 ? [plain(" ")] : []), ...sentence, plain("."));
  }
  const draft = drafted(track, tidyParts(parts), NO_LINES[track]);
  return long.length < SENTENCES ? { ...draft, wouldHelp: ONE_LINE[track] } : draft;
}

/**
 * "Senior Business Analyst with 8 years of experience in [the field most of it was in]."; nothing
 * where only a background is known, which the headline says.
 */
function introduction(making: Making): Part[] {
  const { title, background, years, answers } = making;
  if (background !== "" && years === "") return [];
  const name = nameParts(making);
  const opening = name.length > 0 ? name : [slot(QUESTIONS.title.hint, "title")];
  const field =
    answers.field === ""
      ? slot(years === "" ? "the field you work in" : QUESTIONS.field.hint, "field")
      : answer(answers.field, "field");
  const joint = title.includes(",") ? ", with " : " with ";
  return [
    ...opening,
    ...(years === "" ? [] : [plain(joint), answer(years, "years")]),
    ...[plain(" in "), field, plain(".")],
  ];
}

const drafted = (track: Track, parts: readonly Part[], wouldHelp: string): Draft =>
  parts.length === 0
    ? { track, result: "none", text: "", parts: [], dropped: [], wouldHelp }
    : { track, result: "draft", text: textOf(parts), parts, dropped: [] };

function questionsOf({ title, background, aims, years }: Making): Question[] {
  const ids: Id[] = [
    ...(title === "" && background === "" ? (["title"] as const) : []),
    ...(background !== "" && years === "" ? [] : (["field"] as const)),
    ...(aims ? (["kind"] as const) : []),
  ];
  return ids.map((id) => {
    const { ask, stem } = QUESTIONS[id];
    return { id, ask, stem, type: "NP" };
  });
}
