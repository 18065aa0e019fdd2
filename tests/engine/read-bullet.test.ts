import { describe, expect, test } from "vitest";
import { inflect, readVerb } from "@/lib/engine/lexicon/verbs";
import { readBullet } from "@/lib/engine/text/read-bullet";

describe("openers", () => {
  test.each([
    ["Led a team of 6", "Led", "past", "lead"],
    ["Cut setup time by half", "Cut", "past", "cut"],
    ["Set the rules for refunds", "Set", "past", "set"],
    ["Put two seniors on nights", "Put", "past", "put"],
    ["Reset roadmap priorities", "Reset", "past", "reset"],
    ["Co-led the merger", "Co-led", "past", "co-lead"],
    ["Re-platformed the shop", "Re-platformed", "past", "re-platform"],
    ["A/B tested two prices", "A/B tested", "past", "A/B test"],
    ["A/B-tested two prices", "A/B-tested", "past", "a/b-test"],
    ["Roadmapped the year", "Roadmapped", "past", "roadmap"],
    ["Sunset the old portal", "Sunset", "past", "sunset"],
    ["Organised 12 debates", "Organised", "past", "organize"],
    ["Modelled demand for 3 depots", "Modelled", "past", "model"],
    ["Sutured minor wounds", "Sutured", "past", "suture"],
    ["Braised 40 shoulders a week", "Braised", "past", "braise"],
    ["Spurred growth in two towns", "Spurred", "past", "spur"],
    ["Successfully negotiated a lease", "negotiated", "past", "negotiate"],
    ["I rebuilt the rota", "rebuilt", "past", "rebuild"],
    ["In six months, halved the queue", "halved", "past", "halve"],
    ["Discovery: ran 12 interviews", "ran", "past", "run"],
    ["• Hired 9 cooks", "Hired", "past", "hire"],
    ["Manage a crew of 4", "Manage", "present", "manage"],
    ["Manages a crew of 4", "Manages", "present", "manage"],
    ["Design and build booking pages", "Design", "present", "design"],
    ["Define new rules for returns", "Define", "present", "define"],
    ["Managing a crew of 4", "Managing", "gerund", "manage"],
    ["Was given the keys to 3 shops", "Was given", "passive", "give"],
    ["Responsible for managing billing", "Responsible for", "duty", null],
    ["Was responsible for testing", "Was responsible for", "duty", null],
    ["Tasked with closing the books", "Tasked with", "duty", null],
    ["Duties included filing", "Duties included", "duty", null],
    ["Set of design rules for kiosks", "Set", "nominal", null],
    ["Bid management for rail tenders", "Bid", "nominal", null],
    ["Embedded systems for elevators", "Embedded", "nominal", null],
    ["LED lighting for two museums", "LED", "nominal", null],
    ["Marketing manager for 3 brands", "Marketing", "nominal", null],
    ["Testing of pumps", "Testing", "nominal", null],
    ["Design system maintenance", "Design", "nominal", null],
    ["Certified Scrum Master", "Certified", "nominal", null],
    ["12 years in kitchens", "12", "other", null],
  ])("%s", (text, words, form, lemma) => {
    const { opener } = readBullet(text);
    expect([opener?.text, opener?.form, opener?.lemma]).toEqual([words, form, lemma]);
  });

  test("a text without a word has none", () => {
    expect(readBullet("").opener).toBeNull();
    expect(readBullet("— 🎉 …").opener).toBeNull();
  });
});

