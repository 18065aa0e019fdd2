// @ts-check
import { placeFromEnvironment, startApp } from "../app.mjs";
import { stoppable, untilAsked } from "../run.mjs";
import { Sentence } from "../sentence.mjs";
import { startThrowAway } from "../throw-away.mjs";

/** Serves the build as it is, on a database that is thrown away: what browser tests talk to. */
export function run() {
  return stoppable(async (later) => {
    const place = await placeFromEnvironment();
    const database = await startThrowAway("browser");
    later(database.stop);
    const app = await startApp("start", place, {
      NODE_ENV: "production",
      DATABASE_URL: database.url,
      AUTH_SECRET: "a-secret-for-tests-only-a-secret-for-tests-only",
      // Each browser test makes an account of its own, all from one client.
      SIGN_UPS_PER_HOUR: "100000",
    });
    later(app.stop);
    const ended = await Promise.race([untilAsked(), app.died.then(() => true)]);
    if (ended) throw new Sentence("The app has ended by itself.");
    return 0;
  });
}
