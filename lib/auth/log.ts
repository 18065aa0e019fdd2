/**
 * Says in the log that something of ours failed: what kind of error, with which code, and where,
 * never its message, since a database's message quotes what a person wrote.
 * @param place the function or door that failed
 */
export function logFailure(place: string, error: unknown): void {
  const known = error instanceof Error ? error : undefined;
  const code = known && "code" in known ? String(known.code) : undefined;
  const frames = known?.stack?.split("\n").filter((line) => /^\s+at /.test(line)) ?? [];
  const cause = known?.cause instanceof Error ? known.cause.name : undefined;
  console.error(
    JSON.stringify({
      level: "error",
      place,
      name: known?.name ?? typeof error,
      code,
      cause,
      stack: frames.slice(0, 8).map((line) => line.trim()),
    }),
  );
}
