import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { ENGINE_VERSION } from "@/lib/engine";
import { demo } from "../resume/builders";

// Each test starts the real command; a busy machine is slow at that.
const SLOW_MS = 120_000;
const ROOT = process.cwd();
let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "coach-"));
});

type Ran = { status: number | null; out: string; err: string };

function coach(
  words: readonly string[],
  input = "",
  options: { closeEarly?: boolean } = {},
): Promise<Ran> {
  const child = spawn(
    process.execPath,
    ["--import", "tsx", join(ROOT, "lib", "cli", "main.ts"), ...words],
    {
      cwd: ROOT,
      env: { ...process.env, NO_COLOR: "" },
    },
  );
  return new Promise((resolve, reject) => {
    let out = "";
    let err = "";
    child.stdout.on("data", (chunk: Buffer) => {
      out += chunk.toString();
      if (options.closeEarly === true) child.stdout.destroy();
    });
    child.stderr.on("data", (chunk: Buffer) => {
      err += chunk.toString();
    });
    child.stdin.on("error", () => undefined);
    child.on("error", reject);
    child.on("close", (status) => resolve({ status, out, err }));
    child.stdin.end(input);
  });
}

const file = (name: string, text: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

const STRONG =
  "Cut the returns form from 31 fields to 12 and agreed it with two depot managers, because readers left it half done; returns by phone fell from 90 to 35 a week";
const WEAK = "Responsible for a team";

type Entry = {
  text: string;
  verdict: string;
  engine: string;
  score: number;
  findings: {
    rule: string;
    kind: string;
    severity: string;
    start: number;
    end: number;
    message: string;
    advice: object;
  }[];
  signals: object[];
  lean: { po: number; pm: number };
  facts: { opener: object | null; measures: { text: string; start: number; end: number }[] };
};

describe("coach review", { timeout: SLOW_MS }, () => {
  it("gives one entry a line, in order, null for an empty one, from standard input", async () => {
    const { status, out } = await coach(
      ["review", "--json", "-"],
      `${WEAK}\r\n\r\n  ${STRONG} 🎉\n`,
    );
    const entries = JSON.parse(out) as (Entry | null)[];
    expect(entries.map((entry) => entry?.text ?? null)).toEqual([WEAK, null, `  ${STRONG} 🎉`]);
    const entry = entries[0];
    expect(Object.keys(entry ?? {})).toEqual([
      "text",
      "verdict",
      "score",
      "findings",
      "signals",
      "lean",
      "facts",
      "read",
      "engine",
    ]);
    expect(entry?.engine).toBe(ENGINE_VERSION);
    expect(entry?.facts.opener).toEqual({
      text: "Responsible for",
      start: 0,
      end: 15,
      form: "duty",
    });
    for (const measure of entries[2]?.facts.measures ?? []) {
      expect(entries[2]?.text.slice(measure.start, measure.end)).toBe(measure.text);
      expect(Object.keys(measure)).toEqual(["text", "start", "end"]);
    }
    const fixes = entries
      .flatMap((one) => one?.findings ?? [])
      .some((finding) => finding.severity === "fix");
    expect(status).toBe(fixes ? 1 : 0);
  });

  it("writes for people without color codes where no terminal reads, and steers no terminal", async () => {
    const { out } = await coach(["review"], `${WEAK} \u001b[31mred\n`);
    expect(out).not.toContain("\u001b");
    expect(out).toContain("Responsible for");
  });

  it("takes the writer's side where guides disagree", async () => {
    const highlights = ["Run a kitchen of 14 cooks", "Hired 9 cooks."];
    const path = file(
      "kitchen.json",
      JSON.stringify({ work: [{ startDate: "2020", highlights }] }),
    );
    const rules = async (...flags: readonly string[]) => {
      const { out } = await coach(["review", "--resume", path, "--json", ...flags]);
      const { across } = JSON.parse(out) as { across: { rule: string; lines: number[] }[] };
      return across.map(({ rule, lines }) => [rule, ...lines]);
    };
    expect(await rules("--ending", "stop")).toEqual([["match-the-ending", 0]]);
    expect(await rules("--ending", "open", "--current-tense", "past")).toEqual([
      ["keep-one-tense", 0],
      ["match-the-ending", 1],
    ]);
    const long = `Wired ${"a flat and ".repeat(7)}a school\n`;
    const tooLong = async (words: string) =>
      (await coach(["review", "--json", "--line-words", words], long)).out.includes(
        "keep-it-short",
      );
    expect([await tooLong("35"), await tooLong("20")]).toEqual([false, true]);
  });

  it("reads a whole resume with --resume", async () => {
    const path = file("resume.json", JSON.stringify(demo));
    const { out } = await coach(["review", "--resume", path, "--json"]);
    const answer = JSON.parse(out) as {
      lines: ({ job: number } & Entry)[];
      across: { lines: number[] }[];
    };
    expect(answer.lines.map((line) => [line.job, line.text])).toEqual(
      (demo.work ?? []).flatMap((job, at) => (job.highlights ?? []).map((text) => [at, text])),
    );
    for (const finding of answer.across)
      for (const line of finding.lines) expect(answer.lines[line]).toBeDefined();
  });

  it("ends calmly when its reader leaves early", async () => {
    const { status, err } = await coach(["review", "--json"], `${WEAK}\n`.repeat(5_000), {
      closeEarly: true,
    });
    expect(err).toBe("");
    expect(status).not.toBe(2);
  });
});

describe("coach draft", { timeout: SLOW_MS }, () => {
  it("gives questions, and one draft for each track, with answers or without", async () => {
    const answers = file("answers.json", JSON.stringify([null, null, { who: "decided" }]));
    const { status, out } = await coach(
      ["draft", "--json", "--answers", answers],
      `${WEAK}\n\nGathered requirements from stakeholders across two teams.\n`,
    );
    expect(status).toBe(0);
    const entries = JSON.parse(out) as ({
      text: string;
      gate: string;
      questions: { id: string }[];
      drafts: { track: string; parts: { text: string }[]; text: string }[];
    } | null)[];
    expect(entries[1]).toBeNull();
    expect(entries).toHaveLength(3);
    for (const entry of entries)
      if (entry !== null) expect(entry.drafts.map((draft) => draft.track)).toEqual(["po", "pm"]);
  });

  it("marks below each word where it comes from, and says what the marks mean", async () => {
    const { status, out } = await coach(
      ["draft", "--track", "po"],
      "Gathered requirements from stakeholders across two teams.\n",
    );
    expect(status).toBe(0);
    expect(out).toContain("Product Owner");
    expect(out).not.toContain("Product Manager (");
    const shape = await coach(["draft", "--track", "po"], "Interviewed 14 churned customers.\n");
    const rows = shape.out.split("\n");
    const at = rows.findIndex((row) => /\[[^[\]]+\]/.test(row) && !row.includes("blank"));
    const [words = "", marks = ""] = rows.slice(at);
    for (const { 0: blank, index } of words.matchAll(/\[[^[\]]+\]/g))
      expect(marks.slice(index, index + blank.length)).toBe("╌".repeat(blank.length));
    expect(marks.slice(0, words.indexOf("customers"))).toMatch(/^ +$/);
    expect(shape.out).toMatch(/blank {7}\[[^[\]]+\] \(\w+\)\n/);
    expect(rows.at(-2)).toBe(
      "no mark: your words   ·· connecting   ╌╌ blank: only you know   ══ to confirm: says more with another word",
    );
  });

  it("marks connecting words and the word to confirm, which stands at its mildest", async () => {
    const story = { who: "decided", act: "ranked 12 requests by value", because: "mills waited" };
    const answers = file("ranked.json", JSON.stringify([story]));
    const { out } = await coach(
      ["draft", "--track", "pm", "--answers", answers],
      "Gathered requests for the mill\n",
    );
    const rows = out.split("\n");
    const at = rows.findIndex((row) => row.includes("Ranked 12 requests"));
    const [words = "", marks = ""] = rows.slice(at);
    expect(marks.slice(words.indexOf("Ranked")).startsWith("══════ ")).toBe(true);
    const because = words.indexOf("because");
    expect(marks.slice(because, because + 7)).toBe("·······");
    expect(marks[words.indexOf("12")]).toBe(" ");
    expect(out).toContain("“Ranked”, or only if it is true “Ordered” or “Prioritized”");
  });
});

describe("answers of a file", { timeout: SLOW_MS }, () => {
  const LINE = "Gathered requirements from clinics\n";
  const answered = (story: unknown) => {
    const answers = file("told.json", JSON.stringify([story]));
    return coach(["draft", "--json", "--answers", answers], LINE);
  };

  it.each([
    [{ result: "fewer calls" }, /entry 1 answers "result", which no question asks; .*afterwards\./],
    [{ who: "leader" }, /"who" cannot be "leader".*decided, together/],
    [{ afterwards: { to: "9", known: "guess" } }, /"known" cannot be "guess".*looked-up/],
    [{ afterwards: { to: "9", whose: "theirs" } }, /"whose" cannot be "theirs".*mine, ours/],
    [{ afterwards: { to: "9", unit: "days" } }, /no field "unit"; there are text, from, to/],
  ])("%j is passed over with one sentence, and the drafts are made", async (story, message) => {
    const { status, out, err } = await answered(story);
    expect(status).toBe(0);
    expect(err).toMatch(/^coach: [^\n]+\n$/);
    expect(err).toMatch(message);
    expect(JSON.parse(out)).toHaveLength(1);
  });

  it.each([
    ["ranked them", /entry 1 must be null or an object/],
    [{ act: 9 }, /answers "act" with no text; a text in quotes/],
    [{ act: { text: "ranked them" } }, /answers "act" with no text/],
    [{ afterwards: 9 }, /answers "afterwards" with no result; .* from, to, since/],
    [{ afterwards: { to: 9 } }, /"to" must be a text in quotes/],
  ])("%j is named, status 2", async (story, message) => {
    const { status, out, err } = await answered(story);
    expect(err).toMatch(message);
    expect([status, out]).toEqual([2, ""]);
  });

  it.each(["review", "draft"])(
    "%s says that a line was not read",
    async (command) => {
      const { out } = await coach([command, "-"], "Leitete das Team und sortierte die Anfragen\n");
      expect(out).toContain("Not read: this line does not look like English.");
      expect(out).not.toContain("keep it as it is");
    },
    SLOW_MS,
  );

  it.each(["review", "draft"])(
    "%s says that there was nothing to read",
    async (command) => {
      const ran = await coach([command, file("empty.txt", "\n")]);
      expect(ran).toMatchObject({ status: 0, out: "" });
      expect(ran.err).toMatch(/^coach: \S*empty\.txt holds no line\.\n$/);
    },
    SLOW_MS,
  );

  it("a short line is asked for by its words", async () => {
    const story = {
      who: "decided",
      act: "ranked 12 requests by complaints saved",
      because: "half of the calls came from two clinics",
      afterwards: "calls fell from 40 to 22 a week",
    };
    const answers = file("short.json", JSON.stringify([story]));
    const words = async (...more: string[]) => {
      const { out } = await coach(["draft", "--json", "--answers", answers, ...more], LINE);
      const [entry] = JSON.parse(out) as [{ drafts: { text: string }[] }];
      return Math.max(...entry.drafts.map(({ text }) => text.split(" ").length));
    };
    expect(await words()).toBeGreaterThan(20);
    expect(await words("--line-words", "20")).toBeLessThanOrEqual(20);
  });
});

describe("coach import and export", { timeout: SLOW_MS }, () => {
  it("brings a text in and writes it in every format", async () => {
    const text = file(
      "resume.txt",
      "Ines Marlow\n\nEXPERIENCE\nProduct Owner, Fernleaf Labs\n2019 – 2021\n• Cut the returns form to 12 fields\n\nEMBLEMS\nA gate latch\n",
    );
    const read = await coach(["import", "--json", text]);
    const answer = JSON.parse(read.out) as { resume: typeof demo; unread: string[] };
    expect(answer.resume.work?.[0]).toMatchObject({
      name: "Fernleaf Labs",
      position: "Product Owner",
      dateText: "2019 – 2021",
    });
    expect(answer.unread).toEqual(["EXPERIENCE", "EMBLEMS", "A gate latch"]);
    const json = file("read.json", JSON.stringify(answer.resume));
    const starts = { pdf: "%PDF-", docx: "PK", txt: "Ines Marlow", md: "# Ines Marlow", json: "{" };
    for (const [format, start] of Object.entries(starts)) {
      const out = join(folder, `out.${format}`);
      expect(await coach(["export", "--format", format, "--out", out, json])).toEqual({
        status: 0,
        out: "",
        err: "",
      });
      expect(readFileSync(out, "latin1").startsWith(start)).toBe(true);
    }
    const both = await coach(["import", "--json", text, join(folder, "out.md")]);
    expect(JSON.parse(both.out)).toHaveLength(2);
  });
});

describe("wrong use and unreadable input", { timeout: SLOW_MS }, () => {
  const missing = ["review", "nowhere/none.txt"];
  it.each([
    [[], "", /Say what to do/],
    [["polish"], "", /no command "polish"/],
    [["review", "--track", "cto"], "", /--track takes po or pm/],
    [["review", "--colour"], "", /no option --colour/],
    [missing, "", /no such file/],
    [["review", "a.txt", "b.txt"], "", /One file at a time/],
    [["review", "--resume"], "", /needs a value/],
    [["review", "--line-words", "28"], "", /takes 35 or 20/],
    [["draft", "--answers", "-"], "", /not both/],
    [["posting"], "", /not there yet/],
    [["import"], "", /needs a file/],
    [["review", "-"], '{"work":[]}', /JSON.*review --resume FILE/],
    [["import", "-"], " \n", /no words/],
    [["export", "--format", "odt"], "", /--format takes/],
    [["export", "--format", "txt"], "{}", /needs --out/],
    [
      ["export", "--format", "txt", "--out", "nowhere/x/y.txt"],
      '{"work":[]}',
      /could not be written/,
    ],
    [["export", "--format", "txt", "--out", "x"], '{"work":[', /not complete JSON/],
  ] as const)("%j says so in one line, status 2", async (words, input, message) => {
    const { status, out, err } = await coach([...words], input);
    expect(err).toMatch(/^coach: [^\n]+\n$/);
    expect(err).toMatch(message);
    expect(out).toBe("");
    expect(status).toBe(2);
  });

  it("names text that is not UTF-8", async () => {
    const path = file("latin.txt", Uint8Array.from([0x63, 0xe9, 0x0a]));
    expect(await coach(["review", path])).toMatchObject({
      status: 2,
      err: expect.stringContaining("not UTF-8") as string,
    });
  });

  it("shows how it is used when asked", async () => {
    const { status, out } = await coach(["--help"]);
    expect(status).toBe(0);
    expect(out).toContain("coach review");
  });
});
