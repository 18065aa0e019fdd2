import Link, { type LinkProps } from "next/link";
import { buttonClass, type Shape } from "./button";

/** Looks like a button and goes somewhere. */
export function ButtonLink<Path>({ look, size, className, ...rest }: Shape & LinkProps<Path>) {
  return <Link className={buttonClass(look, size, className)} {...rest} />;
}
