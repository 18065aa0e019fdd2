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
  ["decision", "«Cut the tour to the nine towns» with a rail link."],
  ["decision", "«Cut the beta to two regions»."],
  ["discovery", "«Asked 40 shops what they would drop first»."],
  ["outcome", "«Got the dean and the union to agree» on one calendar."],
  ["decision", "«Trimmed the syllabus to the six topics» that the exam weighs most."],
  ["decision", "«Dropped three of nine courses» to give labs two full days."],
  ["decision", "«Held the release when one scanner failed» its test."],
  ["decision", "«Closed the bar until the drains were mended»."],
  ["decision", "«Talked the director out of a third stage»."],
  ["decision", "«Talked finance into paying growers weekly»."],
  ["decision", "«Suggested that we rent the van» for two seasons."],
  ["decision", "«Advised that the clinic close on Fridays»."],
  ["criteria", "Closed the salad bar, «since half of it was thrown away»."],
  ["criteria", "Dropped the second trailer, «as eight of ten loads fitted» in one."],
  ["criteria", "Led feature prioritization «based on call volume»."],
  ["prioritization", "«Moved the allergy labels ahead of the new photos»."],
  ["prioritization", "«Scheduled roof repairs ahead of the paint job»."],
  ["discovery", "«Noticed that 30% of returns came from one size chart»."],
  ["discovery", "«Realized that tenants read the notice» only at the lift."],
  ["discovery", "«Interviewed 14 dispatchers» before the new rota."],
  ["discovery", "«Watched eight cooks use the new oven» with wet hands."],
  ["discovery", "«Ran 30 interviews and a survey» before the menu change."],
  ["discovery", "«Surveyed 400 commuters» on ticket prices."],
  ["stakeholder-alignment", "Wrote the merger terms, «approved by all three boards»."],
  ["stakeholder-alignment", "Drew one seating plan; «agreed by both clubs»."],
  ["stakeholder-alignment", "«Cleared the new hours with the two ward heads»."],
  ["stakeholder-alignment", "«Talked engineering and legal into one release date»."],
  [
    "backlog-clarity",
    "Led workshops, «turning complaints into requirements» for the booking module.",
  ],
  ["success-measure", "«Set loaves left at closing as the measure» of the trial."],
  ["business-result", "Ran evening classes, «boosting enrolment by 30%»."],
  ["outcome", "Opened «the first tool library in the county»."],
  ["outcome", "Built an index «that every garage in the chain uses»."],
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
  ["outcome", "Cut the tour to the nine towns with a rail link."],
  ["outcome", "Cut the pilot from the plan and kept the training."],
  ["outcome", "Noticed that 35% of returns came from one size chart."],
  ["outcome", "Calculated that 30% of the flour went to one product."],
  ["outcome", "Saved files to the shared drive."],
  ["outcome", "Cut the beta to two regions."],
  ["outcome", "Got the buses to run."],
  ["business-result", "Kept the old checkout for guests."],
  ["business-result", "Got sales and legal to agree on one refund policy."],
  ["discovery", "Stopped the redesign because nobody had asked for it."],
  ["outcome", "Attended the first meeting in the region."],
  ["outcome", "Wrote the first draft of the newsletter."],
  ["outcome", "Keeps the ledger that every branch reports to."],
  ["outcome", "Started two hours early each day."],
  ["decision", "Held the door when guests came."],
  ["decision", "Closed the gate after the last bus had left."],
  ["decision", "Closed the shop when the owner was away."],
  ["outcome", "Showed 40 visitors how cider is pressed."],
  ["decision", "Held the post of treasurer until it was merged."],
  ["decision", "Suggested that the part had failed."],
  ["decision", "Talked to sales and legal."],
  ["criteria", "Selected crews and handed them over to the depot."],
  ["criteria", "Settled a dispute over who cleans the ramp."],
  ["criteria", "Chose tiles for 40 kitchens, since 2019."],
  ["prioritization", "Moved the crew ahead of the storm."],
  ["prioritization", "Shipped the parts ahead of time."],
  ["discovery", "Interviewed 40 candidates a month."],
  ["discovery", "Surveyed 40 plots of land with a theodolite."],
  ["discovery", "Watched two toddlers on weekdays."],
  ["discovery", "Did analysis for the finance team."],
  ["discovery", "Found $40,000 of unclaimed rebates."],
  ["stakeholder-alignment", "Filed permits approved by the city."],
  ["stakeholder-alignment", "Cleared the table with care."],
  ["backlog-clarity", "Charted care for 12 patients in Epic."],
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
