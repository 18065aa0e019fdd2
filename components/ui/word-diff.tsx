import { diffWords } from "diff";

/** Two texts as one: what left is struck through, what came is underlined, both said aloud as such. */
export function WordDiff({
  before,
  after,
  only,
}: {
  before: string;
  after: string;
  /** Shows the text after alone, with what came marked in it. */
  only?: "new";
}) {
  return diffWords(before, after).map((run, at) => {
    const key = `${at}-${run.value}`;
    if (run.removed && only) return null;
    if (run.removed)
      return (
        <del key={key} className="diff-gone">
          {run.value}
        </del>
      );
    if (run.added)
      return (
        <ins key={key} className="diff-new">
          {run.value}
        </ins>
      );
    return <span key={key}>{run.value}</span>;
  });
}
