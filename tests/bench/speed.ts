import writeGood from "write-good";
import type { ResumeLine } from "@/lib/engine";
import { ownBullets } from "./bullets";
import type { Engine } from "./bundle";
import { OTHERS } from "./others";
import type { Row } from "./table";

const ROUNDS = 25;
/** Fewer for the others, which take a second or more for the same lines. */
const ROUNDS_BESIDE = 3;
/** Of the processor's time: what other programs take on a busy machine does not count. */
const SLICE_MS = 50;
const WARM_MS = 1_500;

/** The engine beside write-good, in the same run on the same lines; a noisy machine slows both. */
export function measureSpeed(engine: Engine): readonly Row[] {
  const { review, draft } = engine;
  const bullets = ownBullets();
  const lines = bullets.map(({ line }) => line);
  const rates = interleaved(
    {
      writeGood: () => lines.forEach((line) => writeGood(line)),
      review: () => lines.forEach((line) => review(line)),
      draft: () =>
        bullets.forEach(({ line, story }) => {
          review(line);
          draft(line, story);
        }),
    },
    ROUNDS,
  );
  const perSecond = (name: keyof typeof rates) => median(rates[name]) * lines.length;
  const beside = (name: "review" | "draft") => median(ratios(rates[name], rates.writeGood));
  return [
    { what: `write-good (${lines.length} lines)`, value: perSecond("writeGood"), unit: "lines/s" },
    { what: "review", value: perSecond("review"), unit: "lines/s" },
    { what: "review and draft, both tracks", value: perSecond("draft"), unit: "lines/s" },
    {
      what: "review beside write-good",
      value: beside("review"),
      unit: "times",
      limit: { atLeast: 8 },
    },
    {
      what: "review and draft beside write-good",
      value: beside("draft"),
      unit: "times",
      limit: { atLeast: 0.5 },
    },
    {
      what: "resume of 1,000 bullets beside one of 100",
      value: growth(engine, lines),
      unit: "times",
      limit: { atMost: 12 },
    },
    {
      what: "draft of ten times the words beside one of few",
      value: draftGrowth(engine),
      unit: "times",
      limit: { atMost: 12 },
    },
    ...besideOthers(engine, lines),
    ...timesOfOne(engine, lines),
  ];
}

const ratios = (rates: readonly number[], others: readonly number[]) =>
  rates.map((rate, at) => rate / (others[at] ?? Number.NaN));

/** For information: how often a line is reviewed while another library reads it once. */
function besideOthers({ review }: Engine, lines: readonly string[]): readonly Row[] {
  const { retext, compromise } = OTHERS;
  const rates = interleaved(
    {
      review: () => lines.forEach((line) => review(line)),
      retext: () => lines.forEach(retext),
      compromise: () => lines.forEach(compromise),
    },
    ROUNDS_BESIDE,
  );
  return (["retext", "compromise"] as const).map((name) => ({
    what: `review beside ${name}`,
    value: median(ratios(rates.review, rates[name])),
    unit: "times",
  }));
}

/** For information: how long one review takes, by the clock, so with whatever else the machine does. */
function timesOfOne({ review }: Engine, lines: readonly string[]): readonly Row[] {
  const tookUs: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1)
    for (const line of lines) {
      const from = performance.now();
      review(line);
      tookUs.push(1000 * (performance.now() - from));
    }
  return [50, 99].map((percent) => ({
    what: `one review, ${percent} of 100 within`,
    value: percentile(tookUs, percent),
    unit: "µs",
  }));
}

/** How much longer ten times the bullets take: the median over rounds. */
function growth(engine: Engine, lines: readonly string[]): number {
  const hundred = resumeOf(lines, 100);
  const thousand = resumeOf(lines, 1000);
  const { small, large } = interleaved(
    {
      small: () => readResume(engine, hundred),
      large: () => readResume(engine, thousand),
    },
    ROUNDS,
  );
  return median(ratios(small, large));
}

/** How much longer a draft takes whose line and answers are ten times as long: the median over rounds. */
function draftGrowth({ draft }: Engine): number {
  const tell = (times: number) => {
    const said = (words: string) => `${words} `.repeat(times).trim();
    const act = said("ranked the late claims by cost and moved the second form to May");
    const because = said("because most of the late claims had come from one form that nobody read");
    const line = said("Gathered requirements from branch managers for 40 branches");
    const afterwards = said("late claims fell from 40 to 22 a week");
    return () => void draft(line, { who: "decided", act, because, instead: because, afterwards });
  };
  const { few, many } = interleaved({ few: tell(1), many: tell(10) }, ROUNDS);
  return median(ratios(few, many));
}

function readResume({ review, reviewResume }: Engine, lines: readonly ResumeLine[]): void {
  for (const { text } of lines) review(text);
  reviewResume(lines);
}

/** No two lines are the same: each ends with its own figure. */
function resumeOf(lines: readonly string[], count: number): readonly ResumeLine[] {
  return Array.from({ length: count }, (_, at) => ({
    job: Math.floor(at / 8),
    text: `${lines[at % lines.length] ?? ""} for ${at + 2} branches`,
  }));
}

/** Runs a slice of each task by turns, so that all meet the same noise. @returns runs a second */
function interleaved<Name extends string>(
  tasks: Readonly<Record<Name, () => void>>,
  rounds: number,
): Record<Name, number[]> {
  const names = Object.keys(tasks) as Name[];
  const rates = Object.fromEntries(names.map((name) => [name, []])) as unknown as Record<
    Name,
    number[]
  >;
  for (const name of names) rateOf(tasks[name], WARM_MS);
  for (let round = 0; round < rounds; round += 1)
    for (const name of names) rates[name].push(rateOf(tasks[name], SLICE_MS));
  return rates;
}

function rateOf(task: () => void, sliceMs: number): number {
  const from = process.cpuUsage();
  let runs = 0;
  let tookMs = 0;
  while (tookMs < sliceMs) {
    task();
    runs += 1;
    const { user, system } = process.cpuUsage(from);
    tookMs = (user + system) / 1000;
  }
  return (1000 * runs) / tookMs;
}

const median = (values: readonly number[]) => percentile(values, 50);

/** The value below which `percent` of 100 lie. */
export function percentile(values: readonly number[], percent: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.floor((sorted.length * percent) / 100)] ?? Number.NaN;
}
