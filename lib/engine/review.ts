import type { Facts, Finding, Review, ReviewOptions, TextSpan } from "./types";
import { READ_CAP, capped } from "./cap";
import { scoreOf, weigh } from "./evidence";
import { LINE_RULES, ROOTS } from "./rules";
import { namesOnlyAnArea } from "./rules/bare";
import { rule as keepItShort } from "./rules/keep-it-short";
import type { Line, Mark, Rule } from "./rules/rule";
import { readSignals } from "./signals/read-signals";
import { putInOrder } from "./text/in-order";
import { readBullet, type BulletReading } from "./text/read-bullet";

const NO_OPTIONS: ReviewOptions = {};

/**
 * Reads and judges one line. Any string is legal; a line that is not English is told apart by
 * `read: false` and is not judged. Spans count UTF-16 units of `text`.
 */
export function review(text: string, options: ReviewOptions = NO_OPTIONS): Review {
  const bullet = readBullet(capped(text));
  if (!bullet.english) return unread(text, bullet);
  const { signals, lean, choices } = readSignals(bullet);
  const evidence = weigh(bullet, signals, choices);
  const bare = namesOnlyAnArea(bullet, signals, evidence);
  const line: Line = { bullet, signals, evidence, options, bare };
  const findings = findingsOf(line);
  if (text.length > READ_CAP) findings.push(overCap(text));
  const held = evidence.verdict === "strong" && findings.some(({ severity }) => severity === "fix");
  const verdict = held ? "thin" : evidence.verdict;
  return {
    text,
    verdict,
    score: scoreOf(verdict, evidence.points),
    findings,
    signals,
    lean,
    facts: factsOf(bullet),
    read: true,
  };
}

function overCap(text: string): Finding {
  const start = capped(text).length;
  return {
    rule: keepItShort.id,
    kind: keepItShort.kind,
    severity: keepItShort.severity,
    start,
    end: text.length,
    message: `Only the first 2,000 characters of a line are read; this one goes on after them.`,
    advice: { question: "Is this one line, or several that lost their breaks?" },
  };
}

function unread(text: string, bullet: BulletReading): Review {
  return {
    text,
    verdict: "thin",
    score: scoreOf("thin", 0),
    findings: [],
    signals: [],
    lean: { po: 0, pm: 0 },
    facts: factsOf(bullet),
    read: false,
  };
}

const NONE: readonly TextSpan[] = [];
const plain = ({ text, start, end }: TextSpan): TextSpan => ({ text, start, end });

function factsOf({ opener, measures, outcome, purpose }: BulletReading): Facts {
  const facts: { -readonly [Fact in keyof Facts]: Facts[Fact] } = {
    opener,
    measures: measures.length > 0 ? measures.map(plain) : NONE,
  };
  if (outcome) facts.outcome = outcome;
  if (purpose) facts.purpose = purpose;
  return facts;
}

/** The findings in the order of their words; those that a root finding makes wait say so. */
function findingsOf(line: Line): Finding[] {
  const findings: Finding[] = [];
  const vague = line.evidence.verdict === "vague";
  let rooted = false;
  for (let at = 0; at < LINE_RULES.length; at++) {
    const rule = LINE_RULES[at];
    const marks = rule?.check(line);
    if (!rule || !marks) continue;
    if (isList(marks))
      for (const mark of marks) putInOrder(findings, toFinding(rule, mark, rooted));
    else putInOrder(findings, toFinding(rule, marks, rooted));
    rooted ||= vague && at < ROOTS.length;
  }
  return findings;
}

const isList: (marks: Mark | readonly Mark[]) => marks is readonly Mark[] = Array.isArray;

function toFinding(rule: Rule, mark: Mark, waits: boolean): Finding {
  const { id, kind } = rule;
  const { start, end, message, advice } = mark;
  const severity = mark.severity ?? rule.severity;
  return waits
    ? { rule: id, kind, severity, start, end, message, advice, waits: true }
    : { rule: id, kind, severity, start, end, message, advice };
}
