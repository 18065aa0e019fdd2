import { cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import { afterEach, expect, it, vi } from "vitest";
import type { Pair } from "@/components/compare/pairs";
import { TellingPair } from "@/components/compare/telling-pair";

vi.mock("next/link", () => ({
  default: ({ prefetch: _, ...rest }: { prefetch?: boolean; href: string }) => <a {...rest} />,
}));
afterEach(cleanup);

const PO = "Visited 12 branches and agreed one order of work for the new till";
const PM = "Visited 14 branches and found that the till lost orders";

function draw(pair: Partial<Pair>, more: Partial<Parameters<typeof TellingPair>[0]> = {}) {
  const whole: Pair = {
    id: "b",
    name: "line",
    po: PO,
    pm: PM,
    is: "differ",
    clashes: false,
    blanks: { po: [], pm: [] },
    ...pair,
  };
  render(
    <ul>
      <TellingPair pair={whole} older={[]} notes={[]} acts={{}} {...more} />
    </ul>,
  );
  return screen.getByRole("group");
}

it("marks the words that differ on both sides and counts them, and each telling opens the story", () => {
  const pair = draw({});
  const marked = [...pair.querySelectorAll("mark")].map(({ textContent }) => textContent?.trim());
  expect(marked).toContain("12");
  expect(marked).toContain("14");
  expect(pair.textContent).toMatch(/\d+ shared, \d+ PO only, \d+ PM only/);
  const links = within(pair).getAllByRole("link");
  expect(links.map((link) => [link.textContent, link.getAttribute("href")])).toEqual([
    [PO, "/coach/b"],
    [PM, "/coach/b"],
  ]);
});

it("names both numbers where they differ, and is set aside with a reason", () => {
  const onSetAside = vi.fn();
  const pair = draw({ clashes: true }, { acts: { onSetAside } });
  expect(pair.textContent).toContain("Numbers differ PO says 12 branches, PM says 14 branches.");
  fireEvent.click(screen.getByRole("button", { name: "Set aside: Numbers differ" }));
  fireEvent.click(screen.getByRole("button", { name: /not true/i }));
  expect(onSetAside).toHaveBeenCalledWith("untrue", "");
});

it("a line in one resume alone can be added to the other", () => {
  const onAdd = vi.fn();
  const pair = draw({ pm: null, is: "po" }, { acts: { onAdd } });
  expect(pair.textContent).toContain("Only in PO");
  fireEvent.click(screen.getByRole("button", { name: /^Add to the PM resume ?: Visited/ }));
  expect(onAdd).toHaveBeenCalledWith("pm");
});

it("a headline in one resume alone leads to where the other is written", () => {
  draw({ id: "headline", name: "headline", pm: null, is: "po" });
  const link = screen.getByRole("link", { name: "Write the headline" });
  expect(link.getAttribute("href")).toBe("/resumes/pm#opening-words");
});

it("says of a telling that is older than its line that it wants another look", () => {
  const pair = draw({}, { older: ["pm"] });
  const [po, pm] = pair.querySelectorAll("[data-track]");
  expect(po?.textContent).not.toContain("Changed since");
  expect(pm?.textContent).toContain("Changed since you confirmed. Look again.");
});
