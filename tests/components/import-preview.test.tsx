import { cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import { useState } from "react";
import { afterEach, expect, it } from "vitest";
import { perform } from "@/components/resume/import-acts";
import { ImportPreview } from "@/components/resume/import-preview";
import { counter, readIn } from "./import-plans";

afterEach(cleanup);

const TEXT = `Experience

Larkfield Health, Business analyst
March 2021 to now
- Gathered requests from nine clinics
- Ranked them by waiting time
`;
const TWO_JOBS = `${TEXT}
Brightmoor Retail, Marketing associate
2018 to 2021
- Owned campaigns and reported performance
`;

const newId = counter();

function Preview({ text = TEXT, pages = 1 }: { text?: string; pages?: number }) {
  const [read] = useState(() => readIn(text, pages > 1 ? (line) => (line < 4 ? 1 : 2) : undefined));
  const [plan, setPlan] = useState(read.plan);
  return (
    <ImportPreview
      lines={read.lines}
      plan={plan}
      onAct={(act) => setPlan(perform(plan, read.lines, act, newId))}
      hindrances={new Map()}
    />
  );
}

const bullets = () => [...document.querySelectorAll(".planned")];
const words = () => bullets().map((one) => one.querySelector("p")?.textContent);
const lit = () =>
  [...document.querySelectorAll(".source [data-lit]")].map((one) => one.textContent);
const sourceLine = (text: RegExp) => screen.getByRole("button", { name: text });
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole("button", { name }));

function choose(box: HTMLElement, option: string) {
  const { value } = within(box).getByRole<HTMLOptionElement>("option", { name: option });
  fireEvent.change(box, { target: { value } });
}

it("lights the line that a bullet was read from, and the bullet of a line", () => {
  render(<Preview />);
  const [bullet] = bullets();
  if (!bullet) throw new Error("no bullet is shown");
  fireEvent.mouseEnter(bullet);
  expect(lit()).toHaveLength(1);
  expect(lit()[0]).toContain("Gathered requests from nine clinics");
  fireEvent.focus(sourceLine(/- Ranked them/));
  expect(bullets()[1]?.hasAttribute("data-lit")).toBe(true);
});

it("puts a line that is no bullet among what to look at first, from where one click adds it again", () => {
  render(<Preview />);
  fireEvent.click(screen.getAllByRole("button", { name: "Edit" })[1] ?? document.body);
  press("Not a bullet");
  expect(bullets()).toHaveLength(1);
  expect(screen.getByRole("heading", { name: "Look at these first" })).toBeTruthy();
  expect(screen.getByText("0 of 1 settled")).toBeTruthy();
  expect(screen.getByText("A line without a place is not added.")).toBeTruthy();
  press(/^Bullet of Business analyst, Larkfield Health/);
  expect(words()).toEqual(["Gathered requests from nine clinics", "Ranked them by waiting time"]);
  expect(screen.getByText("1 of 1 settled")).toBeTruthy();
  expect(screen.queryByText("A line without a place is not added.")).toBeNull();
});

it("shows of a chosen line what it is, makes it something else, and gives it focus again", () => {
  render(<Preview text={TWO_JOBS} />);
  const line = sourceLine(/- Ranked them/);
  fireEvent.click(line);
  const acts = screen.getByRole("group", { name: "Line 5" });
  expect(acts.textContent).toContain("Line 5 is a bullet of Business analyst, Larkfield Health.");
  choose(
    within(acts).getByRole("combobox", { name: "Bullet of…" }),
    "Marketing associate, Brightmoor Retail",
  );
  expect(words()).toEqual([
    "Gathered requests from nine clinics",
    "Ranked them by waiting time",
    "Owned campaigns and reported performance",
  ]);
  const [, second] = screen.getAllByRole("region", { name: /, job \d of 2$/ });
  expect(second?.textContent).toContain("Ranked them by waiting time");
  expect(document.activeElement).toBe(line);
  expect(screen.queryByRole("group", { name: "Line 5" })).toBeNull();
});

it("goes from line to line by the arrow keys, and closes a line’s acts by Escape", () => {
  render(<Preview />);
  const first = sourceLine(/^1?Experience/);
  first.focus();
  fireEvent.keyDown(first, { key: "ArrowDown" });
  const next = document.activeElement;
  expect(next?.textContent).toContain("Larkfield Health");
  expect(first.tabIndex).toBe(-1);
  fireEvent.click(next ?? document.body);
  fireEvent.keyDown(screen.getByRole("group", { name: "Line 2" }), { key: "Escape" });
  expect(screen.queryByRole("group", { name: "Line 2" })).toBeNull();
  expect(document.activeElement).toBe(next);
});

it("opens the form of a job that lacks something, at the first empty field, and says how dates are read", () => {
  render(<Preview text={TEXT.replace("March 2021 to now\n", "")} />);
  expect(screen.getByText("This job has no dates")).toBeTruthy();
  fireEvent.click(
    within(screen.getByRole("region", { name: "Look at these first" })).getByRole("button", {
      name: "Edit job",
    }),
  );
  const dates = screen.getByRole("textbox", { name: "Dates, as you write them" });
  expect(document.activeElement).toBe(dates);
  fireEvent.change(dates, { target: { value: "Mar 2019 to May 2021" } });
  expect(screen.getByText("read as 2019-03 to 2021-05")).toBeTruthy();
  fireEvent.change(dates, { target: { value: "long ago" } });
  expect(screen.getByText("No date is read from these words.")).toBeTruthy();
});

it("marks where a page begins, where there is more than one", () => {
  render(<Preview />);
  expect(screen.queryByText("Page 1")).toBeNull();
  cleanup();
  render(<Preview pages={2} />);
  expect(screen.getAllByText(/^Page \d$/).map((one) => one.textContent)).toEqual([
    "Page 1",
    "Page 2",
  ]);
});

it("keeps what is left out within reach", () => {
  render(<Preview />);
  fireEvent.click(sourceLine(/- Ranked them/));
  press("Nothing: leave it out");
  expect(screen.getByText("1 line left out")).toBeTruthy();
  press("Bring back: Ranked them by waiting time");
  press(/^Bullet of Business analyst/);
  expect(bullets()).toHaveLength(2);
});

it("moves a bullet up and down within its job, which keeps what is being edited open", () => {
  render(<Preview />);
  fireEvent.click(screen.getAllByRole("button", { name: "Edit" })[1] ?? document.body);
  press("Move up");
  expect(words()).toEqual(["Ranked them by waiting time", "Gathered requests from nine clinics"]);
  expect(screen.queryByRole("button", { name: "Move up" })).toBeNull();
  press("Move down");
  expect(words()).toEqual(["Gathered requests from nine clinics", "Ranked them by waiting time"]);
});

it("says why a later line of a bullet whose words were changed is no bullet of its own", () => {
  const wrapped = TEXT.replace("nine clinics", "nine clinics and\n  two hospitals of the town");
  render(<Preview text={wrapped} />);
  fireEvent.click(sourceLine(/two hospitals/));
  expect(screen.getByRole("button", { name: "A bullet" })).toBeTruthy();
  fireEvent.click(screen.getAllByRole("button", { name: "Edit" })[0] ?? document.body);
  const field = screen.getByRole("textbox", { name: "The bullet's words" });
  fireEvent.change(field, { target: { value: "Gathered requests from all of them" } });
  expect(screen.queryByRole("button", { name: "A bullet" })).toBeNull();
  expect(screen.getByText(/To part them, edit the bullet/)).toBeTruthy();
});
