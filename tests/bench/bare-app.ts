import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { startApp } from "@/lib/setup/app.mjs";
import { runQuietly } from "@/lib/setup/run.mjs";
import { PLACE } from "./served-app";

/**
 * What `look` sees of the smallest app that this version of Next builds, served as ours is; below the
 * project, so that it finds its packages.
 */
export async function withBareApp<Seen>(root: string, look: () => Promise<Seen>): Promise<Seen> {
  const folder = join(root, ".twotrack", "bare-app");
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, "app"), { recursive: true });
  for (const [name, text] of Object.entries(BARE)) writeFileSync(join(folder, name), text);
  const next = join(root, "node_modules", "next", "dist", "bin", "next");
  const env = { ...process.env, NEXT_TELEMETRY_DISABLED: "1", NODE_ENV: "production" as const };
  await runQuietly("next build", process.execPath, [next, "build"], { cwd: folder, env });
  const app = await startApp("start", PLACE, { NODE_ENV: "production" }, folder);
  try {
    return await look();
  } finally {
    await app.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

const BARE = {
  "package.json": `{ "name": "bare", "private": true, "type": "module" }`,
  "next.config.mjs": `import { resolve } from "node:path";
const root = resolve(import.meta.dirname, "../..");
export default { turbopack: { root }, outputFileTracingRoot: root };`,
  // Without a file of its own it would be given the project's, whose environment it has not.
  "instrumentation.js": `export function register() {}`,
  "app/layout.jsx": `export default function Layout({ children }) {
  return <html lang="en"><body>{children}</body></html>;
}`,
  "app/page.jsx": `export default function Page() { return <p>Bare</p>; }`,
};
