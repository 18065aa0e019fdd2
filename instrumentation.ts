/** Runs once when the server starts, so that an incomplete environment stops it there and then. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { requireEnvironment } = await import("@/lib/env");
  requireEnvironment();
}
