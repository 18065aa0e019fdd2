import { useId, type ReactNode } from "react";

/** One part of what stands beside the page, under its own name. */
export function LensSection({
  title,
  lead,
  id,
  children,
}: {
  title: string;
  /** Where an address ends in it. */
  id?: string;
  lead?: string;
  children: ReactNode;
}) {
  const titleId = useId();
  return (
    <section id={id} aria-labelledby={titleId}>
      <h2 id={titleId} className="lens__title">
        {title}
      </h2>
      {lead ? <p className="lens__lead">{lead}</p> : <div className="mt-3" />}
      {children}
    </section>
  );
}
