import fc from "fast-check";
import type { DraftOptions, Story } from "../../lib/engine/types";

const of = <T>(...values: readonly T[]) => fc.constantFrom(...values);

const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 60 }),
  fc.string({ maxLength: 60 }),
);

const wordyLine = fc
  .tuple(
    of("", "• ", "- ", "  "),
    of(
      "Gathered",
      "Managed",
      "Built and shipped",
      "Responsible for",
      "Supported",
      "Helped",
      "Interviewed",
      "Leading",
      "Manage",
      "Wrote",
      "Cut",
      "Organised",
      "Was in charge of",
      "Handled",
      "Coordinated with",
    ),
    of(
      "requirements from stakeholders",
      "14 churned customers",
      "the product backlog in Jira",
      "core platform features",
      "“Clearwater” campaigns",
      "a team of 12 in Leeds",
      "a $1.2M budget",
      "weekly reports for Marlow Ltd",
      "phase 2 of the SAP rollout",
      "40% of invoices, claims and refunds",
    ),
    of(
      "",
      " across two teams",
      " for 40 stores",
      " to improve quality",
      " by phone",
      "; errors fell by 12%",
      " because audits failed",
    ),
    of("", ".", "!", " "),
  )
  .map(([mark, opener, object, tail, stop]) => `${mark}${opener} ${object}${tail}${stop}`);

/** A bullet: invented lines mostly, any string sometimes. */
export const lines = fc.oneof(
  { weight: 6, arbitrary: wordyLine },
  { weight: 1, arbitrary: anyText },
);

const acts = of(
  "ranked the 43 requests by value",
  "I chose single sign-on over reports.",
  "We decided to drop the export",
  "removing the second approval below $500",
  "found that half of the calls came from one form",
  "write acceptance criteria and test them with QA",
  "single supplier",
  "has been tracking late orders in Excel",
  "quickly split the epic into 9 stories",
  "I was responsible for moving “Harbor” to May",
  "spotted that two regions counted returns twice",
  "argued for a pilot in Ghent",
  "stopped the Monday report",
);
const insteads = of(
  "reporting",
  "hire a third clerk",
  "before the new theme",
  "nothing",
  "it was done by hand",
  "not 12 reports",
  "Three queues, one per team",
);
const reasons = of(
  "because 9 of 14 lost deals named it",
  "we only had two testers",
  "I read 600 forms",
  "Customers left at the fee page.",
  "of the audit in March",
  "to reach Lisbon by June",
  "price",
  "our buyers wanted it; so did legal",
);
const results = fc.oneof(
  of(
    "Tickets fell from 40 to 22 a week",
    "no number, but calls stopped",
    "12% fewer returns",
    "I reduced rework by half",
    "don't know",
    "it went live on 3 May",
  ),
  fc.record(
    {
      text: of("tickets", "late orders fell", "it shipped", ""),
      from: of("40", "$90k", "weekly", ""),
      to: of("22 a week", "$64k", "daily", ""),
      since: of("March", "three months", "since 2023", ""),
      whose: of("mine", "ours", "several"),
      known: of("looked-up", "worked-out", "estimate", "none"),
    } as const,
    { requiredKeys: [] },
  ),
);
const whos = of("decided", "together", "recommended", "showed", "supported", "somebody");
const some = <T>(told: fc.Arbitrary<T>) =>
  fc.oneof(
    { weight: 8, arbitrary: told as fc.Arbitrary<T | string> },
    { weight: 1, arbitrary: anyText },
  );

/** A story: any of the five answers, as people type them; any string sometimes. */
export const stories: fc.Arbitrary<Story> = fc
  .record(
    {
      who: some(whos),
      act: some(acts),
      instead: some(insteads),
      because: some(reasons),
      afterwards: some(results),
    },
    { requiredKeys: [] },
  )
  .map((story) => ({ ...story }) as Story);

export const draftOptions: fc.Arbitrary<DraftOptions> = fc.record(
  {
    spelling: of("american", "british"),
    current: fc.boolean(),
    background: of("business-analyst", "qa", "engineering", "founder"),
  } as const,
  { requiredKeys: [] },
);

/** Cases for one property: a fixed sample, or many under VERIFY. */
export const runs = (sample: number): { numRuns: number; seed: number } => ({
  numRuns: process.env["VERIFY"] ? 20_000 : sample,
  seed: process.env["VERIFY"] ? Number(process.env["SEED"] ?? 7) : 20_260_512,
});
