import type { IconName } from "./icon-sprite";

/** Decorative: the control around it says its name in words. The shapes live in `IconSprite`. */
export function Icon({ name, className = "" }: { name: IconName; className?: string }) {
  return (
    <svg className={`icon ${className}`} aria-hidden="true">
      <use href={`#i-${name}`} />
    </svg>
  );
}
