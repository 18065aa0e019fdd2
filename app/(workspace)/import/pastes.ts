/** Begins the name of everything that the import page keeps in a tab. */
export const PASTE = "twotrack:import:";

/** Takes every paste out of this tab, but for the one so named; at sign-out nothing stays behind. */
export function forgetPastes(kept = "") {
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
