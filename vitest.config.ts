import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

// Properties are a sample here, the same on every machine; `npm run verify` gives TWOTRACK_RUNS.
const setupFiles = ["tests/setup/properties.ts"];
// Generous, since a busy machine is no failure.
const shared = { restoreMocks: true, setupFiles, testTimeout: 60_000, hookTimeout: 60_000 };

export default defineConfig({
  resolve: {
    alias: {
      "@": fileURLToPath(new URL(".", import.meta.url)),
      // The package only exists to fail in a browser's bundle; tests run on the server's side.
      "server-only": fileURLToPath(new URL("node_modules/server-only/empty.js", import.meta.url)),
    },
  },
  test: {
    projects: [
      {
        extends: true,
        test: {
          ...shared,
          name: "unit",
          include: ["engine", "resume", "cli", "architecture", "setup"].map(
            (folder) => `tests/${folder}/**/*.test.{ts,tsx}`,
          ),
        },
      },
      {
        extends: true,
        test: {
          ...shared,
          name: "components",
          environment: "happy-dom",
          include: ["tests/components/**/*.test.{ts,tsx}"],
        },
      },
      {
        extends: true,
        test: {
          ...shared,
          name: "data",
          include: ["tests/data/**/*.test.ts", "tests/actions/**/*.test.ts"],
          globalSetup: ["tests/setup/database-server.ts"],
          setupFiles: [...setupFiles, "tests/setup/own-database.ts"],
          // Node itself cannot resolve its imports of "next/headers".
          server: { deps: { inline: ["next-auth"] } },
        },
      },
    ],
  },
});
