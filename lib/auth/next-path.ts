import type { Route } from "next";

/** Where a person goes who asked for no page. */
export const HOME = "/coach";

/**
 * The path to go on to after sign-in, if it is one of ours.
 * @param wanted from the address bar, so anybody may have written it
 * @returns a path that begins with one slash; HOME for anything else
 */
export function safeNext(wanted: unknown): Route {
  if (typeof wanted !== "string" || !/^\/(?![/\\])[\x21-\x7e]*$/.test(wanted)) return HOME;
  const base = "http://localhost";
  if (!URL.canParse(wanted, base)) return HOME;
  const { origin, pathname, search } = new URL(wanted, base);
  if (origin !== base || pathname.startsWith("//")) return HOME;
  return /^\/(api|sign-in|sign-up)(\/|$)/.test(pathname) ? HOME : ((pathname + search) as Route);
}

/** The sign-in page that leads back to `path`. */
export function signInPath(path?: string): "/sign-in" | `/sign-in?next=${string}` {
  const next = path ? safeNext(path) : HOME;
  return next === HOME ? "/sign-in" : `/sign-in?next=${encodeURIComponent(next)}`;
}
