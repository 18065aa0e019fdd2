"use client";

import type { ReactNode } from "react";
import { Icon } from "@/components/ui/icon";
import type { IconName } from "@/components/ui/icon-sprite";

/** Acts that are rarely wanted, behind one button; a native disclosure, so it opens without a script. */
export function MoreActs({ name, children }: { name: string; children: ReactNode }) {
  return (
    <details
      className="more-acts"
      onBlur={(leave) => {
        if (!leave.currentTarget.contains(leave.relatedTarget)) leave.currentTarget.open = false;
      }}
      onKeyDown={(key) => {
        if (key.key !== "Escape" || !key.currentTarget.open) return;
        key.preventDefault();
        key.currentTarget.open = false;
        key.currentTarget.querySelector("summary")?.focus();
      }}
      onClick={(press) => {
        const chosen = press.target instanceof Element && press.target.closest("button");
        if (!chosen) return;
        press.currentTarget.open = false;
        press.currentTarget.querySelector("summary")?.focus();
      }}
    >
      <summary className="button button--ghost button--icon" aria-label={name}>
        <Icon name="menu" />
      </summary>
      <div className="more-acts__box">{children}</div>
    </details>
  );
}

export function Act({
  icon,
  onClick,
  children,
}: {
  icon: IconName;
  onClick: () => void;
  children: ReactNode;
}) {
  return (
    <button type="button" className="button button--ghost justify-start" onClick={onClick}>
      <Icon name={icon} /> {children}
    </button>
  );
}
