import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import robots from "@/app/robots";

const APP = fileURLToPath(new URL("../../app", import.meta.url));
const foldersOf = (group: string) =>
  readdirSync(`${APP}/${group}`, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);

function disallowed(address: string): boolean {
  const { rules } = robots();
  const all = [rules].flat().flatMap(({ disallow = [] }) => disallow);
  return all.some((start) => address.startsWith(start));
}

describe("What crawlers are told", () => {
  it("leaves the workspace and the doors for files aside", () => {
    const addresses = foldersOf("(workspace)").map((name) => `/${name}`);
    expect(addresses).toContain("/coach");
    expect([...addresses, "/api/export"].filter((address) => !disallowed(address))).toEqual([]);
  });

  it("offers every page that anyone may read", () => {
    const addresses = ["/", ...foldersOf("(public)").map((name) => `/${name}`)];
    expect(addresses.filter(disallowed)).toEqual([]);
  });
});
