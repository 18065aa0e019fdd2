// @ts-check
import { format, lint, runChecks, types, vitest } from "../checks.mjs";
import { makeClient, makePackages } from "../make.mjs";
import { stoppable } from "../run.mjs";

/** What is quick enough to run before each commit. */
export function run() {
  return stoppable(async () => {
    await makePackages();
    await makeClient();
    return runChecks([format, lint, types, vitest(["unit"])]);
  }, 130);
}
