import type { Locator } from 'playwright-core';

/** How long a row may take to appear, in milliseconds. */
const patience = 40_000;

/**
 * Waits until a tree has a row with this text and returns the row, in view. VS Code draws only the rows that are in view, and
 * keeps the focused one there when others come above it: so the whole list is looked through, again and again, from its top.
 */
export async function scrollTo(tree: Locator, text: string | RegExp): Promise<Locator> {
  const row = tree.getByRole('treeitem').filter({ hasText: text }).first();
  const end = Date.now() + patience;
  while (Date.now() < end) {
    for (const step of [0, -100_000, ...Array.from({ length: 12 }, () => 150)]) {
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
    await tree.hover();
    await tree.page().mouse.wheel(0, step);
  }
}

/** Whether a row stands within the frame of its tree, below the one line that sticks to its top: VS Code draws some beyond it. */
async function isInside(row: Locator, tree: Locator): Promise<boolean> {
  try {
    await row.waitFor({ timeout: 250 });
    const [inner, outer] = await Promise.all([row, tree].map((part) => part.boundingBox({ timeout: 250 })));
    return !!inner && !!outer && inner.y >= outer.y + inner.height && inner.y + inner.height <= outer.y + outer.height;
  } catch {
    return false;
  }
}
