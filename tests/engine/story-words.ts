/**
 * Invented words of many trades, from which stories are put together. Each list holds phrases of one
 * grammatical kind, so that whatever is put together from them is a sentence.
 */
export type Trade = {
  readonly trade: string;
  /** What a line of the resume acts on, as an area of work. */
  readonly work: readonly string[];
  /** Countable things in the plural, all lower case. */
  readonly items: readonly string[];
  /** Things in the singular, without their article. */
  readonly things: readonly string[];
  /** Who it is done for, in the plural. */
  readonly people: readonly string[];
  /** Where, or for whom: a phrase that ends a line. */
  readonly places: readonly string[];
  /** Names and tools, written as they are. */
  readonly names: readonly string[];
};

const list = (words: string): readonly string[] => words.split(", ");

type Rows = Record<keyof Omit<Trade, "trade">, string>;
const trade = (name: string, rows: Rows): Trade => ({
  trade: name,
  work: list(rows.work),
  items: list(rows.items),
  things: list(rows.things),
  people: list(rows.people),
  places: list(rows.places),
  names: list(rows.names),
});

export const TRADES: readonly Trade[] = [
  trade("business analysis", {
    work: "requirements from stakeholders, user stories and acceptance criteria, business requirements for the claims system, change requests, process documentation",
    items:
      "requests, requirements, change requests, approval steps, acceptance criteria, rule changes",
    things: "approval step, claims form, interface specification, sign-off meeting, data export",
    people: "claims handlers, underwriters, case workers, branch managers",
    places:
      "across two teams, for three business units, at Harrow Mutual, in the claims department",
    names: "Jira, Confluence, Visio, Harrow Mutual",
  }),
  trade("delivery", {
    work: "project timelines, the release plan, sprint ceremonies, dependencies between squads, weekly status reports",
    items: "dependencies, releases, milestones, handoffs, late tasks, test cycles",
    things: "mobile release, data migration, steering meeting, release train, vendor contract",
    people: "developers, testers, team leads, project sponsors",
    places: "across four squads, for a 14-person team, in two time zones, at Northgate Rail",
    names: "MS Project, Trello, Northgate Rail, Azure DevOps",
  }),
  trade("support", {
    work: "customer complaints, the support inbox, inbound calls, escalated tickets, onboarding calls for new accounts",
    items: "tickets, calls, refunds, complaints, chat requests, reopened cases",
    things: "refund rule, help page, callback queue, password screen, billing notice",
    people: "customers, subscribers, account holders, callers",
    places: "for 40 stores, across three regions, in the evening shift, for enterprise accounts",
    names: "Zendesk, Intercom, Brightline, Freshdesk",
  }),
  trade("marketing", {
    work: "social media accounts, email campaigns, the campaign calendar, paid search, a monthly newsletter",
    items: "campaigns, landing pages, newsletters, ad groups, leads, sign-ups",
    things: "spring campaign, referral offer, landing page, welcome email, trade fair",
    people: "subscribers, first-time buyers, shop owners, visitors",
    places: "across five markets, for two brands, in Portugal and Spain, for the garden range",
    names: "HubSpot, Google Ads, Mailchimp, Oakmoss",
  }),
  trade("engineering", {
    work: "core platform features, the payments service, internal tools, REST APIs for partners, the search index",
    items: "endpoints, builds, deploys, timeouts, feature flags, unused services",
    things:
      "payment service, search index, login flow, batch job, event queue, hourly import, API gateway",
    people: "merchants, partners, mobile users, on-call engineers",
    places: "for 30 merchants, across two data centers, on AWS, for the partner team",
    names: "Kafka, PostgreSQL, AWS, Stripe",
  }),
  trade("testing", {
    work: "regression testing, test cases for each release, manual testing of the booking app, the bug backlog, automated checks",
    items: "test cases, defects, regressions, blocked builds, flaky checks, browser versions",
    things: "regression suite, smoke test, release gate, bug form, accessibility audit",
    people: "users, product owners, release managers, travelers",
    places: "for nine releases, across web and mobile, at Ferrybridge Travel, on four devices",
    names: "Selenium, TestRail, Ferrybridge Travel, Cypress",
  }),
  trade("reporting", {
    work: "weekly sales reports, dashboards for leadership, monthly churn analysis, customer data, the reporting calendar",
    items: "reports, dashboards, metrics, data fields, manual exports, duplicate records",
    things: "churn report, sales dashboard, forecast model, weekly export, customer segment",
    people: "sales managers, analysts, store owners, planners",
    places: "for 12 regions, across the finance group, for the board, at Silverbeck Foods",
    names: "Excel, Tableau, Power BI, Silverbeck Foods",
  }),
  trade("operations", {
    work: "warehouse operations, the returns process, supplier orders, shift rosters, inventory counts",
    items: "pallets, late orders, returns, stock counts, supplier invoices, missed pickups",
    things:
      "packing station, returns form, night shift, supplier contract, second check, order sheet",
    people: "pickers, drivers, shop managers, suppliers",
    places: "in two depots, across 18 shops, for the northern route, at Quarry Lane",
    names: "SAP, NetSuite, Quarry Lane, Manhattan",
  }),
  trade("nursing", {
    work: "patient care on a surgical ward, discharge planning, medication rounds, handover notes, clinic schedules",
    items: "falls, missed doses, bed moves, readmissions, handover notes, waiting hours",
    things:
      "discharge checklist, evening round, handover sheet, intake form, infusion pump, X-ray slot",
    people: "patients, families, ward nurses, night doctors",
    places: "on a 28-bed ward, across three clinics, in the evening clinic, at St. Olave",
    names: "Epic, St. Olave, Cerner",
  }),
  trade("teaching", {
    work: "lesson plans, parent meetings, the reading program, exam preparation, classroom materials",
    items: "lessons, reading groups, absences, parent calls, late essays, worksheets",
    things: "reading list, homework policy, exam timetable, science project, parent evening",
    people: "students, parents, new teachers, apprentices",
    places: "for 90 students, in year nine, across four schools, at Millbrook Academy",
    names: "Google Classroom, Moodle, Millbrook Academy",
  }),
  trade("design and research", {
    work: "wireframes and prototypes, user interviews, the design system, usability tests, user research for the booking app",
    items: "interviews, prototypes, screens, usability tests, form fields, icons",
    things: "checkout page, onboarding flow, settings screen, price page, empty state",
    people: "first-time users, travelers, editors, beta users",
    places: "for two product teams, with 24 participants, across iOS and Android, in six weeks",
    names: "Figma, Miro, Maze, Android",
  }),
  trade("founding and general work", {
    work: "day-to-day operations of a small shop, pricing and packaging, vendor relationships, hiring for the kitchen, the product roadmap",
    items: "orders, vendors, price tiers, bookings, refunds, trial accounts",
    things: "annual plan, delivery area, price list, online store, waiting list, income statement",
    people: "regulars, guests, trial users, local buyers",
    places: "for 3 locations, across two cities, at Fernhollow, for a $400K budget",
    names: "Shopify, Stripe, Fernhollow, QuickBooks",
  }),
];

