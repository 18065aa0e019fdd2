import type { DraftOptions, Story } from "@/lib/engine";

/** A line of the career guide with its two stronger forms, word for word. */
export type GuidePair = {
  readonly id: string;
  readonly line: string;
  readonly po: string;
  readonly pm: string;
};

/** What an invented person with such a line told; ours, like the sentence on what it changed. */
export type Told = {
  readonly who: string;
  readonly story: Story;
  readonly confirmed?: NonNullable<DraftOptions["confirmed"]>;
  readonly changed: string;
};

export const TOLD_PAIRS: readonly (GuidePair & Told)[] = [
  {
    id: "requirements",
    line: "Gathered requirements from stakeholders across two teams.",
    po: "Prioritized competing requirements into a release backlog, clarified acceptance criteria, and reduced rework in sprint handoffs.",
    pm: "Synthesized customer and stakeholder input into a ranked opportunity set and recommended roadmap sequence tied to retention impact.",
    who: "a business analyst",
    story: {
      who: "decided",
      act: "I ranked 43 competing requests into one release backlog with acceptance criteria",
      instead: "the loudest team's list",
      because: "interviews with nine leaving customers named the same gaps",
      afterwards: "Rework fell from 9 stories to 3 a sprint.",
    },
    confirmed: { po: { ranked: "Prioritized" }, pm: { ranked: "Ranked" } },
    changed:
      "The line says where the requests came from. The answers say what was put first, on whose word, and what came of it.",
  },
  {
    id: "timelines",
    line: "Managed timelines and coordinated delivery across squads.",
    po: "Resolved scope conflicts by reordering backlog items against capacity and release constraints while maintaining delivery quality.",
    pm: "Reframed delivery plan around highest-impact user problems and reset roadmap priorities with explicit business tradeoffs.",
    who: "a delivery manager",
    story: {
      who: "decided",
      act: "settled a conflict between two squads by putting a checkout problem before the mobile release",
      instead: "asking for weekend work",
      because: "one in five customers could not pay",
      afterwards: {
        text: "failed payments",
        from: "20%",
        to: "4%",
        since: "two months",
        known: "looked-up",
      },
    },
    changed:
      "The line says that dates were kept. The answers say which work moved to make room, and what customers got for it.",
  },
  {
    id: "campaigns",
    line: "Owned campaigns and reported performance metrics.",
    po: "Translated recurring campaign feedback into user stories and acceptance criteria for onboarding improvements.",
    pm: "Identified activation bottleneck, prioritized product experiments over channel spend, and defined success metrics for behavior change.",
    who: "a marketer",
    story: {
      who: "decided",
      act: "put onboarding experiments before paid search and wrote their acceptance criteria and success metric",
      because: "the funnel showed that 60% of sign-ups never finished a project",
      afterwards: "the share of finished projects rose by a third",
    },
    changed:
      "The line owns a channel. The answers own a choice: what the figures showed, what came first, and what would count.",
  },
  {
    id: "features",
    line: "Built and shipped core platform features.",
    po: "Improved backlog readiness by breaking epics into delivery-ready stories with risk-aware acceptance criteria.",
    pm: "Chose between technical options using customer value, effort, and outcome impact; aligned roadmap with adoption goals.",
    who: "an engineer",
    story: {
      who: "together",
      act: "we chose single sign-on and split it into nine ready stories",
      instead: "custom reports",
      because: "9 of 14 lost deals had named it",
      afterwards: "six of those accounts came back within two quarters",
    },
    changed:
      "The line says that work was shipped. The answers say why this was built and not that, and who came back for it.",
  },
];
