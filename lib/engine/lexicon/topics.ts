/** What a word is about, as bits: the subjects that tell one track from the other. */
export const STORY_WORK = 1 << 0; // what makes work ready
export const FLOW = 1 << 1; // how well delivery runs
export const BUSINESS = 1 << 2; // adoption, retention, money
export const INQUIRY = 1 << 3; // how something is learned
export const DIRECTION = 1 << 4; // roadmap, bets, strategy
export const CONFLICT = 1 << 5; // competing wishes and their limits
export const YARDSTICK = 1 << 6; // what would count as success
export const PROBLEM = 1 << 7; // problems, needs, opportunities
export const CLAIMANT = 1 << 8; // who can want or refuse something
export const CRITERION = 1 << 9; // by what a choice is made
export const BACKLOG = 1 << 10; // the queue of work and its items
export const MARKET = 1 << 11; // product seen from the customer's side
export const AGREEMENT = 1 << 12; // buy-in, sign-off
export const SCOPE_THING = 1 << 13; // what can be cut from a plan
export const ORDERING = 1 << 14; // nouns of ordering
export const BRIDGE = 1 << 15; // between two sides

export const TOPICS: readonly (readonly [number, string])[] = [
  [
    STORY_WORK,
    "stories story acceptance criteria requirements requirement epics epic specs spec specification specifications prd prds brd brds readiness refinement grooming delivery-ready ready user-stories definition user-story ticket tickets",
  ],
  [
    FLOW,
    "rework cycle lead predictability velocity defects defect escaped bugs regressions regression release releases carry-over carryover handoffs handoff hand-offs throughput deployment deployments rollback rollbacks blockers blocked delivery quality sprint sprints time-to-launch reopened spillover outages turnaround delays backlog-age time-to-market",
  ],
  [
    BUSINESS,
    "adoption retention conversion revenue churn arr mrr activation cost costs sales sign-ups signups sign-up trial trial-to-paid margin savings pipeline subscription subscriptions upsell ltv cac renewals renewal expansion profit users subscribers bookings orders gmv sponsorship downloads usage time-to-value loans members dau mau attach leads spend monetization paying paid customers ebitda overhead",
  ],
  [
    INQUIRY,
    "interviews interview research survey surveys usability discovery experiments experiment a/b cohort cohorts funnel prototypes prototype observation observations shadowing sessions feedback hypothesis hypotheses insight insights session-recordings recordings calls benchmark benchmarking responses segmentation tests win-loss lost-deal input nps",
  ],
  [
    DIRECTION,
    "roadmap roadmaps strategy vision bets bet opportunity opportunities market markets positioning pricing segment segments quarter themes portfolio launch go-to-market gtm mvp product-market lifecycle experiments experiment options",
  ],
  [
    CONFLICT,
    "conflict conflicts conflicting competing tradeoffs tradeoff trade-offs trade-off scope disputes dispute disagreement overlapping clashing contested capacity constraints",
  ],
  [
    YARDSTICK,
    "metric metrics target targets threshold thresholds okr okrs kpi kpis success north-star guardrail guardrails baseline criteria goal goals hypothesis",
  ],
  [
    PROBLEM,
    "problem problems need needs pain opportunity opportunities bottleneck bottlenecks gap gaps drop-off drop-offs friction causes cause reasons bets segment segments hypothesis hypotheses jobs-to-be-done workaround workarounds barrier barriers experiments ideas idea initiatives initiative",
  ],
  [
    CLAIMANT,
    "stakeholder stakeholders leadership executives executive sales engineering design marketing finance legal compliance operations support teams squads departments owners partners vendors customers clients team director directors managers regulators board units security architects developers designers engineers gtm qa union parents physicians surgeons",
  ],
  [
    CRITERION,
    "value effort impact risk cost rice wsjf moscow kano framework capacity constraints tradeoffs trade-offs tradeoff urgency severity margin evidence frequency dependency dependencies benefit retention spend",
  ],
  [
    BACKLOG,
    "backlog backlogs items item tickets ticket stories story epics sprint sprints requests requirements release releases queue bugs defects features scrum agile kanban uat jira",
  ],
  [
    MARKET,
    "customer customers user users market retention activation adoption onboarding conversion churn segment subscribers growth pricing personas product self-serve checkout trial",
  ],
  [
    AGREEMENT,
    "buy-in sign-off alignment consensus agreement agreements consent approval approvals",
  ],
  [BRIDGE, "bridge liaison"],
  [
    SCOPE_THING,
    "scope feature features reports report requirements requirement initiative initiatives release items fields module modules rollout integration mvp epics projects project screens requests",
  ],
  [
    ORDERING,
    "prioritization prioritisation priorities priority sequence sequencing order ranking ranked backlog-order triage",
  ],
];
