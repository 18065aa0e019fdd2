"use client";
import Link from "next/link";
import { useActionState, useState } from "react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import type { FormState } from "@/lib/auth/form-state";
import { EMAIL_MAX_CHARS } from "@/lib/schemas/limits";

type Props = {
  title: string;
  lead?: string;
  act: string;
  run: (before: FormState, form: FormData) => Promise<FormState>;
  /** Where to go on to; the action checks it again. */
  next?: string;
  password: "current-password" | "new-password";
  passwordHint?: string;
  other: { words: string; link: string; href: "/sign-in" | "/sign-up" };
};

/** Address and password. Both fields keep what was typed when an attempt comes back. */
export function AccountForm({ title, lead, act, run, next, password, passwordHint, other }: Props) {
  const [state, submit, pending] = useActionState(run, { kind: "idle" });
  const [email, setEmail] = useState(state.kind === "idle" ? "" : state.email);
  const [secret, setSecret] = useState("");
  const fields = state.kind === "invalid" ? state.fields : {};
  return (
    <div className="mx-auto grid w-full max-w-md gap-5 px-4 py-12">
      <h1 className="text-title font-semibold">{title}</h1>
      {lead && <p className="text-ink-soft">{lead}</p>}
      <form action={submit} className="grid gap-5" noValidate>
        {next && <input type="hidden" name="next" value={next} />}
        <Field
          label="Email address"
          name="email"
          type="email"
          autoComplete="email"
          inputMode="email"
          spellCheck={false}
          maxLength={EMAIL_MAX_CHARS}
          value={email}
          onChange={(event) => setEmail(event.target.value)}
          reason={fields["email"]}
        />
        <Field
          label="Password"
          name="password"
          type="password"
          autoComplete={password}
          hint={passwordHint}
          value={secret}
          onChange={(event) => setSecret(event.target.value)}
          reason={fields["password"]}
        />
        <p role="status" className="text-danger empty:hidden">
          {state.kind === "refused" && state.message}
        </p>
        <Button type="submit" look="primary" aria-disabled={pending}>
          {act}
        </Button>
      </form>
      <p>
        {other.words} <Link href={other.href}>{other.link}</Link>
      </p>
    </div>
  );
}
