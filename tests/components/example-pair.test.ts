import { expect, it } from "vitest";
import { unmarked } from "@/components/coach/example-pair";

it("takes the marks out of an example and keeps the words they stood around", () => {
  const { text, findings } = unmarked("Was «responsible for» «various» bills", "wording", "rule");
  expect(text).toBe("Was responsible for various bills");
  expect(findings.map(({ start, end }) => text.slice(start, end))).toEqual([
    "responsible for",
    "various",
  ]);
});
