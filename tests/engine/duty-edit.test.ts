import { expect, test } from "vitest";
import { review } from "@/lib/engine";

/** The line after the edit that open-with-action offers; null where it asks instead. */
function edited(text: string, current = false): string | null {
  const finding = review(text, { current }).findings.find(
    ({ rule }) => rule === "open-with-action",
  );
  if (!finding) throw new Error(`nothing found in: ${text}`);
  if (!("edit" in finding.advice)) return null;
  const { start, end, text: put } = finding.advice.edit;
  return text.slice(0, start) + put + text.slice(end);
}

test.each([
  ["Responsible for managing 14 rental flats", "Managed 14 rental flats"],
  ["Responsible for planning and running the summer camp", "Planned and ran the summer camp"],
  ["Tasked with finding a caterer and cutting the bill", "Found a caterer and cut the bill"],
  ["My job was to keep the line stocked", "Kept the line stocked"],
  ["Duties included feeding the calves", "Fed the calves"],
  ["Managing a crew of 4 and repairing the nets", "Managed a crew of 4 and repaired the nets"],
  ["Responsible for organising the fair", "Organised the fair"],
  [
    "Responsible for overseeing, coaching and paying 12 clerks",
    "Oversaw, coached and paid 12 clerks",
  ],
])("“%s” becomes “%s”", (text, expected) => {
  expect(edited(text)).toBe(expected);
});

test("in a current job the plain verb stands first", () => {
  expect(edited("Responsible for managing 14 rental flats", true)).toBe("Manage 14 rental flats");
});

test.each([
  "Responsible for merchandise returns",
  "Responsible for report templates",
  "Responsible for testing",
  "Responsible for marketing campaigns in two towns",
  "Responsible for training programs",
  "Responsible for managing sales, marketing campaigns and events",
  "In charge of design reviews",
  "Responsible for overseeing, coaching and hiring of 12 clerks",
  "Responsible for reading rooms in three libraries",
  "Responsible for planning and scheduling of night shifts",
])("asks where an edit could be untrue: %s", (text) => {
  expect(edited(text)).toBeNull();
});

test.each([
  "Our team and I reduced returns from 9% to 4%",
  "Closed the till each night, and I counted the float",
])("asks where a verb without its “I” would hang on something else: %s", (text) => {
  const found = review(text).findings.find(({ rule }) => rule === "leave-out-the-person");
  expect(found?.advice).toHaveProperty("question");
});
