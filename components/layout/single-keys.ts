const KEPT_AS = "twotrack:single-keys";
const listeners = new Set<() => void>();

/** Whether keys of one character act by themselves; kept in this browser. */
export function singleKeysOn(): boolean {
  return localStorage.getItem(KEPT_AS) !== "off";
}

export function switchSingleKeys(on: boolean): void {
  if (on) localStorage.removeItem(KEPT_AS);
  else localStorage.setItem(KEPT_AS, "off");
  for (const listener of listeners) listener();
}

export function onSingleKeys(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener("storage", listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener("storage", listener);
  };
}
