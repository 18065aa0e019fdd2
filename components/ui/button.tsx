import Link, { type LinkProps } from "next/link";
import type { ComponentProps } from "react";

type Look = "primary" | "line" | "ghost";
type Size = "medium" | "small" | "icon";
type Shape = { look?: Look; size?: Size };

function buttonClass({ look = "line", size = "medium" }: Shape, className: string | undefined) {
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
  return <button type={type} className={buttonClass(shapeOf(look, size), className)} {...rest} />;
}

/** Looks like a button and goes somewhere. */
export function ButtonLink<Path>({ look, size, className, ...rest }: Shape & LinkProps<Path>) {
  return <Link className={buttonClass(shapeOf(look, size), className)} {...rest} />;
}

/** A plain `<a>`: for downloads and other addresses that the router must not take over. */
export function ButtonAnchor({ look, size, className, ...rest }: Shape & ComponentProps<"a">) {
  return <a className={buttonClass(shapeOf(look, size), className)} {...rest} />;
}

function shapeOf(look: Look | undefined, size: Size | undefined): Shape {
  return { ...(look && { look }), ...(size && { size }) };
}
