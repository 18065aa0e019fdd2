/** What is told of a reader's own fault: its kind and where, never its message, which may quote the file. */
export type Fault = { readonly kind: string; readonly frames: readonly string[] };

const FRAMES_MAX = 8;
/** As Node names a place of code: a function, then line and column. */
const FRAME = /^\s+at [^\n]+:\d+:\d+\)?$/;

/** The fault behind whatever was thrown, without a word of the file. */
export function faultOf(thrown: unknown): Fault {
  if (!(thrown instanceof Error)) return { kind: typeof thrown, frames: [] };
  const { name, message, stack = "" } = thrown;
  // A line of the message could look like a place.
  const at = stack.indexOf(message);
  const lines = at === -1 ? [] : stack.slice(at + message.length).split("\n");
  const frames = lines.filter((line) => FRAME.test(line)).slice(0, FRAMES_MAX);
  return { kind: /^\w{1,40}$/.test(name) ? name : "Error", frames };
}

/** The same as an error of this process, for its log. */
export function errorOf({ kind, frames }: Fault): Error {
  const error = new Error("A file reader failed.");
  error.name = kind;
  error.stack = [`${kind}: ${error.message}`, ...frames].join("\n");
  return error;
}
