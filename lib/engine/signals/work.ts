import {
  AGREEMENT,
  CLAIMANT,
  CONFLICT,
  INQUIRY,
  MARKET,
  PROBLEM,
  SCOPE_THING,
  STORY_WORK,
} from "../lexicon/topics";
import {
  ALIGN,
  CLARIFY,
  COLLECT,
  DECIDE,
  FINDS,
  HELP,
  INTEND,
  LEARN,
  UPKEEP,
} from "../lexicon/verb-classes";
import { PEOPLE } from "../lexicon/word-classes";
import { classOfAll, happened, topicOf, type Scan } from "./scan";

const READY =
  /^(?:acceptance|user-stor(?:y|ies)|stories|prds?|brds?|readiness|epics?|refinement|grooming|specifications?|specs?|criteria)$/;

/** backlog-clarity: what made work ready. */
export function readClarity({ bullet, add }: Scan): void {
  if (!(bullet.topic & STORY_WORK)) return;
  const { words } = bullet;
  for (const clause of bullet.clauses) {
    if (clause.kind === "purpose") continue;
    const role = clause.verb?.role ?? 0;
    if (role & HELP) continue;
    const into = words.findIndex(
      (word, at) => at > clause.act && at < clause.to && word.lower === "into",
    );
    for (let at = clause.act + 1; at < clause.to; at++) {
      const word = words[at];
      if (!word || !(word.topic & STORY_WORK)) continue;
      const ready =
        READY.test(word.lower) &&
        !(word.lower === "criteria" && words[at - 1]?.lower === "success");
      const clarified =
        role & CLARIFY &&
        !(role & COLLECT && role & UPKEEP) &&
        /^(?:requirements?|tickets?)$/.test(word.lower) &&
        into > 0 &&
        into < at;
      if (ready || clarified) {
        add(
          "backlog-clarity",
          role & (CLARIFY | LEARN) ? clause.act : Math.max(clause.act, at - 2),
          Math.min(clause.to, at + 1),
        );
        break;
      }
    }
  }
}

/** scope-conflict: competing requests settled within limits. */
export function readConflicts({ bullet, add }: Scan): void {
  if (!(bullet.topic & CONFLICT)) return;
  for (const clause of bullet.clauses) {
    const { verb, act, to } = clause;
    if (!verb || !happened(clause)) continue;
    const topic = topicOf(bullet.words, act + 1, to);
    if (!(topic & CONFLICT)) continue;
    const settles =
      verb.role & (DECIDE | ALIGN) ||
      /^(?:resolve|settle|balance|weigh|cut|limit|trade|reduce|split)$/.test(verb.lemma);
    if (settles) add("scope-conflict", act, to);
  }
}

/** stakeholder-alignment: who had to agree, and did. */
export function readAlignment({ bullet, add }: Scan): void {
  const { words } = bullet;
  for (const clause of bullet.clauses) {
    const { verb, act, to } = clause;
    if (!verb || !happened(clause)) continue;
    const topic = topicOf(words, act + 1, to);
    const people = (topic & CLAIMANT) !== 0 || (classOfAll(words, act + 1, to) & PEOPLE) !== 0;
    if (topic & AGREEMENT && !(verb.role & INTEND && !(verb.role & ALIGN)))
      add("stakeholder-alignment", act, to);
    else if (verb.role & ALIGN && people && alignsPeople(verb.lemma, topic))
      add("stakeholder-alignment", act, to);
  }
}

const alignsPeople = (lemma: string, topic: number) =>
  /^(?:align|agree|persuade|convince|unite|reconcile|mediate|broker|rally|negotiate|unify)$/.test(
    lemma,
  ) || (topic & CONFLICT) !== 0;

/** discovery: learned from customers or data. */
export function readDiscovery({ bullet, add }: Scan): void {
  if (!(bullet.topic & (INQUIRY | MARKET | PROBLEM)) && !(bullet.roles & LEARN)) return;
  const { words } = bullet;
  for (const clause of bullet.clauses) {
    if (clause.kind === "purpose") continue;
    const role = clause.verb?.role ?? 0;
    const topic = topicOf(words, clause.act + 1, clause.to);
    const from = Math.max(clause.act, clause.from);
    const asked = (topic & INQUIRY) !== 0 && (topic & (MARKET | PROBLEM | CLAIMANT)) !== 0;
    if (role & FINDS && topic & (PROBLEM | MARKET)) add("discovery", from, clause.to);
    else if (
      role & LEARN &&
      !(role & HELP) &&
      (topic & INQUIRY ||
        (topic & MARKET &&
          !/^(?:analyze|measure|size|segment|map|test)$/.test(clause.verb?.lemma ?? "")))
    )
      add("discovery", from, clause.to);
    else if (clause.verb?.lemma === "find" && clause.to > clause.act + 2)
      add("discovery", from, clause.to);
    else if (
      asked &&
      role & ~HELP &&
      /^(?:run|lead|conduct|hold|do|own|synthesize|design|drive|launch|use|iterate|perform|organize|facilitate)$/.test(
        clause.verb?.lemma ?? "",
      )
    )
      add("discovery", from, clause.to);
  }
}

/** Is the line about what can be cut or ordered at all? */
export const aboutScope = ({ bullet }: Scan): boolean => (bullet.topic & SCOPE_THING) !== 0;
