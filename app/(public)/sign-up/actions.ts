"use server";
import { headers } from "next/headers";
import { redirect, unstable_rethrow } from "next/navigation";
import { fieldsOf } from "@/lib/actions/fields";
import { clientOf } from "@/lib/auth/client";
import { isCommonPassword } from "@/lib/auth/common-passwords";
import { inWords, textOf, type FormState } from "@/lib/auth/form-state";
import { logFailure } from "@/lib/auth/log";
import { signIn as startSession } from "@/lib/auth/next-auth";
import { safeNext } from "@/lib/auth/next-path";
import { hashPassword } from "@/lib/auth/passwords";
import { countSignUp } from "@/lib/auth/rate-limits";
import { createUser } from "@/lib/data/users";
import { signUpInput } from "@/lib/schemas/account";

/** A new account begins with bringing a resume. */
const FIRST_PAGE = "/import";

/** Makes an account for `email` with `password`, signs in, then goes on to `next`. */
export async function signUp(_before: FormState, form: FormData): Promise<FormState> {
  const email = textOf(form, "email");
  const parsed = signUpInput.safeParse({ email, password: textOf(form, "password") });
  if (!parsed.success) return { kind: "invalid", email, fields: fieldsOf(parsed.error) };
  try {
    const refusal = await createAccount(parsed.data);
    if (refusal) return { email, ...refusal };
    await startSession("credentials", { ...parsed.data, redirect: false });
  } catch (error) {
    unstable_rethrow(error);
    logFailure("signUp", error);
    return { kind: "refused", email, message: "Signing up did not work just now. Try again." };
  }
  redirect(form.has("next") ? safeNext(form.get("next")) : FIRST_PAGE);
}

type Refusal =
  | { readonly kind: "invalid"; readonly fields: Readonly<Record<string, string>> }
  | { readonly kind: "refused"; readonly message: string };

async function createAccount(account: {
  email: string;
  password: string;
}): Promise<Refusal | null> {
  const { email, password } = account;
  if (await isCommonPassword(password, email)) {
    return invalid(
      "password",
      "Many people use this password, so it is guessed first. Choose another.",
    );
  }
  const waitSeconds = await countSignUp(clientOf(await headers()));
  if (waitSeconds > 0) {
    return {
      kind: "refused",
      message: `Many accounts were made from here. Try again ${inWords(waitSeconds)}.`,
    };
  }
  const user = await createUser({ email, passwordHash: await hashPassword(password) });
  return user ? null : invalid("email", "This address has an account already. Sign in instead.");
}

function invalid(field: "email" | "password", sentence: string): Refusal {
  return { kind: "invalid", fields: { [field]: sentence } };
}
