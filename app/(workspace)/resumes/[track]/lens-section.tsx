import { useId, type ReactNode } from "react";

/** One part of what stands beside the page, under its own name. */
export function LensSection({
  title,
  lead,
  children,
}: {
  title: string;
  lead?: string;
  children: ReactNode;
}) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="lens__title">
        {title}
      </h2>
      {lead ? <p className="lens__lead">{lead}</p> : <div className="mt-3" />}
      {children}
    </section>
  );
}
