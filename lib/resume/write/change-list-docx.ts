import { diffWords } from "diff";
import { TextRun, type Paragraph } from "docx";
import type { ChangeList, JobChanges, LineChange, VariantChanges } from "./change-list";
import * as words from "./change-list-words";
import * as word from "./docx-document";
import type { DocumentFacts } from "./pdf";

const label = (text: string): TextRun => new TextRun({ text: `${text} `, color: word.SOFT });
const BELOW = { spacing: { after: 140 } } as const;

/** What left is struck through in the line before, what came is underlined in the line after. */
function linePair({ before, after }: LineChange): { before: TextRun[]; after: TextRun[] } {
  const runs = diffWords(before, after);
  return {
    before: runs
      .filter(({ added }) => !added)
      .map(({ value, removed }) => new TextRun({ text: value, strike: removed })),
    after: runs
      .filter(({ removed }) => !removed)
      .map(({ value, added }) => new TextRun({ text: value, ...(added && { underline: {} }) })),
  };
}

function changeParagraphs(change: LineChange): Paragraph[] {
  const { before, after } = linePair(change);
  const open = words.openWords(change);
  const notes = [
    ...(change.settles.length > 0 ? [["Settles:", change.settles.join("; ")] as const] : []),
    ...(open === "" ? [] : [["Still open:", open] as const]),
  ];
  const paragraphs = [
    [label("Before:"), ...before],
    [label("After:"), ...after],
    ...notes.map(([name, text]) => [label(name), new TextRun({ text, color: word.SOFT })]),
  ];
  return paragraphs.map((runs, at) =>
    word.text(runs, {
      keepLines: true,
      keepNext: at < paragraphs.length - 1,
      ...(at === paragraphs.length - 1 && BELOW),
    }),
  );
}

function jobParagraphs(job: JobChanges): Paragraph[] {
  const unchanged = words.unchangedWords(job);
  return [
    word.heading(2, words.jobHeading(job)),
    ...job.changes.flatMap(changeParagraphs),
    ...(unchanged === "" ? [] : [word.text(unchanged, BELOW)]),
    ...(job.leftOut.length === 0
      ? []
      : [
          word.text(`${words.LEFT_OUT}:`, { keepNext: true }),
          ...job.leftOut.map((line, at) =>
            word.bullet(line, at === job.leftOut.length - 1 ? BELOW : undefined),
          ),
        ]),
  ];
}

const variantParagraphs = (variant: VariantChanges): Paragraph[] => [
  word.heading(1, words.variantHeading(variant)),
  ...(words.isUnchanged(variant)
    ? [word.text(words.NOTHING_CHANGED)]
    : variant.jobs.flatMap(jobParagraphs)),
];

/** A change list as a Word document with real headings. */
export function writeChangeListDocx(
  list: ChangeList,
  paper: DocumentFacts["paper"],
): Promise<Uint8Array> {
  const title = words.titleOf(list.name);
  return word.documentOf(
    [word.title(title), word.text(words.LEAD), ...list.variants.flatMap(variantParagraphs)],
    list.name,
    { title, paper },
  );
}
