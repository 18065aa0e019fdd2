/** Wrong use or unreadable input: one line for the person, exit status 2. */
export class Misuse extends Error {}

/** `null` stands for a switch; a list for the values that are allowed; "text" for any value. */
export type OptionShapes = Readonly<Record<string, null | "text" | readonly string[]>>;
export type Arguments = {
  readonly options: ReadonlyMap<string, string>;
  readonly files: readonly string[];
};

function valueOf(
  name: string,
  shape: "text" | readonly string[],
  value: string | undefined,
): string {
  if (value === undefined || value === "") throw new Misuse(`--${name} needs a value.`);
  if (shape !== "text" && !shape.includes(value)) {
    throw new Misuse(
      `--${name} takes ${shape.join(", ").replace(/, ([^,]+)$/, " or $1")}, not "${value}".`,
    );
  }
  return value;
}

/** Parts options from files; `--name value` and `--name=value` are the same, `--` ends the options. Throws Misuse. */
export function parseArguments(words: readonly string[], shapes: OptionShapes): Arguments {
  const options = new Map<string, string>();
  const files: string[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? "";
    if (word === "--") {
      files.push(...words.slice(at + 1));
      break;
    }
    if (!word.startsWith("--")) {
      if (word.startsWith("-") && word !== "-") throw new Misuse(`There is no option ${word}.`);
      files.push(word);
      continue;
    }
    const [name = "", inline] = word.slice(2).split(/=(.*)/s);
    const shape = Object.hasOwn(shapes, name) ? shapes[name] : undefined;
    if (shape === undefined) throw new Misuse(`There is no option --${name}.`);
    if (options.has(name)) throw new Misuse(`--${name} was given twice.`);
    if (shape === null) {
      if (inline !== undefined) throw new Misuse(`--${name} takes no value.`);
      options.set(name, "yes");
    } else {
      options.set(name, valueOf(name, shape, inline ?? words[at + 1]));
      if (inline === undefined) at += 1;
    }
  }
  return { options, files };
}

/** The one file that a command reads; "-" (standard input) where none is named. Throws Misuse. */
export function onlyFile(files: readonly string[]): string {
  if (files.length > 1) throw new Misuse(`One file at a time, not ${files.length}.`);
  return files[0] ?? "-";
}
