// @ts-check
import { ensureBrowser } from "../browser.mjs";
import { browserTests, format, lint, runChecks, types, vitest } from "../checks.mjs";
import { dataPath } from "../folders.mjs";
import { holderOf } from "../lock.mjs";
import { isBuilt, makeBuild, makeClient, makePackages } from "../make.mjs";
import { freePort } from "../processes.mjs";
import { stoppable, step } from "../run.mjs";
import { Sentence } from "../sentence.mjs";

/** Everything that has to hold, on a throw-away database and in a real browser. */
export function run() {
  return stoppable(async () => {
    await makePackages();
    await makeClient();
    const browser = await step("browser", async () => {
      const path = await ensureBrowser();
      return [path, path];
    });
    const port = String(await freePort());
    const env = { TWOTRACK_CHROME: browser, TWOTRACK_TEST_PORT: port };
    console.log("  properties       a sample, seed 20261124");
    return runChecks([
      ...[format, lint, types, vitest(["unit", "components"]), vitest(["data"], env)],
      ...[build, browserTests(env)],
    ]);
  }, 130);
}

/** @type {import("../checks.mjs").Check} */
const build = {
  name: "build",
  run: async () => {
    if (holderOf(dataPath()) && !isBuilt()) {
      throw new Sentence("A new build would pull the pages from under npm start: stop it first.");
    }
    try {
      await makeBuild();
      return [{ name: "build", passed: 1, failed: 0 }];
    } catch (reason) {
      if (!(reason instanceof Sentence)) throw reason;
      console.log(reason.message);
      return [{ name: "build", passed: 0, failed: 1 }];
    }
  },
};
