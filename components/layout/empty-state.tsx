import type { ReactNode } from "react";

/** What is not here yet, and the acts that would change it. */
export function EmptyState({
  title,
  children,
  acts,
}: {
  title: string;
  children?: ReactNode;
  acts?: ReactNode;
}) {
  return (
    <div className="empty">
      <p>
        <b>{title}</b> {children}
      </p>
      {acts && <div className="flex flex-wrap gap-2">{acts}</div>}
    </div>
  );
}
