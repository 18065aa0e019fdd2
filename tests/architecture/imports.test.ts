import { describe, expect, it } from "vitest";
import { DOORS, ONLY_BY, TABLE, type Place } from "./import-table";
import { importsOf, parse, sourcesBelow, type Import } from "./imports";

const SOURCES = [
  ...["lib", "components", "app", "prisma"].flatMap(sourcesBelow),
  ...["proxy.ts", "instrumentation.ts", "next.config.ts", "playwright.config.ts"],
];

const lies = (path: string, folder: string) => path === folder || path.startsWith(`${folder}/`);
const within = (path: string, folders: readonly string[]) =>
  folders.some((folder) => lies(path, folder));

function placeOf(file: string): Place | undefined {
  const holding = TABLE.filter(({ folder }) => lies(file, folder));
  return holding.sort((a, b) => b.folder.length - a.folder.length)[0];
}

/** Why an import is not allowed; null when it is. */
function refusal(each: Import): string | null {
  const said = `${each.from} imports ${each.written}`;
  const place = placeOf(each.from);
  if (!place) return null;
  if (place.relative && each.written.startsWith("@/")) return `${said}, not by relative path`;
  if (lies(each.to, place.folder) || within(each.to, place.may)) return null;
  if (each.typeOnly && within(each.to, place.mayAsTypes ?? [])) return null;
  if (each.dynamic && within(each.to, place.mayLater ?? [])) return null;
  return said;
}

function trespass(each: Import): string | null {
  const kept = ONLY_BY.find(({ what }) =>
    what.endsWith("/") ? each.to.startsWith(what) : lies(each.to, what),
  );
  if (!kept || within(each.from, kept.by)) return null;
  return `${each.from} imports ${each.written}, which is for ${kept.by.join(", ")}`;
}

function sideDoor(each: Import): string | null {
  const house = DOORS.find(({ folder }) => lies(each.to, folder) && !lies(each.from, folder));
  if (!house || house.doors.includes(each.to)) return null;
  return `${each.from} imports ${each.written}, past the doors of ${house.folder}`;
}

describe("the import table", () => {
  const imports = SOURCES.flatMap(importsOf);

  it("names every folder of lib", () => {
    const folders = new Set(sourcesBelow("lib").map((file) => file.split("/")[1]));
    const named = new Set(TABLE.map(({ folder }) => folder.split("/")[1]));
    expect([...folders].filter((folder) => !named.has(folder))).toEqual([]);
  });

  it("holds for every import", () => {
    expect(imports.map(refusal).filter(Boolean)).toEqual([]);
  });

  it("keeps some things to one folder", () => {
    expect(imports.map(trespass).filter(Boolean)).toEqual([]);
  });

  it("lets others into the engine by its doors alone", () => {
    expect(imports.map(sideDoor).filter(Boolean)).toEqual([]);
  });

  it("would notice each way to import", () => {
    const ways = [
      `import { a } from "@/lib/data/jobs";`,
      `export { a } from "../data/jobs";`,
      `const a = () => import("../data/jobs");`,
      `type A = import("../data/jobs").A;`,
      `const a = require("../data/jobs");`,
      `import fs from "node:fs";`,
      `import React from "react";`,
    ];
    const unnoticed = ways.filter((text) => !parse("lib/engine/a.ts", text).some(refusal));
    expect(unnoticed).toEqual([]);
  });
});
