import { draft, review, type Verdict } from "../../lib/engine";
import { complaintsOf } from "./agreement";
import { saidIn, ownTexts, complain, formsIn, isTold, tokens, type Property } from "./drafted";
import type { Case } from "./story-arbitraries";

export const keptAgain: Property = ({ case: { story, options }, draft: drafted }) => {
  if (!isTold(drafted)) return [];
  const again = draft(drafted.text, story, options);
  return [
    ...complain(again.gate !== "augment", `gate is ${again.gate} for ${drafted.text}`),
    ...again.drafts
      .filter(({ result, text }) => result !== "keep" || text !== drafted.text)
      .map(({ result, text }) => `${result} from ${drafted.text} made ${text}`),
  ];
};

const WORTH: readonly Verdict[] = ["vague", "thin", "strong"];
const reviewed = (text: string, { options }: Case) =>
  review(text, options.current === undefined ? {} : { current: options.current });
const shownBy = (text: string, each: Case) =>
  new Set(reviewed(text, each).signals.map(({ signal }) => signal));

export const neverWorse: Property = ({ case: each, draft: drafted }) => {
  if (!isTold(drafted)) return [];
  const [was, is] = [reviewed(each.line, each).verdict, reviewed(drafted.text, each).verdict];
  const [before, now] = [shownBy(each.line, each), shownBy(drafted.text, each)];
  return [
    ...complain(WORTH.indexOf(is) < WORTH.indexOf(was), `${was} became ${is}: ${drafted.text}`),
    // A line that only holds figures may lose them to one that tells a decision.
    ...complain(
      is === was && now.size < before.size,
      `shows less, without ${[...before].filter((signal) => !now.has(signal)).join(", ")}: ${drafted.text}`,
    ),
  ];
};

/** Where the story holds a decision or result that the line lacks, the draft is better by it. */
export const better: Property = ({ case: each, draft: drafted }) => {
  if (!isTold(drafted) || !each.clean) return [];
  const [before, now] = [shownBy(each.line, each), shownBy(drafted.text, each)];
  const adds =
    (each.holds.decision && !before.has("decision")) ||
    (each.holds.result && !before.has("outcome"));
  const [was, is] = [reviewed(each.line, each), reviewed(drafted.text, each)];
  const isBetter =
    WORTH.indexOf(is.verdict) > WORTH.indexOf(was.verdict) ||
    (is.verdict === was.verdict && is.score > was.score) ||
    [...now].some((signal) => !before.has(signal));
  return complain(
    adds && !isBetter,
    `no better (${was.verdict} to ${is.verdict}): ${drafted.text}`,
  );
};

/**
 * A line that tells its result stays whole: "Cut orders by 12%" takes no "and cut the annual plan",
 * and no story that has no room behind it.
 */
const staysAlone = (each: Case): boolean => {
  const { line, story, options } = each;
  const verb = formsIn(tokens(line)[0] ?? "");
  const [first = "", next = ""] = tokens(saidIn(story, "act"));
  const all = ["act", "afterwards"].map((id) => saidIn(story, id)).join(" ");
  // " and ", and what stands between a subject and its figures.
  const room = (options.lineWords ?? 35) - words(line) - 4;
  return (
    shownBy(line, each).has("outcome") && (verb.has(first) || verb.has(next) || words(all) > room)
  );
};

/** A story with a decision is told on one track at least, unless the line is told already. */
export const toldSomewhere: Property = ({ case: each, telling }) =>
  complain(
    each.clean &&
      !staysAlone(each) &&
      each.holds.decision &&
      each.holds.result &&
      !shownBy(each.line, each).has("decision") &&
      !telling.drafts.some(isTold),
    `a decision and a result, and no draft: ${telling.drafts.map(({ result }) => result).join(", ")}`,
  );

export const quietBetween: Property = ({ case: each, draft: { parts, text, result } }) => {
  if (result === "shape" || result === "none") return [];
  let at = 0;
  const own = parts.flatMap((part) => {
    const start = at;
    at += part.text.length;
    return part.kind === "plain" || part.kind === "claim" ? [{ start, end: at }] : [];
  });
  const inOne = (start: number, end: number) =>
    own.some(
      (span) =>
        start < span.end &&
        end > span.start &&
        /\p{L}/u.test(text.slice(Math.max(start, span.start), Math.min(end, span.end))),
    ) &&
    // A finding on more than connecting words is about what it holds of the person's.
    !/[\p{L}\d]/u.test(
      [...text.slice(start, end)]
        .filter(
          (_, index) =>
            !own.some((span) => start + index >= span.start && start + index < span.end),
        )
        .join(""),
    );
  return reviewed(text, each)
    .findings.filter(({ severity, start, end }) => severity !== "note" && inOne(start, end))
    .map(({ rule, start, end }) => `${rule} on connecting words: ${text.slice(start, end)}`);
};

const words = (text: string): number => text.match(/\S+/g)?.length ?? 0;
export const shortEnough: Property = ({ case: { line, story, options }, draft: drafted }) =>
  complain(
    isTold(drafted) &&
      words(drafted.text) >
        Math.max(options.lineWords ?? 35, words(line), words(saidIn(story, "act")) + 4),
    `${words(drafted.text)} words`,
  );

export const questionsInOrder: Property = ({ case: { story }, telling: { questions, drafts } }) => {
  const ids = questions.map(({ id }) => id);
  const answered = Object.keys(story).length;
  return [
    ...complain(new Set(ids).size < ids.length || ids.length > 5, "more than five, or one twice"),
    ...complain(
      !drafts.some(isTold) && ids.length > Math.max(3, answered + 3),
      "more than three before a draft",
    ),
    ...ids.filter((id) => !["who", "act", "instead", "because", "afterwards"].includes(id)),
  ];
};

/** Of stories in order only: a draft has no excuse there. */
export const inOrder: Property = ({ case: each, draft: drafted }) =>
  each.clean && isTold(drafted)
    ? complaintsOf(drafted.text, ownTexts(each)).map((said) => `${said} | ${drafted.text}`)
    : [];
