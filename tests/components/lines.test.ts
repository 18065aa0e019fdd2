import { beforeEach, describe, expect, it, vi } from "vitest";
import { newBullet } from "@/app/(workspace)/coach/new-rows";
import { createLines } from "@/lib/mirror/lines";
import type { BulletRow, DismissalRow, Triage } from "@/lib/schemas/bullet";

const ROW: BulletRow = { ...newBullet("b1", "j1", "Cut the form"), revision: 2 };
const ASIDE: DismissalRow = {
  ...{ id: "d1", rule: "show-the-result", words: "", before: "", after: "" },
  ...{ reason: "other" as const, note: "", setAsideAt: null },
};

let unsaved = false;
let whole = false;
beforeEach(() => {
  unsaved = false;
  whole = false;
});
const tab = () =>
  createLines(
    () => unsaved,
    () => whole,
  );
const triaged = (triage: Triage | null, row = ROW): BulletRow => ({ ...row, triage });

describe("what carries no revision", () => {
  it("is shown as another tab left it, where this tab changed nothing", () => {
    const lines = tab();
    const line = lines.sent(ROW);
    const drawn = vi.fn();
    line.subscribe(drawn);
    lines.sent({ ...ROW, dismissals: [ASIDE] });
    expect(line.get().dismissals).toEqual([ASIDE]);
    lines.sent({ ...ROW });
    expect(line.get().dismissals).toEqual([]);
    lines.sent({ ...ROW });
    expect(drawn).toHaveBeenCalledTimes(2);
  });

  it("stands as this tab left it until a page comes that knows of it", () => {
    const lines = tab();
    const line = lines.sent(ROW);
    line.change((row) => triaged("keep", row));
    lines.sent({ ...ROW });
    expect(line.get().triage).toBe("keep");
    whole = true;
    lines.sent(triaged("tell"));
    expect(line.get().triage).toBe("tell");
  });

  it("is not taken back by drawing the same page once more", () => {
    const lines = tab();
    const line = lines.sent(ROW);
    whole = true;
    const page = { ...ROW };
    lines.sent(page);
    line.change((row) => triaged("keep", row));
    lines.sent(page);
    expect(line.get().triage).toBe("keep");
  });

  it("stands while anything of the line is unsaved, and beside older words", () => {
    const lines = tab();
    const line = lines.sent(ROW);
    whole = true;
    unsaved = true;
    lines.sent(triaged("tell"));
    unsaved = false;
    lines.sent({ ...triaged("tell"), revision: 1 });
    expect(line.get().triage).toBeNull();
  });

  it("is the server's again once this tab's change was let go", () => {
    const lines = tab();
    const line = lines.sent(ROW);
    line.change((row) => ({ ...row, dismissals: [ASIDE] }));
    lines.letGo("b1");
    lines.sent({ ...ROW });
    expect(line.get().dismissals).toEqual([]);
  });
});
