import fc from "fast-check";
import { expect, test } from "vitest";
import { orderByEvidence, TRACKS } from "@/lib/engine";

const DECIDED =
  "Ordered the claims backlog by rework cost and moved two requests to later; reopened stories fell from 11 to 3 a month";
const LEARNED =
  "Interviewed 14 store managers, found that returns were lost at the till, and chose returns as the first problem to solve";
const THIN = "Wrote acceptance criteria with two testers";
const VAGUE = "Responsible for reporting";

test("the strongest evidence for the track stands first, and a duty last", () => {
  const lines = [VAGUE, THIN, LEARNED, DECIDED].map((text) => ({ text }));
  const po = orderByEvidence(lines, "po");
  const pm = orderByEvidence(lines, "pm");
  expect(po.at(0)).toBe(3);
  expect(pm.at(0)).toBe(2);
  for (const order of [po, pm]) expect(order.at(-1)).toBe(0);
});

test("lines that are level keep their order", () => {
  const lines = [VAGUE, DECIDED, VAGUE, DECIDED].map((text) => ({ text }));
  expect(orderByEvidence(lines, "po")).toEqual([1, 3, 0, 2]);
});

test("no lines have no order", () => {
  expect(orderByEvidence([], "pm")).toEqual([]);
});

const anyLine = fc.oneof(fc.constantFrom(DECIDED, LEARNED, THIN, VAGUE, ""), fc.string());

test("every line stands once, and ordering twice changes nothing", () => {
  fc.assert(
    fc.property(
      fc.array(anyLine, { maxLength: 12 }),
      fc.constantFrom(...TRACKS),
      (texts, track) => {
        const order = orderByEvidence(
          texts.map((text) => ({ text })),
          track,
        );
        expect(order.toSorted((a, b) => a - b)).toEqual(texts.map((_, at) => at));
        const again = orderByEvidence(
          order.map((at) => ({ text: texts[at] ?? "" })),
          track,
        );
        expect(again).toEqual(texts.map((_, at) => at));
      },
    ),
  );
});
