// @ts-check
// What has to be made before the app can run: packages, the database client, the build. Each leaves
// a stamp inside what it made, so that whoever deletes the one deletes the other.
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { ROOT, writing } from "./folders.mjs";
import { runQuietly, step } from "./run.mjs";

const NODE = process.execPath;
const QUIET = { NEXT_TELEMETRY_DISABLED: "1" };

/** What a build is made from. */
const SOURCES = [
  ...["app", "components", "lib", "public", "prisma/schema.prisma", "proxy.ts"],
  ...["instrumentation.ts", "next.config.ts", "tsconfig.json", "postcss.config.mjs"],
  "package-lock.json",
];
/** Inside the sources, what no page is made from. */
const ASIDE = ["lib/setup", "lib/cli", "lib/data/generated"];

/** Installs the packages where the lock file or this Node has changed. */
export async function makePackages() {
  const inputs = () => hashOf(["package.json", "package-lock.json"], process.versions.modules);
  await made("packages", "node_modules", inputs, async () => {
    const npm = process.env.npm_execpath;
    // `npm ci` refuses a lock file that lacks another platform's optional binaries.
    const args = ["install", "--include=dev", "--no-save", "--no-audit", "--no-fund"];
    const [program, first] = npm?.endsWith("js") ? [NODE, [npm]] : ["npm", []];
    await runQuietly("npm install", program, [...first, ...args], {
      cwd: ROOT,
      env: toolEnvironment(),
    });
    return "installed";
  });
}

/** Generates the database client where the schema has changed. */
export async function makeClient() {
  const inputs = () => hashOf(["prisma/schema.prisma", "prisma.config.ts", "package-lock.json"]);
  await made("database client", "lib/data/generated", inputs, async () => {
    // Prisma would download an engine that generating does not use; any file in its place will do.
    const unused = { PRISMA_SCHEMA_ENGINE_BINARY: NODE };
    const env = {
      ...unused,
      ...toolEnvironment(),
      PRISMA_HIDE_UPDATE_MESSAGE: "1",
      CHECKPOINT_DISABLE: "1",
    };
    const args = [join("node_modules", "prisma", "build", "index.js"), "generate"];
    await runQuietly("prisma generate", NODE, args, { cwd: ROOT, env });
    return "generated";
  });
}

/** Builds the app where a source has changed. */
export async function makeBuild() {
  await made("pages", ".next", buildInputs, async () => {
    const env = { ...toolEnvironment(), ...QUIET, NODE_ENV: "production" };
    const args = [join("node_modules", "next", "dist", "bin", "next"), "build"];
    await runQuietly("next build", NODE, args, { cwd: ROOT, env });
    return "built";
  });
}

/** Whether the build is that of the sources as they are now. */
export function isBuilt() {
  return stampOf(".next") === buildInputs();
}

function buildInputs() {
  return hashOf(SOURCES);
}

/**
 * @param {string} name
 * @param {string} folder
 * @param {() => string} inputs
 * @param {() => Promise<string>} make
 */
async function made(name, folder, inputs, make) {
  await step(name, async () => {
    if (stampOf(folder) === inputs()) return ["unchanged", null];
    const stamp = join(ROOT, folder, ".twotrack-stamp");
    writing(ROOT, () => rmSync(stamp, { force: true }));
    writing(ROOT, () => writeFileSync(join(ROOT, ".twotrack-probe"), ""));
    rmSync(join(ROOT, ".twotrack-probe"), { force: true });
    const done = await make();
    writeFileSync(stamp, inputs());
    return [done, null];
  });
}

/** @param {string} folder */
function stampOf(folder) {
  const stamp = join(ROOT, folder, ".twotrack-stamp");
  return existsSync(stamp) ? readFileSync(stamp, "utf8") : null;
}

/**
 * @param {readonly string[]} paths below the project's folder; one that is not there counts as empty
 * @param {string} [more]
 */
function hashOf(paths, more = "") {
  const hash = createHash("sha256").update(more);
  for (const file of paths.flatMap((path) => filesOf(join(ROOT, path)))) {
    hash.update(`\0${relative(ROOT, file)}\0`).update(readFileSync(file));
  }
  return hash.digest("hex");
}

/**
 * @param {string} path
 * @returns {string[]}
 */
function filesOf(path) {
  if (!existsSync(path) || ASIDE.includes(relative(ROOT, path).replaceAll("\\", "/"))) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesOf(join(path, name)));
}

/** The environment for tools: the person's own but for what would change what they make. */
export function toolEnvironment() {
  /** @type {import("./run.mjs").Variables} */
  const env = { ...process.env };
  for (const name of ["NODE_ENV", "NODE_OPTIONS", "npm_config_omit", "npm_config_production"]) {
    delete env[name];
  }
  return env;
}
