import type { Locator } from 'playwright-core';

// VS Code moves a list by some rows at a time, however far the wheel is turned.
const TO_THE_TOP = Array.from({ length: 16 }, () => -150);
const TO_THE_END = TO_THE_TOP.map((step) => -step);

/** How long a row may take to appear, in milliseconds. */
const patience = 60_000;

/**
 * Waits until a tree has a row with this text and returns the row, in view. VS Code draws only the rows that are in view, and
 * keeps the focused one there when others come above it: so the whole list is looked through, again and again, from its top.
 */
export async function scrollTo(tree: Locator, text: string | RegExp): Promise<Locator> {
  const row = tree.getByRole('treeitem').filter({ hasText: text }).first();
  const end = Date.now() + patience;
  while (Date.now() < end) {
    for (const step of [0, ...TO_THE_TOP, ...TO_THE_END]) {
      await turnWheel(tree, step);
      if (await isInside(row, tree)) {
        return row;
      }
    }
  }
  throw new Error(`No row of the list says ${text}.`);
}

async function turnWheel(tree: Locator, step: number): Promise<void> {
  if (step !== 0) {
    const { x = 0, y = 0, height = 0 } = (await tree.boundingBox()) ?? {};
    const { mouse } = tree.page();
    // From outside: where the pointer rests a tooltip appears, and it would take the wheel.
    await mouse.move(x + 60, y - 40);
    await mouse.move(x + 60, y + height / 2);
    await mouse.wheel(0, step);
    // A busy machine draws late.
    await tree.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve(undefined)))),
    );
  }
}

/** Whether a row stands within the frame of its tree, below the one line that sticks to its top: VS Code draws some beyond it. */
async function isInside(row: Locator, tree: Locator): Promise<boolean> {
  try {
    await row.waitFor({ timeout: 100 });
    const [inner, outer] = await Promise.all([row, tree].map((part) => part.boundingBox({ timeout: 100 })));
    return !!inner && !!outer && inner.y >= outer.y + inner.height && inner.y + inner.height <= outer.y + outer.height;
  } catch {
    return false;
  }
}
