export const THEME_COOKIE = "theme";
export const THEMES = ["system", "light", "dark"] as const;
export type Theme = (typeof THEMES)[number];

/** Anything but a known name follows the device. */
export function readTheme(cookie: string | undefined): Theme {
  return THEMES.find((name) => name === cookie) ?? "system";
}
