import { z } from "zod";
import { EMAIL_MAX_CHARS, PASSWORD_MAX_CHARS, PASSWORD_MIN_CHARS } from "./limits";

/** An address in its one stored spelling: trimmed, lower-case. */
export const emailSchema = z
  .string({ error: "Type your email address." })
  .trim()
  .toLowerCase()
  .min(1, { error: "Type your email address." })
  .max(EMAIL_MAX_CHARS, { error: `An address can hold ${EMAIL_MAX_CHARS} characters.` })
  .pipe(z.email({ error: "This does not look like an email address: name@example.com." }));

/** For a new password; the list of common ones is checked beside it, on the server. */
export const newPasswordSchema = z
  .string({ error: "Choose a password." })
  .refine((password) => [...password].length >= PASSWORD_MIN_CHARS, {
    error: ({ input }) =>
      `A password needs at least ${PASSWORD_MIN_CHARS} characters; this has ${[...String(input)].length}.`,
  })
  .refine((password) => [...password].length <= PASSWORD_MAX_CHARS, {
    error: `A password can hold ${PASSWORD_MAX_CHARS} characters.`,
  });

export const signUpInput = z.object({ email: emailSchema, password: newPasswordSchema });

/** Only what keeps the hashing bounded: a rule that a stored password broke must not lock anyone out. */
export const signInInput = z.object({
  email: emailSchema,
  password: z
    .string({ error: "Type your password." })
    .min(1, { error: "Type your password." })
    .max(1_000, {
      error: `A password can hold ${PASSWORD_MAX_CHARS} characters.`,
    }),
});
