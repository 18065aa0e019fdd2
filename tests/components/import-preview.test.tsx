import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { useState } from "react";
import { afterEach, expect, it } from "vitest";
import { planImport } from "@/components/resume/import-plan";
import { ImportPreview } from "@/components/resume/import-preview";
import { isRefusal } from "@/lib/resume/read/limits";
import { readText } from "@/lib/resume/read/text";

afterEach(cleanup);

const TEXT = `Experience

Larkfield Health, Business analyst
March 2021 to now
- Gathered requests from nine clinics
- Ranked them by waiting time
`;

let ids = 0;
const newId = () => `id-${(ids += 1)}`;

function Preview() {
  const read = readText(TEXT);
  if (isRefusal(read)) throw new Error(read.message);
  const [plan, setPlan] = useState(() => planImport(read, [], newId));
  return (
    <ImportPreview
      lines={read.lines}
      plan={plan}
      onChange={setPlan}
      newId={newId}
      hindrances={new Map()}
    />
  );
}

const bullets = () => [...document.querySelectorAll(".planned")];
const lit = () =>
  [...document.querySelectorAll(".source [data-lit]")].map((one) => one.textContent);

it("lights the line that a bullet was read from, and the bullet of a line", () => {
  render(<Preview />);
  const [bullet] = bullets();
  if (!bullet) throw new Error("no bullet is shown");
  fireEvent.mouseEnter(bullet);
  expect(lit()).toHaveLength(1);
  expect(lit()[0]).toContain("Gathered requests from nine clinics");
  const line = screen.getByText(/- Ranked them/).closest("li");
  fireEvent.focus(line ?? document.body);
  expect(bullets()[1]?.hasAttribute("data-lit")).toBe(true);
});

it("puts a line that is no bullet among those without a place, from where it is added again", () => {
  render(<Preview />);
  fireEvent.click(screen.getAllByRole("button", { name: "Edit" })[1] ?? document.body);
  fireEvent.click(screen.getByRole("button", { name: "Not a bullet" }));
  expect(bullets()).toHaveLength(1);
  expect(screen.getByRole("heading", { name: "1 line without a place" })).toBeTruthy();
  const choice = screen.getByRole<HTMLSelectElement>("combobox", { name: "Add to…" });
  fireEvent.change(choice, { target: { value: choice.options[1]?.value } });
  expect(bullets().map((one) => one.querySelector("p")?.textContent)).toEqual([
    "Gathered requests from nine clinics",
    "Ranked them by waiting time",
  ]);
});
