import { describe, expect, test } from "vitest";
import { readBullet } from "@/lib/engine/text/read-bullet";
import { readMarked, Tally } from "./marked/read-marked";

/**
 * What counts as a measure's whole phrase: its figure, scale and unit, the noun that is counted with
 * what describes it ("50+ daily customer inquiries"), of a share also what it is a share of ("60% of
 * churned accounts"), the rate behind it ("40 calls a day"), and both ends of a range with "from" or
 * "between". "About", "under", "by" and what sums and times are of ("$40k of stock") stay outside.
 * "Halved" and "six-figure" say how much; "weekly" alone and "24/7" do not.
 */
describe("measures", () => {
  const cases = readMarked("measures");
  const marked = cases.get("") ?? [];
  const alike = cases.get("look-alikes") ?? [];

  test("their whole phrases are found in lines of many trades", () => {
    expect(marked.length).toBeGreaterThanOrEqual(150);
    const tally = new Tally();
    for (const line of marked) tally.add(line, readBullet(line.text).measures);
    expect(tally.f1, tally.wrong.join("\n")).toBeGreaterThanOrEqual(0.92);
  });

  test("figures that only name are none", () => {
    expect(alike.length).toBeGreaterThanOrEqual(60);
    const taken = alike.filter(({ text }) => readBullet(text).measures.length > 0);
    expect(
      taken.length / alike.length,
      taken.map(({ text }) => text).join("\n"),
    ).toBeLessThanOrEqual(0.05);
  });
});
