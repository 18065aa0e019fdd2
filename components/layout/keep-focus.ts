const FOCUSABLE =
  "a[href], button, summary, input, select, textarea, [tabindex]:not([tabindex='-1'])";

/**
 * An act often takes away the button that asked for it, and the browser then drops focus on the page
 * itself. This puts it on what stands where the button stood, or beside it.
 * @returns stops watching
 */
export function keepFocus(): () => void {
  function watch() {
    const from = document.activeElement;
    if (!from || from === document.body) return;
    const path = pathOf(from);
    setTimeout(() => {
      const now = document.activeElement;
      if (now === null || now === document.body) standIn(from, path)?.focus();
    });
  }
  document.addEventListener("click", watch, true);
  document.addEventListener("keydown", watch, true);
  return () => {
    document.removeEventListener("click", watch, true);
    document.removeEventListener("keydown", watch, true);
  };
}

type Step = { readonly parent: Element; readonly at: number };

/** Where an element stands, from the inside out. */
function pathOf(element: Element): Step[] {
  const parent = element.parentElement;
  if (!parent) return [];
  return [{ parent, at: [...parent.children].indexOf(element) }, ...pathOf(parent)];
}

function standIn(from: Element, path: readonly Step[]): HTMLElement | undefined {
  if (from.isConnected) return isShown(from) ? (from as HTMLElement) : summaryOf(from);
  for (const { parent, at } of path.filter((step) => step.parent.isConnected)) {
    const children = [...parent.children];
    for (const child of [...children.slice(at), ...children.slice(0, at).reverse()]) {
      const found = [child, ...child.querySelectorAll(FOCUSABLE)].find(
        (one): one is HTMLElement => one.matches(FOCUSABLE) && isShown(one),
      );
      if (found) return found;
    }
  }
}

function summaryOf(hidden: Element): HTMLElement | undefined {
  return hidden.closest("details")?.querySelector("summary") ?? undefined;
}

function isShown(element: Element): boolean {
  return !element.closest("details:not([open]) > :not(summary)") && element.checkVisibility();
}
