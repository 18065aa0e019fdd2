import type { Background, Question, Rung, Track } from "../types";
import type { Activity } from "./activities";
import type { Bank, Later } from "./banks/bank";
import { BANKS } from "./banks/banks";
import type { Line } from "./line";
import { isAbove, RUNG_CHOICES, rungOfLemma } from "./rungs";
import { readVerbPhrase } from "./verb-phrase";

/** What each background usually lacks comes first: from the guide's "what is often missing". */
const LACKS: Readonly<Record<Background, readonly Later[]>> = {
  "business-analyst": ["afterwards", "instead", "because"],
  "project-manager": ["instead", "because", "afterwards"],
  operations: ["because", "afterwards", "instead"],
  qa: ["instead", "because", "afterwards"],
  support: ["instead", "afterwards", "because"],
  marketing: ["instead", "because", "afterwards"],
  engineering: ["because", "afterwards", "instead"],
  design: ["instead", "afterwards", "because"],
  founder: ["because", "instead", "afterwards"],
};
const USUAL: readonly Later[] = ["because", "afterwards", "instead"];

/** One more sentence for the question that this background most lacks an answer to. */
const NUDGES: Readonly<Record<Background, string>> = {
  "business-analyst": "Say what changed, more than what was delivered.",
  "project-manager": "Say what lost its place, more than how the plan was kept.",
  operations: "Say what customers or their figures showed.",
  qa: "Say what got less of your time, and what that was worth to users.",
  support: "Say what had to wait, and what it would have cost to build.",
  marketing: "Say what was not built or not bought, and what it would have cost.",
  engineering: "Say what a customer needed, more than how it was made.",
  design: "Say which version lost, and what it would have cost to build.",
  founder: "Say what you knew at the time, and from whom.",
};

/** What a reader for the other track looks for in a story that serves one track most readily. */
const OTHER_TRACK: Readonly<Record<Track, { readonly id: Later; readonly nudge: string }>> = {
  po: {
    id: "because",
    nudge: "For a Product Manager, say what customers or their figures showed.",
  },
  pm: { id: "instead", nudge: "For a Product Owner, say which work had to wait." },
};

const list = (words: string): string[] => words.split(", ");

const OFFERED = new Map<string, readonly string[]>();

/** Verbs for "I …", none above the rung; nothing is offered before the rung is known. */
function verbsFor(activity: Activity, rung: Rung | null): readonly string[] | undefined {
  if (rung === null) return undefined;
  const key = `${activity} ${rung}`;
  const known = OFFERED.get(key) ?? offersOf(BANKS[activity], rung);
  OFFERED.set(key, known);
  return known;
}

function offersOf(bank: Bank, rung: Rung): readonly string[] {
  const found = list(bank.found);
  const did = list(bank.did);
  const offers: Readonly<Record<Rung, readonly string[]>> = {
    decided: [...list(bank.decided), ...found.slice(0, 2)],
    together: [...list(bank.decided), ...found.slice(0, 2)],
    recommended: ["recommended", "proposed", "argued for", ...found, ...did.slice(0, 2)],
    showed: [...found, "showed that", ...did],
    supported: did,
  };
  const lowEnough = (verb: string) => {
    const reading = readVerbPhrase(verb, true)?.reading;
    return !isAbove(rungOfLemma(reading?.lemma ?? ""), rung);
  };
  return [...new Set(offers[rung])].filter(lowEnough);
}

const ACT_BY_RUNG: Readonly<Partial<Record<Rung, string>>> = {
  recommended: "What did you recommend, and what had you done to know?",
  showed: "What did you find or show?",
  supported: "What was your own part: what did you write, check, build or prepare?",
};

/** Questions that change where others decided. */
const LATER_BY_RUNG: Readonly<Partial<Record<Rung, Readonly<Partial<Record<Later, string>>>>>> = {
  recommended: { afterwards: "What did the others do with it?" },
  showed: {
    instead: "What had been planned, or believed, before?",
    because: "How did you know: what had you counted, tested or seen?",
    afterwards: "What did the others do with it?",
  },
  supported: {
    instead: "How had it been done before?",
    because: "What was it needed for?",
  },
};

const STEMS: Readonly<Record<Later, string>> = {
  instead: "instead of",
  because: "because",
  afterwards: "afterwards",
};
const TYPES = { instead: "NP", because: "CLAUSE", afterwards: "RESULT" } as const;

type Asking = {
  readonly bank: Bank;
  readonly rung: Rung | null;
  readonly background: Background | undefined;
};

/** The bank's question as this part in the story has it; what came of it is asked in the bank's words as well. */
function askOf(id: Later, { bank, rung }: Asking): string {
  const other = rung && LATER_BY_RUNG[rung]?.[id];
  if (!other) return bank[id];
  return id === "afterwards" ? `${other} ${bank[id]}` : other;
}

/** At most one sentence more: what the background lacks, or else what the other track needs. */
function nudgeFor(id: Later, { bank, background }: Asking): string {
  if (background && LACKS[background][0] === id) return ` ${NUDGES[background]}`;
  const other = bank.serves && OTHER_TRACK[bank.serves];
  return other?.id === id ? ` ${other.nudge}` : "";
}

/** The answers in the order in which they are usually lacking; what the line says already comes last. */
function orderFor({ bank, background }: Asking, line: Line): Later[] {
  const usual = background ? LACKS[background] : [bank.lacks, ...USUAL];
  const order = [...new Set(usual)];
  const said = (id: Later) =>
    id === "afterwards" ? line.hasOutcome : id === "because" && line.hasReason;
  return [...order.filter((id) => !said(id)), ...order.filter(said)];
}

/** All questions for a line, in the order to ask: who settled it, what was done, then what is usually lacking. */
export function questionsFor(
  activity: Activity,
  line: Line,
  rung: Rung | null,
  background: Background | undefined,
): Question[] {
  const bank = BANKS[activity];
  const asking = { bank, rung, background };
  const verbs = verbsFor(activity, rung);
  const example = { activity, rung };
  const who: Question = { id: "who", ask: bank.who, stem: "", type: "RUNG", choices: RUNG_CHOICES };
  const act: Question = {
    id: "act",
    ask: (rung && ACT_BY_RUNG[rung]) ?? bank.act,
    stem: rung === "together" ? "we" : "I",
    type: "VP",
    example,
    ...(verbs ? { verbs } : {}),
  };
  const later = orderFor(asking, line).map((id) => ({
    id,
    ask: askOf(id, asking) + nudgeFor(id, asking),
    stem: STEMS[id],
    type: TYPES[id],
    example,
  }));
  return [who, act, ...later];
}
