import { isSingleKey, keyOf, mayRepeat, type Act } from "./keys";
import { isMac } from "./platform";
import { singleKeysOn } from "./single-keys";

/** Longer than this between two keys, and they are not one shortcut. */
const CHORD_MS = 1000;

/**
 * Lets the acts that are there answer the keyboard; the last one with the key is asked.
 * @returns stops listening
 */
export function answerKeys(acts: () => readonly Act[]): () => void {
  let before: { readonly key: string; readonly at: number } | null = null;
  function press(event: KeyboardEvent) {
    if (isModifier(event.key)) return;
    const first = before && event.timeStamp - before.at < CHORD_MS ? before.key : null;
    before = null;
    if (event.defaultPrevented || event.isComposing || isInDialog()) return;
    const key = keyOf(event, isMac());
    if (key === "") return;
    const typing = isTyping(event.target);
    const known = acts();
    const answers = (keys: string) =>
      known.findLast(
        (act) =>
          act.run && act.keys?.includes(keys) && mayAnswer(keys, typing, act.restsWhileTyping),
      );
    const act = (first !== null && answers(`${first} ${key}`)) || answers(key);
    if (!act && !typing) before = { key, at: event.timeStamp };
    if (!act?.run) return;
    event.preventDefault();
    if (!event.repeat || mayRepeat(key)) act.run();
  }
  window.addEventListener("keydown", press);
  return () => window.removeEventListener("keydown", press);
}

function mayAnswer(keys: string, typing: boolean, rests: true | undefined): boolean {
  if (typing && rests) return false;
  return !isSingleKey(keys) || (!typing && singleKeysOn());
}

function isModifier(key: string): boolean {
  return ["Shift", "Control", "Alt", "Meta", "AltGraph", "CapsLock"].includes(key);
}

/** What lies under an open dialog rests, and Escape is the dialog's own. */
function isInDialog(): boolean {
  return document.querySelector("dialog[open]") !== null;
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest(
      "textarea, select, [contenteditable], input:not([type='checkbox'], [type='radio'])",
    ) !== null
  );
}
