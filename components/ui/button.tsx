import type { ComponentProps } from "react";

type Look = "primary" | "line" | "ghost";
type Size = "medium" | "small" | "icon";
export type Shape = { look?: Look; size?: Size };

/** The classes of a thing that looks like a button, with those of its own. */
export function buttonClass(
  look: Look = "line",
  size: Size = "medium",
  className: string | undefined,
): string {
  const sized = size === "medium" ? "" : ` button--${size}`;
  return `button button--${look}${sized}${className ? ` ${className}` : ""}`;
}

/** A button's words say the act ("Use this answer"); one with an icon alone carries `aria-label`. */
export function Button({
  look,
  size,
  className,
  type = "button",
  ...rest
}: Shape & ComponentProps<"button">) {
  return <button type={type} className={buttonClass(look, size, className)} {...rest} />;
}

/** A plain `<a>`: for downloads and other addresses that the router must not take over. */
export function ButtonAnchor({ look, size, className, ...rest }: Shape & ComponentProps<"a">) {
  return <a className={buttonClass(look, size, className)} {...rest} />;
}
