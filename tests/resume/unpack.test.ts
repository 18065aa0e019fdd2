import { strToU8, zipSync, type Zippable } from "fflate";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isRefusal, UNPACKED_MAX_BYTES } from "@/lib/resume/read/limits";
import { unpack } from "@/lib/resume/read/format/unpack";
import { ENTRIES_MAX, isZip, zipNames } from "@/lib/resume/read/format/zip-directory";

const DIRECTORY_ENTRY = [0x50, 0x4b, 0x01, 0x02];
const LETTER = strToU8("A letter to the harbor office. ".repeat(200));
const zip = (files: Zippable): Uint8Array => zipSync(files, { level: 6 });
const all = (_name: string): boolean => true;

/** Where the directory tells of the file with this number, from 0. */
function directoryEntry(bytes: Uint8Array, number: number): number {
  let at = -1;
  for (let found = -1; found < number;) {
    at += 1;
    if (DIRECTORY_ENTRY.every((byte, offset) => bytes[at + offset] === byte)) found += 1;
  }
  return at;
}
const u32 = (bytes: Uint8Array, at: number, value: number): void =>
  new DataView(bytes.buffer).setUint32(at, value, true);
const kindOf = (bytes: Uint8Array, isWanted = all): string => {
  const answer = unpack(bytes, isWanted);
  return isRefusal(answer) ? answer.kind : "opened";
};

describe("a ZIP", () => {
  it("gives the wanted files, and opens no other", () => {
    const bytes = zip({ "a.xml": LETTER, "b.bin": strToU8("x"), "empty.xml": new Uint8Array() });
    const asked: string[] = [];
    const parts = unpack(bytes, (name) => {
      asked.push(name);
      return name.endsWith(".xml");
    });
    expect(isRefusal(parts)).toBe(false);
    expect(asked).toEqual(["a.xml", "b.bin", "empty.xml"]);
    if (isRefusal(parts)) return;
    expect([...parts.keys()]).toEqual(["a.xml", "empty.xml"]);
    expect(parts.get("a.xml")).toEqual(LETTER);
    expect(zipNames(bytes)).toEqual(["a.xml", "b.bin", "empty.xml"]);
  });

  it("is read with bytes before it, stored files and a comment at its end", () => {
    const stored = zipSync({ "a.txt": LETTER }, { level: 0 });
    const commented = new Uint8Array([...strToU8("#!/bin/sh\n"), ...stored, ...strToU8("note")]);
    commented[commented.length - 4 - 2] = 4;
    const parts = unpack(commented, all);
    expect(isRefusal(parts) ? parts : parts.get("a.txt")).toEqual(LETTER);
  });

  it("is too large where its files together would unpack past the bound, before any is opened", () => {
    const half = new Uint8Array(UNPACKED_MAX_BYTES / 2 + 1);
    const bomb = zip({ "a.xml": half, "b.xml": half });
    expect(bomb.length).toBeLessThan(100_000);
    const answer = unpack(bomb, () => false);
    expect(answer).toMatchObject({ kind: "too-large" });
    expect(isRefusal(answer) && answer.message).toContain("50 MB");
  });

  it("is damaged where more comes out of a file than its directory says, however much that is", () => {
    const bomb = zip({ "a.xml": new Uint8Array(400_000_000) });
    u32(bomb, directoryEntry(bomb, 0) + 24, 1_000);
    const before = process.memoryUsage().arrayBuffers;
    expect(kindOf(bomb)).toBe("damaged");
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(60_000_000);
  });

  it("is damaged where less comes out than its directory says", () => {
    const bytes = zip({ "a.xml": LETTER });
    u32(bytes, directoryEntry(bytes, 0) + 24, LETTER.length + 1);
    expect(kindOf(bytes)).toBe("damaged");
  });

  it("is locked where a wanted file is encrypted, and readable where only others are", () => {
    const bytes = zip({ "a.xml": LETTER, "b.xml": LETTER });
    const flags = directoryEntry(bytes, 1) + 8;
    bytes[flags] = (bytes[flags] ?? 0) | 1;
    expect(kindOf(bytes)).toBe("locked");
    expect(kindOf(bytes, (name) => name === "a.xml")).toBe("opened");
  });

  it("is too large with a hundred thousand files", () => {
    const files: Zippable = {};
    for (let at = 0; at < ENTRIES_MAX + 1; at += 1) files[`${at}.xml`] = new Uint8Array();
    const many = zipSync(files, { level: 0 });
    expect(kindOf(many)).toBe("too-large");
    delete files["0.xml"];
    expect(kindOf(zipSync(files, { level: 0 }))).toBe("opened");
    const entry = many.subarray(directoryEntry(many, 0), directoryEntry(many, 1));
    const huge = new Uint8Array(100_000 * entry.length + 22);
    for (let at = 0; at < 100_000; at += 1) huge.set(entry, at * entry.length);
    huge.set(many.subarray(many.length - 22), 100_000 * entry.length);
    u32(huge, huge.length - 10, 100_000 * entry.length);
    u32(huge, huge.length - 6, 0);
    expect(kindOf(huge)).toBe("too-large");
  });

  it("takes paths for names alone and leaves a ZIP within it closed", () => {
    const nested = zip({ "word/document.xml": LETTER });
    const bytes = zip({ "../../etc/passwd": LETTER, "/root/a.xml": LETTER, "inner.zip": nested });
    const parts = unpack(bytes, all);
    expect(isRefusal(parts) ? [] : [...parts.keys()]).toEqual([
      "../../etc/passwd",
      "/root/a.xml",
      "inner.zip",
    ]);
    expect(isRefusal(parts) ? null : parts.get("inner.zip")).toEqual(nested);
  });

  it("is damaged where two wanted files have one name: no one can say which is meant", () => {
    const bytes = zip({ "a.xml": LETTER, "b.xml": strToU8("other") });
    bytes[directoryEntry(bytes, 1) + 46] = "a".charCodeAt(0);
    expect(kindOf(bytes)).toBe("damaged");
  });

  it("is damaged wherever it is cut off", () => {
    const bytes = zip({ "a.xml": LETTER, "b.xml": strToU8("two") });
    for (let length = 0; length < bytes.length; length += 1)
      expect(kindOf(bytes.subarray(0, length)), `${length} bytes`).toBe("damaged");
  });

  it("never gives other words than were packed, whichever byte is altered", () => {
    const whole = zip({ "a.xml": LETTER });
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
        const bytes = whole.slice();
        bytes[at] = (bytes[at] ?? 0) ^ change;
        const parts = unpack(bytes, (name) => name === "a.xml");
        const part = isRefusal(parts) ? undefined : parts.get("a.xml");
        expect(Buffer.compare(part ?? LETTER, LETTER)).toBe(0);
      }),
      { numRuns: 2_000 },
    );
  });

  it("is known by its first bytes", () => {
    expect(isZip(zip({ "a.xml": LETTER }))).toBe(true);
    expect(isZip(zip({}))).toBe(true);
    expect(isZip(strToU8("PK is a word"))).toBe(false);
    expect(isZip(new Uint8Array())).toBe(false);
  });
});
