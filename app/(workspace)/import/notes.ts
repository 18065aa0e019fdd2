import { review } from "@/lib/engine";
import type { ImportPlan } from "@/components/resume/import-plan";
import { SECTION_NAMES } from "@/lib/resume/schema";
import { counted } from "./counted";

/** What the person should know about text that was read all the same, each a sentence. */
export function notesOn(text: string, plan: ImportPlan): readonly string[] {
  const bullets = plan.jobs.flatMap((job) => job.bullets);
  return [
    ...(bullets.length === 0 ? [nothingToCoach(plan)] : []),
    ...(/<\/?(?:p|div|li|ul|ol|br|span|h[1-6]|table|td|body|html)\b[^>]*>/i.test(text)
      ? [HTML]
      : []),
    ...(text.includes("\0") ? [NUL] : []),
    ...foreign(bullets.filter(({ text: words }) => !review(words).read).length, bullets.length),
    ...known(bullets.filter((bullet) => bullet.known).length, bullets.length),
  ];
}

const WHAT_TO_DO =
  "Choose a line under “What we read” and say what it is, or go back and bring another text or file.";
const HTML =
  "This text holds HTML tags, which are read as words. Copy the page as it looks in the browser to leave them behind.";
const NUL =
  "This text holds characters that no page can show (NUL). They are left out when it is added.";

/** Nothing is made up for what is not there. */
function nothingToCoach(plan: ImportPlan): string {
  if (plan.jobs.length > 0) return `No bullets were found in this text. ${WHAT_TO_DO}`;
  const found = [
    ...(plan.name ? ["a name"] : []),
    ...(plan.contactLines.length > 0 ? [counted(plan.contactLines.length, "contact line")] : []),
    ...(plan.summary ? ["a summary"] : []),
    ...plan.sections.map(({ kind }) => SECTION_NAMES[kind].toLowerCase()),
  ];
  const there = found.length > 0 ? ` It holds ${found.join(", ")}.` : "";
  return `No bullets were found in this text, and no job.${there} ${WHAT_TO_DO}`;
}

function foreign(count: number, of: number): string[] {
  if (count === 0) return [];
  if (count === of)
    return [
      "These bullets do not read as English. They are added as they are; the coach reads English only.",
    ];
  const some = count === 1 ? "1 bullet does" : `${count} bullets do`;
  return [`${some} not read as English. The coach leaves those as they are.`];
}

function known(count: number, of: number): string[] {
  if (count === 0) return [];
  if (count === of)
    return [
      "You have every bullet of this already. They are not ticked, so nothing is there twice.",
    ];
  const some = count === 1 ? "1 of these bullets" : `${count} of these bullets`;
  return [`You have ${some} already. What you have is not ticked, so nothing is there twice.`];
}
