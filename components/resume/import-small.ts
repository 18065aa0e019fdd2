import { countWords, plainWords } from "./import-words";

type Small = {
  /** What it is called where it is listed. */
  readonly name: string;
  readonly is: (text: string, repeated: (text: string) => boolean) => boolean;
};

const LABELS =
  /^(?:key |main |selected )?(?:achievements?|accomplishments?|responsibilit(?:y|ies)|duties|highlights|contributions|projects|tools?|tech(?:nologies|nology)?|tech stack|stack|environment|skills used|results?|impact|overview|summary|role|description|details|curriculum vitae|resume|résumé|cv)$/i;
const TERMS =
  /^(?:full[- ]time|part[- ]time|permanent|temporary|contract|fixed[- ]term|freelance|self[- ]employed|seasonal|remote|hybrid|on[- ]?site|in[- ]person)$/i;
const DURATION =
  /^(?:(?:\d+|one|two|three|less than a)\s*\+?\s*(?:yrs?|years?|mos?|months?|weeks?|days?)[\s,·&]*(?:and )?)+$/i;
const JOINING = /^(?:at|in|for|of|by|with|and|from|to|as|the|a|an|via|on)$/i;
const PAGE = /^(?:page|p\.?)?\s*\d{1,3}(?:\s*(?:of|\/|from)\s*\d{1,3})?$/i;

const COLUMN =
  /^(?:industry|zip code|geo location|maiden name|twitter handles|instant messengers):/i;

/** Words that a reader leaves over and that say nothing which could be placed: listed, never asked about. */
const SMALL: readonly Small[] = [
  // A page's own number, drawn by the program that made the file.
  { name: "page number", is: (text) => PAGE.test(text) },
  // A name or title that stands at the head of every page is read once.
  { name: "repeated on each page", is: (text, repeated) => repeated(text) },
  // "Analyst at Larkfield": both sides of the word are in the job.
  { name: "joining word", is: (text) => JOINING.test(text) },
  // Counted from dates that are read.
  { name: "duration", is: (text) => DURATION.test(text) },
  // How somebody was employed; a career history has no field for it.
  { name: "employment term", is: (text) => TERMS.test(text) },
  // What a profile's site keeps of a person and no resume shows.
  { name: "column of the export", is: (text) => COLUMN.test(text) },
  // What stands below it is read; the name of the list says no more.
  { name: "label", is: (text) => LABELS.test(text.replace(/:$/, "")) || isLabel(text) },
];

function isLabel(text: string): boolean {
  return /^\p{Lu}/u.test(text) && countWords(text) <= 2 && /:$/.test(text);
}

/** What such words are, or null where they may be a loss. */
export function smallnessOf(text: string, repeated: (text: string) => boolean): string | null {
  const bare = text.replace(/^[\s([|·•,;–—-]+|[\s)\]|·•,;–—-]+$/gu, "").trim();
  if (plainWords(bare) === "") return "mark";
  return SMALL.find(({ is }) => is(bare, repeated))?.name ?? null;
}
