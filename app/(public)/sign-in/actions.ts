"use server";
import { redirect, unstable_rethrow } from "next/navigation";
import { AuthError } from "next-auth";
import { fieldsOf } from "@/lib/actions/fields";
import { inWords, textOf, type FormState } from "@/lib/auth/form-state";
import { logFailure } from "@/lib/auth/log";
import { signIn as startSession } from "@/lib/auth/next-auth";
import { safeNext } from "@/lib/auth/next-path";
import { TooManyTries } from "@/lib/auth/sign-in-refusal";
import { signInInput } from "@/lib/schemas/account";

/** Signs in with `email` and `password`, then goes on to `next`. */
export async function signIn(_before: FormState, form: FormData): Promise<FormState> {
  const email = textOf(form, "email");
  const parsed = signInInput.safeParse({ email, password: textOf(form, "password") });
  if (!parsed.success) return { kind: "invalid", email, fields: fieldsOf(parsed.error) };
  try {
    await startSession("credentials", { ...parsed.data, redirect: false });
  } catch (error) {
    unstable_rethrow(error);
    return { kind: "refused", email, message: sentenceFor(error) };
  }
  redirect(safeNext(form.get("next")));
}

/** One sentence for "no such account" and "another password": neither tells the other apart. */
function sentenceFor(error: unknown): string {
  if (error instanceof TooManyTries) {
    return `There were many tries for this address. Try again ${inWords(error.waitSeconds)}.`;
  }
  if (error instanceof AuthError && error.type === "CredentialsSignin") {
    return "This address and password do not belong together. Check both, then try again.";
  }
  logFailure("signIn", error);
  return "Signing in did not work just now. Try again.";
}
