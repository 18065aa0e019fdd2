import { NextRequest } from "next/server";
import { expect, it } from "vitest";
import { proxy } from "@/proxy";

function headersFor(url: string, sent: Record<string, string> = {}): Headers {
  return proxy(new NextRequest(url, { headers: sent })).headers;
}

function policyOf(headers: Headers): Map<string, string> {
  const policy = headers.get("content-security-policy") ?? "";
  return new Map(
    policy.split("; ").map((rule) => {
      const [name = "", ...sources] = rule.split(" ");
      return [name, sources.join(" ")];
    }),
  );
}

it("scripts and styles need this request's nonce, and nothing is allowed for being inline", () => {
  const [first, second] = [headersFor("http://localhost/"), headersFor("http://localhost/")];
  const policy = policyOf(first);
  const nonce = /'nonce-([\w+/=]{22,})'/.exec(policy.get("script-src") ?? "")?.[1];
  expect(policy.get("script-src")).toBe(`'self' 'nonce-${nonce}' 'strict-dynamic'`);
  expect(policy.get("style-src")).toBe(`'self' 'nonce-${nonce}'`);
  expect(first.get("content-security-policy")).not.toContain("unsafe");
  expect(second.get("content-security-policy")).not.toContain(nonce);
});

it("the page is told the nonce that the browser is told", () => {
  const headers = headersFor("http://localhost/");
  const policy = headers.get("content-security-policy");
  expect(headers.get("x-middleware-request-content-security-policy")).toBe(policy);
});

it("a visitor cannot choose the nonce", () => {
  const headers = headersFor("http://localhost/", {
    "x-nonce": "mine",
    "content-security-policy": "script-src 'nonce-mine'",
  });
  expect(headers.get("x-middleware-request-content-security-policy")).not.toContain("mine");
  expect(headers.get("x-middleware-request-x-nonce")).not.toBe("mine");
});

it("no other site can frame a page, guess a type, or learn where a person came from", () => {
  const headers = headersFor("http://localhost/coach");
  expect(policyOf(headers).get("frame-ancestors")).toBe("'none'");
  expect(headers.get("x-content-type-options")).toBe("nosniff");
  expect(headers.get("referrer-policy")).toBe("same-origin");
  expect(headers.get("permissions-policy")).toContain("camera=()");
});

it("https is kept to where it is spoken, and never demanded where it is not", () => {
  const plain = headersFor("http://localhost/");
  expect(plain.get("strict-transport-security")).toBeNull();
  expect(policyOf(plain).has("upgrade-insecure-requests")).toBe(false);
  const secure = headersFor("http://localhost/", { "x-forwarded-proto": "https" });
  expect(secure.get("strict-transport-security")).toContain("max-age=31536000");
  expect(policyOf(secure).has("upgrade-insecure-requests")).toBe(true);
});
