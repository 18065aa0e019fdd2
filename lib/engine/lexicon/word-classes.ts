import { SECOND, TOPICS } from "./topics";
import { REGULAR_NOUNISH } from "./verb-table";
import type { Verb } from "./verbs";
import { wordList } from "./word-list";

/** Classes of words as bits. A line's words are looked up once each; checks then ask bits only. */
export const DETERMINER = 1 << 0;
export const PREPOSITION = 1 << 1;
export const CONJUNCTION = 1 << 2;
/** The writer: I, my, we, our. */
export const PERSON = 1 << 3;
/** Names an area of work or a thing that every team has; says nothing particular by itself. */
export const GENERIC = 1 << 4;
export const FILLER = 1 << 5;
export const BUZZ = 1 << 6;
/** A quantity or breadth that is not said: various, several, cross-functional. */
export const VAGUE = 1 << 7;
/** A job: engineer, manager. */
export const ROLE = 1 << 8;
export const TOOL = 1 << 9;
export const FOREIGN = 1 << 10;
export const MONTH = 1 << 11;
export const SPELLED = 1 << 12; // two, dozen, thousand
export const UNIT = 1 << 13; // hours, percent, dollars
export const FREQUENCY = 1 << 14; // weekly, monthly
export const LABEL = 1 << 15; // phase, step, version: a figure after it is a name
export const NOUNISH = 1 << 16; // a base form that is more often a noun: design, support
export const AUXILIARY = 1 << 17; // was, were, been
export const PRODUCT = 1 << 18; // the vocabulary of product work
export const PHRASE = 1 << 19; // begins a phrase of lexicon/phrases.ts
export const REASON = 1 << 20; // because, instead, rather, over …
export const PEOPLE = 1 << 21; // those for whom or with whom: customers, patients, engineers
export const CHANGEABLE = 1 << 22; // what goes up and down: cost, time, retention
export const ENGLISH = 1 << 23; // any other common English word
export const ACRONYM = 1 << 24; // an abbreviation of the trade, no name
export const TICKET = 1 << 25; // backlog upkeep: tickets, stories, boards
export const HINGE = 1 << 26; // can begin a clause or a state: to, by, without
export const MEASURISH = 1 << 27; // can measure or begin a measure without a digit: third, from
export const NUMERAL = 1 << 28; // begins with a digit or a currency sign
export const CAPITAL = 1 << 29;
export const SHOUT = 1 << 30; // all capitals
export const FUNCTION = 1 << 31; // what every line holds: the, because, several

