import { beforeAll, expect, it, vi } from "vitest";
import { verifyPassword } from "@/lib/auth/passwords";
import { isCommonPassword } from "@/lib/auth/common-passwords";
import { getCareer } from "@/lib/data/career";
import { findUserByEmail } from "@/lib/data/users";
import { listVersions } from "@/lib/data/versions";
import { review } from "@/lib/engine";
import { countOpen, variantResume } from "@/lib/resume/variant";
import { EXAMPLE_EMAIL, EXAMPLE_PASSWORD, EXAMPLE_VERSION } from "../fixtures/example-career";

async function seed(): Promise<string> {
  const said = vi.spyOn(console, "log").mockImplementation(() => undefined);
  vi.resetModules();
  await import("@/prisma/seed");
  return String(said.mock.calls);
}

async function exampleCareer() {
  const user = await findUserByEmail(EXAMPLE_EMAIL);
  expect(await verifyPassword(user?.passwordHash ?? null, EXAMPLE_PASSWORD)).toBe(true);
  return getCareer(user?.id ?? "");
}

let said = "";
beforeAll(async () => {
  said = await seed();
});

it("the example account is labelled, has three jobs, fifteen lines and both variants begun", async () => {
  expect(said).toContain(EXAMPLE_EMAIL);
  expect(said).toContain(EXAMPLE_PASSWORD);
  expect(await isCommonPassword(EXAMPLE_PASSWORD, EXAMPLE_EMAIL)).toBe(false);

  const career = await exampleCareer();
  const bullets = career.jobs.flatMap((job) => job.bullets);
  expect(career.profile.name).toContain("example");
  expect(career.jobs).toHaveLength(3);
  expect(bullets).toHaveLength(15);
  expect(bullets.some((bullet) => bullet.answers.length > 0)).toBe(true);
  for (const track of ["po", "pm"] as const) {
    expect(bullets.filter((bullet) => bullet.wordings[track].text !== null).length).toBeGreaterThan(
      0,
    );
    expect(variantResume(career, track).basics?.label).toBeTruthy();
    expect(countOpen(career, track)).toBe(0);
  }
});

it("it has a version of the PO resume with every line", async () => {
  const user = await findUserByEmail(EXAMPLE_EMAIL);
  expect(await listVersions(user?.id ?? "")).toMatchObject([
    { track: "po", name: EXAMPLE_VERSION, reason: "kept", lines: 15 },
  ]);
});

it("its lines go from vague to strong", async () => {
  const bullets = (await exampleCareer()).jobs.flatMap((job) => job.bullets);
  const verdicts = new Set(bullets.map((bullet) => review(bullet.text).verdict));
  expect(verdicts).toEqual(new Set(["strong", "thin", "vague"]));
});

it("written a second time it is there once", async () => {
  await seed();
  expect((await exampleCareer()).jobs).toHaveLength(3);
});
