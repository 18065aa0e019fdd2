import type { Word } from "../text/word";

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

/**
 * Cues in order of how particular they are: a tie goes to the earlier activity. "*" ends a stem, "?"
 * joins two words that stand side by side.
 */
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

type Hit = { readonly activity: Activity; readonly weight: number };

/** Cues by their first word or stem, so that a line is looked up word by word. */
const EXACT = new Map<string, Hit[]>();
const STEMS = new Map<string, Hit[]>();

const put = (map: Map<string, Hit[]>, key: string, hit: Hit): void => {
  const known = map.get(key);
  if (known) known.push(hit);
  else map.set(key, [hit]);
};

for (const [activity, cues] of CUES) {
  const base = activity === "leading" || activity === "stakeholders" ? 0.6 : 1;
  for (const cue of cues.split(" ")) {
    const key = cue.replace("?", " ").replace("*", "");
    const weight = base * (cue.includes("?") ? 1.5 : 1);
    put(cue.endsWith("*") ? STEMS : EXACT, key, { activity, weight });
  }
}
const SHORTEST_STEM = Math.min(...[...STEMS.keys()].map((stem) => stem.length));
const LONGEST_STEM = Math.max(...[...STEMS.keys()].map((stem) => stem.length));

/** The cues that a word, or a word with the next, gives. */
function hitsOf(text: string): Hit[] {
  const hits = [...(EXACT.get(text) ?? [])];
  for (let length = SHORTEST_STEM; length <= Math.min(LONGEST_STEM, text.length); length++) {
    const stem = STEMS.get(text.slice(0, length));
    if (stem) hits.push(...stem);
  }
  return hits;
}

/** First words of cues of two words. */
const PAIRED = new Set(
  [...EXACT.keys(), ...STEMS.keys()]
    .filter((key) => key.includes(" "))
    .map((key) => key.slice(0, key.indexOf(" "))),
);

const pairHits = (first: string, second: string): Hit[] => {
  const pair = `${first} ${second}`;
  const hits = [...(EXACT.get(pair) ?? [])];
  for (let length = first.length + 2; length <= pair.length; length++) {
    hits.push(...(STEMS.get(pair.slice(0, length)) ?? []));
  }
  return hits;
};

/** The activity whose cues weigh most in the line; `general` where none occurs. Earlier words weigh more. */
export function recogniseActivity(words: readonly Word[]): Activity {
  const weights = new Map<Activity, number>();
  words.forEach(({ lower, start }, index) => {
    const next = words[index + 1]?.lower;
    const pair = next === undefined || !PAIRED.has(lower) ? [] : pairHits(lower, next);
    for (const { activity, weight } of [...hitsOf(lower), ...pair]) {
      weights.set(activity, (weights.get(activity) ?? 0) + weight * (1 + 0.4 / (1 + start / 20)));
    }
  });
  let best: Activity = "general";
  for (const [activity] of CUES) {
    if ((weights.get(activity) ?? 0) > (weights.get(best) ?? 0)) best = activity;
  }
  return best;
}
