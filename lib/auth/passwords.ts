import "server-only";
import { randomBytes } from "node:crypto";
import { hash, verify } from "@node-rs/argon2";

/** OWASP's figures for argon2id, the package's own choice: 19 MiB, two passes, one lane. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export function hashPassword(password: string): Promise<string> {
  return hash(normal(password), COST);
}

let decoy: Promise<string> | undefined;

/**
 * Whether the password belongs to the hash. Without a hash the same work is done against one that
 * nothing fits, so that the time does not tell whether an account exists.
 */
export async function verifyPassword(
  passwordHash: string | null,
  password: string,
): Promise<boolean> {
  decoy ??= hash(randomBytes(32).toString("hex"), COST);
  const other = await decoy;
  const fits = await verify(passwordHash ?? other, normal(password));
  return fits && passwordHash !== null;
}

/** The same password typed on another keyboard can be other code points: NIST SP 800-63B, 3.1.1.2. */
function normal(password: string): string {
  return password.normalize("NFKC");
}
