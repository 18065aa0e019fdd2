/** What a verb tells about the writer's part, as bits, so that a line is read in one pass. */
export const CHANGE = 1 << 0; // something is different after it: reduced, grew
export const CHANGE_IF_MEASURED = 1 << 1; // a change only beside a figure: moved, drove, added
export const ACHIEVE = 1 << 2; // reached, won, secured
export const KEEP = 1 << 3; // a level kept: maintained, held
export const DECIDE = 1 << 4; // a choice: chose, stopped, deferred
export const OWN = 1 << 5; // ownership is said: led, owned, defined
export const HELP = 1 << 6; // somebody else's act: helped, supported
export const UPKEEP = 1 << 7; // kept going: managed, handled, maintained
export const COLLECT = 1 << 8; // gathered, elicited
export const MAKE = 1 << 9; // built, shipped
export const LEARN = 1 << 10; // interviewed, analyzed, found
export const ORDER = 1 << 11; // prioritized, sequenced
export const CLARIFY = 1 << 12; // wrote, refined, broke down
export const ALIGN = 1 << 13; // aligned, persuaded
export const REPORT = 1 << 14; // reported, tracked
export const INTEND = 1 << 15; // ensured, aimed: an intention, not a result
export const TAKES_TO = 1 << 16; // followed by "to do": enabled, helped, decided
export const REDESIGN = 1 << 17; // a change of shape that is somebody's call: redesigned, replaced
export const FINDS = 1 << 18; // found, identified: what was learned is told
export const SHIFT = 1 << 19; // a thing does it by itself: fell, rose

const TABLE: readonly (readonly [number, string])[] = [
  [
    CHANGE,
    "reduce cut increase grow improve raise lift lower decrease boost shorten accelerate double triple quadruple halve save eliminate enhance strengthen speed expand generate minimize trim slash shrink recover prevent avert avoid unblock ease curb free restore extend lengthen quicken deepen broaden slow stabilize recoup rise diminish decelerate eradicate multiply",
  ],
  [
    CHANGE_IF_MEASURED,
    "add move bring drive scale deliver ship attract onboard convert enable unlock contribute increase drop remove streamline narrow surface retain win return yield compress maximize optimize take push pull upgrade sell book source recruit hire serve process produce migrate automate consolidate bump turn complete close resolve train launch reclaim identify support handle fund raise collect capture host organize reactivate release standardize place clear certify connect",
  ],
  [
    ACHIEVE,
    "achieve exceed win secure earn attain surpass reach hit beat outperform gain land pass outsell",
  ],
  [KEEP, "maintain keep hold sustain preserve retain protect"],
  [
    DECIDE,
    "choose stop kill decline reject drop defer postpone sequence resequence reorder prioritize reprioritize deprioritize rank select pick decide recommend propose reset reframe refocus redirect renegotiate negotiate retire sunset pivot settle approve narrow descope persuade convince pause halt cancel shelve reallocate discontinue argue veto refuse deprecate phase-out swap reassign forgo limit overrule reverse rule delay adopt opt commit greenlight trade reposition ban freeze scrap exclude skip waive cap abandon withdraw insist forbid prohibit disallow favor prefer ditch axe suspend unbundle end bet delete discard omit abolish nix mothball disband prune forego bypass sideline override park outsource overturn dismiss",
  ],
  [
    REDESIGN,
    "redesign replace introduce redefine restructure re-architect rearchitect rework rewrite reorganize rebuild overhaul reshape found establish change consolidate merge simplify split scope standardize institute set reprice transform centralize revise define cut resolve remove switch",
  ],
  [
    OWN,
    "own lead direct oversee head run spearhead define redesign prioritize negotiate chair govern champion command orchestrate captain steer shape found co-lead co-own establish decide set stop choose restructure introduce re-architect rearchitect scope rework overhaul initiate pioneer supervise propose recommend resolve settle align determine devise",
  ],
  [
    HELP,
    "help assist support participate contribute work involve collaborate aid shadow attend liaise cooperate interact partner engage join volunteer observe familiarize",
  ],
  [
    UPKEEP,
    "manage handle maintain administer coordinate oversee update monitor track organize process perform execute own run operate do provide facilitate conduct ensure serve act communicate use prepare schedule follow supervise control",
  ],
  [COLLECT, "gather collect elicit document capture compile take record log note"],
  [
    MAKE,
    "build ship develop implement create deliver deploy engineer code program launch release make produce craft write design set configure install construct assemble prototype",
  ],
  [
    LEARN,
    "interview survey research analyze investigate discover find identify test validate synthesize study uncover learn explore diagnose examine experiment observe map segment measure size profile benchmark prototype trial pilot shadow poll listen",
  ],
  [
    FINDS,
    "find identify discover uncover reveal show diagnose learn surface detect trace pinpoint spot prove demonstrate validate",
  ],
  [
    ORDER,
    "prioritize reprioritize deprioritize rank sequence resequence reorder order triage defer postpone refocus",
  ],
  [
    CLARIFY,
    "write define refine clarify break split slice translate author draft specify document groom rewrite decompose detail create turn convert agree craft prepare add",
  ],
  [
    ALIGN,
    "align agree negotiate persuade convince unite reconcile mediate broker rally secure win gain resolve settle renegotiate unify",
  ],
  [REPORT, "report track monitor present review measure publish analyze update communicate advise"],
  [
    INTEND,
    "ensure aim seek strive focus help assist foster promote encourage support facilitate allow enable endeavor attempt try hope guarantee optimize",
  ],
  [
    TAKES_TO,
    "enable allow help decide choose want continue begin start plan agree manage ask invite encourage persuade convince empower aim seek strive try attempt hope expect propose volunteer offer push tell get come use learn work need have be refuse fail require tend commit opt",
  ],
  [
    SHIFT,
    "fall rise drop grow climb improve go halve double triple decline increase decrease shrink stay hold move come save",
  ],
];

const ROLES = new Map<string, number>();
for (const [bit, lemmas] of TABLE)
  for (const lemma of lemmas.split(" ")) ROLES.set(lemma, (ROLES.get(lemma) ?? 0) | bit);

/** Every lemma of a class. */
export const classedLemmas = (): readonly string[] => [...ROLES.keys()];

/**
 * The bits of a lemma. A verb of two pieces keeps those of the second, but no choice that only the
 * bare verb makes: "re-shelved 9,000 books" and "hand-picked" decide nothing, "re-scoped" does.
 */
export function classOf(lemma: string): number {
  const own = ROLES.get(lemma);
  if (own !== undefined) return own;
  const cut = lemma.lastIndexOf("-");
  if (cut < 1) return 0;
  const bare = ROLES.get(lemma.slice(cut + 1)) ?? 0;
  const first = lemma.slice(0, cut);
  if (first === "co" || (first === "re" && bare & (ORDER | OWN | REDESIGN | ALIGN))) return bare;
  return bare & ~(DECIDE | REPORT);
}
