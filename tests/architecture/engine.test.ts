import { createContext, Script } from "node:vm";
import { join } from "node:path";
import { build } from "esbuild";
import { beforeAll, describe, expect, it } from "vitest";
import { importsOf, ROOT, sourcesBelow } from "./imports";

const LINES = [
  "Responsible for requirements gathering",
  "Ranked 14 requests with sales by value and effort, and cut cycle time from 9 to 5 days",
  "Développé 🚀 שלום \u0000 \ud800",
];

describe("the engine", () => {
  it("imports nothing but itself", () => {
    const imports = sourcesBelow("lib/engine").flatMap(importsOf);
    expect(imports.length).toBeGreaterThan(0);
    const outside = imports.filter(({ to }) => !to.startsWith("lib/engine/"));
    expect(outside.map(({ from, written }) => `${from}: ${written}`)).toEqual([]);
  });

  describe("in a bare JavaScript context", () => {
    let code = "";
    beforeAll(async () => {
      const bundled = await build({
        entryPoints: [join(ROOT, "lib/engine/index.ts")],
        bundle: true,
        write: false,
        format: "iife",
        globalName: "engine",
        platform: "neutral",
        target: "es2022",
      });
      code = bundled.outputFiles[0]?.text ?? "";
    });

    /** A context with the language's own objects and nothing of Node's or a browser's. */
    const bare = () => {
      const context = createContext({});
      // What would make an answer depend on when, where or by chance it is given.
      const tempting = ["Date", "Intl", "fetch", "process", "require", "performance", "crypto"];
      new Script(
        `for (const name of ${JSON.stringify(tempting)}) delete globalThis[name]; delete Math.random;`,
      ).runInContext(context);
      new Script(code).runInContext(context);
      return context;
    };

    const answers = () =>
      new Script(
        `JSON.stringify(${JSON.stringify(LINES)}.map((line) => [engine.review(line), engine.draft(line, [])]))`,
      ).runInContext(bare());

    it("reviews and drafts", () => {
      expect(JSON.parse(answers())).toHaveLength(LINES.length);
    });

    it("gives the same answer each time, byte for byte", () => {
      expect(answers()).toBe(answers());
    });
  });
});
