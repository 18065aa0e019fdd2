/** A question as it is asked first, and what is said to help with it, in one label. */
export function Ask({ ask }: { ask: string }) {
  const end = ask.indexOf("? ") + 1;
  if (end === 0) return <span className="font-semibold">{ask}</span>;
  return (
    <>
      <span className="font-semibold">{ask.slice(0, end)}</span>{" "}
      <span className="text-sm font-normal text-ink-soft">{ask.slice(end + 1)}</span>
    </>
  );
}
