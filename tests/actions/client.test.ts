import { expect, it, vi } from "vitest";
import { clientOf } from "@/lib/auth/client";
import { env } from "@/lib/env";

vi.mock("@/lib/env", () => ({ env: vi.fn() }));

function seenThrough(proxies: number, forwarded?: string) {
  vi.mocked(env).mockReturnValue({
    DATABASE_URL: "",
    AUTH_SECRET: "",
    DATABASE_POOL: 1,
    SIGN_UPS_PER_HOUR: 20,
    NODE_ENV: "test",
    TRUSTED_PROXIES: proxies,
  });
  return clientOf(new Headers(forwarded ? { "x-forwarded-for": forwarded } : {}));
}

it("the client is who the outermost trusted proxy saw, and nobody where none is trusted", () => {
  expect(seenThrough(0, "203.0.113.9")).toBeNull();
  expect(seenThrough(1, "203.0.113.9")).toBe("203.0.113.9");
  expect(seenThrough(2, "203.0.113.9, 10.0.0.1")).toBe("203.0.113.9");
});

it("what a client writes itself before the proxies' entries is not believed", () => {
  expect(seenThrough(1, "198.51.100.1, 203.0.113.9")).toBe("203.0.113.9");
  expect(seenThrough(2, "198.51.100.1, 203.0.113.9, 10.0.0.1")).toBe("203.0.113.9");
});

it("what is no address is nobody", () => {
  expect(seenThrough(1, "unknown")).toBeNull();
  expect(seenThrough(1)).toBeNull();
  expect(seenThrough(2, "203.0.113.9")).toBeNull();
});
