import "server-only";
import { createHmac } from "node:crypto";
import { RateLimiterPrisma, RateLimiterRes } from "rate-limiter-flexible";
import { database } from "@/lib/data/client";
import { env } from "@/lib/env";

const QUARTER_SECONDS = 15 * 60;
const HOUR_SECONDS = 60 * 60;

/** A few mistypes are no attack; ten tries at one account in a quarter of an hour are. */
const SIGN_INS_PER_ADDRESS_AND_CLIENT = 10;
/**
 * From all clients together, so that nobody can lock another person out with ten tries. Where the
 * client cannot be known this is the only limit of an address.
 */
const SIGN_INS_PER_ADDRESS = 100;
/** An office behind one address signs in together on a Monday. */
const SIGN_INS_PER_CLIENT = 100;

/** Far more than a person's own resumes, far fewer than would keep the server's cores busy. */
export const FILES_PER_HOUR = 60;

/** One a second without rest: nobody types or arranges faster than that for long. */
const PAGES_PER_QUARTER = 900;
/** Each draws both resumes in every format. */
const EVERYTHING_PER_HOUR = 20;

type Limit = { readonly name: string; readonly points: number; readonly seconds: number };
type Count = { readonly limit: Limit; readonly key: string };

const PAIR = limit("sign-in-pair", SIGN_INS_PER_ADDRESS_AND_CLIENT, QUARTER_SECONDS);

/** Null where the client cannot be known: no trusted proxy says who it is. */
export type Client = string | null;

/**
 * Counts one try to sign in, before the password is looked at.
 * @returns seconds to wait, or 0 where the try may go on
 */
export function countSignIn(email: string, client: Client): Promise<number> {
  const ofAddress = {
    limit: limit("sign-in-address", SIGN_INS_PER_ADDRESS, QUARTER_SECONDS),
    key: email,
  };
  if (client === null) return count([ofAddress]);
  return count([
    { limit: PAIR, key: `${email} ${client}` },
    ofAddress,
    { limit: limit("sign-in-client", SIGN_INS_PER_CLIENT, QUARTER_SECONDS), key: client },
  ]);
}

/** Forgets the tries of a person who then found the password. */
export async function forgetSignIns(email: string, client: Client): Promise<void> {
  if (client !== null) await limiterOf(PAIR).delete(keyOf(`${email} ${client}`));
}

/**
 * Counts one new account. Where the client cannot be known, all count together.
 * @returns seconds to wait, or 0 where it may go on
 */
export function countSignUp(client: Client): Promise<number> {
  const perHour = limit("sign-up", env().SIGN_UPS_PER_HOUR, HOUR_SECONDS);
  return count([{ limit: perHour, key: client ?? "all" }]);
}

/**
 * Counts one file that a person sends to be read.
 * @returns seconds to wait, or 0 where it may go on
 */
export function countFileRead(ownerId: string): Promise<number> {
  return count([{ limit: limit("file-read", FILES_PER_HOUR, HOUR_SECONDS), key: ownerId }]);
}

/**
 * Counts one layout of a person's pages.
 * @returns seconds to wait, or 0 where it may go on
 */
export function countPages(ownerId: string): Promise<number> {
  return count([{ limit: limit("pages", PAGES_PER_QUARTER, QUARTER_SECONDS), key: ownerId }]);
}

/**
 * Counts one export of everything.
 * @returns seconds to wait, or 0 where it may go on
 */
export function countEverything(ownerId: string): Promise<number> {
  return count([{ limit: limit("everything", EVERYTHING_PER_HOUR, HOUR_SECONDS), key: ownerId }]);
}

function limit(name: string, points: number, seconds: number): Limit {
  return { name, points, seconds };
}

async function count(counts: readonly Count[]): Promise<number> {
  for (const { limit, key } of counts) {
    try {
      await limiterOf(limit).consume(keyOf(key));
    } catch (reason) {
      if (reason instanceof RateLimiterRes)
        return Math.max(1, Math.ceil(reason.msBeforeNext / 1000));
      throw reason;
    }
  }
  return 0;
}

const limiters = new Map<string, RateLimiterPrisma>();

function limiterOf({ name, points, seconds }: Limit): RateLimiterPrisma {
  const known = limiters.get(name);
  if (known) return known;
  const made = new RateLimiterPrisma({
    storeClient: database(),
    tableName: "rateLimiterFlexible",
    keyPrefix: name,
    points,
    duration: seconds,
  });
  limiters.set(name, made);
  return made;
}

/** Addresses and clients are counted without being kept. */
function keyOf(text: string): string {
  return createHmac("sha256", env().AUTH_SECRET).update(text).digest("base64url");
}
