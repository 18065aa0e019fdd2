import { describe, expect, test } from "vitest";
import { draft, review, type Story } from "../../lib/engine";
import { SEED_STORIES, STORIES } from "../fixtures/stories";

const told = (line: string, story: Story, options = {}) => draft(line, story, options).drafts;
const texts = (line: string, story: Story, options = {}) =>
  told(line, story, options).map(({ text }) => text);

describe("the guide's four weak bullets, told", () => {
  test.each(SEED_STORIES)("$line becomes one line for each track", ({ line, story }) => {
    const [po, pm] = told(line, story);
    expect(po.result).toBe("draft");
    expect(pm.result).toBe("draft");
    expect(po.text).not.toBe(pm.text);
    const order = ["vague", "thin", "strong"];
    for (const { text } of [po, pm])
      expect(order.indexOf(review(text).verdict)).toBeGreaterThan(
        order.indexOf(review(line).verdict),
      );
  });

  test("the two lines lead with other facts of one story", () => {
    expect(texts(SEED_STORIES[3]?.line ?? "", SEED_STORIES[3]?.story ?? {})).toEqual([
      "Jointly chose single sign-on before custom reports because 9 of 14 lost deals had named it; six of those accounts came back within two quarters.",
      "Jointly chose single sign-on because 9 of 14 lost deals had named it; six of those accounts came back within two quarters.",
    ]);
  });
});

describe("lines from many trades", () => {
  test.each(STORIES)(
    "$line is told, kept or left alone, and reads as no less",
    ({ line, story }) => {
      for (const { result, text, wouldHelp, dropped } of told(line, story)) {
        expect(["draft", "both", "keep", "none"]).toContain(result);
        if (result === "none") expect(wouldHelp).toMatch(/\.$/);
        else expect(text).not.toBe("");
        for (const { reason } of dropped) expect(reason).toMatch(/\.$/);
      }
    },
  );
});

describe("who settled it decides how it is worded", () => {
  const line = "Responsible for the weekly report.";
  const act = "dropped two of five sections";
  test.each([
    ["decided", "Dropped two of five sections because nobody read them."],
    ["together", "Jointly dropped two of five sections because nobody read them."],
    ["recommended", "Recommended dropping two of five sections because nobody read them."],
    ["showed", "Showed why to drop two of five sections: nobody read them."],
    ["supported", "Supported dropping two of five sections because nobody read them."],
  ])("%s", (who, text) => {
    expect(texts(line, { who, act, because: "nobody read them" })[0]).toBe(text);
  });
  test("craft needs no lowering", () => {
    expect(texts(line, { who: "supported", act: "checked each figure" })[0]).toBe(
      "Checked each figure.",
    );
  });
  test("support that says how it was given keeps its line", () => {
    expect(
      texts("Supported the sales team with demos.", { who: "supported", act: "wrote a script" })[0],
    ).toBe("Supported the sales team with demos by writing a script.");
  });
  test("a thing in place of an act takes the words of the rung", () => {
    expect(texts(line, { who: "recommended", act: "a single page", because: "price" })[1]).toBe(
      "Recommended a single page because of price.",
    );
  });
});

