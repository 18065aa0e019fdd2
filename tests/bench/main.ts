/**
 * Measures what the project holds itself to, as ratios within one run: `npm run bench`.
 * `npm run bench -- engine` (or `export`, `page` …) measures one part. Ends with 1 where a limit is missed.
 */
import { fileURLToPath } from "node:url";
import { loadEngine, measureBundle } from "./bundle";
import { measureExport } from "./export";
import { measureLighthouse } from "./lighthouse";
import { measurePage } from "./page";
import { measurePdf } from "./pdf";
import { measureSpeed } from "./speed";
import { holds, tableOf, type Row } from "./table";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

const PARTS: Readonly<Record<string, () => Promise<readonly Row[]>>> = {
  engine: async () => [...measureSpeed(await loadEngine(ROOT)), await measureBundle(ROOT)],
  export: measureExport,
  lighthouse: () => measureLighthouse(ROOT),
  page: () => measurePage(ROOT),
  pdf: measurePdf,
};

async function main(names: readonly string[]): Promise<number> {
  const unknown = names.filter((name) => !Object.hasOwn(PARTS, name));
  if (unknown.length > 0) {
    console.error(
      `There is no ${unknown.join(", ")} to measure: ${Object.keys(PARTS).join(", ")}.`,
    );
    return 2;
  }
  const rows: Row[] = [];
  for (const [name, measure] of Object.entries(PARTS))
    if (names.length === 0 || names.includes(name)) rows.push(...(await measure()));
  console.log(tableOf(rows));
  return rows.every(holds) ? 0 : 1;
}

process.exitCode = await main(process.argv.slice(2));
