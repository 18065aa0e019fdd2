import "server-only";
import { findUserByEmail } from "@/lib/data/users";
import { signInInput } from "@/lib/schemas/account";
import { clientOf } from "./client";
import { verifyPassword } from "./passwords";
import { countSignIn, forgetSignIns } from "./rate-limits";
import { TooManyTries } from "./sign-in-refusal";

/**
 * The one place where a password opens an account, whichever door it came through.
 * @returns null for "no such account" and "another password" alike
 * @throws {TooManyTries} before anything is looked up
 */
export async function authorize(credentials: unknown, headers: Pick<Headers, "get">) {
  const parsed = signInInput.safeParse(credentials);
  if (!parsed.success) return null;
  const { email, password } = parsed.data;
  const client = clientOf(headers);
  const waitSeconds = await countSignIn(email, client);
  if (waitSeconds > 0) throw new TooManyTries(waitSeconds);
  const user = await findUserByEmail(email);
  const fits = await verifyPassword(user?.passwordHash ?? null, password);
  if (!user || !fits) return null;
  await forgetSignIns(email, client);
  return { id: user.id, email: user.email };
}
