// @ts-check
// Writes the child's program to standard output, as JSON: each thread's code in one piece, with every
// library inside. Run by `childProgram`, in a process of its own, so that the bundler's memory goes with it.
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

/** @param {string} name */
async function bundle(name) {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(name, import.meta.url))],
    bundle: true,
    write: false,
    // Names stay, for they say where a fault is.
    minifyWhitespace: true,
    minifySyntax: true,
    platform: "node",
    target: "node20",
    format: "cjs",
    logLevel: "silent",
  });
  return outputFiles[0]?.text ?? "";
}

const [guard, reader] = await Promise.all([bundle("guard.ts"), bundle("reader.ts")]);
process.stdout.write(JSON.stringify({ guard, reader }));
