import { expect, it, vi } from "vitest";

vi.mock("fflate", () => {
  throw new Error("The page has to load what unpacks a ZIP.");
});

it("what a ZIP is, is told without loading what unpacks it", async () => {
  const { formatOf } = await import("@/lib/resume/read/format/format-of");
  const empty = Uint8Array.from([0x50, 0x4b, 5, 6, ...Array<number>(18).fill(0)]);
  expect(formatOf(empty, "")).toMatchObject({ kind: "unknown-format" });
  expect(formatOf(empty.subarray(0, 21), "")).toMatchObject({ kind: "damaged" });
});
