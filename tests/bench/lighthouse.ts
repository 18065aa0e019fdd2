import { createRequire } from "node:module";
import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { ensureBrowser } from "@/lib/setup/browser.mjs";
import { withBareApp } from "./bare-app";
import { PLACE, withServedApp } from "./served-app";
import { percentile } from "./speed";
import type { Row } from "./table";

const CATEGORIES = ["accessibility", "best-practices", "seo", "performance"] as const;
type Scores = Readonly<Record<(typeof CATEGORIES)[number], number>>;

const RUNS = 3;
/** How many points of performance the page may lose to one that holds nothing. */
const MAY_LOSE = 3;

/** Lighthouse on the public page as it is served, and on a bare page of the same Next. */
export async function measureLighthouse(root: string): Promise<readonly Row[]> {
  const ours = await withServedApp(medianScores);
  const bare = await withBareApp(root, medianScores);
  const full = (["accessibility", "best-practices", "seo"] as const).map((category) => ({
    what: `Lighthouse on /: ${category.replace("-", " ")}`,
    value: ours[category],
    unit: "of 100",
    limit: { atLeast: 100 },
  }));
  return [
    ...full,
    {
      what: "Lighthouse on /: performance",
      value: ours.performance,
      unit: "of 100",
      limit: { atLeast: bare.performance - MAY_LOSE },
    },
    {
      what: "Lighthouse on a bare Next page: performance",
      value: bare.performance,
      unit: "of 100",
    },
  ];
}

async function medianScores(): Promise<Scores> {
  const runs: Scores[] = [];
  for (let run = 0; run < RUNS; run += 1) runs.push(await scores(PLACE.address));
  const median = CATEGORIES.map((category) => [
    category,
    percentile(
      runs.map((one) => one[category]),
      50,
    ),
  ]);
  return Object.fromEntries(median) as Scores;
}

async function scores(address: string): Promise<Scores> {
  const program = createRequire(import.meta.url).resolve("lighthouse/cli/index.js");
  const flags = [
    ...["--headless=new", "--no-sandbox", "--disable-dev-shm-usage"],
    "--disable-background-networking",
  ];
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [
      ...[program, address, "--quiet", "--output=json", `--chrome-flags=${flags.join(" ")}`],
      `--only-categories=${CATEGORIES.join(",")}`,
    ],
    { env: { ...process.env, CHROME_PATH: await ensureBrowser() }, maxBuffer: 64 * 1024 * 1024 },
  );
  const { categories } = JSON.parse(stdout) as {
    categories: Record<string, { score: number | null } | undefined>;
  };
  const scored = CATEGORIES.map((category) => {
    const score = categories[category]?.score;
    if (typeof score !== "number") throw new Error(`Lighthouse gave no score for ${category}.`);
    return [category, Math.round(score * 100)];
  });
  return Object.fromEntries(scored) as Scores;
}
