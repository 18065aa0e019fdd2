// @ts-check
import { existsSync } from "node:fs";
import { join } from "node:path";
import { openDatabase, runningDatabase } from "../database.mjs";
import { dataFolder, ROOT, secretsIn } from "../folders.mjs";
import { holderOf, takeLock } from "../lock.mjs";
import { makeClient, makePackages } from "../make.mjs";
import { runProgram, stoppable } from "../run.mjs";
import { readSettings } from "../serve.mjs";

/** Writes the example account into the database that runs, or into ours, started for that. */
export function run() {
  return stoppable(async (later) => {
    readSettings();
    const folder = dataFolder();
    const secrets = secretsIn(folder);
    const running = process.env.DATABASE_URL
      ? null
      : holderOf(folder) && runningDatabase(folder, secrets.databasePassword);
    if (running) return plant(running, secrets.authSecret);
    later(await takeLock(folder, "writes the example account"));
    await makePackages();
    await makeClient();
    const { url } = await openDatabase(folder, secrets.databasePassword, later);
    return plant(url, secrets.authSecret);
  });
}

/**
 * @param {string} url
 * @param {string} secret
 */
async function plant(url, secret) {
  // The condition makes "server-only" modules importable outside Next.
  const args = ["--conditions=react-server", "--import", import.meta.resolve("tsx")];
  const env = { ...process.env, DATABASE_URL: url, AUTH_SECRET: process.env.AUTH_SECRET || secret };
  const program = join(ROOT, "prisma", "seed.ts");
  if (!existsSync(program)) throw new Error(`There is no ${program}.`);
  const options = /** @type {const} */ ({ cwd: ROOT, env, stdio: "inherit" });
  return (await runProgram(process.execPath, [...args, program], options)).status;
}
