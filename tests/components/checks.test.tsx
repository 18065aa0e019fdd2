import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, expect, it, vi } from "vitest";
import { Checks } from "@/components/resume/checks";

afterEach(cleanup);

function draw(nameless: number) {
  render(
    <Checks
      {...{ openLines: [], olderLines: [], across: [], lines: [], nameless }}
      onShow={() => {}}
    />,
  );
}

it("a job that would be exported without a heading is named before sending", () => {
  draw(1);
  expect(screen.getByText(/1 job without a name/)).toBeTruthy();
  expect(screen.getByRole("link", { name: "Name it" }).getAttribute("href")).toBe("/coach");
});

it("nothing is in the way where nothing is", () => {
  draw(0);
  expect(screen.getByText(/Nothing in the way/)).toBeTruthy();
});

const LINES = ["Led hiring", "Led the move", "Led a crew", "Led the night shift"].map(
  (text, at) => ({
    bulletId: `b${at}`,
    text,
    parts: null,
  }),
);

it("what only the whole shows has its rule's title, its lines, and where the reason stands", () => {
  const onShow = vi.fn();
  const across = [
    {
      rule: "vary-the-opener",
      kind: "wording",
      severity: "consider",
      message: "4 lines open with “Led”.",
      lines: [0, 1, 2, 3],
    },
  ] as const;
  render(
    <Checks {...{ openLines: [], olderLines: [], across, lines: LINES, nameless: 0, onShow }} />,
  );
  const check = screen.getByText("Vary the first verb.").closest("li");
  expect(check?.textContent).toContain("4 lines open with “Led”.");
  const links = screen.getAllByRole("link", { name: /^Led/ });
  expect(links.map((link) => link.getAttribute("href"))).toEqual([
    "/coach/b0",
    "/coach/b1",
    "/coach/b2",
  ]);
  expect(check?.textContent).toContain("and 1 more");
  expect(screen.getByRole("link", { name: /^Why this/ }).getAttribute("href")).toBe(
    "/rules/vary-the-opener",
  );
  fireEvent.click(screen.getByRole("button", { name: /^Show/ }));
  expect(onShow).toHaveBeenCalledWith(["b0", "b1", "b2", "b3"]);
});
