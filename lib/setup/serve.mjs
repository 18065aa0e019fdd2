// @ts-check
import { existsSync } from "node:fs";
import { join } from "node:path";
import { placeFromEnvironment, startApp } from "./app.mjs";
import { openDatabase } from "./database.mjs";
import { dataFolder, ROOT, secretsIn } from "./folders.mjs";
import { takeLock } from "./lock.mjs";
import { makeBuild, makeClient, makePackages } from "./make.mjs";
import { stoppable, step, untilAsked } from "./run.mjs";
import { Sentence } from "./sentence.mjs";

/**
 * The whole way from a fresh clone to an address that answers, until the person stops it.
 * @param {"start" | "dev"} mode
 * @returns {Promise<number>} the exit status
 */
export function serve(mode) {
  return stoppable(async (later) => {
    readSettings();
    const folder = dataFolder();
    const place = await placeFromEnvironment();
    later(await takeLock(folder, `runs at ${place.address}`));
    await makePackages();
    await makeClient();
    if (mode === "start") await makeBuild();
    const secrets = secretsIn(folder);
    const database = await openDatabase(folder, secrets.databasePassword, later);
    const app = await step("server", async () => {
      const env = environmentFor(mode, database.url, secrets.authSecret);
      const started = await startApp(mode, place, env);
      later(started.stop);
      return ["answers", started];
    });
    console.log(`\nTwotrack is at ${place.address}   (Ctrl-C stops it)\n`);
    const ended = await Promise.race([
      untilAsked(),
      app.died.then(() => "The app"),
      database.died.then(() => "The built-in Postgres"),
    ]);
    if (ended) throw new Sentence(`${ended} has ended by itself; the rest is stopped too.`);
    console.log("\nStopping.");
    return 0;
  });
}

/** The settings file beside package.json; what the shell has set goes before. */
export function readSettings() {
  const file = join(ROOT, ".env");
  if (existsSync(file)) process.loadEnvFile(file);
}

/**
 * @param {"start" | "dev"} mode
 * @param {string} url
 * @param {string} secret
 * @returns {NodeJS.ProcessEnv}
 */
function environmentFor(mode, url, secret) {
  return {
    NODE_ENV: mode === "dev" ? "development" : "production",
    DATABASE_URL: url,
    AUTH_SECRET: process.env.AUTH_SECRET || secret,
  };
}
