/**
 * Whether a request comes from a page of ours. A browser writes Sec-Fetch-Site itself and no page can
 * change it, so it decides alone where it is there; else Origin must name the host that was asked, or
 * that the proxy in front says was asked. With neither it is no page of ours: every browser that sends
 * cookies writes one of them.
 */
export function isSameOrigin(headers: Pick<Headers, "get">): boolean {
  const site = headers.get("sec-fetch-site");
  if (site !== null) return site === "same-origin";
  const origin = headers.get("origin");
  const host = headers.get("x-forwarded-host") ?? headers.get("host");
  return origin !== null && host !== null && hostOf(origin) === host.toLowerCase();
}

function hostOf(origin: string): string | null {
  try {
    return new URL(origin).host;
  } catch {
    return null;
  }
}
