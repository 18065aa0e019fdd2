import type { ChangeList, JobChanges, LineChange, VariantChanges } from "./change-list";
import * as words from "./change-list-words";
import { escapeMarkdown } from "./markdown";

function changeBlock(change: LineChange): string {
  const open = words.openWords(change);
  return [
    `- **Before:** ${escapeMarkdown(change.before)}`,
    `  **After:** ${escapeMarkdown(change.after)}`,
    ...(change.settles.length > 0 ? [`  **Settles:** ${change.settles.join("; ")}`] : []),
    ...(open === "" ? [] : [`  **Still open:** ${open}`]),
  ].join("\\\n");
}

const jobBlocks = (job: JobChanges): string[] => [
  `### ${escapeMarkdown(words.jobHeading(job))}`,
  ...job.changes.map(changeBlock),
  words.unchangedWords(job),
  ...(job.leftOut.length === 0
    ? []
    : [`${words.LEFT_OUT}:`, job.leftOut.map((line) => `- ${escapeMarkdown(line)}`).join("\n")]),
];

const variantBlocks = (variant: VariantChanges): string[] => [
  `## ${words.variantHeading(variant)}`,
  ...(words.isUnchanged(variant) ? [words.NOTHING_CHANGED] : variant.jobs.flatMap(jobBlocks)),
];

/** A change list as CommonMark with "\n" line ends. */
export function writeChangeListMarkdown(list: ChangeList): string {
  const blocks = [
    `# ${escapeMarkdown(words.titleOf(list.name))}`,
    words.LEAD,
    ...list.variants.flatMap(variantBlocks),
  ];
  return `${blocks.filter((block) => block !== "").join("\n\n")}\n`;
}
