import type { ComponentProps } from "react";

export function Chip({ className = "", type = "button", ...rest }: ComponentProps<"button">) {
  return <button type={type} className={`chip ${className}`} {...rest} />;
}
