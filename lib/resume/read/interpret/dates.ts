import { HEADER_MAX_CHARS } from "../limits";

/** Words of a period, with what they say as ISO 8601. A season or quarter gives its year alone: the month would be a guess. */
export type Period = {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly startDate?: string;
  readonly endDate?: string;
  readonly current: boolean;
  /** Two ends, or an open one; false for a single date. */
  readonly range: boolean;
};

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const MONTH =
  "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
const YEAR = "(?:19|20)\\d\\d";
const WHEN = "(?:(?:early|mid|late)[ -])?";
/** Each way to write one date, most particular first. */
const POINT = `(?:${[
  `\\d{1,2}\\.? ${MONTH},? ${YEAR}`, // 12 March 2019
  `${MONTH} \\d{1,2}(?:st|nd|rd|th)?, ?${YEAR}`, // March 12, 2019
  `${WHEN}${MONTH}[ ,/-]{1,2}${YEAR}`, // Jan 2019, Jan. 2019, Jan-2019
  `${MONTH} ?['’]\\d\\d`, // Jan '19
  `(?:spring|summer|autumn|fall|winter)(?: of)?,? ${YEAR}`, // Spring 2019
  `q[1-4][ /-]?${YEAR}|${YEAR}[ /-]?q[1-4]`, // Q1 2019
  `\\d{1,2}[/.]\\d{1,2}[/.]${YEAR}`, // 12/03/2019
  `(?:0?[1-9]|1[0-2]) ?[/.-] ?${YEAR}`, // 03/2019
  `${YEAR}[-/.](?:0[1-9]|1[0-2])(?:-[0-3]\\d)?(?![\\d])`, // 2019-03, 2019-03-12
  `${WHEN}${YEAR}`, // 2019
].join("|")})`;
/** A short year says a date only beside another end: "'14–'19". */
const END = `(?:${POINT}|['’‘]\\d\\d)`;
/** In the languages that bilingual resumes mix in, too. */
const NOW =
  "(?:present|now|today|current(?:ly)?|ongoing|to date|date|this day|heute|aujourd['’]hui|présent|actual(?:idad|mente)?|presente|oggi|heden|obecnie|nu|\\.\\.\\.|…)";
const TO = " ?(?:[-–—−‐‑→]|to|until|till|through|thru|up to|à|bis|hasta) ?";

const anchored = (body: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\d$€£#])${body}(?![\\p{L}\\d%])`, "iu");
/** The forms a period takes, tried in this order; the first that is there wins. */
const FORMS = {
  seasons: anchored(
    `(?:spring|summer|autumn|fall|winter)s (${YEAR})(?:(?:,? (?:and |& ?)?|, ?| ?[-–] ?| to | through )(${YEAR}))*`,
  ), // Summers 2013 & 2014
  range: anchored(`(${END})${TO}(${NOW}|${END})`),
  sharedYear: anchored(`(${MONTH})${TO}(${MONTH} ${YEAR})`), // Jan to Mar 2020
  sharedSeason: anchored(
    `((?:spring|summer|autumn|fall|winter))${TO}((?:spring|summer|autumn|fall|winter) ${YEAR})`,
  ),
  shortYears: anchored(`(${YEAR})[-–/](\\d\\d)`), // 2019-20
  since: anchored(`(?:since|from|starting|as of) (${POINT})`),
  until: anchored(`(?:until|till) (${POINT})`),
  open: new RegExp(`(?<![\\p{L}\\d])(${POINT}) ?[-–—](?=\\s*(?:[)\\],;|·]|$))`, "iu"),
  point: anchored(`(${POINT})`),
} as const;

function isoOf(point: string): string | undefined {
  const text = point.toLowerCase();
  const year = /(?:19|20)\d\d/.exec(text)?.[0] ?? twoDigitYear(text);
  if (year === undefined) return undefined;
  const iso = /^((?:19|20)\d\d)[-/.](\d\d)(-\d\d)?$/.exec(text);
  if (iso?.[2] !== undefined) return `${year}-${iso[2]}${iso[3] ?? ""}`;
  const month = MONTHS.findIndex((name) => new RegExp(`(?<![a-z])${name}`).test(text)) + 1;
  if (month > 0) return `${year}-${String(month).padStart(2, "0")}`;
  const numeric = /^(\d{1,2}) ?[/.-] ?(?:19|20)\d\d$/.exec(text);
  return numeric?.[1] === undefined ? year : `${year}-${numeric[1].padStart(2, "0")}`;
}

function twoDigitYear(text: string): string | undefined {
  const digits = /['’‘](\d\d)$/.exec(text)?.[1];
  if (digits === undefined) return undefined;
  return Number(digits) > 60 ? `19${digits}` : `20${digits}`;
}

type Ends = {
  start?: string | undefined;
  end?: string | undefined;
  current: boolean;
  range: boolean;
};

function endsOf(form: keyof typeof FORMS, first: string, second: string): Ends {
  const current = form === "since" || form === "open" || new RegExp(`^${NOW}$`, "i").test(second);
  switch (form) {
    case "range":
      return {
        start: isoOf(first),
        end: current ? undefined : isoOf(second),
        current,
        range: true,
      };
    case "sharedYear":
    case "sharedSeason": {
      const year = /\d{4}/.exec(second)?.[0] ?? "";
      return { start: isoOf(`${first} ${year}`), end: isoOf(second), current, range: true };
    }
    case "shortYears":
      return { start: first, end: first.slice(0, 2) + second, current, range: true };
    case "until":
      return { end: isoOf(first), current, range: true };
    case "seasons":
      return { start: first, end: second === "" ? first : second, current, range: true };
    case "since":
    case "open":
      return { start: isoOf(first), current, range: true };
    case "point":
      return { end: isoOf(first), current, range: false };
  }
}

const FORM_ORDER = Object.keys(FORMS) as (keyof typeof FORMS)[];

/** The period that a line states, or null. A lone date is the end of something finished: its `endDate`. */
export function findPeriod(line: string): Period | null {
  if (line.length > HEADER_MAX_CHARS || !/\d\d/.test(line)) return null;
  const text = line.replace(/[\u00a0\u2009\u202f\t]/g, " ");
  for (const form of FORM_ORDER) {
    const found = FORMS[form].exec(text);
    if (found === null) continue;
    if (form === "shortYears" && Number(found[2]) <= 12 && line[found.index + 4] === "-") continue;
    const ends = endsOf(form, found[1] ?? "", found[2] ?? "");
    const to = found.index + found[0].length;
    return {
      text: line.slice(found.index, to),
      from: found.index,
      to,
      ...(ends.start === undefined ? {} : { startDate: ends.start }),
      ...(ends.end === undefined ? {} : { endDate: ends.end }),
      current: ends.current,
      range: ends.range,
    };
  }
  return null;
}

/** The line without its period, the brackets and separators around it gone too; `after` is what stood behind. */
export function withoutPeriod(line: string, period: Period): { before: string; after: string } {
  const before = line.slice(0, period.from).replace(/[\s([{|·•,;:–—-]+$/u, "");
  const after = line.slice(period.to).replace(/^[\s)\]}|·•,;:.–—-]+/u, "");
  return { before: before.trim(), after: after.trim() };
}
