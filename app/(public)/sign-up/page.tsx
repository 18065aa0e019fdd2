import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { currentUser } from "@/lib/auth/current-user";
import { PASSWORD_MIN_CHARS } from "@/lib/schemas/limits";
import { AccountForm } from "../account-form";
import { signUp } from "./actions";

export const metadata: Metadata = { title: "Sign up" };

export default async function SignUpPage() {
  if (await currentUser()) redirect("/coach");
  return (
    <AccountForm
      title="Sign up"
      act="Make my account"
      lead="An account keeps your career history and your two resumes. Only you can read them."
      run={signUp}
      password="new-password"
      passwordHint={`At least ${PASSWORD_MIN_CHARS} characters. A few words in a row are easy to keep in mind.`}
      other={{ words: "You have an account?", link: "Sign in", href: "/sign-in" }}
    />
  );
}
