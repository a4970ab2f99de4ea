import type { Locator, Page } from 'playwright-core';

/** Waits until the status bar says that the cursor is on a line, counted from one. */
export async function caretLine(page: Page, line: number): Promise<void> {
  await page
    .locator('.statusbar-item')
    .filter({ hasText: new RegExp(`Ln ${line},`) })
    .waitFor();
}

/** Moves the mouse onto a visible piece of text in the editor and waits for the hover; returns it. */
export async function hoverText(page: Page, text: string): Promise<Locator> {
  const { x, y } = await middleOf(page, text);
  // Coming from elsewhere, so that the editor notices the movement even if the mouse was here before.
  await page.mouse.move(x, y + 60);
  await page.mouse.move(x, y, { steps: 3 });
  const hover = page.locator('.monaco-editor .monaco-hover:visible, .monaco-hover.workbench-hover:visible').first();
  await hover.waitFor();
  return hover;
}

/** Where on the page the middle of a piece of text is, once the editor shows it. */
export async function middleOf(page: Page, text: string): Promise<{ readonly x: number; readonly y: number }> {
  const found = await page.waitForFunction((wanted) => {
    for (const line of document.querySelectorAll('.editor-group-container.active .view-line')) {
      const start = (line.textContent ?? '').replaceAll('\u00a0', ' ').indexOf(wanted);
      if (start < 0) {
        continue;
      }
      const range = document.createRange();
      const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
      let offset = 0;
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const length = node.textContent?.length ?? 0;
        if (start >= offset && start < offset + length) {
          range.setStart(node, start - offset);
        }
        const end = start + wanted.length;
        if (end > offset && end <= offset + length) {
          range.setEnd(node, end - offset);
          const box = range.getBoundingClientRect();
          return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
        }
        offset += length;
      }
    }
    return undefined;
  }, text);
  const place = await found.jsonValue();
  if (!place) {
    throw new Error(`The editor does not show '${text}'.`);
  }
  return place;
}
