// @ts-check
import { randomBytes } from "node:crypto";
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { codeOf, Sentence, wordsOf } from "./sentence.mjs";

/** The project's folder, wherever a command was typed. */
export const ROOT = resolve(fileURLToPath(new URL("../..", import.meta.url)));

/** Where the data folder is, or will be. */
export function dataPath() {
  return resolve(ROOT, process.env.TWOTRACK_DATA || ".twotrack");
}

/**
 * The folder of what must outlive a start: database, secrets, logs.
 * @returns {string}
 * @throws {Sentence} when it cannot be made or written
 */
export function dataFolder() {
  const folder = dataPath();
  writing(folder, () => {
    mkdirSync(folder, { recursive: true });
    // Postgres's own user has to walk through a root's folder; it cannot list it.
    chmodSync(folder, process.getuid?.() === 0 ? 0o711 : 0o700);
    writeFileSync(join(folder, ".written"), "");
  });
  return folder;
}

/**
 * @typedef {{ authSecret: string, databasePassword: string }} Secrets
 */

/**
 * What must be secret, made once and kept with the data, for nobody else to read.
 * @param {string} folder
 * @returns {Secrets}
 */
export function secretsIn(folder) {
  const path = join(folder, "secrets.json");
  return writing(folder, () => {
    if (existsSync(path)) return JSON.parse(readFileSync(path, "utf8"));
    const secrets = { authSecret: random(), databasePassword: random() };
    writeFileSync(`${path}.partial`, JSON.stringify(secrets, null, 2), { mode: 0o600 });
    renameSync(`${path}.partial`, path);
    return secrets;
  });
}

function random() {
  return randomBytes(32).toString("hex");
}

/**
 * Says in one sentence that a folder cannot be written.
 * @template T
 * @param {string} folder
 * @param {() => T} write
 * @returns {T}
 */
export function writing(folder, write) {
  try {
    return write();
  } catch (reason) {
    const refused = ["EACCES", "EPERM", "EROFS", "ENOSPC", "ENOTDIR"];
    if (!refused.includes(codeOf(reason) ?? "")) throw reason;
    throw new Sentence(
      `Twotrack cannot write in ${folder} (${wordsOf(reason)}): start it as the folder's owner, or set TWOTRACK_DATA to a folder you can write.`,
    );
  }
}
