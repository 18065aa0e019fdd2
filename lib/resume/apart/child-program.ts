import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { ChildProgram } from "./wire";

const MAKER = join("lib", "resume", "apart", "make-program.mjs");
/** All that a program can be made of. */
const SOURCES = [join("lib", "resume"), join("lib", "engine")];
const LOCK = "package-lock.json";
/** Among the packages, so that whoever deletes those deletes it too. */
const CACHE = join("node_modules", ".cache", "twotrack");
const NAME = "read-apart-";
/** Several times what it is, with the libraries of every format. */
const PROGRAM_MAX_BYTES = 20_000_000;
/** The bundler needs nothing of the environment. */
const NO_SECRETS = {} as NodeJS.ProcessEnv;

let known: Promise<ChildProgram> | undefined;

/**
 * What a child runs, made of the sources (0.5 s to some seconds on a busy machine) unless it was made of
 * the same ones before, and kept by this process; in development it is asked for anew each time, as the
 * sources change. Rejects where the sources or the bundler are not installed.
 */
export function childProgram(): Promise<ChildProgram> {
  if (process.env.NODE_ENV === "development") return find();
  known ??= find().catch((fault: unknown) => {
    known = undefined;
    throw fault;
  });
  return known;
}

async function find(): Promise<ChildProgram> {
  const root = projectRoot();
  const file = join(root, CACHE, `${NAME}${await hashOfSources(root)}.json`);
  const made = await readFile(file, "utf8").catch(() => null);
  if (made !== null) return JSON.parse(made) as ChildProgram;
  const program = await make(join(/* turbopackIgnore: true */ root, MAKER));
  await keep(file, program);
  return JSON.parse(program) as ChildProgram;
}

async function hashOfSources(root: string): Promise<string> {
  const hash = createHash("sha256").update(process.version);
  const files = [join(root, LOCK)];
  for (const source of SOURCES) {
    const folder = join(/* turbopackIgnore: true */ root, source);
    const names = await readdir(folder, { recursive: true });
    files.push(
      ...names.filter((name) => /\.m?ts$|\.mjs$/.test(name)).map((name) => join(folder, name)),
    );
  }
  for (const file of files.sort()) {
    hash.update(file.slice(root.length)).update(await readFile(file).catch(() => ""));
  }
  return hash.digest("hex").slice(0, 32);
}

/**
 * In place of those of older sources, and renamed when whole, as another process may look for it. Where the
 * folder cannot be written it is made again next time.
 */
async function keep(file: string, program: string): Promise<void> {
  const folder = dirname(file);
  try {
    await mkdir(folder, { recursive: true });
    const older = (await readdir(folder)).filter((name) => name.startsWith(NAME));
    await Promise.all(older.map((name) => rm(join(folder, name), { force: true })));
    await writeFile(`${file}.${process.pid}`, program);
    await rename(`${file}.${process.pid}`, file);
  } catch {
    return;
  }
}

function make(maker: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const options = { env: NO_SECRETS, maxBuffer: PROGRAM_MAX_BYTES, windowsHide: true };
    execFile(process.execPath, [maker], options, (fault, program) => {
      if (fault)
        reject(new Error("The program that reads files could not be made.", { cause: fault }));
      else resolve(program);
    });
  });
}

/**
 * Looked for upwards from this file, which in a build is another one, then from the program that runs and
 * from where it runs: last, as a command may be typed in anybody's folder.
 */
function projectRoot(): string {
  const here = dirname(fileURLToPath(import.meta.url));
  for (const start of [here, dirname(process.argv[1] ?? "."), process.cwd()]) {
    const found = upwards(start);
    if (found !== null) return found;
  }
  throw new Error(`${MAKER} is missing: files cannot be read without it.`);
}

function upwards(start: string): string | null {
  for (let folder = start; ; folder = dirname(folder)) {
    if (existsSync(join(/* turbopackIgnore: true */ folder, MAKER))) return folder;
    if (folder === dirname(folder)) return null;
  }
}
