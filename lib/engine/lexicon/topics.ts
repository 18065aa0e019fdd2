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
// No topics, but read together with them:
export const STRANGE = 1 << 16; // holds letters that English has not; no list is needed for these
export const SECOND = 1 << 17; // the second word of a phrase of lexicon/phrases.ts
export const AGILE = 1 << 18; // the words of delivery teams
export const GROWTH = 1 << 19; // the words of product direction and its numbers
export const OTHER_TRADE = 1 << 20; // whose work is not a product's

export const TOPICS: readonly (readonly [number, string])[] = [
  [
    STORY_WORK,
    "story+ acceptance criteria requirement+ epic+ spec+ specification+ prd+ brd+ readiness refinement grooming delivery-ready ready definition user-story+ ticket+",
  ],
  [
    FLOW,
    "rework cycle lead predictability velocity defect+ escaped bugs regression+ release+ carry-over carryover handoff+ hand-offs throughput deployment+ rollback+ blockers blocked delivery quality sprint+ time-to-launch reopened deploy deploys hotfix+ builds mttr downtime live handover+ hand-over+ wip changeover first-pass spillover outages turnaround delays backlog-age time-to-market",
  ],
  [
    BUSINESS,
    "adoption retention conversion revenue churn arr mrr activation cost+ sales signups sign-up+ trial-to-paid margin savings pipeline subscription+ upsell ltv cac renewal+ expansion profit users subscribers bookings orders gmv sponsorship downloads usage time-to-value loans members dau mau attach leads spend monetization paying ebitda overhead purchase+ quota upgrade+ basket cancellation+ refunds reorders membership+ uptake takings occupancy footfall donation+ donor+ fundraising sponsor+ break-even breakeven surplus shrinkage spoilage overspend profitability royalties bill+ turnover checkout contract+ listeners viewers installs referral+ tips fill-rate vacancy vacancies visitors readership circulation nrr roi payback income earnings monetisation clients accounts customers enrollment enrolment",
  ],
  [
    INQUIRY,
    "interview+ research survey+ usability discovery experiment+ a/b cohort+ funnel prototype+ observation+ shadowing sessions feedback hypothesis hypotheses insight+ session-recordings recordings calls benchmark benchmarking responses segmentation tests win-loss lost-deal input nps analysis study studies diary questionnaire+ poll+ focus-group+ fieldwork ride-alongs logs",
  ],
  [
    DIRECTION,
    "roadmap+ strategy vision bet+ opportunity+ market+ positioning pricing segment+ quarter themes portfolio launch go-to-market gtm mvp product-market lifecycle experiment+ options",
  ],
  [
    CONFLICT,
    "conflict+ conflicting competing tradeoff+ trade-off+ scope dispute+ disagreement overlapping clashing contested opposing incompatible contradictory capacity constraints",
  ],
  [
    YARDSTICK,
    "bar yardstick number figure measure metric+ target+ threshold+ okr+ kpi+ success north-star guardrail+ baseline criteria goal+ hypothesis",
  ],
  [
    PROBLEM,
    "problem+ need+ pain opportunity+ bottleneck+ gap+ drop-off+ friction cause+ reasons bets segment+ hypothesis hypotheses jobs-to-be-done workaround+ barrier+ experiments idea+ initiative+",
  ],
  [
    CLAIMANT,
    "stakeholder+ leadership executive+ sales engineering design marketing finance legal compliance operations support squads departments owners partners vendors customers clients team+ director+ managers regulators board units security architects developers designers engineers gtm qa union+ council+ committee+ trustees landlords landowners regulator suppliers heads faculty families neighbors parents physicians surgeons",
  ],
  [
    CRITERION,
    "value effort impact risk cost rice wsjf moscow kano framework capacity constraints trade-offs tradeoff+ urgency severity margin evidence frequency dependency+ benefit retention spend",
  ],
  [
    BACKLOG,
    "backlog+ item+ ticket+ story+ epics sprint+ requests requirements release+ queue bugs defects features scrum agile kanban uat jira",
  ],
  [
    MARKET,
    "customer+ user+ market retention activation adoption onboarding conversion churn segment subscribers growth pricing personas product self-serve checkout trial",
  ],
  [
    AGREEMENT,
    "buy-in sign-off+ signoff+ alignment consensus agreement+ consent approval+ backing endorsement blessing go-ahead mandate",
  ],
  [BRIDGE, "bridge liaison"],
  [
    SCOPE_THING,
    "scope feature+ report+ requirement+ initiative+ release items fields module+ rollout integration mvp epics project+ screens requests",
  ],
  [
    ORDERING,
    "prioritization prioritisation priority+ sequence sequencing order ranking ranked backlog-order triage",
  ],
  [
    AGILE,
    "backlog+ sprint+ scrum agile kanban epic+ stories user-stories acceptance refinement grooming uat velocity ceremonies increment+ jira gherkin brd+ frd+ stand-ups standups squad+ defects",
  ],
  [
    GROWTH,
    "roadmap+ pricing packaging go-to-market gtm a/b experiment+ experimentation activation adoption retention conversion churn churned funnel onboarding sign-up+ signups acquisition mau dau arr mrr paywall personas positioning product-market mvp premium freemium trial+ self-serve strategy lifecycle downloads users",
  ],
  [
    OTHER_TRADE,
    "patient+ nurse+ ward+ clinical student+ pupil+ classroom school+ attendee+ event+ workshop+ community donor+ volunteer+ employee+ hire+ candidate+ recruitment restaurant kitchen menu+ warehouse fleet tenant+ guest+ resident+ territory prospects deals dealership",
  ],
];
