/** What a line is about; each has its bank of questions. `general` works for any trade. */
export const ACTIVITIES = [
  "requirements",
  "delivery",
  "campaigns",
  "features",
  "testing",
  "support",
  "reporting",
  "analysis",
  "process",
  "research",
  "stakeholders",
  "backlog",
  "roadmap",
  "launch",
  "vendors",
  "training",
  "pricing",
  "compliance",
  "migrations",
  "incidents",
  "sales",
  "design",
  "documentation",
  "ceremonies",
  "leading",
  "general",
] as const;
export type Activity = (typeof ACTIVITIES)[number];

/** Cues in order of how particular they are: a tie goes to the earlier activity. A cue in capitals-free stems; `*` ends a stem. */
const CUES: readonly (readonly [Activity, string])[] = [
  [
    "incidents",
    "incident* outage* on-call oncall root?cause postmortem* post-mortem* downtime escalation* sev1",
  ],
  ["pricing", "pric* discount* tariff* packag* billing?plan* subscription?plan* monetiz* monetis*"],
  [
    "compliance",
    "complian* regulat* audit* gdpr hipaa sox policy policies privacy legal risk?assess* licens* accreditation* safety",
  ],
  [
    "migrations",
    "migrat* replatform* re-platform* cutover decommission* legacy moved?from upgrade* erp",
  ],
  [
    "vendors",
    "vendor* supplier* procure* purchas* contractor* third-party rfp* agency agencies tender* sourcing",
  ],
  [
    "launch",
    "launch* go-live golive go-to-market rollout* roll-out* rolled?out release?plan* beta",
  ],
  [
    "backlog",
    "backlog* user?stor* groom* refine* epics epic tickets?in acceptance?criteria jira?tickets",
  ],
  ["roadmap", "roadmap* product?vision product?strateg* okr* quarterly?plan* initiative*"],
  [
    "ceremonies",
    "stand-up* standup* sprint?plan* retrospective* scrum?ceremon* ceremonies scrum?master scrum?meetings daily?scrum* sprint?review* agile",
  ],
  [
    "research",
    "user?research* interview* survey* usability focus?group* persona* user?test* customer?research* market?research* ethnograph* journey?map*",
  ],
  ["testing", "test* qa quality?assurance defect* bug* regression uat verification validat*"],
  [
    "requirements",
    "requirement* needs?of elicit* specification* functional?spec* business?needs brd user?needs",
  ],
  [
    "training",
    "train* onboard* workshop* coach* taught teach* curricul* lesson* course* tutor* mentor* students pupils",
  ],
  [
    "support",
    "customer?support customer?service support?ticket* tickets helpdesk help?desk troubleshoot* inquir* enquir* complaint* call?cent* answered customer?issues customers' guests patients clients'",
  ],
  [
    "campaigns",
    "campaign* social?media marketing content seo email?market* newsletter* advert* ads brand* channel* paid?search influencer* events",
  ],
  [
    "sales",
    "sales lead?gen* prospect* quota crm account?manage* pipeline demos deals presales pre-sales proposals accounts client?relation* upsell* renewals",
  ],
  ["reporting", "report* dashboard* kpi* metrics scorecard* status?update* presentations"],
  [
    "analysis",
    "analy* data sql forecast* model* insight* excel tableau segmentation experiment* a/b statistic*",
  ],
  ["design", "design* wireframe* prototyp* mockup* figma ux ui visual* illustration* layouts"],
  [
    "documentation",
    "document* manual* wiki knowledge?base guides release?notes sop sops specs technical?writing",
  ],
  [
    "delivery",
    "timeline* deliver* project* program* milestone* coordinat* deadline* dependenc* schedul* squads logistics",
  ],
  [
    "process",
    "process* workflow* efficien* automat* streamlin* lean operations procedure* inventory warehouse back-office turnaround",
  ],
  [
    "features",
    "built build* feature* develop* shipp* implement* api* platform code* software app apps application* website engineer* backend frontend integration*",
  ],
  [
    "leading",
    "led lead* team manag* hir* recruit* supervis* staff* direct?reports people headcount interns performance?reviews",
  ],
  [
    "stakeholders",
    "stakeholder* liais* executives leadership relationship* cross-functional partner* communicat* collaborat* meetings clients departments",
  ],
];

const compiled = CUES.map(
  ([activity, cues]) =>
    [
      activity,
      new RegExp(
        `(?<![\\p{L}\\d])(?:${cues
          .split(" ")
          .map((cue) =>
            cue.replace(/[./]/g, "\\$&").replace(/\?/g, "[ -]").replace(/\*/g, "\\p{L}*"),
          )
          .join("|")})(?![\\p{L}\\d])`,
        "giu",
      ),
    ] as const,
);

/** The activity whose cues occur most in the line; `general` where none does. Earlier cues of the line count more. */
export function recogniseActivity(text: string): Activity {
  const head = text.slice(0, 2_000);
  let best: Activity = "general";
  let most = 0;
  for (const [activity, pattern] of compiled) {
    const first = activity === "leading" || activity === "stakeholders" ? 0.6 : 1;
    let weight = 0;
    for (const hit of head.matchAll(pattern)) {
      weight += first * (1 + (hit[0].includes(" ") ? 0.5 : 0) + 0.4 / (1 + hit.index / 20));
    }
    if (weight > most) [best, most] = [activity, weight];
  }
  return best;
}
