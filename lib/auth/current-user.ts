import "server-only";
import { redirect } from "next/navigation";
import { cache } from "react";
import { auth } from "./next-auth";
import { signInPath } from "./next-path";

/** A signed-in person; `id` is the owner of everything they keep. */
export type CurrentUser = { readonly id: string; readonly email: string };

/** Who is signed in, or null; asked once a request. */
export const currentUser = cache(async (): Promise<CurrentUser | null> => {
  const session = await auth();
  const user = session?.user;
  return user?.id && user.email ? { id: user.id, email: user.email } : null;
});

/**
 * Who is signed in; a visitor is sent to sign in and comes back.
 * @param path of the page that asks, with its search
 */
export async function requireUser(path?: string): Promise<CurrentUser> {
  return (await currentUser()) ?? redirect(signInPath(path));
}
