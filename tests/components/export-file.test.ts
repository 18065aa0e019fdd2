import { expect, it, vi } from "vitest";
import { exportFile } from "@/app/(workspace)/resumes/[track]/export-file";
import { createSaveQueue } from "@/lib/mirror/save-queue";

const wanted = { paper: "a4", choice: "show" } as const;

it("an export waits for no choice between two texts, but says that something is not saved", async () => {
  const queue = createSaveQueue();
  queue.put("variant:po", {
    send: async () => ({ kind: "stale", message: "Changed.", theirs: null }),
    kept: () => ({ act: "saveVariant", input: { track: "po" } }),
    onStale: () => {},
  });
  await queue.flush();
  const ask = vi.spyOn(globalThis, "fetch");
  expect(await exportFile(queue, "po", "pdf", wanted)).toEqual({
    sentence: expect.stringContaining("not saved yet"),
  });
  expect(ask).not.toHaveBeenCalled();
});
