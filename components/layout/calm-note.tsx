import type { ReactNode } from "react";

/** What happened, in a sentence or two, and where to go on. */
export function CalmNote({
  title,
  children,
  acts,
}: {
  title: string;
  children: ReactNode;
  acts: ReactNode;
}) {
  return (
    <div className="wrap grid gap-4 py-12 md:py-24">
      <h1 className="text-band font-[620]">{title}</h1>
      <div className="max-w-[52ch] text-md text-pretty text-ink-soft">{children}</div>
      <div className="mt-2 flex flex-wrap gap-2">{acts}</div>
    </div>
  );
}
