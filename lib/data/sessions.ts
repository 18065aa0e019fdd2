import "server-only";
import { randomBytes } from "node:crypto";
import { database } from "./client";

/**
 * Begins a session and forgets this person's ended ones.
 * @returns the session's token, 256 random bits
 */
export async function startSession(ownerId: string, seconds: number): Promise<string> {
  const sessionToken = randomBytes(32).toString("base64url");
  const expires = new Date(Date.now() + seconds * 1000);
  await database().session.deleteMany({ where: { userId: ownerId, expires: { lt: new Date() } } });
  await database().session.create({ data: { sessionToken, userId: ownerId, expires } });
  return sessionToken;
}
