import type { Page } from 'playwright-core';

declare global {
  interface Window {
    keystroke: Promise<number>;
  }
}

/** How long a key is held, in milliseconds: as somebody types who knows what to write. */
const HELD = 120;

/** How long one character takes from the key to the frame that shows it, in milliseconds; the cursor is in an editor. */
export async function typeOne(page: Page, key: string): Promise<number> {
  await page.evaluate(() => {
    const lines = document.querySelector('.editor-group-container.active .view-lines');
    if (!lines) {
      throw new Error('No editor is open.');
    }
    window.keystroke = new Promise((resolve) => {
      let pressed: number | undefined;
      const seeKey = (event: KeyboardEvent): void => {
        pressed = event.timeStamp;
      };
      window.addEventListener('keydown', seeKey, { capture: true, once: true });
      const observer = new MutationObserver(() => {
        if (pressed !== undefined) {
          const start = pressed;
          observer.disconnect();
          requestAnimationFrame(() => resolve(performance.now() - start));
        }
      });
      observer.observe(lines, { childList: true, subtree: true, characterData: true });
    });
  });
  await page.keyboard.press(key, { delay: HELD });
  return page.evaluate(() => window.keystroke);
}

/** The value below which so many of `values` lie; 0 for none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}
