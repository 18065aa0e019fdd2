import "server-only";
import { isIP } from "node:net";
import { env } from "@/lib/env";
import type { Client } from "./rate-limits";

/**
 * Who sent a request, by the proxies that this installation trusts: each of them appends the
 * address it saw, so the last TRUSTED_PROXIES entries are theirs and the rest is hearsay.
 */
export function clientOf(headers: Pick<Headers, "get">): Client {
  const trusted = env().TRUSTED_PROXIES;
  if (trusted === 0) return null;
  const seen = (headers.get("x-forwarded-for") ?? "").split(",").map((entry) => entry.trim());
  const address = seen.at(-trusted);
  return address && isIP(address) ? address : null;
}
