import { describe, expect, test } from "vitest";
import { review, type SignalId } from "@/lib/engine";

/** Lines marked by hand: «» stands around words of which the signal must hold at least a part. */
const SHOWN: readonly (readonly [SignalId, string])[] = [
  ["decision", "«Stopped» the loyalty pilot after six weeks because repeat visits had not moved."],
  ["decision", "Ranked 40 open requests by cost of delay and «put tax forms first»."],
  ["decision", "«Ruled out» the cloud move for the pharmacy system."],
  ["decision", "«Went with the slower vendor» after two failed trials."],
  ["decision", "«Kept the chat widget out» of the pilot."],
  ["decision", "«Said no to a second on-call rota»."],
  ["decision", "«Turned down a $200,000 contract» that needed weekend crews."],
  ["decision", "«Held the release two days» rather than ship with a workaround."],
  ["decision", "«Agreed to ship without the export» and wrote a manual script."],
  ["decision", "Kept 17 of 19 carers by «seeing them weekly, not monthly»."],
  ["decision", "«Left the recommendation engine unbuilt», since three rules did as well."],
  ["decision", "«Told the founders to wait» with the second shop."],
  ["decision", "Ran the trial and «closed the night desk» because nobody came."],
  [
    "criteria",
    "Chose same-day refunds over gift cards, «by effort» and by what callers asked for.",
  ],
  ["criteria", "Stopped the loyalty pilot «because repeat visits had not moved»."],
  ["outcome", "«Cut the monthly close» from nine days to four."],
  ["measure", "Cut the monthly close «from nine days to four»."],
  ["scope-scale", "Trained «14 bakers» in two kitchens."],
  ["stakeholder-alignment", "Served as the «bridge between» engineering and the claims office."],
  ["stakeholder-alignment", "«Got sales and support to agree» on one returns policy."],
  ["stakeholder-alignment", "Proposed one intake form; both hospitals «agreed»."],
  ["success-measure", "«Set first repeat orders as the measure of success» before the pilot."],
  ["discovery", "«Shadowed dispatchers» for three nights to learn where calls were lost."],
  ["discovery", "Dropped the banner «after heat maps showed» that 1 in 80 saw it."],
  ["prioritization", "«Ranked 40 open requests» by cost of delay."],
  ["backlog-clarity", "«Split the permit epic» into six stories with acceptance criteria."],
  [
    "scope-conflict",
    "Settled «competing requests» from sales and support within one sprint's capacity.",
  ],
  ["flow-quality", "Reduced «escaped defects» from 12 to 3 a release."],
  [
    "discovery",
    "Interviewed 18 clinic managers and «found that rostering», not billing, cost them most.",
  ],
  ["problem-choice", "Picked onboarding as «the problem» to solve before pricing."],
  ["business-result", "Raised «trial conversion» from 4% to 7%."],
  ["decision", "«Gave each clinic its own supply cart»; missing items fell from 12 a day to 2."],
  ["decision", "«Bumped the tax export to the top» of the queue."],
  ["decision", "«Favored one ferry operator over two» for the island route."],
  ["decision", "«Did away with the paper sign-in book» at both gates."],
  ["decision", "«Raised fees for corporate bookings» by 8% without losing a client."],
  ["decision", "«Outsourced the payroll run» for 40 seasonal cooks."],
  ["criteria", "Postponed the mural, «as nobody had asked the tenants»."],
  ["stakeholder-alignment", "«Persuaded the harbor trust to accept» two night moorings."],
  ["stakeholder-alignment", "«Talked two rival choirs into sharing» one rehearsal hall."],
  ["stakeholder-alignment", "«Won the endorsement» of four parish committees for the bus loop."],
  ["discovery", "«Learned that late orders came from one postcode»."],
  ["discovery", "«Traced the stalled exports to one encoding»."],
  ["discovery", "«Spoke with 30 growers about spoilage» before choosing a crate."],
  ["success-measure", "«Used weekly returns as the number» to judge the pilot by."],
  ["business-result", "Doubled «memberships» from 210 to 430."],
  ["business-result", "«Signed 18 clients» in the first winter."],
  ["business-result", "Lifted «occupancy» from 61% to 78%."],
  ["outcome", "«Late parcels fell from 90 to 14 a week» under the new rota."],
];

/** Lines that only look as if they showed the signal. */
const NOT_SHOWN: readonly (readonly [SignalId, string])[] = [
  ["decision", "Led a bakery."],
  ["decision", "Owned the claims backlog."],
  ["decision", "Settled 60 insurance claims a week."],
  ["decision", "Changed dressings for 20 patients a shift."],
  ["decision", "Removed snow from 40 driveways."],
  ["decision", "Limited experience with Python."],
  ["decision", "Gathered the rules from 14 clerks; the regulator's desk settled both."],
  ["decision", "Drove roadmap execution across four teams."],
  ["stakeholder-alignment", "Reconciled 14 bank accounts at month end."],
  ["prioritization", "Moved the insulin check before supper."],
  ["decision", "Gave talks at schools; attendance rose by 20%."],
  ["business-result", "Cut waiting times for customers from nine minutes to four."],
  ["discovery", "Showed visitors how cider is pressed."],
  ["outcome", "Worked to improve customer satisfaction."],
  ["outcome", "Wrote onboarding guides to reduce calls."],
  ["measure", "Delivered phase 2 of the rollout in Q3."],
  ["discovery", "Interviewed candidates for the warehouse."],
  ["backlog-clarity", "Wrote children's stories for a weekly paper."],
  ["business-result", "Sold tickets at the door."],
  ["stakeholder-alignment", "Aligned the wheels of 40 buses."],
  ["prioritization", "Ranked third in the regional chess league."],
  ["prioritization", "Ranked in the top 5% of 300 agents."],
  ["prioritization", "Ranked 2nd of 40 bakeries by the county paper."],
];

const signalsOf = (text: string, id: SignalId) =>
  review(text).signals.filter(({ signal }) => signal === id);

describe("a signal is shown by its words", () => {
  test.each(SHOWN)("%s: %s", (id, marked) => {
    const start = marked.indexOf("«");
    const end = marked.indexOf("»") - 1;
    const text = marked.replace(/[«»]/g, "");
    const held = signalsOf(text, id).some((span) => span.start < end && span.end > start);
    expect(held).toBe(true);
  });
});

describe("a signal is not shown by what only looks like it", () => {
  test.each(NOT_SHOWN)("%s: %s", (id, text) => {
    expect(signalsOf(text, id)).toEqual([]);
  });
});

describe("lean", () => {
  test("is each track's own, and small on both where neither is shown", () => {
    const ordering = review(
      "Ranked 40 open requests by cost of delay and put tax forms first.",
    ).lean;
    const choosing = review("Picked onboarding as the problem to solve before pricing.").lean;
    const neither = review("Trained 14 bakers in two kitchens.").lean;
    expect(ordering.po).toBeGreaterThan(ordering.pm);
    expect(choosing.pm).toBeGreaterThan(choosing.po);
    expect(Math.max(neither.po, neither.pm)).toBeLessThan(0.2);
  });
});
