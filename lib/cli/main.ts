import { Misuse } from "./arguments";
import { endWithReader, print } from "./terminal";

type Command = { readonly run: (words: readonly string[]) => Promise<number> };

const USAGE = `coach reads and drafts resume bullets.

  coach review  [--track po|pm] [--json] [FILE|-]          one bullet a line
  coach review  --resume RESUME.json [--track po|pm] [--json]
  coach draft   [--track po|pm] [--answers FILE] [--line-words 35|20] [--json] [FILE|-]
  coach import  [--json] FILE|-...                         pdf, docx, zip (LinkedIn), txt, md, json
  coach export  --format pdf|docx|txt|md|json --out OUT [--track po|pm] [--paper a4|letter] RESUME.json

Exit status: 0 done and clean, 1 review found something to settle, 2 wrong use or unreadable input.
`;

/** Loaded when asked for: a review needs none of the libraries that write files. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  review: () => import("./review"),
  draft: () => import("./draft"),
  import: () => import("./import"),
  export: () => import("./export"),
  posting: () => Promise.reject(new Misuse("The posting reader is not there yet.")),
};

/** Runs the `coach` command and answers its exit status. */
export async function main(words: readonly string[]): Promise<number> {
  const [name, ...rest] = words;
  if (name === "--help" || name === "help" || rest.includes("--help")) {
    await print(USAGE);
    return 0;
  }
  try {
    const load = name !== undefined && Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
    if (load === undefined) {
      const wrong = name === undefined ? "Say what to do" : `There is no command "${name}"`;
      throw new Misuse(`${wrong}: review, draft, import or export. "coach --help" shows how.`);
    }
    return await (await load()).run(rest);
  } catch (fault) {
    if (!(fault instanceof Misuse)) throw fault;
    process.stderr.write(`coach: ${fault.message.replace(/\s+/g, " ")}\n`);
    return 2;
  }
}

endWithReader();
process.exitCode = await main(process.argv.slice(2));
