import "server-only";
import { unstable_rethrow } from "next/navigation";
import type { z } from "zod";
import { currentUser } from "@/lib/auth/current-user";
import { logFailure } from "@/lib/auth/log";
import type { Saved } from "@/lib/schemas/saved";
import { answer } from "./answer";
import { fieldsOf } from "./fields";
import type { Outcome } from "./outcome";

const SIGNED_OUT: Outcome<never, never> = {
  kind: "refused",
  message:
    "You are signed out. Sign in in another tab, then try again: your words are still on the page.",
};

const FAILED: Outcome<never, never> = {
  kind: "refused",
  message: "This could not be saved just now. Your words are still on the page. Try again.",
};

/**
 * Makes a server action: signed in, then valid, then run with the owner's id first. What `run`
 * throws is logged without a person's words and answered with a calm sentence.
 */
export function action<Schema extends z.ZodType, Value, Theirs = never>(
  schema: Schema,
  run: (ownerId: string, input: z.output<Schema>) => Promise<Saved<Value, Theirs>>,
): (input: z.input<Schema>) => Promise<Outcome<Value, Theirs>> {
  return async (input) => {
    try {
      const user = await currentUser();
      if (!user) return SIGNED_OUT;
      const parsed = schema.safeParse(input);
      if (!parsed.success) return { kind: "invalid", fields: fieldsOf(parsed.error) };
      return answer(await run(user.id, parsed.data));
    } catch (error) {
      unstable_rethrow(error);
      logFailure("action", error);
      return FAILED;
    }
  };
}
