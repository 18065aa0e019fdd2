import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, expect, it, vi } from "vitest";
import { Checks } from "@/components/resume/checks";
import { runsOf } from "@/components/resume/variant-parts";

afterEach(cleanup);

function draw(props: Partial<Parameters<typeof Checks>[0]>) {
  const unsaidActs = { onConfirm: () => {}, onOwnLine: () => {} };
  render(
    <Checks
      {...{
        openLines: [],
        olderLines: [],
        untoldLines: [],
        across: [],
        lines: [],
        nameless: 0,
        aside: 0,
        openingWords: [],
      }}
      {...{ unsaidActs, onShow: () => {}, onSetAside: () => {} }}
      {...props}
    />,
  );
}

it("a job whose lines would stand without a name above them is named before sending", () => {
  draw({ nameless: 1 });
  expect(screen.getByText(/1 job with neither title nor employer/)).toBeTruthy();
  expect(screen.getByRole("link", { name: "Fill it in" }).getAttribute("href")).toBe("/coach");
});

it("words of headline and summary that nobody said are named, and hold nothing back", () => {
  draw({ openingWords: ["Owner", "Brightwater"] });
  const check = screen.getByText(/say more than your lines/).closest("li");
  expect(check?.textContent).toContain("“Owner”, “Brightwater”. Say yes");
  const link = screen.getByRole("link", { name: /^Look/ });
  expect(link.getAttribute("href")).toBe("#opening-words");
});

it("lines that nobody told yet are named with their stories, and hold nothing back", () => {
  const untoldLines = Array.from({ length: 7 }, (_, at) => ({
    ...{ bulletId: `u${at}`, text: `Responsible for ${at}`, parts: null },
  }));
  draw({ untoldLines });
  const check = screen.getByText("7 lines not told yet.").closest("li");
  expect(check?.textContent).toContain("They can be sent as they are.");
  const links = screen.getAllByRole("link", { name: /^Responsible/ });
  expect(links).toHaveLength(5);
  expect(links[0]?.getAttribute("href")).toBe("/coach/u0");
  expect(check?.textContent).toContain("and 2 more");
  expect(screen.queryByText(/Nothing in the way/)).toBeNull();
});

it("nothing is in the way where nothing is", () => {
  draw({});
  expect(screen.getByText(/Nothing in the way/)).toBeTruthy();
  expect(screen.queryByRole("link")).toBeNull();
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
  const onSetAside = vi.fn();
  draw({ across, lines: LINES, onShow, onSetAside });
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
  fireEvent.click(screen.getByRole("button", { name: "Set aside: Vary the first verb" }));
  fireEvent.click(screen.getByRole("button", { name: "It is not true here" }));
  expect(onSetAside).toHaveBeenCalledWith(across[0], "untrue", "");
});

it("what was set aside across the resume is counted, with the way to it", () => {
  draw({ aside: 2 });
  const link = screen.getByRole("link", { name: "2 set aside" });
  expect(link.getAttribute("href")).toBe("/set-aside");
});

const UNSAID = {
  ...{ bulletId: "u", text: "Led 9 clerks", parts: null, blanks: 0, toConfirm: 1 },
  ...{ cut: "Ran the desk", own: "Ran the desk", older: "text" as const },
  unsaid: [{ what: "figure", text: "9", start: 4, end: 5, message: "Nobody said so." }] as const,
};

it("a word that nobody said is named with its reason, and is confirmed or given up there", () => {
  const acts = { onConfirm: vi.fn(), onOwnLine: vi.fn() };
  draw({ openLines: [UNSAID], unsaidActs: acts });
  expect(screen.getByText("1 word that nobody said yet.")).toBeTruthy();
  expect(screen.queryByText(/to confirm/)).toBeNull();
  expect(screen.getByText("“9”").closest("li")?.textContent).toContain("Nobody said so.");
  expect(screen.getByText("Older than your text.")).toBeTruthy();
  expect(screen.getByRole("link", { name: "Led 9 clerks" }).getAttribute("href")).toBe("/coach/u");
  fireEvent.click(screen.getByRole("button", { name: "Yes, true: “9”" }));
  expect(acts.onConfirm).toHaveBeenCalledWith(UNSAID);
  fireEvent.click(screen.getByRole("button", { name: /^Use my own line/ }));
  expect(acts.onOwnLine).toHaveBeenCalledWith(UNSAID);
});

it("a fact told in two ways stands with both texts", () => {
  const lines = [{ ...UNSAID, unsaid: [], twin: "Led 7 clerks" }];
  const across = [
    { rule: "agree-on-facts", kind: "evidence", severity: "consider", message: "9, 7", lines: [0] },
  ] as const;
  draw({ across, lines });
  expect(screen.getByText(/Led 7 clerks/).textContent).toBe("The other resume: Led 7 clerks");
});

it("the runs of a line mark what waits, wherever it stands", () => {
  expect(runsOf(UNSAID)).toEqual([
    { is: "words", text: "Led " },
    { is: "confirm", text: "9" },
    { is: "words", text: " clerks" },
  ]);
});