describe("answers as people type them", () => {
  const line = "Responsible for intake.";
  const act = (answer: string, options = {}) =>
    texts(line, { who: "decided", act: answer, instead: "waiting" }, options)[0];
  test.each([
    ["I ranked the requests.", "Ranked the requests"],
    ["We've cut the form", "Jointly cut the form"],
    ["ranking requests and cutting the rest", "Ranked requests and cut the rest"],
    ["rank the requests, then split the first", "Ranked the requests, then split the first"],
    ["was responsible for merging two forms", "Merged two forms"],
    ["had to stop the Monday report", "Stopped the Monday report"],
    ["Chosen two vendors", "Chose two vendors"],
    ["to send refunds by hand", "Sent refunds by hand"],
    ["quickly moved intake to Ghent", "Quickly moved intake to Ghent"],
  ])("%s", (answer, words) => {
    expect(act(answer)).toBe(`${words} instead of waiting.`);
  });
  test("British spelling follows the option or the line", () => {
    expect(act("prioritize calls", { spelling: "british" })).toMatch(/^Prioritised/);
    expect(
      texts("Organised events.", { who: "decided", act: "analyzing costs", instead: "guesses" })[0],
    ).toMatch(/^Analysed/);
  });
  test("what was done once stays past, and what is done still is told in the present", () => {
    const once = { who: "decided", act: "ranked the requests", instead: "guessing" };
    const still = { ...once, act: "rank the requests" };
    const past = "Ranked the requests instead of guessing.";
    expect(texts("Manage intake.", once, { current: true })[0]).toBe(past);
    expect(texts("Manage intake.", still, { current: true })[0]).toBe(
      "Rank the requests instead of guessing.",
    );
    expect(texts("Manage intake.", still, { current: false })[0]).toBe(past);
  });
  test.each([
    ["because two clients left", " because two clients left"],
    ["Since it failed", " because it failed"],
    ["price", " because of price"],
    ["it cost £90 a case", " because it cost £90 a case"],
    ["5 of 6 stayed", " because 5 of 6 stayed"],
    ["of the audit", " because of the audit"],
    ["I saw that nobody used it", " because nobody used it"],
    ["we only had two testers", ", with only two testers"],
    ["I read 600 forms", " after reading 600 forms"],
    ["to reach the June date", " to reach the June date"],
    ["Our clients asked", " because the clients asked"],
  ])("because: %s", (because, words) => {
    expect(texts(line, { who: "decided", act: "moved intake", because })[0]).toBe(
      `Moved intake${words}.`,
    );
  });
  test.each([
    ["before the redesign", " before the redesign"],
    ["hire a clerk", " instead of hiring a clerk"],
    ["not the old form", " instead of the old form"],
    ["it was done by hand", "; before, it was done by hand"],
  ])("instead: %s", (instead, words) => {
    expect(texts(line, { who: "decided", act: "moved intake", instead })[0]).toBe(
      `Moved intake${words}.`,
    );
  });
});

describe("results", () => {
  const result = (afterwards: Story[string]) =>
    texts("Answered tickets.", { who: "decided", act: "split the queue", afterwards })[0]?.replace(
      "Split the queue",
      "",
    );
  test.each([
    ["Tickets fell from 40 to 22 a week.", "; tickets fell from 40 to 22 a week."],
    ["30% fewer tickets", ", with 30% fewer tickets."],
    ["I don't have a number but calls stopped", "; calls stopped."],
    ["no idea", "."],
    ["nurses now use one queue", "; nurses now use one queue."],
  ])("%s", (afterwards, words) => expect(result(afterwards)).toBe(words));
  test("a change is told from its fields, with since when", () => {
    expect(result({ text: "tickets", from: "40", to: "22 a week", since: "March" })).toBe(
      "; tickets down from 40 to 22 a week since March.",
    );
    expect(result({ from: "two days", to: "one", since: "three months" })).toBe(
      "; down from two days to one in three months.",
    );
  });
  test("an estimate is worded about, once for each figure, and never a date", () => {
    expect(result({ text: "tickets fell from 40 to nearly 22 in 2023", known: "estimate" })).toBe(
      "; tickets fell from about 40 to nearly 22 in 2023.",
    );
  });
  test("whose change it was is said where it was not one person's", () => {
    expect(result({ text: "tickets fell", whose: "several" })).toBe("; tickets fell.");
    expect(result({ text: "I cut tickets by half", whose: "ours" })).toBe(
      ", and jointly cut tickets by half.",
    );
  });
});

