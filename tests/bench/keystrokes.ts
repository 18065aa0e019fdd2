import type { Locator, Page } from "@playwright/test";

/** Of one keystroke: until what it changes is on the screen, and in how many frames. */
export type Keystroke = { readonly tookMs: number; readonly frames: number };

/** Longer than any redraw that belongs to the key, shorter than the pause between two. */
const SETTLES_MS = 200;
const PAUSE_MS = 260;

/**
 * Types key by key as a person does, and watches `within` for what each key changes there.
 * @param within a selector; of what is drawn for one key the last change counts
 */
export async function typeMeasured(
  page: Page,
  field: Locator,
  within: string,
  words: string,
): Promise<readonly Keystroke[]> {
  // The compiler names functions by a helper of its own, which the page has not.
  await page.evaluate("globalThis.__name ??= (named) => named");
  await page.evaluate(watchKeystrokes, { within, settlesMs: SETTLES_MS });
  await field.focus();
  for (const key of words) {
    await page.keyboard.press(key === " " ? "Space" : key);
    await page.waitForTimeout(PAUSE_MS);
  }
  return page.evaluate(
    () => JSON.parse(document.documentElement.dataset["keystrokes"] ?? "[]") as Keystroke[],
  );
}

/** Runs in the page: from the key's own time to the end of the frame that shows its last change. */
function watchKeystrokes({ within, settlesMs }: { within: string; settlesMs: number }): void {
  const strokes: { tookMs: number; frames: number }[] = [];
  document.addEventListener(
    "input",
    (input) => {
      const from = input.timeStamp;
      const stroke = { tookMs: 0, frames: 0 };
      let frames = 0;
      let changed = true;
      const observer = new MutationObserver((changes) => {
        changed ||= changes.some(
          ({ target }) =>
            (target instanceof Element ? target : target.parentElement)?.closest(within) !== null,
        );
      });
      const watched = { subtree: true, childList: true, characterData: true, attributes: true };
      observer.observe(document.body, watched);
      const eachFrame = () => {
        frames += 1;
        if (changed) {
          changed = false;
          const shown = frames;
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => {
            stroke.tookMs = performance.now() - from;
            stroke.frames = shown;
          };
          // Comes after the frame is painted.
          port2.postMessage(null);
        }
        if (performance.now() - from < settlesMs) {
          requestAnimationFrame(eachFrame);
          return;
        }
        observer.disconnect();
        strokes.push(stroke);
        document.documentElement.dataset["keystrokes"] = JSON.stringify(strokes);
      };
      requestAnimationFrame(eachFrame);
    },
    true,
  );
}

/** The least that a key can take here: a field whose words are written beside it, and nothing else. */
export const BARE_FIELD = `<!doctype html><textarea></textarea><p class="beside"></p>
<script>
  const [field] = document.getElementsByTagName("textarea");
  const [beside] = document.getElementsByClassName("beside");
  field.addEventListener("input", () => { beside.textContent = field.value; });
</script>`;