const TABLE: readonly (readonly [number, string])[] = [
  [
    DETERMINER,
    "a an the this these that those my our their its his her your each every both all any no some another such own",
  ],
  [
    PREPOSITION,
    "of for with to in on at by from across into through via between within among over under per against during after before without about around toward+ onto upon along alongside beyond behind below above including than as until till since throughout despite amid versus vs off out up near inside outside like based",
  ],
  [CONJUNCTION, "and or but while then so nor yet whereas plus"],
  [PERSON, "i my me myself we our+ us mine"],
  [AUXILIARY, "was were been being is are am be get+ got had has have did does do"],
  [
    FILLER,
    "successfully effectively efficiently actively proactively consistently continuously continually diligently basically really very actually currently personally regularly simply just highly extremely truly essentially seamlessly skillfully skilfully thoroughly smoothly accordingly",
  ],
  [
    BUZZ,
    "synergy+ synergize synergistic results-driven results-oriented result-oriented detail-oriented go-getter self-starter game-changing game-changer cutting-edge best-in-class world-class dynamic passionate rockstar ninja guru thought-leader visionary innovative holistic robust impactful mission-critical next-generation paradigm value-add value-added value-driven turnkey bleeding-edge state-of-the-art hardworking hard-working motivated self-motivated dedicated strategic strategically transformative revolutionary revolutionized spearheaded leveraged leveraging leverage utilize utilized utilizing actionable data-driven high-impact customer-centric user-centric out-of-the-box forward-thinking proven thriving high-value premier empathy-driven world-leading industry-leading",
  ],
  [
    VAGUE,
    "various several multiple many numerous different diverse cross-functional crossfunctional cross-team cross-departmental other misc miscellaneous assorted multi-disciplinary multidisciplinary countless varied relevant key certain appropriate some lots stuff things aspects etc",
  ],
  [
    ROLE,
    "engineer+ manager+ developer+ designer+ analyst+ owner+ nurse+ teacher consultant coordinator+ assistant associate director executive+ lead leader+ specialist technician supervisor administrator intern officer chef electrician architect+ scientist+ tester+ master president secretary treasurer chair founder cofounder co-founder member representative agent advisor adviser tutor trainer mechanic driver cashier barista freelancer contractor operator researcher editor writer head liaison apprentice volunteer professional trainee pharmacist paramedic accountant bookkeeper clerk recruiter",
  ],
  [
    PEOPLE,
    "customer+ client+ user+ stakeholder+ patient+ student+ vendor+ partner+ engineer+ designer+ developers engineering design sales marketing finance legal operations support leadership executives buyers suppliers subscribers members employees staff residents guests families parents visitors tenants candidates learners merchants sellers drivers teams squads colleagues accounts households donors volunteers agents physicians doctors nurses pupils tradespeople diners readers operators",
  ],
  [
    TOOL,
    "jira confluence excel tableau sql python figma asana trello notion salesforce hubspot zendesk slack github gitlab jenkins docker kubernetes aws azure gcp react angular vue javascript typescript java golang django flask node.js postgres postgresql mysql mongodb redis kafka spark hadoop snowflake looker airflow dbt amplitude mixpanel segment photoshop illustrator indesign sketch invision miro lucidchart visio sap oracle workday servicenow quickbooks powerpoint word outlook jupyter pandas numpy scikit-learn tensorflow pytorch matlab selenium cypress playwright postman swagger grafana prometheus datadog splunk terraform ansible pagerduty intercom mailchimp marketo google-analytics autocad revit epic cerner verilog html css swift kotlin flutter graphql scala c++ c# php ruby rails spring powerbi bigquery redshift optimizely hotjar fullstory pendo shopify wordpress webflow canva adobe xd airtable zapier stripe twilio okta linux bash",
  ],
  [
    ACRONYM,
    "kpi+ okr+ roi mvp+ uat qa ux ui api+ sla+ b2b b2c saas crm erp sdk+ nps csat arr mrr dau mau gmv ltv cac prd+ brd+ sop+ rfp+ po+ pm ba it hr r&d p&l ci/cd ui/ux ux/ui seo sem cta ctr ai ml nlp etl sql faq+ gtm icp rice wsjf moscow a/b usa us uk eu pdf ceo cto cfo coo cmo vp svp led q&a b2b2c eod pr cms icu",
  ],
  [
    FOREIGN,
    "de+ la+ el los del para con por una unos und der das den mit für von dem ein eine einer les et du pour dans avec une sur aux di il della delle nel gli che het een voor och av för att som na nie dla oraz przez do+ em um uma ao à y e sich auf bei zur zum im durch pelo pela og til med på ja sekä ve için ile não más également è af fra ett vom aus zwischen dengan yang untuk dari dalam przy lub alla dei degli entre sobre chez",
  ],
  [
    MONTH,
    "january february march april june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec",
  ],
  [
    SPELLED,
    "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred+ thousand+ million+ billion+ dozen+ half twice zero",
  ],
  [
    UNIT,
    "percent hour+ day+ week+ month+ year+ minute+ second+ quarter+ point+ dollars euros pounds people times degrees miles kilometers km hrs mins million billion thousand hundred dozen k m bn bps basis sprints shifts nights",
  ],
  [
    FREQUENCY,
    "daily weekly monthly quarterly yearly annually annual hourly nightly biweekly bi-weekly fortnightly semiannual",
  ],
  [
    LABEL,
    "phase step stage level tier version v iteration wave part type grade class section article chapter form iso rfc soc windows series route room building floor zone unit page slide item figure table option priority p q h day week sprint release track line no number title category cat pci covid gen generation act bill code block model mark ward gate",
  ],
  [
    NOUNISH,
    `${REGULAR_NOUNISH} note park design support test plan report research process product program control change review release launch track document quality data training customer set cast cut lead chair head host record schedule trade need order present profile role source study survey trial work board book code cost draft drive drop end engineer exercise experiment focus fund gain help hire incident interest interview land law lift light loan log measure merit monitor motion move offer office part party pass pattern pay peer pilot place policy prize problem produce protocol prototype push raise reach rebrand repair reserve return ride ring rise rule run sale+ scale scope sell ship show slide spend split spot standard stop stress subject sum surface swing switch system term text ticket trace trail train trip turn update upgrade use vendor volunteer win yield cap corral fence floor groom ladder poll pot rope salute scrap segment slice storm symbol tape tide tip tube wedge weed`,
  ],
  [
    GENERIC,
    "team+ project+ product+ backlog+ roadmap+ stakeholder+ requirement+ process+ feature+ account+ website+ data analysis analyses report+ reporting customer+ client+ user+ service+ satisfaction performance quality efficiency strategy+ solution+ system+ software development testing documentation+ document+ meeting+ communication+ delivery+ timeline+ schedule+ task+ activity+ operation+ initiative+ program+ campaign+ metric+ content application+ app+ platform+ web mobile backend frontend database+ issue+ question+ ticket+ bug+ order+ sales marketing media social business need+ improvement+ experience+ engagement implementation design+ research user-research interface+ code coding support administration management coordination planning engineering designer+ developer+ engineers member+ employee+ staff leadership organization company department+ organisation tool+ dashboard+ file+ record+ inventory model+ training maintenance compliance budget+ pipeline+ vendor+ relationship+ partner+ workflow+ work job duty+ role responsibility+ deadline+ sprint+ story+ scrum agile ceremony+ stand-ups standups grooming refinement user-stories acceptance criteria epics workshop+ update+ release+ launch+ environment+ infrastructure server+ network+ security risk+ incident+ event+ presentation+ spreadsheet+ email+ newsletter+ page+ post+ graphics asset+ screen+ wireframe+ mockup+ persona+ prototype+ journey+ scope goal+ objective+ priority+ value vision lifecycle life cycle technology+ technical functional daily new existing overall general internal external end-to-end core main different high-quality better clear effective efficient smooth timely successful ongoing day-to-day cross-functional group+ class people others patient+ care student+ function+ unit+ test+ case+ script+ review+ audit+ procedure+ policy+ invoice+ payment+ purchase procurement hiring recruitment onboarding growth revenue cost+ market+ trend+ insight+ opportunity+ feedback interview+ survey+ input+ assistance help area+ part expertise knowledge skills ability specification+ integration+ deployment+ automation architecture module+ component+ functionality+ enhancement+ change+ request+ demand+ production problem+ health public front back end full stack line+ industry level+ practice+ standard+ best across throughout item+ plan+ buy-in collaboration transparency culture excellence visibility alignment consistency accuracy integrity innovation success adherence reliability scalability stability usability viability effectiveness impediment+ blocker+ dependency+ distraction+ methodology+ principle+ guideline+ resource+ capability+ inquiry+ complaint+ escalation+ concern+ resolution follow-up+ phone e-mail chat handoff+ hand-offs information expansion+ iteration+ narrative fast-paced modern scalable secure compliant responsive reliable advanced complex seamless inspection adaptation organizational operational continuous highest proper full-stack digital senior",
  ],
  [
    PRODUCT,
    "product+ backlog roadmap+ feature+ sprint+ scrum agile stakeholder+ user+ customer+ story+ epic+ requirement+ acceptance release+ platform app software activation onboarding retention adoption mvp discovery prototype ux ui api+ engineering developers saas prioritization squad+ experiment+ conversion",
  ],
  [
    CHANGEABLE,
    "cost+ time+ retention churn conversion revenue adoption activation engagement satisfaction error+ rate+ latency throughput downtime rework defect+ complaint+ turnover waste spend usage traffic sales margin+ attendance enrollment enrolment accuracy volume velocity lead-time cycle-time tickets escalations incidents backlog csat nps arr mrr cac ltv uptime coverage productivity efficiency performance quality wait+ readmissions falls infections injuries response onboarding growth savings pipeline profit output yield scrap speed awareness participation membership occupancy delay+ overtime friction complexity risk duplication expense+ load dropout drop-off",
  ],
  [
    REASON,
    "because instead rather against tradeoff+ trade-off+ despite based given versus vs using rationale",
  ],
  [HINGE, "to so by via through using for with without now no none nobody nothing"],
  [
    MEASURISH,
    "from one third+ quarter+ fifth+ tenth+ doubled tripled quadrupled halved doubling tripling halving quadrupling twofold threefold fourfold fivefold tenfold",
  ],
  [
    TICKET,
    "backlog+ ticket+ story+ epic+ jira board+ sprint+ scrum stand-ups standups ceremonies grooming",
  ],
  [
    FUNCTION | ENGLISH,
    "not only also more most less least which who whom whose what when where why how if it they he she you them there here will would can could should may might must one first last next other same too very well now because until again still always often never whether such own few much even both ever away back down once twice between however among per due about almost along already enough every further nothing anything everything anyone everyone",
  ],
  [
    FUNCTION,
    "a an and are as at be been being but by did do does each for from had has have her his i in into is its just me my no nor of off on or our out over so some than that the their then these this those through to under up us via was we were while with within without your after against all although am any before below during either else him instead itself like many neither others rather since though thus toward towards upon what's yet across around alone another became become becomes beside besides beyond despite done except former forth gave get gets give given go goes going gone got inside later latter let made make makes making maybe mine mostly near nearly need needs nobody none nowhere onto ours outside past perhaps plus quite said say second several soon sometimes somewhere third three took unless unlike use used uses using usually went whichever whoever",
  ],
  [
    ENGLISH,
    "new early late high low long short small large big great good best free open full local global national public private daily ago ahead home together therefore able something someone person man woman child children world life day+ night hand place part case point government country school state family head house",
  ],
];

