import { z } from "zod";
import { currentUser, type CurrentUser } from "@/lib/auth/current-user";
import { logFailure } from "@/lib/auth/log";
import type { Waiting } from "@/lib/resume/variant";

/** The paper that is asked for; Letter where none is. */
export const paperAsked = z.enum(["letter", "a4"]).nullable();

/** A resume is no file for shared caches, nor for the back button after signing out. */
const NOT_KEPT = { "Cache-Control": "private, no-store" } as const;

export function answer(
  status: number,
  body: { message: string; open?: number } & Partial<Waiting>,
): Response {
  return Response.json(body, { status, headers: NOT_KEPT });
}

export const noSuchExport = (): Response => answer(404, { message: "There is no such export." });

/** Bytes for the browser's downloads; the name holds nothing that a header could not. */
export function fileAnswer(bytes: Uint8Array, mediaType: string, fileName: string): Response {
  return new Response(new Uint8Array(bytes), {
    headers: {
      ...NOT_KEPT,
      "Content-Type": mediaType,
      "Content-Disposition": `attachment; filename="${fileName}"`,
    },
  });
}

/** Makes a file for whoever is signed in: 401 for a visitor, and a calm sentence where it cannot be made. */
export async function forOwner(make: (user: CurrentUser) => Promise<Response>): Promise<Response> {
  const user = await currentUser();
  if (!user) return answer(401, { message: "You are signed out. Sign in, then export again." });
  try {
    return await make(user);
  } catch (error) {
    logFailure("export", error);
    return answer(500, {
      message: "This file could not be made just now. Your resume is safe. Try again.",
    });
  }
}
