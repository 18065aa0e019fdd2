"use client";

import { useState } from "react";
import { THEMES, THEME_COOKIE, type Theme } from "./theme";

const YEAR_SECONDS = 31_536_000;

/** Kept in a cookie, so that the server draws the right theme at once and nothing flashes. */
export function ThemeChoice({ theme }: { theme: Theme }) {
  const [chosen, setChosen] = useState(theme);
  function choose(next: Theme) {
    setChosen(next);
    document.cookie = `${THEME_COOKIE}=${next}; path=/; max-age=${YEAR_SECONDS}; samesite=lax`;
    if (next === "system") delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = next;
  }
  return (
    <label className="inline-flex items-center gap-2">
      Theme
      <select
        className="min-h-[30px] rounded-control border border-line bg-surface px-2 text-ink-soft"
        value={chosen}
        onChange={(change) => choose(change.target.value as Theme)}
      >
        {THEMES.map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