describe("the gate and the five results", () => {
  test("a line that only names an area of work is asked about, with a worked example", () => {
    const { gate, drafts, example, questions } = draft("Responsible for testing.", {});
    expect(gate).toBe("ask");
    for (const { result, parts, wouldHelp } of drafts) {
      expect(result).toBe("none");
      expect(parts).toEqual([]);
      expect(wouldHelp).toBeTruthy();
    }
    expect(example).toEqual({ activity: "testing", rung: null });
    expect(questions.map(({ id }) => id)).toEqual(["who", "act", "because"]);
  });
  test("a line with a particular act has a shape before any answer: kept words and blanks", () => {
    const { gate, drafts } = draft("Interviewed 14 churned customers.", {});
    expect(gate).toBe("augment");
    expect(drafts.map(({ text }) => text)).toEqual([
      "Interviewed 14 churned customers and [what you ordered, cut or settled]; [what ran better, and by how much].",
      "Interviewed 14 churned customers because [what customers or figures showed]; [what changed for them].",
    ]);
    for (const { result } of drafts) expect(result).toBe("shape");
  });
  test("one answer adds one clause and keeps the line word for word", () => {
    const { gate, drafts } = draft("Built a chatbot for tenants.", {
      afterwards: "it answers a third of questions",
    });
    expect(gate).toBe("augment");
    expect(drafts[0].text).toBe("Built a chatbot for tenants; it answers a third of questions.");
    expect(drafts[0].result).toBe("both");
  });
  test("a line that is told is kept", () => {
    const line = "Cut refunds from 9% to 4% by moving size charts above the price.";
    for (const { result, text } of told(line, {})) {
      expect(result).toBe("keep");
      expect(text).toBe(line);
    }
  });
  test("a story without evidence for a track says which fact would make it", () => {
    const [po, pm] = told("Assisted nurses with intake.", {
      who: "supported",
      act: "pre-filled forms from the last visit",
    });
    expect(po.result).toBe("draft");
    expect(pm.result).toBe("none");
    expect(pm.wouldHelp).toContain("customers");
  });
  test("a line that shows neither track is left out", () => {
    for (const { result } of told("References available on request", {}))
      expect(result).toBe("leave-out");
  });
  test("a change that is dropped is quoted with what it changed from and to", () => {
    const [po] = told("Cut tickets by 12%", {
      who: "decided",
      act: "cut the queue",
      afterwards: { text: "the wait", from: "9 days", to: "3" },
    });
    expect(po.dropped.map(({ text }) => text)).toContain("the wait fell from 9 days to 3");
  });
  test("what is dropped is listed with its reason", () => {
    const [, pm] = told("Handled complaints in Jira.", {
      who: "decided",
      act: "moved refunds to the tills",
      because: "queues were long",
    });
    expect(pm.dropped.map(({ text }) => text)).toEqual(["Handled complaints in Jira"]);
    expect(pm.dropped[0]?.reason).toContain("“Jira”");
  });
});

describe("claims", () => {
  const line = "Gathered requirements.";
  const story = { who: "decided", act: "ranked 12 requests by value", because: "two teams waited" };
  test("the track's usual verb is offered and the person's own stands until then", () => {
    const [po] = told(line, story);
    expect(po.parts[0]).toEqual({
      kind: "claim",
      text: "Ranked",
      choices: ["Prioritized", "Ordered", "Ranked"],
      confirmed: false,
    });
  });
  test("a confirmed word stands on the track where it was confirmed", () => {
    const confirmed = { po: { ranked: "prioritized" }, pm: { ranked: "ranked" } };
    const [po, pm] = told(line, story, { confirmed });
    expect(po.text).toMatch(/^Prioritized 12 requests by value/);
    expect(pm.text).toMatch(/^Ranked 12 requests by value/);
    expect(
      [po, pm].flatMap(({ parts }) => parts.filter((part) => part.kind === "claim")),
    ).toSatisfy((claims: { confirmed: boolean }[]) => claims.every((claim) => claim.confirmed));
  });
  test("nobody who did not settle it is offered the settling word", () => {
    for (const who of ["recommended", "showed", "supported"])
      for (const { parts } of told(line, { ...story, who }))
        expect(parts.some(({ kind }) => kind === "claim")).toBe(false);
  });
});

