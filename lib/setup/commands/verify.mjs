// @ts-check
import { runChecks, script, vitest } from "../checks.mjs";
import { makeBuild, makeClient, makePackages } from "../make.mjs";
import { stoppable } from "../run.mjs";

const RUNS = "20000";

/** The long runs: properties in full with a seed of the day, documents, installs, measurements. */
export function run() {
  return stoppable(async () => {
    await makePackages();
    await makeClient();
    await makeBuild();
    const seed = String(Date.now() % 2 ** 31);
    console.log(`  properties       ${RUNS} runs each, seed ${seed} (TWOTRACK_SEED repeats it)`);
    const env = { TWOTRACK_RUNS: RUNS, TWOTRACK_SEED: process.env.TWOTRACK_SEED || seed };
    return runChecks([
      vitest(["unit"], env, ["--testTimeout=1800000"]),
      script("documents", "tests/verify/documents.ts"),
      script("installs", "tests/verify/install.mjs"),
      script("measurements", "tests/bench/main.ts"),
    ]);
  }, 130);
}
