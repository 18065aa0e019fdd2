import type { Word } from "../text/word";
import { SECOND } from "./topics";
import { markPhrase } from "./word-classes";

/** What a phrase of several words is. */
export type PhraseKind =
  | "duty"
  | "wordy"
  | "twice"
  | "filler"
  | "buzz"
  | "vague"
  | "outcome"
  | "purpose"
  | "reason"
  | "choice"
  | "event";

/** Phrases by kind; after "=" stands what says the same in fewer words. */
const TABLE: readonly (readonly [PhraseKind, string])[] = [
  [
    "duty",
    "responsible for|responsible in|was responsible for|were responsible for|am responsible for|is responsible for|been responsible for|solely responsible for|fully responsible for|primarily responsible for|directly responsible for|jointly responsible for|mainly responsible for|responsibilities include|responsibilities included|responsibility for|responsibilities were|duties include|duties included|duties were|tasked with|was tasked with|been tasked with|in charge of|was in charge of|accountable for|was accountable for|charged with|was charged with|entrusted with|role included|role involved|role was to|job was to|required to|was required to|assigned to|was assigned to|expected to|was expected to|involved in|was involved in|duty was to|overall responsibility for|had responsibility for|held responsibility for|took responsibility for|my role was to|my job was to|my responsibilities included|my duties included|my role included",
  ],
  [
    "wordy",
    "in order to=to|so as to=to|due to the fact that=because|in the process of=while|for the purpose of=for|for the purposes of=for|on a daily basis=daily|on a weekly basis=weekly|on a monthly basis=monthly|on a regular basis=regularly|on an ongoing basis=continuously|as well as=and|with regard to=about|with respect to=about|in regards to=about|in addition to=besides|prior to=before|subsequent to=after|in the event that=if|the majority of=most of",
  ],
  [
    "twice",
    "collaborated together=collaborated|each and every=every|end result=result|final outcome=outcome|past history=history|future plans=plans|new innovation=innovation|new innovations=innovations|completely eliminated=eliminated|advance planning=planning|close proximity=proximity|joint collaboration=collaboration|merged together=merged|combined together=combined",
  ],
  [
    "filler",
    "day to day|day in day out|hands on|as needed|as required|when needed|as necessary|as appropriate|where appropriate|at all times|in a timely manner|in an efficient manner|and so on|and more|among other things|among others",
  ],
  [
    "buzz",
    "team player|hard worker|think outside the box|outside the box|thought leader|thought leadership|move the needle|low hanging fruit|low-hanging fruit|best of breed|track record|proven track record|go getter|results oriented|results driven|result oriented|detail oriented|self starter|fast paced|fast-paced environment|fast paced environment|game changer|cutting edge|state of the art|win win|core competencies|value add|mission critical|world class|best in class|strong communication skills|excellent communication skills|growth hacking|paradigm shift|thriving ecosystem|continuous improvement|operational excellence|drove innovation|drive innovation|driving innovation|many hats|a culture of|fast-paced startup",
  ],
  [
    "vague",
    "a number of|a large number of|a variety of|a wide variety of|a wide range of|a range of|a lot of|all aspects of|other duties|and others|cross functional",
  ],
  [
    "outcome",
    "resulting in|which resulted in|resulted in|leading to|led to|which led to|contributing to|as a result|used by|adopted by|now used by|so that|down from|up from|signed off|approved by|agreed by|picked up by|cited by",
  ],
  [
    "event",
    "on time|on schedule|ahead of schedule|under budget|on budget|within budget|below budget|ahead of time|on deadline|before deadline|by the deadline|for the first time|first time|on the first attempt|zero downtime|without downtime|without overtime|without incident|no downtime|buy in|sign off|went live|go live|used daily by|used weekly by|used monthly by|now use|now uses|still use|still uses|now rely|now follow|now share|now standard|became standard|became the standard|became the default|to the cent|to the penny|to the minute",
  ],
  [
    "purpose",
    "in order to|so as to|with the aim of|with the goal of|for the purpose of|aimed at|designed to|intended to|in an effort to|with a view to|in preparation of|in preparation for|as part of",
  ],
  [
    "choice",
    "instead of|rather than|in favor of|in favour of|as opposed to|before any|before all|before anything",
  ],
  [
    "reason",
    "because of|based on|trade off|trade offs|at the expense of|in exchange for|given that|tied to|ranked by|ordered by|by value|by risk|by effort|by impact|by cost|against capacity|within budget limits|due to|after finding|after learning|after seeing|after losing|on the evidence of|in response to|on the basis of",
  ],
];

type Entry = {
  /** The words after the second. */
  readonly rest: readonly string[];
  readonly kind: PhraseKind;
  readonly plain: string | undefined;
};

/** Phrases by their first word, then by their second. */
const STARTS = new Map<string, Map<string, Entry[]>>();
for (const [kind, list] of TABLE)
  for (const phrase of list.split("|")) {
    const [whole = "", plain] = phrase.split("=");
    const [first = "", second = "", ...rest] = whole.split(" ");
    markPhrase(first, second);
    const seconds = STARTS.get(first) ?? new Map<string, Entry[]>();
    STARTS.set(first, seconds);
    const entries = seconds.get(second) ?? [];
    seconds.set(second, entries);
    entries.push({ rest, kind, plain });
    entries.sort((a, b) => b.rest.length - a.rest.length);
  }

/** Words `from` to `to` (exclusive) of the line are a known phrase. */
export type Phrase = {
  readonly kind: PhraseKind;
  readonly from: number;
  readonly to: number;
  /** What says the same in fewer words, where there is such a thing. */
  readonly plain: string | undefined;
};

/** Adds the phrases that begin with the word at `at`, the longest of each kind. */
export function phrasesAt(words: readonly Word[], at: number, found: Phrase[]): void {
  const next = words[at + 1];
  if (!next || !(next.topic & SECOND) || next.gap !== 0) return;
  const entries = STARTS.get(words[at]?.lower ?? "")?.get(next.lower);
  if (!entries) return;
  let kinds = "";
  for (const { rest, kind, plain } of entries) {
    if (kinds.includes(kind)) continue;
    if (follow(words, at + 2, rest)) {
      found.push({ kind, from: at, to: at + 2 + rest.length, plain });
      kinds += kind;
    }
  }
}

function follow(words: readonly Word[], from: number, expected: readonly string[]): boolean {
  for (let step = 0; step < expected.length; step++) {
    const word = words[from + step];
    if (word?.lower !== expected[step] || word?.gap !== 0) return false;
  }
  return true;
}
