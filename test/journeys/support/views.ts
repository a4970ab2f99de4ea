import type { Locator } from 'playwright-core';
import type { Workbench } from './workbench.ts';

/** Tandem's view of open decisions and questions; it has to be visible. */
export function decisionsView(workbench: Workbench): Locator {
  return workbench.tree('Open Decisions & Questions');
}

/** Tandem's view of risks; it has to be visible. */
export function risksView(workbench: Workbench): Locator {
  return workbench.tree('Risks');
}

/** Opens Tandem in the activity bar and waits until the view of open decisions lists something. */
export async function openViews(workbench: Workbench): Promise<Locator> {
  await workbench.openContainer('Tandem');
  const tree = decisionsView(workbench);
  await tree.getByRole('treeitem').first().waitFor();
  // The hover of the activity bar would lie on the view.
  const hover = workbench.page.locator('.workbench-hover');
  for (let step = 0; step < 20; step += 1) {
    // One that comes after the pointer has gone stays until it moves again.
    await workbench.page.mouse.move(900 + step, 500 + step);
    if (
      await hover.waitFor({ state: 'hidden', timeout: 1000 }).then(
        () => true,
        () => false,
      )
    ) {
      break;
    }
  }
  return tree;
}

/** All that a view shows: its title and buttons, the line above the tree, the tree or the welcome. */
export function paneOf({ page }: Workbench, title: string): Locator {
  // What stands beside the title is part of the name.
  const named = new RegExp(`^${title}.* Section$`);
  return page.locator('.pane').filter({ has: page.getByRole('button', { name: named }) });
}

/** What the visible rows of a tree show, from the top down: label and, behind a bar, what is dimmed. */
export async function rowsOf(tree: Locator): Promise<readonly string[]> {
  const rows = await tree.getByRole('treeitem').evaluateAll((all) =>
    all.map((row) => ({
      top: row.getBoundingClientRect().top,
      text: [...row.querySelectorAll('.label-name, .label-description')].map((part) => part.textContent).join(' | '),
    })),
  );
  return rows.sort((a, b) => a.top - b.top).map(({ text }) => text);
}
