import { EXAMPLE_LINE, EXAMPLE_STORY, SHOWN_ANSWERS } from "@/app/(public)/worked-example";
import { readLine } from "@/components/coach/reading";
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

it("the start page's example is a line for each track, and not the same one", () => {
  const { po, pm, telling } = readLine(EXAMPLE_LINE, EXAMPLE_STORY, {});
  for (const { result } of [po, pm]) expect(result).toBe("draft");
  expect(po.text).not.toBe(pm.text);
  const asked = telling.questions.map(({ id }) => id);
  expect(asked).toEqual(expect.arrayContaining([...SHOWN_ANSWERS]));
});
