import * as argon2 from "@node-rs/argon2";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { signOut } from "@/app/(workspace)/actions";
import { signIn } from "@/app/(public)/sign-in/actions";
import { signUp } from "@/app/(public)/sign-up/actions";
import { isCommonPassword } from "@/lib/auth/common-passwords";
import { currentUser, requireUser } from "@/lib/auth/current-user";
import { safeNext, signInPath } from "@/lib/auth/next-path";
import { countSignIn, countSignUp, forgetSignIns } from "@/lib/auth/rate-limits";
import { getCareer } from "@/lib/data/career";
import { database } from "@/lib/data/client";
import { Browser, form, redirectOf, use } from "./browser";

vi.mock("next/headers", async () => (await import("./browser")).nextHeaders());
// The real thing, counted.
vi.mock("@node-rs/argon2", async (original) => {
  const real = await original<typeof import("@node-rs/argon2")>();
  return { ...real, hash: vi.fn(real.hash), verify: vi.fn(real.verify) };
});

const PASSWORD = "violet harbor ladder";
const IDLE = { kind: "idle" } as const;

function up(email: string, password = PASSWORD, more: Record<string, string> = {}) {
  return signUp(IDLE, form({ email, password, ...more }));
}
function inWith(email: string, password = PASSWORD, more: Record<string, string> = {}) {
  return signIn(IDLE, form({ email, password, ...more }));
}

beforeEach(async () => {
  use(new Browser());
  await database().rateLimiterFlexible.deleteMany();
  await database().user.deleteMany();
});

