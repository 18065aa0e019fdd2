/** What a form of the account pages shows after an attempt; `email` is kept as it was typed. */
export type FormState =
  | { readonly kind: "idle" }
  | {
      readonly kind: "invalid";
      readonly email: string;
      readonly fields: Readonly<Record<string, string>>;
    }
  | { readonly kind: "refused"; readonly email: string; readonly message: string };

/** "in 12 minutes", so that a person knows when to come back. */
export function inWords(waitSeconds: number): string {
  const minutes = Math.max(1, Math.ceil(waitSeconds / 60));
  return minutes === 1 ? "in a minute" : `in ${minutes} minutes`;
}

export function textOf(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === "string" ? value : "";
}
