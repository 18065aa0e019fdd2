/** Stands beside what an engine finds in words that an earlier one let pass. */
export function NewMark({ children = "New" }: { children?: string }) {
  return <span className="new-mark">{children}</span>;
}
