import { extractText } from "unpdf";
import { isRefusal } from "../../lib/resume/read/limits";
import { readPdf } from "../../lib/resume/read/pdf";
import type { Resume } from "../../lib/resume/schema";
import { writeResume } from "../../lib/resume/write/write-resume";
import type { Row } from "./table";

/** A ten-page PDF read into a resume, against the library's own extraction of its text. */
const READ_COSTS_AT_MOST = 3;
const PAGES = 10;
const JOBS = 76;
const ROUNDS = 12;

const BULLETS = [
  "Cut the weekly returns report from two days to three hours for 14 stores in the north region.",
  "Agreed a definition of ready with the squad; stories returned from sprint fell from 11 to 3.",
  "Planned room and crew schedules for 60 conferences a year across three venues and two cities.",
  "Stopped the paper coupon after two stores sold the same without it, and told the others why.",
  "Rebuilt the claims intake with nine clinics so that an answer takes four hours and not four days.",
];

const longResume: Resume = {
  basics: { name: "Ines Marlow", email: "ines.marlow@example.org" },
  work: Array.from({ length: JOBS }, (_, at) => ({
    name: `Northgate Events ${at + 1}`,
    position: "Operations coordinator",
    location: "Leeds",
    dateText: `${1946 + at} to ${1947 + at}`,
    highlights: BULLETS,
  })),
};

const median = (all: readonly number[]): number =>
  all.toSorted((one, other) => one - other)[Math.floor(all.length / 2)] ?? NaN;

async function timed(run: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await run();
  return performance.now() - started;
}

/** Reading and plain extraction in turn, so that a busy moment meets both. */
export async function measurePdf(): Promise<readonly Row[]> {
  const bytes = await writeResume(longResume, "pdf", { track: "po", paper: "a4" });
  const { totalPages } = await extractText(bytes.slice());
  const read = await readPdf(bytes);
  if (isRefusal(read)) throw new Error(read.message);
  const reading: number[] = [];
  const extracting: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    extracting.push(await timed(() => extractText(bytes.slice())));
    reading.push(await timed(() => readPdf(bytes)));
  }
  return [
    {
      what: "pages of the PDF that is read",
      value: totalPages,
      unit: "",
      limit: { atLeast: PAGES },
    },
    { what: "a PDF read into a resume", value: median(reading), unit: "ms" },
    {
      what: "a PDF read, against extraction of its text",
      value: median(reading) / median(extracting),
      unit: "×",
      limit: { atMost: READ_COSTS_AT_MOST },
    },
  ];
}
