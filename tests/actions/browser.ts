import { vi } from "vitest";

type CookieOptions = {
  readonly httpOnly?: boolean;
  readonly sameSite?: unknown;
  readonly secure?: boolean;
  readonly path?: string;
  readonly expires?: Date;
  readonly maxAge?: number;
};
export type Cookie = { readonly value: string; readonly options: CookieOptions };

/** One person's browser: what it sends with each request, and the cookies it was given. */
export class Browser {
  readonly cookies = new Map<string, Cookie>();
  readonly sent: Record<string, string> = { host: "localhost:3000", "x-forwarded-proto": "http" };

  get session(): Cookie | undefined {
    return [...this.cookies].find(([name]) => name.includes("session-token"))?.[1];
  }

  headers(): Headers {
    const cookie = [...this.cookies].map(([name, { value }]) => `${name}=${value}`).join("; ");
    return new Headers({ ...this.sent, ...(cookie && { cookie }) });
  }

  take(name: string, value: string, options: CookieOptions = {}): void {
    const gone = value === "" || (options.expires && options.expires.getTime() < Date.now());
    if (gone || options.maxAge === 0) this.cookies.delete(name);
    else this.cookies.set(name, { value, options });
  }
}

let current = new Browser();

/** The browser that the next calls come from. */
export function use(browser: Browser): Browser {
  current = browser;
  return browser;
}

/** In place of "next/headers", which works only inside a request that Next itself began. */
export function nextHeaders() {
  return {
    headers: vi.fn(async () => current.headers()),
    cookies: vi.fn(async () => ({
      get: (name: string) => current.cookies.get(name),
      set: (name: string, value: string, options?: CookieOptions) =>
        current.take(name, value, options),
      delete: (name: string) => current.cookies.delete(name),
    })),
  };
}

/** Where a call that must end in a redirect leads. */
export async function redirectOf(call: Promise<unknown>): Promise<string> {
  try {
    const answer = await call;
    throw new Error(`No redirect, but ${JSON.stringify(answer)}`);
  } catch (error) {
    const digest = error instanceof Error && "digest" in error ? String(error.digest) : "";
    const [kind, , path = ""] = digest.split(";");
    if (kind !== "NEXT_REDIRECT") throw error;
    return path;
  }
}

export function form(fields: Record<string, string>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.set(name, value);
  return data;
}
