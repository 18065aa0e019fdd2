import { brotliCompressSync } from "node:zlib";
import { build } from "esbuild";
import type { Row } from "./table";

const ENTRY = `export { review, draft } from "./lib/engine/index";`;

/** What a browser needs to review and draft, as one minified file, packed as servers pack it. */
export async function measureBundle(root: string): Promise<Row> {
  const { outputFiles } = await build({
    stdin: { contents: ENTRY, resolveDir: root, loader: "ts" },
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    target: "es2022",
    platform: "browser",
  });
  const bytes = outputFiles.reduce(
    (sum, file) => sum + brotliCompressSync(file.contents).length,
    0,
  );
  return {
    what: "review and draft in the browser",
    value: bytes / 1000,
    unit: "kB brotli",
    limit: { atMost: 40 },
  };
}