describe("a line with an act of its own is kept, and takes what was done", () => {
  const both = (line: string, story: Story, options = {}) => {
    const { gate, drafts } = draft(line, story, options);
    return { gate, results: drafts.map(({ result }) => result), text: drafts[0].text };
  };
  test("on the way, where the act was settled by the writer", () => {
    expect(
      both("Migrated 90 mailboxes to Exchange.", {
        who: "decided",
        act: "moved the emergency rooms last",
        because: "they had no spare staff",
      }),
    ).toEqual({
      gate: "augment",
      results: ["both", "both"],
      text: "Migrated 90 mailboxes to Exchange, moving the emergency rooms last because they had no spare staff.",
    });
  });
  test("next, where it was a finding or a recommendation", () => {
    expect(
      both("Answered chats in Intercom.", {
        who: "showed",
        act: "found that a third of tickets asked for an invoice",
      }).text,
    ).toBe("Answered chats in Intercom and found that a third of tickets asked for an invoice.");
    expect(
      both("Implemented levels in Godot.", { who: "recommended", act: "cutting the boss fight" })
        .text,
    ).toBe("Implemented levels in Godot and recommended cutting the boss fight.");
  });
  test("also where it tells its own result", () => {
    expect(
      both("Reduced picking errors by 40%.", {
        who: "decided",
        act: "separated look-alike boxes",
        because: "most mix-ups were of two brands",
      }).text,
    ).toBe(
      "Reduced picking errors by 40%, and separated look-alike boxes because most mix-ups were of two brands.",
    );
  });
  test("a line that holds the act already takes the answer that it lacks", () => {
    expect(
      both("Merged two intake forms.", {
        who: "decided",
        act: "merged the two intake forms",
        because: "clerks typed each name twice",
      }).text,
    ).toBe("Merged two intake forms because clerks typed each name twice.");
  });
});

describe("what is recommended is not said to be done", () => {
  test.each([
    ["keep the best sellers by the door", "Recommended keeping the best sellers by the door."],
    ["asking for photos first", "Recommended asking for photos first."],
    ["compared three tools", "Compared three tools."],
  ])("%s", (act, text) => {
    expect(texts("Responsible for claims.", { who: "recommended", act })[0]).toBe(text);
  });
});

describe("whose place and scale a new act may take", () => {
  const story = { who: "decided", act: "stopped the Monday call", because: "nobody came" };
  test.each([
    ["Responsible for rooms at a 200-room hotel.", " at a 200-room hotel"],
    ["Responsible for newsletters for a local brewery.", " for a local brewery"],
    ["Responsible for newsletters for a friend of the house.", ""],
    ["Managed newsletters for 40 stores.", ""],
    ["Managed newsletters for the sales team.", ""],
    ["Managed newsletters for decision-making.", ""],
  ])("%s", (line, place) => {
    const text = texts(line, story)[0] ?? "";
    expect(text).toMatch(/topp(?:ed|ing) the Monday call/);
    expect(/call( (?:for|at) [^;]*?)? because/.exec(text)?.[1] ?? "").toBe(place);
  });
  test("an act that ends in “before” takes no place", () => {
    const act = "opened the doors on the evening before";
    expect(texts("Responsible for logistics at a 200-room hotel.", { ...story, act })[0]).toBe(
      "Opened the doors on the evening before because nobody came.",
    );
  });
  test("where what was gathered came from stays with the line", () => {
    const line = "Gathered requirements from stakeholders for a new portal.";
    const act = "split the portal into leave requests first and payroll later";
    expect(texts(line, { who: "decided", act, because: "leave took a day" })[0]).toBe(
      "Split the portal into leave requests first and payroll later because leave took a day.",
    );
  });
});

