import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { currentUser } from "@/lib/auth/current-user";
import { safeNext } from "@/lib/auth/next-path";
import { AccountForm } from "../account-form";
import { signIn } from "./actions";

export const metadata: Metadata = { title: "Sign in" };

export default async function SignInPage({ searchParams }: PageProps<"/sign-in">) {
  const next = safeNext((await searchParams)["next"]);
  if (await currentUser()) redirect(next);
  return (
    <AccountForm
      title="Sign in"
      act="Sign in"
      run={signIn}
      next={next}
      password="current-password"
      other={{ words: "No account yet?", link: "Sign up", href: "/sign-up" }}
    />
  );
}