describe("sign-up", () => {
  it("makes an account with an empty career, signs in and begins with the import", async () => {
    const browser = use(new Browser());
    expect(await redirectOf(up("  Nora@Example.com "))).toBe("/import");
    const user = await currentUser();
    expect(user?.email).toBe("nora@example.com");
    expect(await getCareer(user?.id ?? "")).toMatchObject({ jobs: [], profile: { name: "" } });
    expect(browser.session?.options).toMatchObject({ httpOnly: true, sameSite: "lax", path: "/" });
  });

  it("keeps the password only as argon2id", async () => {
    await redirectOf(up("nora@example.com"));
    const user = await database().user.findFirstOrThrow();
    expect(user.passwordHash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(JSON.stringify(user)).not.toContain(PASSWORD);
  });

  it("answers beside the field, keeps the address as typed and makes nothing", async () => {
    const short = await up("Nora@example.com ", "too short");
    expect(short).toMatchObject({ kind: "invalid", email: "Nora@example.com " });
    expect(short).toHaveProperty(
      "fields.password",
      expect.stringContaining("at least 12 characters"),
    );
    expect(await up("nora@example.com", "x".repeat(129))).toHaveProperty(
      "fields.password",
      expect.stringContaining("128"),
    );
    expect(await up("nora", PASSWORD)).toHaveProperty(
      "fields.email",
      expect.stringContaining("name@example.com"),
    );
    expect(await up("nora@example.com", "password1234")).toHaveProperty(
      "fields.password",
      expect.stringContaining("Many people"),
    );
    expect(await database().user.count()).toBe(0);
  });

  it("takes a password of 12 and of 128 characters, counted as people count them", async () => {
    expect(await redirectOf(up("a@example.com", "żółć🌉-łódka-z"))).toBe("/import");
    const long = Array.from({ length: 16 }, (_, at) => `${at}-zebra`.padEnd(8, "~")).join("");
    expect(long).toHaveLength(128);
    expect(await redirectOf(up("b@example.com", long))).toBe("/import");
    expect(await redirectOf(inWith("b@example.com", long))).toBe("/coach");
  });

  it("does not take an address twice, though two ask at once", async () => {
    const outcomes = await Promise.allSettled([up("nora@example.com"), up("NORA@example.com")]);
    expect(outcomes.filter((outcome) => outcome.status === "rejected")).toHaveLength(1);
    expect(await up("nora@example.com")).toHaveProperty(
      "fields.email",
      expect.stringContaining("Sign in"),
    );
    expect(await database().user.count()).toBe(1);
  });

  it("stops after twenty accounts an hour where the client cannot be known", async () => {
    await redirectOf(up("taken@example.com"));
    for (let at = 1; at < 20; at += 1) await countSignUp(null);
    const refused = await up("late@example.com");
    expect(refused).toMatchObject({
      kind: "refused",
      message: expect.stringMatching(/Try again in \d+ minutes/),
    });
    expect(await database().user.count()).toBe(1);
  });
});

describe("sign-in", () => {
  it("goes on to the page that was asked for, if it is ours", async () => {
    await redirectOf(up("nora@example.com"));
    expect(
      await redirectOf(inWith("NORA@example.com", PASSWORD, { next: "/resumes/po?paper=a4" })),
    ).toBe("/resumes/po?paper=a4");
    expect(await redirectOf(inWith("nora@example.com", PASSWORD, { next: "//evil.example" }))).toBe(
      "/coach",
    );
  });

  it("says the same whether the address or the password is another", async () => {
    await redirectOf(up("nora@example.com"));
    const wrong = await inWith("nora@example.com", "another long password");
    const unknown = await inWith("nobody@example.com", "another long password");
    expect(wrong).toMatchObject({
      kind: "refused",
      message: expect.stringContaining("do not belong together"),
    });
    expect({ ...unknown, email: "" }).toEqual({ ...wrong, email: "" });
  });

  it("does the same hashing whether the address exists or not", async () => {
    await redirectOf(up("nora@example.com"));
    await inWith("first@example.com", "another long password");
    const workOf = async (email: string) => {
      vi.mocked(argon2.verify).mockClear();
      vi.mocked(argon2.hash).mockClear();
      await inWith(email, "another long password");
      const costs = vi
        .mocked(argon2.verify)
        .mock.calls.map(([hash]) => String(hash).split("$").slice(1, 4));
      return { costs, hashed: vi.mocked(argon2.hash).mock.calls.length };
    };
    const known = await workOf("nora@example.com");
    expect(known).toEqual({ costs: [["argon2id", "v=19", "m=19456,t=2,p=1"]], hashed: 0 });
    expect(await workOf("nobody@example.com")).toEqual(known);
  });

  it("stops after a hundred tries at one address, before looking at the password, and lets others in", async () => {
    await redirectOf(up("nora@example.com"));
    await redirectOf(up("other@example.com"));
    await database().rateLimiterFlexible.deleteMany();
    for (let at = 0; at < 99; at += 1) await countSignIn("nora@example.com", null);
    expect(await inWith("nora@example.com", "another long password")).toMatchObject({
      message: expect.stringContaining("do not belong together"),
    });
    vi.mocked(argon2.verify).mockClear();
    expect(await inWith("nora@example.com")).toMatchObject({
      kind: "refused",
      message: expect.stringMatching(/many tries.*Try again in \d+ minutes/),
    });
    expect(argon2.verify).not.toHaveBeenCalled();
    expect(await redirectOf(inWith("other@example.com"))).toBe("/coach");
  });

  it("lets nobody lock another person out with ten tries, whether or not the client is known", async () => {
    await redirectOf(up("nora@example.com"));
    for (let at = 0; at < 12; at += 1) {
      await countSignIn("nora@example.com", "203.0.113.9");
      await countSignIn("nora@example.com", null);
    }
    expect(await countSignIn("nora@example.com", "203.0.113.9")).toBeGreaterThan(0);
    expect(await countSignIn("nora@example.com", "198.51.100.7")).toBe(0);
    expect(await redirectOf(inWith("nora@example.com"))).toBe("/coach");
  });

  it("forgets a client's tries before the password was found", async () => {
    for (let round = 0; round < 3; round += 1) {
      for (let at = 0; at < 6; at += 1)
        expect(await countSignIn("nora@example.com", "203.0.113.9")).toBe(0);
      await forgetSignIns("nora@example.com", "203.0.113.9");
    }
  });

  it("counts tries that come at the same time", async () => {
    const tries = Array.from({ length: 125 }, () => countSignIn("nora@example.com", null));
    const waits = await Promise.all(tries);
    expect(waits.filter((seconds) => seconds > 0)).toHaveLength(25);
  });

  it("keeps neither address nor client in what it counts", async () => {
    await inWith("nora@example.com", "another long password");
    const counted = JSON.stringify(await database().rateLimiterFlexible.findMany());
    expect(counted).toContain("sign-in-address");
    expect(counted).not.toContain("nora");
  });
});

describe("a session", () => {
  it("has a Secure cookie behind https, under a name that demands it", async () => {
    const browser = use(new Browser());
    browser.sent["x-forwarded-proto"] = "https";
    await redirectOf(up("nora@example.com"));
    expect([...browser.cookies.keys()].join()).toContain("__Secure-authjs.session-token");
    expect(browser.session?.options).toMatchObject({
      secure: true,
      httpOnly: true,
      sameSite: "lax",
    });
    expect(await currentUser()).not.toBeNull();
  });

  it("is a row of the database, ends with sign-out and cannot be used again", async () => {
    const browser = use(new Browser());
    await redirectOf(up("nora@example.com"));
    const stolen = use(new Browser());
    for (const [name, cookie] of browser.cookies) stolen.cookies.set(name, cookie);
    expect(await currentUser()).not.toBeNull();
    use(browser);
    expect(await database().session.count()).toBe(1);
    expect(await redirectOf(signOut())).toBe("/");
    expect(browser.session).toBeUndefined();
    expect(await database().session.count()).toBe(0);
    use(stolen);
    expect(await currentUser()).toBeNull();
  });

  it("ends by itself, and a made-up one is none", async () => {
    const browser = use(new Browser());
    await redirectOf(up("nora@example.com"));
    await database().session.updateMany({ data: { expires: new Date(Date.now() - 1000) } });
    expect(await currentUser()).toBeNull();
    browser.cookies.set("authjs.session-token", { value: "made-up", options: {} });
    expect(await currentUser()).toBeNull();
  });

  it("that ended is forgotten when the next begins", async () => {
    await redirectOf(up("nora@example.com"));
    await database().session.updateMany({ data: { expires: new Date(Date.now() - 1000) } });
    await redirectOf(inWith("nora@example.com"));
    expect(await database().session.count()).toBe(1);
  });

  it("is asked for with the way back", async () => {
    expect(await redirectOf(requireUser("/resumes/pm"))).toBe("/sign-in?next=%2Fresumes%2Fpm");
    expect(await redirectOf(requireUser())).toBe("/sign-in");
  });
});

describe("the way on after sign-in", () => {
  it.each(["/coach/1?x=2", "/resumes/po", "/fit"])("keeps %s", (path) => {
    expect(safeNext(path)).toBe(path);
  });

  it.each([
    "https://evil.example",
    "//evil.example",
    "/\\evil.example",
    "/\t/evil.example",
    "javascript:alert(1)",
    "coach",
    "/.//evil.example",
    "/%0d%0aSet-Cookie:x\n",
    "/api/auth/signout",
    "/sign-in?next=/coach",
    "",
    null,
    ["/coach"],
  ])("does not follow %j", (wanted) => {
    expect(safeNext(wanted)).toBe("/coach");
  });

  it("is not repeated where it is the usual one", () => {
    expect(signInPath("/coach")).toBe("/sign-in");
  });
});

describe("a common password", () => {
  it.each([
    "password1234",
    "Password1234!",
    "123456789012",
    "qwertyuiopas",
    "aaaaaaaaaaaa",
    "abcabcabcabc",
    "sunshinesunshine",
    "iloveyoudragon",
    "nora.tamm@example.com",
    "nora.tamm2024",
  ])("is %s", async (password) => {
    expect(await isCommonPassword(password, "nora.tamm@example.com")).toBe(true);
  });

  it.each([PASSWORD, "correct horse battery staple", "kitchen-Table-71", "Tr4mways&Lanterns"])(
    "is not %s",
    async (password) => {
      expect(await isCommonPassword(password, "nora.tamm@example.com")).toBe(false);
    },
  );
});
