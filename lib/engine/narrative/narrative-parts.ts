import { capitalize, textOf } from "../drafts/parts";
import type { Part, Span } from "../types";

/** Connecting words of a headline and a summary: a closed list, beside which no other word is ours. */
export const NARRATIVE_PLAIN: ReadonlySet<string> = new Set(["with", "in", "for"]);

export const plain = (text: string): Part => ({ kind: "plain", text });
export const answer = (text: string, question: string): Part => ({
  kind: "answer",
  text,
  question,
});
export const slot = (hint: string, question: string): Part => ({
  kind: "slot",
  text: `[${hint}]`,
  question,
  type: "NP",
});

/** A stretch of a line that begins at `from` in the joined source. */
export const kept = (line: string, { start, end }: Span, from: number): Part => ({
  kind: "kept",
  text: line.slice(start, end),
  start: from + start,
  end: from + end,
});

const ENDS = /^\.\s*/;

/** Parts sentence by sentence: a connecting part that begins with a full stop closes one. */
function sentencesOf(parts: readonly Part[]): Part[][] {
  const sentences: Part[][] = [[]];
  for (const part of parts) {
    if (part.kind !== "plain" || !ENDS.test(part.text)) {
      sentences[sentences.length - 1]?.push(part);
      continue;
    }
    sentences[sentences.length - 1]?.push(plain("."));
    const rest = part.text.replace(ENDS, "");
    sentences.push(rest === "" ? [] : [plain(rest)]);
  }
  return sentences.filter((sentence) => sentence.length > 0);
}

/** A blank leaves with the words that lead to it; what only introduced it leaves whole. */
function cutSentence(sentence: readonly Part[]): Part[] {
  if (!sentence.some(({ kind }) => kind === "slot")) return [...sentence];
  const opens = sentence.find(({ kind }) => kind !== "plain")?.kind !== "slot";
  const left: Part[] = [];
  for (const part of sentence) {
    if (part.kind !== "slot") left.push(part);
    else if (left[left.length - 1]?.kind === "plain") left.pop();
  }
  while (!opens && left[0]?.kind === "plain") left.shift();
  const said = left.filter(({ kind }) => kind !== "plain").length;
  return said < 2 ? [] : left;
}

/**
 * The text with each blank and what leads to it cut, sentence by sentence, so that it can be sent;
 * unconfirmed words stay at their mildest. "" where nothing would remain.
 */
export function cutOpenSentences(parts: readonly Part[]): string {
  return sentencesOf(parts)
    .map((sentence) => capitalize(textOf(cutSentence(sentence)).trim()))
    .filter((sentence) => sentence !== "" && sentence !== ".")
    .join(" ");
}