describe("what a line keeps and what it makes room for", () => {
  const story = (act: string, more: Story = {}): Story => ({ who: "decided", act, ...more });
  test.each([
    [
      "a long line keeps its result with its means",
      "Reduced mispicks by 22% across three shifts by introducing barcode checks, leveraging lean principles to streamline daily operations.",
      story("put the fastest movers by the desk", { because: "pickers walked nine miles a shift" }),
      "Reduced mispicks by 22% across three shifts by introducing barcode checks, leveraging lean principles, and put the fastest movers by the desk because pickers walked nine miles a shift.",
    ],
    [
      "an empty line gives way",
      "Made the portal faster by changing some code.",
      story("cached the price list", { because: "buyers left before it came up" }),
      "Cached the price list because buyers left before it came up.",
    ],
    [
      "what was done once is not told as a standing duty",
      "Coordinate with Berlin and Ghent to plan 12 audits.",
      story("tested the upgrade path first", { because: "the last two audits failed there" }),
      "Tested the upgrade path first because the last two audits failed there.",
    ],
    [
      "a pronoun keeps the line that explains it",
      "Led the roll-out of a booking system for 6 clinics.",
      story("opened it at two clinics before the others", { because: "their nurses had asked" }),
      "Led the roll-out of a booking system for 6 clinics, opening it at two clinics before the others because their nurses had asked.",
    ],
    [
      "what others did is told next and not on the way",
      "Supervised 20 volunteers for a food bank.",
      story("let people choose their own groceries", { because: "a third of each bag came back" }),
      "Supervised 20 volunteers for a food bank and let people choose their own groceries because a third of each bag came back.",
    ],
    [
      "an act that ends in “only” is closed before its reason",
      "Responsible for claims intake.",
      story("automated windscreen claims only", { because: "they were 40% of the volume" }),
      "Automated windscreen claims only, because they were 40% of the volume.",
    ],
    [
      "two verbs of the line and two of the act make no chain",
      "Improved reliability and cut regressions by 35%.",
      story("deleted the flaky checks and rewrote the rest", { because: "nobody trusted them" }),
      "Improved reliability and cut regressions by 35%; deleted the flaky checks and rewrote the rest because nobody trusted them.",
    ],
    [
      "an act that says the means of a result again takes its place",
      "Reduced costs by 18% through contract renegotiation.",
      story("renegotiated the resin contract", {
        because: "the spot price had dropped by a third",
      }),
      "Reduced costs by 18%, and renegotiated the resin contract because the spot price had dropped by a third.",
    ],
  ])("%s", (_name, line, told, text) => expect(texts(line, told)[0]).toBe(text));

  test("a reason is never read as the reason of what was left", () => {
    expect(
      texts("Responsible for hearings.", {
        who: "decided",
        act: "held the hearings at 6 pm",
        instead: "noon",
        because: "nobody with a job could come",
      }),
    ).toEqual([
      "Held the hearings at 6 pm, instead of noon, because nobody with a job could come.",
      "Held the hearings at 6 pm because nobody with a job could come.",
    ]);
  });
  test.each([
    ["held a drill rather than a lecture", "a lecture"],
    ["recommended Godot over Unity", "Unity"],
  ])("%s says by itself what it replaced", (act, instead) => {
    const [po] = told("Responsible for safety.", { who: "recommended", act, instead });
    expect(po.text).not.toContain(" instead of ");
    expect(po.dropped.map(({ text }) => text)).toContain(instead);
  });
  test("an act that no line can carry takes its reason with it", () => {
    const [po] = told("Facilitated 40 weekly meetings.", {
      who: "decided",
      act: "the memo will replace the meeting",
      because: "the CFO reads",
      afterwards: "two hours a week were saved",
    });
    expect(po.text).not.toContain("the CFO reads");
    expect(po.dropped.map(({ text }) => text)).toContain("the CFO reads");
  });
  test("two clauses of their own never stand behind one line", () => {
    const [po] = told("Responsible for intake.", {
      who: "decided",
      act: "moved intake to Ghent",
      instead: "it was done by hand",
      afterwards: "waiting fell from an hour to ten minutes",
    });
    expect(po.text.match(/;/g)).toHaveLength(1);
  });
});

describe("what is nobody's own is not told as the person's", () => {
  const line = "Delivered talks to clients.";
  test("what came of an act that no line can carry goes with it", () => {
    const story = { who: "recommended", act: "told my boss we should use their data" };
    const [po, pm] = told(line, { ...story, afterwards: "we won 4 of the next 6 pitches" });
    for (const { text, dropped } of [po, pm]) {
      expect(text).not.toMatch(/won/);
      expect(dropped.map((one) => one.text)).toContain("we won 4 of the next 6 pitches");
    }
  });
  test.each([
    ["supported", "we raised $12M", "; $12M raised"],
    ["supported", "raised $12M", "; $12M raised"],
    ["recommended", "we shipped on time", ""],
    ["supported", "I raised $12M", ", and raised $12M"],
    ["supported", { text: "raised $12M", whose: "mine" as const }, ", and raised $12M"],
    ["decided", "we raised $12M", ", and raised $12M"],
  ])("%s … %j", (who, afterwards, clause) => {
    const story = { who, act: "drafted one model for the board", afterwards };
    expect(texts("Responsible for finance.", story)[0]).toBe(
      `Drafted one model for the board${clause}.`,
    );
  });
  test("what was done to suggest something keeps its verb", () => {
    const act = "ranked 31 forms by hours and suggested starting with leave";
    expect(texts("Responsible for forms.", { who: "recommended", act })[0]).toBe(
      "Ranked 31 forms by hours and suggested starting with leave.",
    );
  });
});

