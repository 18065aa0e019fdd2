import { titleEvidence } from "./names";

/** Irregular pasts that open a bullet; regular ones are known by -ed. */
const PASTS = new Set(
  `led built ran wrote made cut set put began brought bought chose drew drove found gave grew held kept knew laid
   left lent lost met oversaw overhauled paid read rebuilt redid rewrote said sang saw sent shot showed shrank
   sold sought spearheaded spent split spoke spun spread stood struck swept took taught told took undertook upheld
   upsold went won withdrew woke reset rolled hit beat broke caught dealt did fed felt fought forecast got hid
   leapt learnt co-led co-wrote outgrew outsold resold retold underwrote`.split(/\s+/),
);
/** Present and bare forms that open a bullet of a current job; nouns of titles ("lead") need a long line. */
const PRESENTS = new Set(
  `own owns run runs manage manages lead leads build builds write writes design designs develop develops
   coordinate coordinates define defines drive drives deliver delivers support supports create creates
   maintain maintains work works plan plans prioritize prioritizes prioritise prioritises handle handles
   oversee oversees prepare prepares facilitate facilitates ensure ensures collaborate collaborates conduct
   conducts analyze analyzes analyse analyses gather gathers review reviews report reports test tests teach
   teaches train trains mentor mentors hire hires sell sells serve serves monitor monitors improve improves
   reduce reduces translate translates negotiate negotiates present presents partner partners set sets keep
   keeps triage triages answer answers resolve resolves help helps assist assists provide provides perform
   performs act acts participate participates interview interviews launch launches ship ships automate
   automates implement implements document documents organize organizes organise organises track tracks`.split(
    /\s+/,
  ),
);
/** End in -ed and open a name more often than a bullet. */
const NOT_PASTS = new Set(
  `united limited certified advanced applied embedded distributed speed need seed feed breed hundred allied
   associated licensed registered accredited integrated automated-systems red shed`.split(/\s+/),
);
/** Duty openers have no verb first and are bullets all the same. */
const DUTY =
  /^(?:responsible for|in charge of|accountable for|tasked with|duties include|involved in)\b/i;

const BODY_MIN_WORDS = 4;
/** "Edited 60 lessons." is a sentence, however short. */
const SENTENCE_MIN_WORDS = 3;
const PRESENT_MIN_WORDS = 6;

/** True where a line without a mark reads like a bullet: it opens with what somebody did. */
export function opensWithVerb(text: string): boolean {
  const words = text.split(/\s+/);
  const least = /\.$/.test(text) ? SENTENCE_MIN_WORDS : BODY_MIN_WORDS;
  if (words.length < least) return false;
  if (DUTY.test(text)) return true;
  const adverb = /ly$/i.test(words[0] ?? "") ? 1 : 0;
  if (/[,:|]$/.test(words[adverb] ?? "")) return false;
  const first = (words[adverb] ?? "").toLowerCase().replace(/[^\p{L}-]/gu, "");
  const stem = first.slice(first.lastIndexOf("-") + 1);
  if (PASTS.has(first) || PASTS.has(stem)) return true;
  if (/ed$/.test(stem) && stem.length > 4 && !NOT_PASTS.has(stem)) return true;
  if (PRESENTS.has(first) || /ing$/.test(first)) {
    return words.length >= PRESENT_MIN_WORDS && titleEvidence(words.slice(0, 3).join(" ")) < 3;
  }
  return false;
}
