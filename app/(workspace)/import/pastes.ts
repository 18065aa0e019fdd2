/** Begins the name of everything that the import page keeps in a tab. */
export const PASTE = "twotrack:import:";

/** Said in the tab when what it kept has changed under an open page: the page reads it again. */
export const PASTES_CHANGED = `${PASTE}changed`;

/** Takes every paste out of this tab; at sign-out nothing stays behind, nor is written by a page on its way out. */
export function forgetPastes() {
  keepOnly("");
  window.dispatchEvent(new Event(PASTES_CHANGED));
}

/** Takes every paste out of this tab, but for the one so named. */
export function keepOnly(kept: string) {
  safely(() => {
    const names = Object.keys(sessionStorage).filter((name) => name.startsWith(PASTE));
    for (const name of names) if (name !== kept) sessionStorage.removeItem(name);
  });
}

/** Storage that is full or switched off throws: the page itself still holds the words. */
export function safely(act: () => void): boolean {
  try {
    act();
    return true;
  } catch {
    return false;
  }
}