describe("measures", () => {
  test.each([
    ["Won back 60% of churned accounts", ["60% of churned accounts"]],
    ["Shipped every two weeks", ["every two weeks"]],
    ["Moved stock counts from monthly to weekly", ["from monthly to weekly"]],
    ["Cut the wait by a third", ["a third"]],
    ["Ran a budget of $1.2M", ["$1.2M"]],
    ["Led a 12-person crew", ["12-person"]],
    ["Grew output 3x", ["3x"]],
    ["Cut build time from 40 to 12 minutes", ["from 40 to 12 minutes"]],
    ["Moved activation from 31% → 48%", ["from 31% → 48%"]],
    ["Cared for 4–5 patients per shift", ["4–5 patients per shift"]],
    ["Trained twelve nurses", ["twelve nurses"]],
    ["Saved two hundred thousand dollars", ["two hundred thousand dollars"]],
    ["Halved returns within two weeks", ["Halved", "two weeks"]],
    ["Answered 40 calls a day", ["40 calls a day"]],
    ["Met 11 of 12 promised dates", ["11 of 12 promised dates"]],
    ["Kept a rating of 4.7/5", ["4.7/5"]],
    ["Raised Rs. 4,00,000+ for a clinic", ["Rs. 4,00,000+"]],
    ["Raised €2.4 million in two rounds", ["€2.4 million", "two rounds"]],
    ["Fed between 80 and 120 guests", ["between 80 and 120 guests"]],
    ["Cut the handover from a week to two days", ["from a week to two days"]],
    ["Lost half of the samples", ["half of the samples"]],
    ["Served thousands of commuters", ["thousands of commuters"]],
    ["Cut cost by 30 percent", ["30 percent"]],
  ])("%s", (text, measures) => {
    expect(readBullet(text).measures.map((measure) => measure.text)).toEqual(measures);
  });

  test.each([
    "Led phase 2 of the hospital move",
    "Closed the plan in Q3",
    "Moved finance to S/4HANA",
    "Wrote step 1 of 5 of the manual",
    "Joined in 2019 and left in March 2021",
    "Ran the 2022–2023 season",
    "Upgraded React 18 pages and Windows 10 desks",
    "Wrote version 2.0 of the guide",
    "Kept a 24/7 desk in B2B sales",
    "Audited ISO 27001 and SOC 2 files",
    "Held 1:1 talks at 7 p.m.",
    "Taught the 4th grade",
    "Played '1 Million Cups' in a third location",
    "Designed two-way radios over 5G",
  ])("only looks like one: %s", (text) => {
    expect(readBullet(text).measures.map((measure) => measure.text)).toEqual([]);
  });
});

describe("what happened, and what was only intended", () => {
  test.each([
    [
      "Rewrote the form, cutting calls from 40 to 12 a day",
      "cutting calls from 40 to 12 a day",
      undefined,
    ],
    ["Rewrote the form to cut calls", undefined, "to cut calls"],
    ["Rewrote the form in order to cut calls", undefined, "in order to cut calls"],
    ["Held weekly rounds, ensuring quality", undefined, "ensuring quality"],
    ["Wrote a guide aimed at new starters", undefined, "aimed at new starters"],
    ["Reduced falls by 20%", "Reduced falls by 20%", undefined],
    ["Built a till that cut queues by half", "that cut queues by half", undefined],
    [
      "Moved the gate; cars held overnight fell by half",
      "cars held overnight fell by half",
      undefined,
    ],
    [
      "Rewrote the menu; plates left unfinished dropped to a tenth",
      "plates left unfinished dropped to a tenth",
      undefined,
    ],
    ["Moved the depot; late trains fell by a third", "late trains fell by a third", undefined],
    ["Opened on Sundays, and sales rose from $4k to $6k", "sales rose from $4k to $6k", undefined],
    ["Led the launch, resulting in 300 sign-ups", "resulting in 300 sign-ups", undefined],
    ["Delivered 8 bridges on time", "on time", undefined],
    ["Ran the switch without downtime", "without downtime", undefined],
    ["Packed 90 crates with no item lost", "with no item lost", undefined],
    ["Trained staff to improve safety by reducing clutter", undefined, "to improve safety"],
    ["Rolled out scanners; nobody counts by hand", "nobody counts by hand", undefined],
    ["Enabled nurses to order supplies", undefined, undefined],
  ])("%s", (text, outcome, purpose) => {
    const reading = readBullet(text);
    expect([reading.outcome?.text, reading.purpose?.text]).toEqual([outcome, purpose]);
  });
});