describe("what would be read of something else", () => {
  const line = "Responsible for intake.";
  const texted = (act: string, more: Story) => texts(line, { who: "decided", act, ...more })[0];
  test.each([
    ["counted who had asked for each form", ", because two had no owner"],
    ["kept a list of why forms came back", ""],
    ["sorted forms by how many people waited for each", ", because two had no owner"],
    ["cut the report nobody has to ask for", ", because two had no owner"],
    ["stopped the trial, together with the lead and two nurses", ", because two had no owner"],
  ])("a reason after “%s”", (act, clause) => {
    expect(texted(act, { because: "two had no owner" })?.toLowerCase()).toBe(`${act}${clause}.`);
  });
  test.each([
    [{ from: "34 days", to: "19 days" }, "", "It does not say what went from 34 days to 19 days."],
    [{ from: "12 calls", to: "5" }, "; calls fell from 12 to 5", undefined],
  ])("a change after a reason: %j", (afterwards, clause, reason) => {
    const story = { who: "decided", act: "held back the set-up", because: "staff got stuck on it" };
    const [po] = told(line, { ...story, afterwards });
    expect(po.text).toBe(`Held back the set-up because staff got stuck on it${clause}.`);
    expect(po.dropped.find(({ reason }) => reason.includes("went"))?.reason).toBe(reason);
  });
  test("keeps a change whose unit the reason has named, and only beside that reason", () => {
    const story = {
      who: "decided",
      act: "held back the set-up",
      because: "staff waited up to thirty days for their accounts",
      afterwards: { from: "30 days", to: "19 days" },
    };
    const because = " because staff waited up to thirty days for their accounts";
    expect(texts(line, story)).toEqual(
      Array(2).fill(`Held back the set-up${because}; down from 30 days to 19 days.`),
    );
    const instead = "setting everything up on the first morning with all of the seven supervisors";
    const [po] = told(line, { ...story, instead: `${instead} and trainers there` });
    expect(po.text).not.toContain("down from");
  });
  test("a change of no thing stands right after what was done", () => {
    expect(
      texted("cut the wait at the desk", { afterwards: { from: "3 days", to: "1 day" } }),
    ).toBe("Cut the wait at the desk; down from 3 days to 1 day.");
  });
  test.each([["put fixes ahead of the new board", "the board that sales wanted"]])(
    "“%s” names what was left",
    (act, instead) => {
      expect(texted(act, { instead })?.toLowerCase()).toBe(`${act}.`);
    },
  );
  test("a kept line asks what “it” stands for", () => {
    const [po] = told("Responsible for managing the rota", { who: "decided", act: "reordered it" });
    expect(po).toMatchObject({ result: "keep", dropped: [{ text: "reordered it" }] });
    expect(po.dropped[0]?.reason).toMatch(/^Say what “it” stands for/);
  });
  test("what was done is no cause of what the line says came of it", () => {
    const story = { who: "supported", act: "prioritized the meter photos" } as const;
    const told = (line: string) => texts(line, story)[0];
    const act = "prioritizing the meter photos.";
    expect(told("Helped launch a tenant app.")).toBe(`Helped launch a tenant app by ${act}`);
    const improved = "Helped launch a tenant app that improved efficiency";
    expect(told(`${improved}.`)).toBe(`${improved}, and supported ${act}`);
  });
  test("what was left is told where the act names another thing", () => {
    const act = "released rebooking before seat choice";
    expect(texted(act, { instead: "both in one release" })).toMatch(/instead of both/);
  });
  test("a beginning without its thing keeps the line that names it", () => {
    const story = { who: "together", act: "started with the two smallest clinics" };
    const [po] = told(
      "Implemented a records module for clinics in the north of the county.",
      story,
    );
    expect(po.text).toMatch(/^(?:Implemented|$)/);
  });
  test("no third act is added by “and”", () => {
    const story = { who: "decided", act: "dropped two suites and rewrote one" };
    expect(texts("Improved tests and cut faults by 35%.", story)[0]).toBe(
      "Improved tests and cut faults by 35%; dropped two suites and rewrote one.",
    );
  });
});

