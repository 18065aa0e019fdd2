// @ts-check

/**
 * A reason to stop that the person at the terminal can act on. Its message is printed alone, as one
 * sentence; any other error is a fault of ours and is printed with its stack.
 */
export class Sentence extends Error {
  /** @param {string} message */
  constructor(message) {
    super(message);
    this.name = "Sentence";
  }
}

/**
 * What went wrong, in the words of whoever said it.
 * @param {unknown} reason
 * @returns {string}
 */
export function wordsOf(reason) {
  if (reason instanceof AggregateError) return reason.errors.map(wordsOf)[0] ?? reason.message;
  return reason instanceof Error ? reason.message : String(reason);
}

/**
 * The system's code for a failure, such as EACCES.
 * @param {unknown} reason
 * @returns {string | undefined}
 */
export function codeOf(reason) {
  if (reason instanceof AggregateError) return codeOf(reason.errors[0]);
  if (typeof reason !== "object" || reason === null || !("code" in reason)) return undefined;
  return typeof reason.code === "string" ? reason.code : undefined;
}
