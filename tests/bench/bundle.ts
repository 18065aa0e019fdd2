import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { brotliCompressSync } from "node:zlib";
import { build } from "esbuild";
import type * as engine from "@/lib/engine";
import type { Row } from "./table";

export type Engine = Pick<typeof engine, "review" | "draft" | "reviewResume">;

/** What a browser needs to review and draft, as one minified file, packed as servers pack it. */
export async function measureBundle(root: string): Promise<Row> {
  const file = await bundle(root, "review, draft");
  return {
    what: "review and draft in the browser",
    value: brotliCompressSync(file).length / 1000,
    unit: "kB brotli",
    limit: { atMost: 40 },
  };
}

/** The engine as a browser runs it: bundled, without what the test runner's loader adds to it. */
export async function loadEngine(root: string): Promise<Engine> {
  const folder = mkdtempSync(join(tmpdir(), "twotrack-bench-"));
  try {
    const file = join(folder, "engine.mjs");
    writeFileSync(file, await bundle(root, "review, draft, reviewResume"));
    return (await import(pathToFileURL(file).href)) as Engine;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function bundle(root: string, names: string): Promise<Uint8Array> {
  const contents = `export { ${names} } from "./lib/engine/index";`;
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root, loader: "ts" },
    tsconfigRaw: "{}",
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    target: "es2022",
    platform: "browser",
    // Quotation marks are served as they are.
    charset: "utf8",
  });
  const [file] = outputFiles;
  if (!file) throw new Error("The engine was bundled into no file.");
  return file.contents;
}
