// @ts-check
import { existsSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../folders.mjs";
import { runProgram } from "../run.mjs";

/**
 * The command line of the engine, in the folder where it was typed.
 * @param {string[]} args
 * @returns {Promise<number>} its exit status
 */
export async function run(args) {
  if (!existsSync(join(ROOT, "node_modules", "tsx"))) {
    console.error("Twotrack is not installed yet: run `npm start` first.");
    return 2;
  }
  const program = ["--import", import.meta.resolve("tsx"), join(ROOT, "lib", "cli", "main.ts")];
  const env = { ...process.env, TSX_TSCONFIG_PATH: join(ROOT, "tsconfig.json") };
  const cwd = process.env.INIT_CWD || process.cwd();
  const options = /** @type {const} */ ({ cwd, env, stdio: "inherit" });
  return (await runProgram(process.execPath, [...program, ...args], options)).status;
}