describe("what is left out is told as it is", () => {
  test("words of a label are no names to carry over", () => {
    const [po] = told("Store Manager, Claims Team", {
      who: "decided",
      act: "cut the form to a page",
    });
    expect(po.dropped[0]?.reason).not.toMatch(/Add/);
  });
  test("a result told in other words is quoted as it was typed", () => {
    const line = "Cut waste from 9% to 4%, saving $2.1M a year, by moving the size charts.";
    const story = {
      who: "supported",
      act: "wrote the charts",
      afterwards: "saved us $2.1M a year",
    };
    for (const { dropped } of told(line, story))
      expect(dropped.map(({ text }) => text)).not.toContain("$2.1M a year saved");
  });
  test("a track points to the other only where that one tells it", () => {
    const line = "Responsible for events.";
    const act = "found that most guests had come by train";
    const story = { who: "showed", act, instead: "the lot for buses", because: "40 said so" };
    for (const { dropped } of told(line, story))
      expect(dropped.some(({ reason }) => reason.includes("Product Owner line"))).toBe(false);
  });
  test("a finding with another way is judged alike beside a line and alone", () => {
    const story = {
      who: "showed",
      act: "found that a quarter of the pipeline was older than a year",
      instead: "the 12m that was quoted",
    };
    const alone = told("Responsible for dashboards.", story)[0];
    expect(alone.result).toBe("none");
    expect(told("Built dashboards in Tableau for 12 buyers.", story)[0].result).toBe(alone.result);
  });
});

describe("evidence for a Product Manager", () => {
  test.each([
    ["supported", "rewrote the acceptance criteria", "stories came back from QA", "none"],
    ["together", "moved refinement to Tuesdays", "testers missed Mondays", "none"],
    ["decided", "removed the energy timer", "players quit at level 9", "draft"],
    ["decided", "put the size in the title", "it was asked most in chat", "draft"],
    ["recommended", "recommended one form", "half of it was typed twice", "draft"],
  ])("%s: %s because %s", (who, act, because, result) => {
    const instead = "the story of the brand";
    const [, pm] = told("Responsible for planning.", { who, act, because, instead });
    expect(pm.result === "both" ? "draft" : pm.result).toBe(result);
  });
});

describe("the writer's choices", () => {
  const line = "Responsible for intake.";
  const story = {
    who: "decided",
    act: "moved the evening desk to the front hall",
    because: "visitors waited outside for an hour each Monday in winter",
    afterwards: "waiting fell from an hour to ten minutes",
  };
  test("a line of twenty words is one, and says what it leaves out", () => {
    const [po] = told(line, story, { lineWords: 20 });
    expect(po.text.split(" ").length).toBeLessThanOrEqual(20);
    expect(po.dropped.some(({ text }) => text.startsWith("visitors waited"))).toBe(true);
    expect(texts(line, story)[0]?.split(" ").length).toBeGreaterThan(20);
  });
  test("a British line stays British for a writer of American spelling", () => {
    expect(
      texts(
        "Organised events.",
        { who: "decided", act: "analyzing costs" },
        { spelling: "american" },
      )[0],
    ).toMatch(/Analysed|analysing/);
  });
});

describe("what would help is what the story lacks", () => {
  test("a reason without an act is asked for the act", () => {
    const [po] = told("Responsible for testing.", { because: "releases slipped" });
    expect(po.result).toBe("none");
    expect(po.wouldHelp).toContain("verb");
  });
  test("a told result is not asked for again", () => {
    const line = "Assisted nurses with intake.";
    const story = { who: "supported", act: "pre-filled forms from the last visit" };
    expect(told(line, story)[1].wouldHelp).toContain("what changed");
    expect(
      told(line, { ...story, afterwards: "intake takes less time" })[1].wouldHelp,
    ).not.toContain("what changed");
  });
  test("an answer that a kept line does not hold is listed", () => {
    const line =
      "Cut refunds from 9% to 4% by moving size charts above the price; returns desk closed early.";
    const [po] = told(line, { who: "decided", act: "hired two clerks for the winter sale" });
    expect(po.result).toBe("keep");
    expect(po.dropped.length).toBe(1);
  });
});
