import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, expect, it } from "vitest";
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
