"use client";

import Link, { type LinkProps } from "next/link";
import { useId, type ReactNode } from "react";

/** One of a few, side by side; native radios underneath, so arrow keys work. */
export function Segmented<Id extends string>({
  label,
  choices,
  chosen,
  onChoose,
  className = "",
}: {
  label: string;
  choices: readonly { readonly id: Id; readonly text: ReactNode }[];
  chosen: Id | null;
  onChoose: (id: Id) => void;
  className?: string;
}) {
  const group = useId();
  return (
    <div role="radiogroup" aria-label={label} className={`segmented ${className}`}>
      {choices.map((choice) => (
        <label key={choice.id}>
          <input
            type="radio"
            className="sr-only"
            name={group}
            value={choice.id}
            checked={chosen === choice.id}
            onChange={() => onChoose(choice.id)}
          />
          {choice.text}
        </label>
      ))}
    </div>
  );
}

/** The same look for places: each choice is a link, and the current one says so. */
export function SegmentedLinks<Path>({
  label,
  links,
  className = "",
}: {
  label: string;
  links: readonly {
    readonly href: LinkProps<Path>["href"];
    readonly text: ReactNode;
    readonly current: boolean;
  }[];
  className?: string;
}) {
  return (
    <nav aria-label={label} className={`segmented ${className}`}>
      {links.map((link) => (
        <Link
          key={String(link.href)}
          href={link.href}
          aria-current={link.current ? "page" : undefined}
        >
          {link.text}
        </Link>
      ))}
    </nav>
  );
}
