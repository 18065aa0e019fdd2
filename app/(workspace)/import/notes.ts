import { review } from "@/lib/engine";
import type { ImportPlan } from "@/components/resume/import-plan";

/** What the person should know about text that was read all the same, each a sentence. */
export function notesOn(text: string, plan: ImportPlan): readonly string[] {
  const bullets = plan.jobs.flatMap((job) => job.bullets);
  return [
    ...(bullets.length === 0 ? [NO_BULLETS] : []),
    ...(/<\/?(?:p|div|li|ul|ol|br|span|h[1-6]|table|td|body|html)\b[^>]*>/i.test(text)
      ? [HTML]
      : []),
    ...(text.includes("\0") ? [NUL] : []),
    ...foreign(bullets.filter(({ text: words }) => !review(words).read).length, bullets.length),
  ];
}

const NO_BULLETS =
  "No bullets were found in this text. Put its lines where they belong, or go back to the text.";
const HTML =
  "This text holds HTML tags, which are read as words. Copy the page as it looks in the browser to leave them behind.";
const NUL =
  "This text holds characters that no page can show (NUL). They are left out when it is added.";

function foreign(count: number, of: number): string[] {
  if (count === 0) return [];
  if (count === of)
    return [
      "These bullets do not read as English. They are added as they are; the coach reads English only.",
    ];
  const some = count === 1 ? "1 bullet does" : `${count} bullets do`;
  return [`${some} not read as English. The coach leaves those as they are.`];
}
