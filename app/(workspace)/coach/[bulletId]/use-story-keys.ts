"use client";

import { useRouter } from "next/navigation";
import { useEffect, type RefObject } from "react";

type Neighbors = { readonly previous: string | null; readonly next: string | null };

/**
 * Esc goes back to the line; Alt with an arrow, or F8, from finding to finding; Alt with 1 or 2 to a
 * draft; Alt with Page Up or Down from bullet to bullet.
 */
export function useStoryKeys(
  { previous, next }: Neighbors,
  field: RefObject<HTMLTextAreaElement | null>,
) {
  const router = useRouter();
  useEffect(() => {
    function press(key: KeyboardEvent) {
      const act = actOf(key);
      if (!act || key.defaultPrevented) return;
      key.preventDefault();
      if (act === "line") field.current?.focus();
      else if (act === "po" || act === "pm") focusFirst(`.story [data-track="${act}"]`);
      else if (act === "next-finding") stepFinding(1);
      else if (act === "previous-finding") stepFinding(-1);
      else if (act === "next-bullet" && next) router.push(`/coach/${next}`);
      else if (act === "previous-bullet" && previous) router.push(`/coach/${previous}`);
    }
    window.addEventListener("keydown", press);
    return () => window.removeEventListener("keydown", press);
  }, [router, previous, next, field]);
}

const WITH_ALT: Readonly<Record<string, string>> = {
  ArrowDown: "next-finding",
  ArrowUp: "previous-finding",
  PageDown: "next-bullet",
  PageUp: "previous-bullet",
  "1": "po",
  "2": "pm",
};

function actOf(key: KeyboardEvent): string | undefined {
  if (key.ctrlKey || key.metaKey) return undefined;
  if (key.key === "F8") return key.shiftKey ? "previous-finding" : "next-finding";
  if (key.altKey) return WITH_ALT[key.key];
  const inDialog = key.target instanceof Element && key.target.closest("dialog") !== null;
  return key.key === "Escape" && !inDialog ? "line" : undefined;
}

function stepFinding(by: number) {
  const cards = [...document.querySelectorAll<HTMLElement>(".story__findings .finding")];
  const at = cards.findIndex((card) => card.contains(document.activeElement));
  const from = at === -1 && by < 0 ? cards.length : at;
  const card = cards[(from + by + cards.length) % cards.length];
  if (card) focusIn(card);
}

function focusFirst(selector: string) {
  const place = document.querySelector(selector);
  if (place) focusIn(place);
}

function focusIn(place: Element) {
  const parts = [...place.querySelectorAll<HTMLElement>("input, textarea, button, summary")];
  parts.find((part) => part.checkVisibility())?.focus();
}
