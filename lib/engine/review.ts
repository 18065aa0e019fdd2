import type { Facts, Finding, Review, ReviewOptions, TextSpan } from "./types";
import { READ_CAP, capped } from "./cap";
import { scoreOf, weigh } from "./evidence";
import { LINE_RULES, ROOTS } from "./rules";
import { namesOnlyAnArea } from "./rules/bare";
import { rule as keepItShort } from "./rules/keep-it-short";
import type { Line, Mark, Rule } from "./rules/rule";
import { readSignals } from "./signals/read-signals";
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
  const seen = { bullet, signals, evidence, options };
  const line: Line = { ...seen, bare: namesOnlyAnArea(seen) };
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

const plain = ({ text, start, end }: TextSpan): TextSpan => ({ text, start, end });

function factsOf({ opener, measures, outcome, purpose }: BulletReading): Facts {
  return {
    opener,
    measures: measures.map(plain),
    ...(outcome ? { outcome } : {}),
    ...(purpose ? { purpose } : {}),
  };
}

function findingsOf(line: Line): Finding[] {
  const findings: Finding[] = [];
  let root: Rule | undefined;
  for (const rule of LINE_RULES) {
    const marks = rule.check(line);
    if (!marks) continue;
    if (!Array.isArray(marks)) findings.push(toFinding(rule, marks as Mark));
    else for (const mark of marks as readonly Mark[]) findings.push(toFinding(rule, mark));
    if (!root && line.evidence.verdict === "vague" && ROOTS.includes(rule)) root = rule;
  }
  const rootId = root?.id;
  const all = rootId
    ? findings.map((finding): Finding =>
        finding.rule === rootId ? finding : { ...finding, waits: true },
      )
    : findings;
  return all.sort((a, b) => a.start - b.start || a.end - b.end);
}

const toFinding = (rule: Rule, { start, end, message, advice, severity }: Mark): Finding => ({
  rule: rule.id,
  kind: rule.kind,
  severity: severity ?? rule.severity,
  start,
  end,
  message,
  advice,
});
