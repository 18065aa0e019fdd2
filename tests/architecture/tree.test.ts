import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, it } from "vitest";
import { exportsDefault, filesBelow, ROOT, sourcesBelow } from "./imports";

const TOP = ["app", "components", "lib", "prisma", "tests"];

/** Beside these only what a tool demands at the root. */
const AT_ROOT = [
  ...[...TOP, ".ci", "docs", "public"],
  ...["README.md", "LICENSE", "SECURITY.md", ".env.example", ".gitignore", ".prettierignore"],
  ...[".prettierrc.json", "package.json", "package-lock.json", "tsconfig.json", "proxy.ts"],
  ...["instrumentation.ts", "next.config.ts", "postcss.config.mjs", "eslint.config.mjs"],
  ...["vitest.config.ts", "playwright.config.ts", "prisma.config.ts"],
];

const DRAWERS = /^(utils?|helpers?|misc|types|services?|src|common|shared|lib2|stuff)$/;

/** Where Next or a tool calls a file by its default export. */
const BY_DEFAULT =
  /^app\/(.*\/)?(page|layout|template|loading|error|global-error|not-found|default|icon|manifest|robots|sitemap)\.tsx?$|^[a-z]+\.config\.(ts|mjs)$|^tests\/.*\.config\.ts$|^tests\/setup\/[a-z-]+-server\.ts$/;

const tracked = () =>
  execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard"], {
    cwd: ROOT,
    encoding: "utf8",
  })
    .trim()
    .split("\n");

const SOURCES = TOP.flatMap(sourcesBelow);
const FILES = TOP.flatMap(filesBelow);
const textOf = (file: string) => readFileSync(join(ROOT, file), "utf8");
const those = (pattern: RegExp, files = SOURCES) =>
  files.filter((file) => pattern.test(textOf(file)));

describe("the tree", () => {
  it("has only known things at its root", () => {
    const top = new Set(tracked().map((path) => path.split("/")[0] ?? path));
    expect([...top].filter((name) => !AT_ROOT.includes(name))).toEqual([]);
  });

  it("has no drawer where anything fits", () => {
    const folders = new Set(FILES.flatMap((file) => file.split("/").slice(0, -1)));
    expect([...folders].filter((name) => DRAWERS.test(name))).toEqual([]);
    expect(SOURCES.filter((file) => DRAWERS.test(basename(file).replace(/\..*$/, "")))).toEqual([
      "lib/engine/types.ts",
    ]);
  });

  it("names files in kebab-case, and folders too unless Next reads the name", () => {
    const named = /^([a-z0-9]+(-[a-z0-9]+)*|README|migration_lock)(\.[a-z0-9-]+)*$/;
    const read = /^(\(.+\)|\[.+\]|_[a-z-]+|\d{14}_[a-z_]+)$/;
    const odd = FILES.filter((file) =>
      file.split("/").some((part) => !named.test(part) && !read.test(part)),
    );
    expect(odd).toEqual([]);
  });

  it("has no default export where none is called for", () => {
    const found = SOURCES.filter((file) => exportsDefault(file, textOf(file)));
    expect(found.filter((file) => !BY_DEFAULT.test(file))).toEqual([]);
  });

  it("has no barrel but the engine's door", () => {
    const onlyPassesOn = (file: string) =>
      /^\s*(export (type )?(\*|\{[^}]*\})[^;]* from "[^"]+";\s*)+$/.test(textOf(file));
    expect(SOURCES.filter((file) => onlyPassesOn(file) && !/engine\/index/.test(file))).toEqual([]);
  });

  it("has no style attribute, which the content security policy would drop", () => {
    const views = SOURCES.filter((file) => /\.tsx$/.test(file) && !/^lib\/resume\//.test(file));
    expect(those(/\sstyle=/, views)).toEqual([]);
  });

  it("leaves nothing for later and switches no check off", () => {
    const marks = ["TO" + "DO", "FIX" + "ME", "@ts-" + "ignore", "eslint-" + "disable"];
    const skips = ["(it|test|describe)\\.(ski" + "p|only|to" + "do)\\b"];
    expect(those(new RegExp([...marks, ...skips].join("|")))).toEqual([]);
  });
});