test("the object is the whole noun phrase with its tail, and the method is apart", () => {
  const { object, method } = readBullet(
    "Settled competing requests from sales and support by ranking them with two customers",
  );
  expect(object?.text).toBe("competing requests from sales and support");
  expect(method?.text).toBe("by ranking them with two customers");
});

test("“Built and shipped X” acts on X, and further acts are told apart", () => {
  const { object, predicates } = readBullet("Built and shipped a till app, then trained 9 shops");
  expect(object?.text).toBe("a till app");
  expect(predicates.map(({ verb }) => verb.lemma)).toEqual(["ship", "train"]);
});

test("tools, names and quotations are found; a title is not all names", () => {
  const reading = readBullet(
    "Moved the Riverside clinic from Excel to “Ward Board” with Mercy Trust",
  );
  expect(reading.tools.map(({ text }) => text)).toEqual(["Excel"]);
  expect(reading.names.map(({ text }) => text)).toEqual(["Riverside", "Ward Board", "Mercy Trust"]);
  expect(reading.quotes.map(({ text }) => text)).toEqual(["“Ward Board”"]);
  expect(readBullet("Senior Director Of Great Plans And Things").names).toEqual([]);
});

test.each([
  "Verantwortlich für die Planung und Umsetzung von Projekten",
  "Responsable de la gestión de proyectos para el equipo",
  "Gestion de projets et coordination des équipes",
  "Zarządzałem zespołem programistów i testerów oprogramowania",
  "负责产品规划和团队管理",
  "قدت فريقا من المهندسين",
  "Lorem ipsum dolor sit amet consectetur",
])("another language is told apart: %s", (text) => {
  expect(readBullet(text).english).toBe(false);
});

test.each([
  "Led the São Paulo launch",
  "Owned del Monte's account",
  "Taught El Sistema classes in La Paz",
])("a foreign name leaves a line English: %s", (text) => {
  expect(readBullet(text).english).toBe(true);
});

describe("verbs", () => {
  test.each([
    ["organize", "past", "british", "organised"],
    ["model", "gerund", "british", "modelling"],
    ["model", "gerund", "american", "modeling"],
    ["A/B test", "past", "american", "A/B tested"],
    ["co-lead", "past", "american", "co-led"],
    ["quit", "gerund", "american", "quitting"],
    ["focus", "past", "american", "focused"],
    ["plan", "past", "american", "planned"],
    ["carry", "present", "american", "carries"],
    ["set", "past", "american", "set"],
    ["write", "past", "american", "wrote"],
    ["tie", "gerund", "american", "tying"],
    ["free", "past", "american", "freed"],
    ["practice", "past", "british", "practised"],
  ] as const)("%s in the %s, %s: %s", (lemma, form, spelling, expected) => {
    expect(inflect(lemma, form, spelling)).toBe(expected);
  });

  test.each([
    ["led", "lead", ["past", "participle"]],
    ["leads", "lead", ["present"]],
    ["prioritised", "prioritize", ["past", "participle"]],
    ["containerises", "containerize", ["present"]],
    ["gamify", "gamify", ["base"]],
    ["emphasised", "emphasize", ["past", "participle"]],
    ["solidifying", "solidify", ["gerund"]],
    ["retrained", "retrain", ["past", "participle"]],
    ["rerunning", "rerun", ["gerund"]],
    ["cohosts", "cohost", ["present"]],
    ["re-platformed", "re-platform", ["past", "participle"]],
    ["agreed", "agree", ["past", "participle"]],
  ])("%s is read as %s, %s", (word, lemma, forms) => {
    const readings = readVerb(word) ?? [];
    expect(readings.map(({ form }) => form)).toEqual(forms);
    expect(new Set(readings.map((reading) => reading.lemma))).toEqual(new Set([lemma]));
  });

  test.each(
    "data-driven expertise enterprise oversized midsized likewise promising prize reality revenue resident coed".split(
      " ",
    ),
  )("%s is no verb", (word) => {
    expect(readVerb(word)).toBeUndefined();
  });
});
