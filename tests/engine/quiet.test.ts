import { describe, expect, test } from "vitest";
import { review } from "@/lib/engine";
import { goodLinesOfOtherTrades } from "./corpus";

/** Good lines from many trades, each with a particular act: nothing here asks for a repair. */
const GOOD_LINES = [
  "Triaged up to 70 patients a night and cut the wait for a bed from 6 to 4 hours by opening a fast lane",
  "Rewrote the medication handover after two missed doses; none was missed in the following year",
  "Precepted 11 new nurses, 10 of whom still work on the ward",
  "Taught fourth grade in two languages; reading scores rose from the 38th to the 61st percentile",
  "Replaced weekly spelling tests with dictation in pairs, which parents asked other grades to copy",
  "Coached the debate club to its first state final in 12 years",
  "Sold $1.8M of pumps in a new territory, 120% of quota, without a discount above 5%",
  "Won back 14 of 40 lapsed accounts by calling each owner before the season",
  "Walked away from a $300,000 deal whose support terms would have cost more than it paid",
  "Cut pages from 60 to 9 a week by deleting alerts that nobody had acted on",
  "Migrated 140 services to a new cluster over 5 months with no customer-visible downtime",
  "Wrote the runbook that lets any engineer restore a region in 25 minutes",
  "Halved food cost per cover from $9 to $4.50 by writing the menu after the market, not before",
  "Ran a kitchen of 14 cooks for 380 covers on Saturdays",
  "Butchered whole animals in house and sold 90% of each one",
  "Rewired 46 flats while tenants stayed in them, none without power for more than 4 hours",
  "Found a ground fault that two contractors had missed, in a school with 900 pupils",
  "Passed all 31 electrical inspections on the first visit",
  "Welded 2.4 km of pipeline at a repair rate of 0.8%",
  "Reconciled 3 years of bank statements and recovered $64,000 in duplicate payments",
  "Closed the books in 4 working days instead of 11",
  "Audited 22 branches and persuaded 5 managers to change their cash handling",
  "Drove 210,000 km of mountain routes without an accident",
  "Replanned 34 bus routes around school hours; late arrivals fell by a third",
  "Answered 60 emergency calls a shift and dispatched within 45 seconds on average",
  "Trained 24 volunteers to take blood pressure in 6 languages",
  "Negotiated a 3-year lease that capped rent increases at 2%",
  "Placed 48 foster children, 41 of them in the same school district",
  "Managed a caseload of 32 families and kept every court deadline for two years",
  "Translated 400 pages of patient leaflets into Somali with a panel of 9 mothers",
  "Designed a library card for children without an address; 1,300 signed up in the first summer",
  "Catalogued 12,000 glass negatives and put 3,000 of them online",
  "Grafted 600 apple trees and lost fewer than 20",
  "Chose drought-proof rootstock over higher yield, and harvested in the dry year when neighbors could not",
  "Rescheduled milking to twice a day, which freed 9 hours a week for repairs",
  "Restored a 1912 organ with its original pipes for $140,000, under the $180,000 that was raised",
  "Litigated 18 eviction cases and kept 15 families in their homes",
  "Drafted the clause that 6 later contracts reused",
  "Investigated 90 complaints a year and closed each within 30 days",
  "Cut hair for 12 clients a day, 8 of them regulars",
  "Hired and kept 17 of 19 seasonal guides",
  "Photographed 52 weddings in three years, half of them by referral",
  "Calibrated 300 torque wrenches a month to within 1%",
  "Co-led the merger of two parishes' food banks into one that opens 6 days",
  "Stopped the night bus pilot after 5 weeks and moved its drivers to the hospital line",
];

describe("good lines from other trades", () => {
  test.each(GOOD_LINES)("%s", (line) => {
    const { findings, verdict, read } = review(line);
    expect(read).toBe(true);
    expect(findings.filter(({ severity }) => severity === "fix")).toEqual([]);
    expect(verdict).not.toBe("vague");
  });
});

describe("a hundred good lines from our own corpus", () => {
  const lines = goodLinesOfOtherTrades();
  const asked = (severity: string) =>
    lines.flatMap(({ text }) =>
      review(text)
        .findings.filter((finding) => finding.severity === severity && !finding.waits)
        .map(({ rule }) => `${rule}: ${text}`),
    );

  test("are a hundred", () => {
    expect(lines.length).toBeGreaterThanOrEqual(100);
  });

  test("need almost no repair", () => {
    expect(asked("fix").length).toBeLessThanOrEqual(3);
  });

  test("are seldom advised", () => {
    expect(asked("consider").length).toBeLessThanOrEqual(10);
  });
});

test("a result is asked of craft with its size as a detail, of leading and of what was meant in earnest", () => {
  const severityOf = (line: string) =>
    review(line).findings.find(({ rule }) => rule === "show-the-result")?.severity;
  expect(severityOf("Bound 60 hymnals for a village choir")).toBe("note");
  expect(severityOf("Led a crew of 9 roofers")).toBe("consider");
  expect(severityOf("Wrote 14 safety cards for the yard to prevent falls")).toBe("consider");
});

test.each([
  "Held the launch when one test failed",
  "Talked sales out of a custom build for one client",
  "Recommended that we buy rather than build",
  "Moved refund emails ahead of the loyalty badge",
  "Got sales and legal to agree on one refund policy",
  "Found that most churned accounts had never imported data",
  "Opened the first tool library in the county",
  "Put prices on the shelf; they phone less often",
])("a choice, a finding or a result without a figure is not vague: %s", (line) => {
  expect(review(line).verdict).not.toBe("vague");
});

test.each([
  "Held regular meetings when needed",
  "Talked to customers",
  "Recommended products to customers",
  "Moved projects forward",
  "Found new customers",
  "Worked ahead of schedule",
  "Got to know the team",
])("what only sounds like one still is: %s", (line) => {
  expect(review(line).verdict).toBe("vague");
});