/** Verbs with an object, in the past; their gerund and bare form beside them. */
export type Doing = readonly [past: string, gerund: string, bare: string];
const doing = (words: string): readonly Doing[] =>
  words.split(", ").map((forms) => {
    const [past = "", gerund = "", bare = ""] = forms.split("/");
    return [past, gerund, bare] as const;
  });

/** A choice of the writer's, by what it acts on. */
export const DECIDE_THING = doing(
  "dropped/dropping/drop, stopped/stopping/stop, postponed/postponing/postpone, chose/choosing/choose, removed/removing/remove, delayed/delaying/delay, rejected/rejecting/reject, replaced/replacing/replace, canceled/canceling/cancel, paused/pausing/pause, retired/retiring/retire, cut/cutting/cut",
);
export const DECIDE_ITEMS = doing(
  "ranked/ranking/rank, sequenced/sequencing/sequence, reordered/reordering/reorder, grouped/grouping/group, limited/limiting/limit, deferred/deferring/defer, prioritized/prioritizing/prioritize, narrowed/narrowing/narrow, split/splitting/split",
);
export const FIND_ITEMS = doing(
  "counted/counting/count, compared/comparing/compare, traced/tracing/trace, reviewed/reviewing/review, sampled/sampling/sample, mapped/mapping/map, analyzed/analyzing/analyze, checked/checking/check, measured/measuring/measure",
);
export const FIND_THAT = doing(
  "found/finding/find, noticed/noticing/notice, showed/showing/show, learned/learning/learn, discovered/discovering/discover, saw/seeing/see",
);
export const MAKE_THING = doing(
  "wrote/writing/write, built/building/build, tested/testing/test, drafted/drafting/draft, rewrote/rewriting/rewrite, redesigned/redesigning/redesign, automated/automating/automate, documented/documenting/document, sketched/sketching/sketch, shortened/shortening/shorten, merged/merging/merge, simplified/simplifying/simplify",
);

export const WEAK_OPENERS = list(
  "Responsible for, Managed, Handled, Supported, Helped with, Worked on, Assisted with, Was in charge of, Participated in, Owned, Coordinated, Oversaw, Duties included, Maintained",
);
export const PLAIN_OPENERS = list(
  "Gathered, Wrote, Built, Ran, Prepared, Tested, Documented, Analyzed, Designed, Reviewed, Organized, Tracked, Scheduled, Delivered, Produced, Planned",
);
export const CURRENT_OPENERS = list(
  "Manage, Lead, Prepare, Run, Coordinate, Managing, Leading, Preparing",
);

export const CRITERIA = list(
  "by value, by churn risk, by effort and cost, by the number of complaints, by revenue at stake, by age, by legal deadline",
);
export const SPANS = list(
  "in March, in one quarter, in six weeks, by June, within two sprints, last year, over the summer",
);
/** Predicates for a plural subject: what ran better, with a figure and without. */
export const CHANGES = list(
  "fell from 40 to 22 a week, dropped by a third, went from 9 to 3 a month, rose from 40% to 52%, fell by 18%, halved, doubled in a year, grew by 1200, fell to 2",
);
export const CHANGES_UNCOUNTED = list(
  "stopped, became rare, came in on time, no longer waited for a second approval, got shorter, went out the same day, needed no rework, stayed level through the busy season",
);
/** What people did, after a plural subject. */
export const HAPPENED = list(
  "left at the fee page, asked for it in every call, never opened the old one, could not find the form, had missed two deadlines, waited nine days, paid twice, complained about delays, gave up after ten minutes, wanted one page, had only one tester, used it once a month",
);
export const EVENTS = list(
  "it went live on 3 May, the pilot was extended to two more sites, the audit passed with no findings, the contract was renewed, the date held, legal agreed to the new text, the team kept it as its standard, the old system was switched off",
);
