import { NextResponse, type NextRequest } from "next/server";

const DEVELOPMENT = process.env.NODE_ENV === "development";
const YEAR_SECONDS = 31_536_000;

/** Gives every page its own nonce and the headers that keep a browser on our side. */
export function proxy(request: NextRequest): NextResponse {
  const nonce = btoa(crypto.randomUUID());
  const secure = isSecure(request);
  const policy = contentPolicy(nonce, secure);

  const asked = new Headers(request.headers);
  // Next reads the nonce for its own scripts and styles from the request's policy.
  asked.set("Content-Security-Policy", policy);
  asked.set("x-nonce", nonce);

  const response = NextResponse.next({ request: { headers: asked } });
  response.headers.set("Content-Security-Policy", policy);
  for (const [name, value] of Object.entries(HEADERS)) response.headers.set(name, value);
  if (secure) response.headers.set("Strict-Transport-Security", `max-age=${YEAR_SECONDS}`);
  return response;
}

const HEADERS = {
  "X-Content-Type-Options": "nosniff",
  "X-Frame-Options": "DENY",
  "Referrer-Policy": "same-origin",
  "Permissions-Policy": "camera=(), microphone=(), geolocation=(), payment=(), usb=()",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
} as const;

/** The first entry is of the proxy that the browser reached, so it speaks for the browser's end; without one, our own end does. */
function isSecure(request: NextRequest): boolean {
  const forwarded = request.headers.get("x-forwarded-proto")?.split(",").at(0)?.trim();
  return (forwarded ?? request.nextUrl.protocol.replace(":", "")) === "https";
}

function contentPolicy(nonce: string, secure: boolean): string {
  return [
    "default-src 'self'",
    // React's development build explains its errors with eval; the real one never does.
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${DEVELOPMENT ? " 'unsafe-eval'" : ""}`,
    // Next's development overlay styles itself with attributes; a nonce beside would forbid them.
    DEVELOPMENT ? "style-src 'self' 'unsafe-inline'" : `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    `connect-src 'self'${DEVELOPMENT ? " ws: wss:" : ""}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    ...(secure ? ["upgrade-insecure-requests"] : []),
  ].join("; ");
}

export const config = {
  // Files of the build are the same for everyone and carry no policy of their own.
  matcher: ["/((?!_next/static|_next/image|favicon.ico|icon.svg).*)"],
};
