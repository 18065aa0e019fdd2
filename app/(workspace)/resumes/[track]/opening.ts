import type { OpenLine } from "@/components/resume/variant-parts";
import type { Opening, OpeningField } from "@/components/resume/variant-words";
import { guard, openParts, type Story, type Track, type Unbacked } from "@/lib/engine";
import { cutOpenSentences, type followNarrative, type Narrative } from "@/lib/engine/narrative";
import { openingParts } from "@/lib/resume/opening";
import { variantLines } from "@/lib/resume/variant";
import type { Career } from "@/lib/schemas/career";

const FIELDS: readonly OpeningField[] = ["headline", "summary"];

/** Headline and summary as they could be composed now; an answer given for one variant serves both. */
export function proposalOf(
  career: Career,
  track: Track,
  narrate: ReturnType<typeof followNarrative>,
): Narrative {
  const { profile, jobs, variants } = career;
  const other = track === "po" ? "pm" : "po";
  const newestFirst = [...jobs.filter((job) => job.current), ...jobs.filter((job) => !job.current)];
  return narrate(
    {
      titles: newestFirst.map(({ title }) => title),
      background: profile.background,
      years: profile.years,
      target: profile.target,
      lines: jobs.flatMap((job, at) =>
        variantLines(job.bullets, track, "cut").map(({ text }) => ({ text, job: at })),
      ),
      answers: { ...variants[other].answers, ...variants[track].answers },
    },
    track,
    { confirmed: variants[track].confirmed },
  );
}

/** Blanks and unconfirmed words of headline and summary, as the list of what is open shows them. */
export function openingLines(variant: Opening): OpenLine[] {
  return FIELDS.flatMap((field): OpenLine[] => {
    const parts = openingParts(variant, field) ?? [];
    const open = openParts(parts);
    if (open.length === 0) return [];
    const blanks = open.filter(({ kind }) => kind === "slot").length;
    const cut = cutOpenSentences(parts);
    return [
      {
        ...{ bulletId: field, href: "#opening-words", text: variant[field], parts },
        ...{ blanks, toConfirm: open.length - blanks, cut, own: cut },
      },
    ];
  });
}

/** Everything that the person wrote of their career: a text by hand may draw on all of it. */
export function unbackedIn(
  text: string,
  career: Career,
  track: Track,
  { madeFrom }: Narrative,
): Unbacked[] {
  // What was ticked stays in the list, so that it can be taken back; words of a proposal are two.
  const confirmed = Object.fromEntries(
    Object.entries(career.variants[track].confirmed).filter(([words]) => words.includes(" ")),
  );
  const said: Record<string, Story[string]> = { ...madeFrom.story };
  const lines = career.jobs.flatMap((job) => {
    for (const row of job.bullets)
      for (const { question, value } of row.answers)
        if (question !== "who") said[`${row.id} ${question}`] = value;
    const own = [job.title, job.organization, job.place, job.summary];
    return [...own, ...job.bullets.flatMap((row) => [row.text, row.wordings[track].text ?? ""])];
  });
  const unbacked = guard(text, lines.join("\n"), said, confirmed);
  return unbacked.filter(
    (one, at) =>
      unbacked.findIndex(({ text: word }) => word.toLowerCase() === one.text.toLowerCase()) === at,
  );
}

/** Were the lines and facts of a composed text changed since? */
export function isOlderOpening(
  career: Career,
  track: Track,
  field: OpeningField,
  { madeFrom: { story: today } }: Narrative,
): boolean {
  const variant = career.variants[track];
  const made = field === "headline" ? variant.headlineMade : variant.summaryMade;
  if (!made || variant[field].trim() === "") return false;
  const now = career.jobs.flatMap((job) =>
    variantLines(job.bullets, track, "cut").map(({ text }) => text),
  );
  const { line, story } = made.madeFrom;
  if (line !== "" && line.split("\n").some((one) => !now.includes(one))) return true;
  return ["title", "background", "years", "target"].some((fact) => story[fact] !== today[fact]);
}
