import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, expect, it } from "vitest";
import type { DraftCardProps } from "@/components/coach/draft-card";
import { DraftPair } from "@/components/coach/draft-pair";
import type { Draft, Part } from "@/lib/engine";
import { aDraft } from "./story-parts";

afterEach(cleanup);

const PARTS: readonly Part[] = [{ kind: "answer", text: "Ranked 31 requests", question: "act" }];

function draw(po: Draft, pm: Draft) {
  const card = (draft: Draft): DraftCardProps => ({
    ...{ draft, bullet: "Gathered requirements", story: {}, confirmed: {} },
    ...{ held: { is: "own" }, acts: {} },
  });
  return render(<DraftPair cards={{ po: card(po), pm: card(pm) }} />).container;
}

const isOneCard = (container: HTMLElement) => container.querySelector("[data-shared]") !== null;

it("what serves both is one card, each track with its own acts and nothing to switch between", () => {
  const both = { result: "both" } as const;
  const container = draw(aDraft("po", PARTS, both), aDraft("pm", PARTS, both));
  expect(isOneCard(container)).toBe(true);
  expect(screen.queryByRole("radiogroup", { name: "Draft shown" })).toBeNull();
  for (const name of ["Use in PO resume", "Use in PM resume"])
    expect(screen.getByRole("button", { name })).toBeTruthy();
});

it("drafts that differ in a word, in its origin or in what left the line are two cards", () => {
  const other: readonly Part[] = [{ kind: "plain", text: "Ranked 31 requests" }];
  const dropped = [{ text: "from clinics", reason: "is said already" }];
  for (const pm of [
    aDraft("pm", [...PARTS, { kind: "plain", text: "; " }]),
    aDraft("pm", other),
    aDraft("pm", PARTS, { dropped }),
  ]) {
    expect(isOneCard(draw(aDraft("po", PARTS), pm))).toBe(false);
    expect(screen.getByRole("radiogroup", { name: "Draft shown" })).toBeTruthy();
    cleanup();
  }
});