/** What a word is (bits above) and what it is about (bits of lexicon/topics.ts). */
export type WordClass = {
  is: number;
  topic: number;
  /** Its readings as a verb, and their forms as bits; set by lexicon/entries.ts. */
  verbs: readonly Verb[] | undefined;
  forms: number;
};

/** What is known of a word in none of the lists. */
export const UNKNOWN: WordClass = { is: 0, topic: 0, verbs: undefined, forms: 0 };
const CLASSES = new Map<string, WordClass>();

function learn(word: string, is: number, topic: number): void {
  const known = CLASSES.get(word);
  if (!known) CLASSES.set(word, { is, topic, verbs: undefined, forms: 0 });
  else {
    known.is |= is;
    known.topic |= topic;
  }
}

for (const [bit, list] of TABLE) for (const word of wordList(list)) learn(word, bit, 0);
for (const [bit, list] of TOPICS) for (const word of wordList(list)) learn(word, 0, bit);

/** Marks the words that begin a phrase; called once for each by lexicon/phrases.ts. */
export function markPhrase(first: string, second: string): void {
  learn(first, PHRASE, 0);
  learn(second, 0, SECOND);
}

/** Adds its readings as a verb to what is known of a word. */
export function attachVerbs(word: string, verbs: readonly Verb[], forms: number): void {
  learn(word, 0, 0);
  const known = CLASSES.get(word);
  if (!known) return;
  known.verbs = verbs;
  known.forms = forms;
}

/** Every word of the lists. */
export const listedWords = (): readonly string[] => [...CLASSES.keys()];

/** What is known of a word in lower case. */
export const lookUp = (lower: string): Readonly<WordClass> => CLASSES.get(lower) ?? UNKNOWN;

/** The class bits of a word in lower case; 0 where none is known. */
export const wordClass = (lower: string): number => lookUp(lower).is;
